import type { Note, Statement } from '../domain/note.js';
import { isUntouched } from './apply-changes.js';
import type { Changes, DraftedStatement } from './note-drafter.js';

const idsOf = ({ evidence }: Pick<DraftedStatement, 'evidence'>): string[] => evidence.map(({ id }) => id);
const shares = (a: DraftedStatement, b: Statement): boolean => idsOf(a).some((id) => idsOf(b).includes(id));
const isSame = (a: DraftedStatement, b: Statement): boolean =>
  a.section === b.section && a.text === b.text && idsOf(a).join('\n') === idsOf(b).join('\n');

/**
 * A draft made anew from everything said, as changes to the note that stands: what is the same keeps its id and its look, what came of the
 * same words is replaced, the rest is added or taken back. What was drafted before and a human touched is not drafted again beside it.
 */
export const rereadChanges = (note: Note | null, drafted: Changes, fresh: ReadonlySet<string>): Changes => {
  const before = note?.statements ?? [];
  const touched = before.filter((statement) => !isUntouched(statement));
  const left = new Set(before.filter(isUntouched));
  const take = (fits: (statement: Statement) => boolean): Statement | undefined => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const changed = drafted.add.filter((one) => !take((statement) => isSame(one, statement)));
  const heirs = changed.map((one) => ({
    one,
    heir: take((statement) => statement.section === one.section && shares(one, statement)),
  }));
  const isDone = (one: DraftedStatement): boolean =>
    touched.some((statement) => shares(one, statement)) && !idsOf(one).some((id) => fresh.has(id));
  return {
    add: heirs.filter(({ one, heir }) => !heir && !isDone(one)).map(({ one }) => one),
    replace: heirs.flatMap(({ one, heir }) => (heir ? [{ ...one, id: heir.id }] : [])),
    withdraw: [...left].map(({ id }) => id),
    making: drafted.making,
  };
};
