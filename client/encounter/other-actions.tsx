import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EncounterView } from '../../server/domain/view.js';
import { encounterKey } from '../api/encounter.js';
import { Button } from '../ui/button.js';

const HandOver = lazy(async () => ({ default: (await import('./hand-over-dialog.js')).HandOverDialog }));
const CorrectSubject = lazy(async () => ({
  default: (await import('./correct-subject-dialog.js')).CorrectSubjectDialog,
}));
const Discard = lazy(async () => ({ default: (await import('./discard-dialog.js')).DiscardDialog }));

/** Hand over and destroy: rare, quiet, and possible on every screen before signing. */
export const OtherActions = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'correct-subject' | 'hand-over' | 'discard' | null>(null);
  const queries = useQueryClient();
  /** The encounter is no longer ours to see: it is forgotten here, too, once no screen shows it. */
  const leave = (): void => {
    navigate('/');
    requestAnimationFrame(() => queries.removeQueries({ queryKey: encounterKey(view.encounter.id) }));
  };
  const dialog = { view, onClose: () => setOpen(null), onDone: leave };
  // What is being amended is signed: it is neither parted with nor destroyed before that is given up.
  const amends = Boolean(view.encounter.amends);
  return (
    <div className="other-actions">
      <Button kind="quiet" size="small" icon="person" onClick={() => setOpen('correct-subject')}>
        {t('subject.correct')}
      </Button>
      {!amends && (
        <>
          <Button kind="quiet" size="small" icon="transfer" onClick={() => setOpen('hand-over')}>
            {t('hand-over.open')}
          </Button>
          <Button kind="quiet" size="small" icon="trash" onClick={() => setOpen('discard')}>
            {t('discard.open')}
          </Button>
        </>
      )}
      <Suspense>
        {open === 'correct-subject' && <CorrectSubject view={view} onClose={dialog.onClose} />}
        {open === 'hand-over' && <HandOver {...dialog} />}
        {open === 'discard' && <Discard {...dialog} />}
      </Suspense>
    </div>
  );
};
