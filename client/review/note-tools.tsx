import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { useReview } from './review-context.js';
import { useReviewKeys } from './use-review-keys.js';

interface NoteToolsProps {
  comparing: boolean;
  onCompare(comparing: boolean): void;
}

/** Undoing, doing again, and what changed since the draft. */
export const NoteTools = ({ comparing, onCompare }: NoteToolsProps) => {
  const { t } = useTranslation();
  const review = useReview();
  const { phone } = review;
  const { onUndo, onRedo } = useReviewKeys(review);
  const turns = [
    { way: 'undo', keys: 'Control+Z', act: onUndo },
    { way: 'redo', keys: 'Control+Shift+Z', act: onRedo },
  ] as const;
  return (
    <div className="note-tools">
      {turns.map(({ way, keys, act }) => {
        const step = review.view[way];
        const name = step === null ? t(`tools.${way}`) : t(`tools.${way}.what`, { what: t(`did.${step.did}`) });
        return (
          <Button
            key={way}
            kind="quiet"
            size="small"
            icon={way}
            aria-label={name}
            title={name}
            aria-keyshortcuts={keys}
            unavailable={step === null}
            onClick={act}
          />
        );
      })}
      <Button
        kind={comparing ? 'outline' : 'quiet'}
        size="small"
        icon="changes"
        aria-label={t('changes.open')}
        title={t('changes.open')}
        aria-pressed={comparing}
        onClick={() => onCompare(!comparing)}
      >
        {phone ? undefined : t('changes.open')}
      </Button>
    </div>
  );
};
