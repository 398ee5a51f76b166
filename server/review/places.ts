import type { Note, Statement, Stood } from '../domain/note.js';
import { LuonnosError } from '../errors.js';

const inSection = (note: Note, section: string): Statement[] =>
  note.statements.filter((statement) => statement.section === section);

/** A statement with the one of its section that it stands after; null where it is not in the note. */
export const stoodIn = (note: Note, id: string): Stood | null => {
  const statement = note.statements.find((one) => one.id === id);
  if (!statement) return null;
  const section = inSection(note, statement.section);
  return { statement, after: section[section.indexOf(statement) - 1]?.id ?? null };
};

/** Puts a statement that is not in the note after another of its section, or first in it; last where the other is gone. */
export const placed = (note: Note, { statement, after }: Stood): Note => {
  const section = inSection(note, statement.section);
  const first = note.statements.findIndex((one) => one.section === statement.section);
  const before = section.find(({ id }) => id === after) ?? section.at(-1);
  const end = note.statements.length;
  const at = after === null ? (first === -1 ? end : first) : before ? note.statements.indexOf(before) + 1 : end;
  return { ...note, statements: [...note.statements.slice(0, at), statement, ...note.statements.slice(at)] };
};

export const without = (note: Note, id: string): Note => ({
  ...note,
  statements: note.statements.filter((statement) => statement.id !== id),
});

/** A statement elsewhere in its own section. Throws `request.not-found`, or `request.invalid` for a place that is not of its section. */
export const moved = (note: Note, id: string, after: string | null): Note => {
  const stood = stoodIn(note, id);
  if (!stood) throw new LuonnosError('request.not-found');
  const other = after === null ? null : note.statements.find((statement) => statement.id === after);
  if (other === undefined) throw new LuonnosError('request.not-found');
  if (after === id || (other && other.section !== stood.statement.section)) throw new LuonnosError('request.invalid');
  return placed(without(note, id), { statement: stood.statement, after });
};
