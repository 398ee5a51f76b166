import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useReview } from './review-context.js';

/** On a phone the speakers are on the other tab. */
export const VoicesHint = () => {
  const { t } = useTranslation();
  const { view, show } = useReview();
  if (view.voices.every((voice) => voice.confirmed)) return null;
  const open = (): void => {
    show('conversation');
    requestAnimationFrame(() => document.querySelector('.voices')?.scrollIntoView({ block: 'start' }));
  };
  return (
    <Notice
      kind="info"
      icon="people"
      title={t('voices.unconfirmed')}
      actions={
        <Button size="small" onClick={open}>
          {t('voices.open')}
        </Button>
      }
    />
  );
};
