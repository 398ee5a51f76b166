import { useTranslation } from 'react-i18next';
import { type Health, isSilent } from '../recording/health.js';
import { Icon } from '../ui/icon.js';

/** While it listens: how long still, and what is wrong as soon as it is known. */
export const Listening = ({ leftS, health }: { leftS: number; health: Health }) => {
  const { t } = useTranslation();
  const { problem } = health;
  return (
    <>
      <p className="sound-check-left">
        <strong role="timer">{t('sound-check.left', { count: leftS })}</strong>{' '}
        {problem === null && t('sound-check.speak')}
      </p>
      {problem !== null && (
        <p className={`sound-check-verdict sound-check-${isSilent(problem) ? 'nothing' : 'quiet'}`} role="alert">
          <Icon name={isSilent(problem) ? 'mic-off' : 'warning'} /> {t(`microphone.${problem}`)}
        </p>
      )}
    </>
  );
};
