import { useTranslation } from 'react-i18next';
import { isUnchosen } from '../../server/domain/audio.js';
import { formatLength } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { useReview } from './review-context.js';
import type { SignLock } from './sign-locks.js';

interface FooterProps {
  lock: SignLock;
  /** Some statements are open. */
  hasOpen: boolean;
  onNext(): void;
  onSign(): void;
  /** How long the professional was at the review so far. */
  activeMs: number;
}

/** How much is left, and the one thing to do next. */
export const Footer = ({ lock, hasOpen, onNext, onSign, activeMs }: FooterProps) => {
  const { t } = useTranslation();
  const { view, phone } = useReview();
  const { mayOpen, count, why } = lock;
  const gaps = view.gaps.filter(isUnchosen).length;
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
      {hasOpen && (
        <Button kind="primary" size="large" shortcut="Alt ↓" onClick={onNext}>
          {t('foot.next')}
        </Button>
      )}
    </footer>
  );
};
