import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { useSubjectWord } from './note-type.js';

const people = ['subject', 'guardian', 'companion', 'child', 'other'] as const;

interface RefusalDialogProps {
  view: EncounterView;
  onClose(): void;
  onRefused(): void;
}

/** A refusal, at the start or at any time later: what was recorded is destroyed and typing stays. */
export const RefusalDialog = ({ view, onClose, onRefused }: RefusalDialogProps) => {
  const { t } = useTranslation();
  const word = useSubjectWord(view.encounter.noteType);
  const command = useCommand(view.encounter.id);
  const [by, setBy] = useState<(typeof people)[number]>('subject');
  const send = (): void =>
    command.mutate({ to: 'inform', body: { informing: { outcome: 'refused', by } } }, { onSuccess: onRefused });
  const nameOf = (who: (typeof people)[number]): string => {
    if (who === 'guardian') return t('inform.who.guardian');
    if (who === 'other') return t('inform.refusal.other');
    return t(who === 'subject' ? `role.${word}` : `role.${who}`);
  };
  return (
    <Dialog
      title={t('inform.refusal.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" busy={command.isPending} onClick={send}>
            {t('inform.refusal.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('inform.refusal.text')}</p>
      <Choice
        label={t('inform.refusal.who')}
        value={by}
        onChange={setBy}
        options={people.map((who) => ({ value: who, title: nameOf(who) }))}
      />
      {command.isError && <ErrorNotice error={command.error} />}
    </Dialog>
  );
};
