import type { Language } from '../domain/language.js';
import type { Making, Note, Omission, Statement } from '../domain/note.js';
import type { NoteTypeCode } from '../domain/note-type.js';
import type { Utterance } from '../domain/transcript.js';
import type { Changes, DraftedStatement } from './note-drafter.js';

/** The checks of the evidence stage, bound to what was said. */
export interface Checks {
  check(statement: DraftedStatement): Pick<Statement, 'verdicts' | 'classes' | 'highRisk'>;
  omissions(statements: readonly Statement[]): Omission[];
}

/** Written by the machine and left alone by people: the only statements a draft may replace or take back. */
export const isUntouched = (statement: Statement): boolean =>
  statement.origin === 'machine' && statement.handling.state === 'untouched';

const sameGround = (a: DraftedStatement, b: Statement): boolean =>
  a.text === b.text ||
  (a.section === b.section &&
    b.evidence.length > 0 &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every((evidence) => b.evidence.some((e) => e.id === evidence.id && e.quote === evidence.quote)));

/** Keeps what people decided about an omission while it is still one. */
export const mergeOmissions = (before: readonly Omission[], found: readonly Omission[]): Omission[] => {
  const decided = before.filter((omission) => omission.fate !== 'open');
  const known = new Set(decided.map((omission) => omission.utteranceId));
  return [...decided, ...found.filter((omission) => !known.has(omission.utteranceId))];
};

/**
 * The note after a draft: additions, replacements and withdrawals by statement id, every new text checked. What a human touched
 * stays as it is, also when it was touched while the draft was being made.
 */
export const applyChanges = (
  note: Note | null,
  changes: Changes,
  options: {
    noteType: NoteTypeCode;
    language: Language;
    section: string | null;
    utterances: readonly Utterance[];
    checks: Checks;
    newId: () => string;
    at: string;
  },
): { note: Note; added: number; replaced: number; withdrawn: number } => {
  const before = note?.statements ?? [];
  const born = (drafted: DraftedStatement, id: string): Statement => ({
    id,
    section: drafted.section,
    text: drafted.text,
    evidence: [...drafted.evidence],
    origin: 'machine',
    author: null,
    ...options.checks.check(drafted),
    handling: { state: 'untouched' },
    look: null,
  });
  const again = options.section;
  const gone = new Set(
    before
      .filter((statement) => isUntouched(statement))
      .filter((statement) => changes.withdraw.includes(statement.id) || statement.section === again)
      .map((statement) => statement.id),
  );
  let replaced = 0;
  const kept = before
    .filter((statement) => !gone.has(statement.id))
    .map((statement) => {
      const replacement = changes.replace.find((candidate) => candidate.id === statement.id);
      if (!replacement || !isUntouched(statement)) return statement;
      replaced += 1;
      return born(replacement, statement.id);
    });
  const additions = changes.add
    .filter((drafted) => again === null || drafted.section === again)
    .filter((drafted) => !kept.some((statement) => sameGround(drafted, statement)))
    .map((drafted) => born(drafted, options.newId()));
  const statements = [...kept, ...additions];
  const making: Making = { ...changes.making, at: options.at };
  return {
    note: {
      noteType: options.noteType,
      language: options.language,
      statements,
      omissions: mergeOmissions(note?.omissions ?? [], options.checks.omissions(statements)),
      makings: [...(note?.makings ?? []), making],
      drafted: [...new Set([...(note?.drafted ?? []), ...options.utterances.map((utterance) => utterance.id)])],
    },
    added: additions.length,
    replaced,
    withdrawn: gone.size,
  };
};
