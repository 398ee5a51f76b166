import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';

const reasons = ['mistake', 'wrong-person', 'not-needed', 'client-wish', 'other'] as const;

interface DiscardDialogProps {
  view: EncounterView;
  onClose(): void;
  onDone(): void;
}

/** Destroys everything at once, so a reason is asked and no reason is chosen beforehand. */
export const DiscardDialog = ({ view, onClose, onDone }: DiscardDialogProps) => {
  const { t } = useTranslation();
  const command = useCommand(view.encounter.id);
  const [reason, setReason] = useState<(typeof reasons)[number] | null>(null);
  const send = (): void => {
    if (reason !== null) command.mutate({ to: 'discard', body: { reason } }, { onSuccess: onDone });
  };
  return (
    <Dialog
      title={t('discard.title')}
      onClose={onClose}
      band={<BandOfDialog subject={view.encounter.subject} />}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="danger" icon="trash" busy={command.isPending} unavailable={reason === null} onClick={send}>
            {t('discard.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('discard.text')}</p>
      <Choice
        label={t('discard.reason')}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, title: t(`discard.reason.${value}`) }))}
      />
      {command.isError && <ErrorNotice error={command.error} />}
    </Dialog>
  );
};
