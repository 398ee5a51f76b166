import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { useColleagues } from '../api/session.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';

interface HandOverDialogProps {
  view: EncounterView;
  onClose(): void;
  onDone(): void;
}

export const HandOverDialog = ({ view, onClose, onDone }: HandOverDialogProps) => {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const command = useCommand(view.encounter.id);
  const [to, setTo] = useState<string | null>(null);
  const send = (): void => {
    if (to !== null) command.mutate({ to: 'hand-over', body: { to } }, { onSuccess: onDone });
  };
  return (
    <Dialog
      title={t('hand-over.title')}
      onClose={onClose}
      band={<BandOfDialog subject={view.encounter.subject} />}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" busy={command.isPending} unavailable={to === null} onClick={send}>
            {t('hand-over.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('hand-over.text')}</p>
      {colleagues.isError && <ErrorNotice error={colleagues.error} onRetry={() => void colleagues.refetch()} />}
      {colleagues.data?.length === 0 && <p>{t('hand-over.nobody')}</p>}
      {colleagues.data !== undefined && (
        <Choice
          label={t('hand-over.to')}
          value={to}
          onChange={setTo}
          options={colleagues.data.map(({ id, name, title, profession }) => ({
            value: id,
            title: name,
            detail: title || t(`role.${profession}`),
          }))}
        />
      )}
      {command.isError && <ErrorNotice error={command.error} />}
    </Dialog>
  );
};
