import { useTranslation } from 'react-i18next';
import { isUnchosen } from '../../server/domain/audio.js';
import { type Statement, standing } from '../../server/domain/note.js';
import { formatLength } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/words-context.js';
import { useReview } from './review-context.js';
import { signLocks } from './sign-locks.js';

interface FooterProps {
  open: readonly Statement[];
  onNext(): void;
  onSign(): void;
  /** How long the professional was at the review so far. */
  activeMs: number;
}

/** How much is left, and the one thing to do next. */
export const Footer = ({ open, onNext, onSign, activeMs }: FooterProps) => {
  const { t } = useTranslation();
  const { view, working, phone } = useReview();
  const { waiting, choices } = useWords().outbox;
  const empty = view.note === null || standing(view.note).length === 0;
  const gaps = view.gaps.filter(isUnchosen).length;
  const count = (() => {
    if (working) return t('foot.working');
    if (empty) return t('foot.nothing');
    return open.length === 0 ? t('foot.clear') : t('foot.open', { count: open.length });
  })();
  /** What the server still waits for besides what the note itself shows. */
  const blocks = open.length > 0 || working || empty ? [] : signLocks(view);
  const unsent = waiting.length === 0 ? [] : [t(choices.length > 0 ? 'words.choose' : 'words.block')];
  const why = [...unsent, ...blocks.map((block) => t(`block.${block}`))].join(' ');
  const mayOpen = !working && !empty && open.length === 0 && why === '';
  return (
    <footer className="review-foot">
      <div className="review-left">
        <p className="review-count">{count}</p>
        {why !== '' && <p className="review-gaps">{why}</p>}
        {(['transcription-failed', 'context-left'] as const)
          .filter((block) => mayOpen && view.signBlocks.includes(block))
          .map((block) => (
            <p key={block} className="review-gaps">
              {t(`block.${block}`)}
            </p>
          ))}
        {mayOpen && !phone && activeMs >= 1_000 && (
          <p className="review-gaps">
            {t('foot.time', { time: formatLength(activeMs, t) })}
            {gaps > 0 && ` · ${t('foot.gaps', { count: gaps })}`}
          </p>
        )}
        {gaps > 0 && why === '' && (phone || !mayOpen || activeMs < 1_000) && (
          <p className="review-gaps">{t(phone ? 'foot.gaps-short' : 'foot.gaps', { count: gaps })}</p>
        )}
      </div>
      {!mayOpen && (
        <Button
          size="large"
          icon="lock"
          unavailable
          className="review-locked"
          onClick={() => announce(`${count}. ${why}`)}
        >
          {t('foot.sign-locked')}
        </Button>
      )}
      {mayOpen && (
        <Button id="review-sign" kind="primary" size="large" icon="pen" shortcut="Ctrl ⏎" onClick={onSign}>
          {t('foot.sign')}
        </Button>
      )}
      {open.length > 0 && (
        <Button kind="primary" size="large" shortcut="Alt ↓" onClick={onNext}>
          {t('foot.next')}
        </Button>
      )}
    </footer>
  );
};
