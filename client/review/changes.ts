import { draftTextOf, type Note, type Statement } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import { groupBySection, type SectionGroup } from './sections.js';
import { type DiffPiece, diffText } from './text-diff.js';

/** What became of one statement since it was drafted. */
export interface StatementChange {
  statement: Statement;
  kind: 'same' | 'edited' | 'removed' | 'added';
  pieces: DiffPiece[];
}

export interface SectionChanges extends Omit<SectionGroup, 'statements'> {
  changes: StatementChange[];
}

const changeOf = (statement: Statement): StatementChange | null => {
  const { handling, text, origin } = statement;
  const drafted = draftTextOf(statement);
  // What a person added and took away again was never in the draft.
  if (handling.state === 'removed')
    return origin === 'machine' ? { statement, kind: 'removed', pieces: [{ kind: 'removed', text: drafted }] } : null;
  if (origin === 'hand') return { statement, kind: 'added', pieces: [{ kind: 'added', text }] };
  if (origin === 'omission' && drafted === text) return { statement, kind: 'added', pieces: [{ kind: 'added', text }] };
  if (origin === 'omission') return { statement, kind: 'added', pieces: diffText(drafted, text) };
  return drafted === text
    ? { statement, kind: 'same', pieces: [{ kind: 'same', text }] }
    : { statement, kind: 'edited', pieces: diffText(drafted, text) };
};

/** The whole note, from the draft to what it is now, under its headings. */
export const noteChanges = (note: Note, noteType: NoteType | undefined): SectionChanges[] =>
  groupBySection(note.statements, noteType)
    .map(({ statements, ...group }) => ({ ...group, changes: statements.map(changeOf).filter((one) => one !== null) }))
    .filter(({ changes }) => changes.length > 0);

export const countChanges = (sections: readonly SectionChanges[]): Record<StatementChange['kind'], number> => {
  const counts = { same: 0, edited: 0, removed: 0, added: 0 };
  for (const { changes } of sections) for (const { kind } of changes) counts[kind] += 1;
  return counts;
};
