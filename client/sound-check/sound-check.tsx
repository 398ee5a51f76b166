import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import { LevelMeter } from '../recording/level-meter.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Icon, type IconName } from '../ui/icon.js';
import { DeviceChoice } from './device-choice.js';
import { Listening } from './listening.js';
import { Playback } from './playback.js';
import { Recognised } from './recognised.js';
import { useSoundCheck } from './use-sound-check.js';
import type { Verdict } from './verdict.js';
import './sound-check.css';

const icons: Record<Verdict, IconName> = { good: 'check', quiet: 'warning', clipping: 'warning', nothing: 'mic-off' };

/**
 * Ten seconds before the client comes in: record, hear yourself, see what was recognised. Nothing of it is kept. Where the place itself
 * says that this is the microphone, it is not `titled`.
 */
export const SoundCheck = ({ language, titled = true }: { language: Language; titled?: boolean }) => {
  const { t } = useTranslation();
  const [check, state] = useSoundCheck();
  const id = useId();
  const start = (): void => void check.start();
  const verdict = state.is === 'done' ? state.verdict : null;

  useEffect(() => {
    if (verdict !== null) announce(t(`sound-check.${verdict}`));
  }, [verdict, t]);

  return (
    <section className="sound-check" aria-labelledby={id}>
      <h2 id={id} className={titled ? undefined : 'visually-hidden'}>
        {t('sound-check.title')}
      </h2>
      <DeviceChoice asked={state.is} onChange={() => check.forget()} />
      {state.is === 'listening' && <LevelMeter session={check} active />}
      {state.is === 'listening' && <Listening leftS={state.leftS} health={state.health} />}
      {state.is === 'failed' && (
        <p className="sound-check-verdict sound-check-nothing" role="alert">
          <Icon name="mic-off" /> {t(`recording.source.${state.problem}`)}
        </p>
      )}
      {state.is === 'done' && (
        <>
          <p className={`sound-check-verdict sound-check-${state.verdict}`}>
            <Icon name={icons[state.verdict]} /> {t(`sound-check.${state.verdict}`)}
          </p>
          {state.verdict === 'good' ? null : (
            <p className="sound-check-quiet">{t(`sound-check.${state.verdict}.next`)}</p>
          )}
          {state.verdict === 'nothing' ? null : <Recognised pcm={state.pcm} language={language} />}
        </>
      )}
      {state.is === 'idle' && <p className="sound-check-quiet">{t('sound-check.hint')}</p>}
      <div className="sound-check-actions">
        {state.is === 'listening' ? (
          <Button size="small" icon="stop" onClick={check.stop}>
            {t('sound-check.stop')}
          </Button>
        ) : state.is === 'done' ? (
          <>
            <Playback pcm={state.pcm} />
            <Button size="small" kind="quiet" icon="mic" onClick={start}>
              {t('sound-check.again')}
            </Button>
          </>
        ) : (
          <Button size="small" icon="mic" busy={state.is === 'opening'} onClick={start}>
            {t(state.is === 'failed' ? 'action.retry' : 'sound-check.start')}
          </Button>
        )}
      </div>
    </section>
  );
};
