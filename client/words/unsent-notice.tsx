import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { signInPath } from '../api/session.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { Notice } from '../ui/notice.js';
import { BothVersions } from './both-versions.js';
import type { Choice } from './outbox.js';
import { useWords } from './words-context.js';

const ownText = ({ decision }: Choice): string | null => {
  if (decision.decided.to === 'typed') return decision.decided.body.text;
  const { command } = decision.decided.body;
  if (command.do === 'edit' || command.do === 'add') return command.text;
  return command.do === 'confirm' ? command.reason : null;
};

/** What of this encounter is saved on this device and not yet on the server, and what has to be decided again. */
export const UnsentNotice = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { outbox, choose, drop, flush, forgetDestroyed } = useWords();
  const { waiting, choices, closed, trouble, onDisk, destroyed } = outbox;
  const lang = view.note?.language ?? view.encounter.noteLanguage;
  const title = t('words.waiting', { count: waiting.length });
  return (
    <>
      {waiting.length > 0 && choices.length === 0 && trouble !== null && (
        <Notice
          kind="check"
          icon={trouble === 'offline' ? 'cloud-off' : 'lock'}
          title={title}
          urgent
          actions={
            trouble === 'offline' ? (
              <Button size="small" icon="refresh" onClick={flush}>
                {t('words.try-now')}
              </Button>
            ) : (
              <ButtonLink size="small" to={signInPath()} external>
                {t('error.sign-in')}
              </ButtonLink>
            )
          }
        >
          {t(`words.waiting.${trouble}`)} {!onDisk && t('words.memory')}
        </Notice>
      )}
      {closed && waiting.length > 0 && (
        <Notice
          kind="bad"
          title={title}
          actions={
            <Button size="small" icon="trash" onClick={drop}>
              {t('words.let-go')}
            </Button>
          }
        >
          {t('words.closed')}
        </Notice>
      )}
      {destroyed > 0 && (
        <Notice
          kind="info"
          icon="trash"
          title={t('words.destroyed', { count: destroyed })}
          actions={
            <Button size="small" onClick={forgetDestroyed}>
              {t('action.close')}
            </Button>
          }
        />
      )}
      {choices.map((choice) => {
        const { decision, theirs } = choice;
        const what = decision.decided.to === 'review' ? decision.decided.body.command.do : 'typed';
        const does = what === 'confirm' || what === 'remove' ? what : 'edit';
        return (
          <div key={decision.id} className="both-choice">
            <BothVersions
              lang={lang}
              mine={ownText(choice) ?? t('words.mine.remove')}
              theirs={theirs}
              onTheirs={() => choose(choice, false)}
              onMine={theirs === null && does !== 'edit' ? null : () => choose(choice, true)}
              mineLabel={t(theirs === null ? 'words.use-mine.add' : `words.use-mine.${does}`)}
            />
          </div>
        );
      })}
    </>
  );
};
