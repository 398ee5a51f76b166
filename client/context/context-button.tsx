import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptsInput } from '../../server/domain/encounter.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useSession } from '../api/session.js';
import { Broken } from '../ui/broken.js';
import { Button } from '../ui/button.js';

const ContextDialog = lazy(() => import('./context-dialog.js'));

/** Until it is signed: what the record system says of the subject, read when it is asked for. */
export const ContextButton = ({ view: { encounter } }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { record } = useSession();
  const [open, setOpen] = useState(false);
  if (!record.context || encounter.register !== 'health' || !acceptsInput(encounter.state)) return null;
  return (
    <>
      <Button
        kind="quiet"
        icon="book"
        className="help-button"
        aria-label={t('context.open')}
        title={t('context.open')}
        onClick={() => setOpen(true)}
      />
      <Broken key={String(open)} instead={null}>
        <Suspense>{open && <ContextDialog encounter={encounter} onClose={() => setOpen(false)} />}</Suspense>
      </Broken>
    </>
  );
};
