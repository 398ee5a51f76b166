import {
  isOpen,
  type Note,
  type Statement,
  type StatementState,
  statementState,
  type Verdict,
} from '../../server/domain/note.js';
import type { NoteType, Section } from '../../server/domain/note-type.js';

/** A section with its statements; `section` is null for a code the note type does not know (any more). */
export interface SectionGroup {
  code: string;
  section: Section | null;
  statements: Statement[];
}

/** Statements under their headings, in the order of the note type; what fits no heading comes last and is never lost. */
export const groupBySection = (statements: readonly Statement[], noteType: NoteType | undefined): SectionGroup[] => {
  const known = noteType?.sections ?? [];
  const strange = [...new Set(statements.map((one) => one.section))].filter(
    (code) => !known.some((section) => section.code === code),
  );
  return [
    ...known.map((section) => ({ code: section.code, section })),
    ...strange.map((code) => ({ code, section: null })),
  ]
    .map((group) => ({ ...group, statements: statements.filter((one) => one.section === group.code) }))
    .filter((group) => group.statements.length > 0);
};

export const emptySections = (statements: readonly Statement[], noteType: NoteType | undefined): Section[] =>
  (noteType?.sections ?? []).filter((section) => !statements.some((one) => one.section === section.code));

/** States that can be filtered by, worst first. */
export const filterStates = ['unsupported', 'check', 'look', 'supported', 'confirmed', 'added'] as const;
export type Filter = (typeof filterStates)[number] | 'all';

export const countStates = (statements: readonly Statement[]): Record<StatementState, number> => {
  const counts = { removed: 0, confirmed: 0, unsupported: 0, check: 0, look: 0, added: 0, supported: 0 };
  for (const statement of statements) counts[statementState(statement)] += 1;
  return counts;
};

const isBad = ({ result }: Verdict): boolean => result === 'contradicted' || result === 'not-found';

/** What can hurt comes first among its equals. */
const severity = ({ highRisk, verdicts }: Statement): number =>
  highRisk || verdicts.some((verdict) => isBad(verdict) && verdict.severity === 'high') ? 0 : 1;

const urgency = (statement: Statement): number => {
  const order: StatementState[] = ['unsupported', 'check', 'look'];
  const place = order.indexOf(statementState(statement));
  return place === -1 ? order.length : place;
};

/** What still asks for the professional, in the order of the walk: unsupported, then to check, then to look at; high risk first. */
export const openStatements = (note: Note | null, noteType: NoteType | undefined): Statement[] => {
  const shown = groupBySection(note?.statements ?? [], noteType).flatMap((group) => group.statements);
  return shown.filter(isOpen).sort((a, b) => urgency(a) - urgency(b) || severity(a) - severity(b));
};

/** The next open statement after this one in the walk; from the end it starts again. */
export const nextOpen = (open: readonly Statement[], selected: string | null): Statement | null => {
  const here = open.findIndex((statement) => statement.id === selected);
  return open[(here + 1) % Math.max(1, open.length)] ?? null;
};
