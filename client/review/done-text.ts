import type { TFunction } from 'i18next';
import type { ReviewCommand } from '../../server/domain/commands.js';
import { isOpen } from '../../server/domain/note.js';
import type { EncounterView } from '../../server/domain/view.js';
import { checkedAgain } from './again.js';
import { signLocks } from './sign-locks.js';

/** What a command came to, for those who do not see it: what was done, what its check answers, how much is left. */
export const doneText = (
  command: ReviewCommand,
  before: EncounterView,
  after: EncounterView | undefined,
  t: TFunction,
): string => {
  const statements = after?.note?.statements ?? [];
  const of = 'statement' in command ? statements.find(({ id }) => id === command.statement) : undefined;
  if (command.do === 'undo' || command.do === 'redo') {
    const step = before[command.do];
    if (step === null) return t(`done.${command.do}`);
    return t(command.do === 'undo' ? 'tools.undone' : 'tools.redone', { what: t(`did.${step.did}`) });
  }
  if (command.do === 'move' && of !== undefined) {
    const section = statements.filter(({ section }) => section === of.section);
    return t('move.done', { place: section.indexOf(of) + 1, count: section.length });
  }
  const wasOpen = before.note?.statements.filter(isOpen).length ?? 0;
  const left = statements.filter(isOpen).length;
  const locks = after === undefined ? [] : signLocks(after).map((block) => t(`block.${block}`));
  const clear = locks.length === 0 ? t('walk.clear') : [`${t('foot.clear')}.`, ...locks].join(' ');
  const more = left === wasOpen ? '' : left === 0 ? clear : t('walk.left', { count: left });
  const again = command.do === 'edit' && of !== undefined ? checkedAgain(of, t) : '';
  return [`${t(`done.${command.do}`)}.`, again, more].filter((part) => part !== '').join(' ');
};
