import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../server/domain/subject.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { useSession } from '../api/session.js';
import { SubjectByHand } from '../new-encounter/subject-by-hand.js';
import { SubjectPicker } from '../new-encounter/subject-picker.js';
import { announce } from '../ui/announcer.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { useSubjectWord } from './note-type.js';

/** Who the note is about, corrected before it is signed: chosen anew, or the same person read anew. */
export const CorrectSubjectDialog = ({ view, onClose }: { view: EncounterView; onClose(): void }) => {
  const { t } = useTranslation();
  const { encounter } = view;
  const { record } = useSession();
  const word = useSubjectWord(encounter.noteType);
  const command = useCommand(encounter.id);
  const [subject, setSubject] = useState<Subject | null>(null);
  const [search, setSearch] = useState('');
  const byHand = record.provider === null;
  const locked = encounter.subjectLocked === true;
  const send = (to: Subject): void => {
    const { name, birthDate } = to;
    const body = byHand ? { subject: { name, birthDate } } : { subjectId: to.id };
    command.mutate(
      { to: 'correct-subject', body },
      {
        onSuccess: () => {
          announce(t('subject.correct.done', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('subject.correct.title')}
      onClose={onClose}
      band={<BandOfDialog subject={encounter.subject} />}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          {!byHand && (
            <Button icon="refresh" busy={command.isPending} onClick={() => send(encounter.subject)}>
              {t('subject.correct.same')}
            </Button>
          )}
          {!locked && (
            <Button
              kind="primary"
              busy={command.isPending}
              unavailable={subject === null}
              onClick={() => subject && send(subject)}
            >
              {t('subject.correct.confirm')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(locked ? 'subject.locked' : 'subject.correct.text')}</p>
      {locked ? null : byHand ? (
        <SubjectByHand onChange={setSubject} />
      ) : (
        <SubjectPicker
          text={search}
          onText={(text) => {
            setSearch(text);
            setSubject(null);
          }}
          value={subject}
          onChange={setSubject}
          word={word}
        />
      )}
      {command.isError && <ErrorNotice error={command.error} />}
    </Dialog>
  );
};
