import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isKeptFromGuardian, mayHaveGuardian } from '../../server/domain/guardian.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { useReview } from './review-context.js';
import './guardian-mark.css';

interface GuardianMarkProps {
  code: string;
  title: string;
  /** Which of the two is shown here: the mark itself, or the button that makes it. */
  shows: 'mark' | 'button';
}

/** The section whose button was pressed: whoever pressed it goes on at the one that takes its place. */
let pressed: string | null = null;

/** Whether a section is not for the guardian: said in words when it is, and changed by one press. */
export const GuardianMark = ({ code, title, shows }: GuardianMarkProps) => {
  const { t } = useTranslation();
  const { view, command } = useReview();
  const kept = view.note !== null && isKeptFromGuardian(view.note, code);
  const isShown = view.note !== null && kept === (shows === 'mark') && (kept || mayHaveGuardian(view.encounter));
  const id = `guardian-${code}`;
  useEffect(() => {
    if (!isShown || pressed !== id) return;
    pressed = null;
    document.getElementById(id)?.focus();
  }, [isShown, id]);
  if (!isShown) return null;
  const change = (): void => {
    pressed = id;
    command.mutate(
      { to: 'mark-section', body: { section: code, kept: !kept } },
      {
        onSuccess: () => announce(t(kept ? 'guardian.was-unset' : 'guardian.was-set', { section: title })),
        onError: () => {
          pressed = null;
        },
      },
    );
  };
  const words = t(kept ? 'guardian.unset' : 'guardian.set', { section: title });
  return (
    <Button
      id={id}
      kind="quiet"
      size="small"
      icon="lock"
      className={kept ? 'guardian-kept' : ''}
      aria-label={words}
      title={words}
      aria-pressed={kept}
      onClick={change}
      {...(kept && { children: t('guardian.mark') })}
    />
  );
};
