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

/** Whether a section is not for the guardian: said in words when it is, and changed by one press. */
export const GuardianMark = ({ code, title, shows }: GuardianMarkProps) => {
  const { t } = useTranslation();
  const { view, command } = useReview();
  if (view.note === null) return null;
  const kept = isKeptFromGuardian(view.note, code);
  if (kept !== (shows === 'mark') || !(kept || mayHaveGuardian(view.encounter))) return null;
  const change = (): void =>
    command.mutate(
      { to: 'mark-section', body: { section: code, kept: !kept } },
      { onSuccess: () => announce(t(kept ? 'guardian.was-unset' : 'guardian.was-set', { section: title })) },
    );
  const words = t(kept ? 'guardian.unset' : 'guardian.set', { section: title });
  return (
    <Button
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
