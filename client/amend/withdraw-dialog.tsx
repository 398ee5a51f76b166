import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawReason } from '../../server/domain/delivery-trouble.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { ApiError, isCode } from '../api/request.js';
import { ReadBack } from '../filed/read-back.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';

/** The version to which somebody changed the document meanwhile; null: nobody is known to have. */
const changedTo = (error: unknown): string | null => {
  const version = error instanceof ApiError && error.code === 'record.changed' ? error.details.versionId : null;
  return typeof version === 'string' ? version : null;
};

/**
 * Marks a filed note as entered in error, and says so of a copied one. Why is asked, and nothing is chosen beforehand. What was changed in
 * the record system meanwhile is looked at first.
 */
export const WithdrawDialog = ({ view, onClose }: { view: EncounterView; onClose(): void }) => {
  const { t } = useTranslation();
  const command = useCommand(view.encounter.id);
  const [reason, setReason] = useState<WithdrawReason | null>(null);
  const onVersion = changedTo(command.error);
  const send = (): void => {
    if (reason === null) return;
    const body = { reason, ...(onVersion !== null && { onVersion }) };
    command.mutate({ to: 'withdraw', body }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={t('withdraw.title')}
      onClose={onClose}
      band={<BandOfDialog subject={view.encounter.subject} />}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="danger" icon="close" busy={command.isPending} unavailable={reason === null} onClick={send}>
            {t(onVersion === null ? 'withdraw.confirm' : 'withdraw.anyway')}
          </Button>
        </>
      }
    >
      <p>{t(view.receipt === null ? 'withdraw.text.copied' : 'withdraw.text')}</p>
      <Choice
        label={t('withdraw.reason')}
        value={reason}
        onChange={setReason}
        options={WithdrawReason.options.map((value) => ({ value, title: t(`withdraw.reason.${value}`) }))}
      />
      {isCode(command.error, 'record.unavailable') ? (
        <Notice
          kind="bad"
          title={t('withdraw.unavailable')}
          urgent
          actions={
            <Button size="small" icon="refresh" onClick={send}>
              {t('action.retry')}
            </Button>
          }
        >
          {t('withdraw.unavailable.next')}
        </Notice>
      ) : (
        command.isError && <ErrorNotice error={command.error} />
      )}
      {onVersion !== null && <ReadBack view={view} />}
    </Dialog>
  );
};
