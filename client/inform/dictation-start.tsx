import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { useSubjectWord } from '../encounter/note-type.js';
import { OtherActions } from '../encounter/other-actions.js';
import { pathOf } from '../encounter/step.js';
import { SoundCheck } from '../sound-check/sound-check.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { ErrorNotice } from '../ui/error-notice.js';

/** Nobody is there to be told: one sentence, logged as such, and straight to recording. */
export const DictationStart = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { encounter } = view;
  const [, navigate] = useLocation();
  const word = useSubjectWord(encounter.noteType);
  const command = useCommand(encounter.id);
  const go = (state: { start: boolean }): void =>
    command.mutate(
      { to: 'inform', body: { informing: { outcome: 'client-not-present' } } },
      { onSuccess: () => navigate(pathOf(encounter.id, 'record'), { state }) },
    );
  return (
    <main className="inform-dictation">
      <h2>{t('inform.dictation.title')}</h2>
      <p>{t(`inform.dictation.text.${word}`)}</p>
      {command.isError && <ErrorNotice error={command.error} />}
      <Button kind="primary" size="large" icon="mic" busy={command.isPending} onClick={() => go({ start: true })}>
        {t('inform.dictation.start')}
      </Button>
      <SoundCheck language={encounter.spokenLanguage} />
      <div className="inform-others">
        <Button kind="quiet" size="small" icon="document" onClick={() => go({ start: false })}>
          {t('upload.title')}
        </Button>
        <ButtonLink kind="quiet" size="small" icon="keyboard" to={pathOf(encounter.id, 'review')}>
          {t('inform.type')}
        </ButtonLink>
        <OtherActions view={view} />
      </div>
    </main>
  );
};
