import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmendReason } from '../../server/domain/amend.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';

/** Opens a signed note for a new version. Why is asked, and nothing is chosen beforehand. */
export const AmendDialog = ({ view, onClose }: { view: EncounterView; onClose(): void }) => {
  const { t } = useTranslation();
  const command = useCommand(view.encounter.id);
  const [reason, setReason] = useState<AmendReason | null>(null);
  const send = (): void => {
    if (reason !== null) command.mutate({ to: 'amend', body: { reason } });
  };
  return (
    <Dialog
      title={t('amend.title')}
      onClose={onClose}
      band={<BandOfDialog subject={view.encounter.subject} />}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" icon="pen" busy={command.isPending} unavailable={reason === null} onClick={send}>
            {t('amend.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('amend.text')}</p>
      <Choice
        label={t('amend.reason')}
        value={reason}
        onChange={setReason}
        options={AmendReason.options.map((value) => ({ value, title: t(`amend.reason.${value}`) }))}
      />
      {command.isError && <ErrorNotice error={command.error} />}
    </Dialog>
  );
};
