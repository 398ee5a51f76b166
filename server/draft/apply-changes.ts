import type { Language } from '../domain/language.js';
import type { Evidence, Making, Note, Omission, Statement } from '../domain/note.js';
import type { NoteTypeCode } from '../domain/note-type.js';
import type { Utterance } from '../domain/transcript.js';
import type { Changes, DraftedStatement } from './note-drafter.js';
import { plainWords } from './quotes.js';

/** The checks of the evidence stage, bound to what was said. */
export interface Checks {
  check(statement: DraftedStatement): Pick<Statement, 'verdicts' | 'classes' | 'highRisk'>;
  omissions(statements: readonly Statement[]): Omission[];
  /** What stands, held to what was said since as well: `fresh` are the ids of that. Only where it makes a difference is anything changed. */
  renewed(note: Note, fresh: ReadonlySet<string>): Note;
}

/** Written by the machine and left alone by people: the only statements a draft may replace or take back. */
export const isUntouched = (statement: Statement): boolean =>
  statement.origin === 'machine' && statement.handling.state === 'untouched';

const rests = ({ evidence }: DraftedStatement, on: Evidence): boolean =>
  evidence.some(({ id, quote }) => id === on.id && quote === on.quote);

/** The same for the same words in the same section. */
const wordsOf = ({ section, text }: DraftedStatement): string => `${section} ${plainWords(text)}`;

/** Nothing new beside what stands: the same words, or other words for the same quotes. */
const isRepeated = (a: DraftedStatement, b: Statement): boolean =>
  a.text === b.text ||
  (a.section === b.section &&
    b.evidence.length > 0 &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every((evidence) => rests(b, evidence)));

/** What was said twice stands once, in the words it was first drafted in, and rests on both. */
const joined = (a: DraftedStatement, b: DraftedStatement): DraftedStatement => ({
  ...a,
  evidence: [...a.evidence, ...b.evidence.filter((evidence) => !rests(a, evidence))],
});

/** What says the same in the same section, once. */
export const byWords = (drafted: readonly DraftedStatement[]): Map<string, DraftedStatement> => {
  const once = new Map<string, DraftedStatement>();
  for (const one of drafted) {
    const words = wordsOf(one);
    const first = once.get(words);
    once.set(words, first ? joined(first, one) : one);
  }
  return once;
};

const sameMaker = (a: Making, b: Changes['making']): boolean =>
  a.drafter === b.drafter && a.model === b.model && a.promptHash === b.promptHash;

/** Two makings of one maker, with what they cost together. */
export const sumOfMakings = (a: Changes['making'], b: Changes['making']): Changes['making'] => ({
  ...b,
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  calls: a.calls + b.calls,
  ms: a.ms + b.ms,
});

/** However often a maker was asked in turn, it is one entry. */
const withMaking = (before: readonly Making[], made: Changes['making'], at: string): Making[] => {
  const last = before.at(-1);
  return last && sameMaker(last, made)
    ? [...before.slice(0, -1), { ...sumOfMakings(last, made), at }]
    : [...before, { ...made, at }];
};

/** Whether the words of one entry are among those of another of the same utterance. */
const isWithin = (one: Omission, other: Omission): boolean =>
  one.utteranceId === other.utteranceId &&
  (other.evidence === undefined || ` ${plainWords(other.text)} `.includes(` ${plainWords(one.text)} `));

/** Keeps what people decided about an omission: the same words are not listed again, other sentences of the utterance are. */
export const mergeOmissions = (before: readonly Omission[], found: readonly Omission[]): Omission[] => {
  const decided = before.filter((omission) => omission.fate !== 'open');
  return [...decided, ...found.filter((omission) => !decided.some((one) => isWithin(omission, one)))];
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
  const drafted = new Set(note?.drafted);
  const fresh = new Set(options.utterances.map(({ id }) => id).filter((id) => !drafted.has(id)));
  const before = (note && fresh.size > 0 ? options.checks.renewed(note, fresh) : note)?.statements ?? [];
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
  const added = byWords(changes.add.filter((drafted) => again === null || drafted.section === again));
  const known = kept.map((statement) => {
    const words = wordsOf(statement);
    const same = added.get(words);
    added.delete(words);
    const more = isUntouched(statement) && same?.evidence.some((evidence) => !rests(statement, evidence));
    return same && more ? born(joined(statement, same), statement.id) : statement;
  });
  const additions = [...added.values()]
    .filter((drafted) => !known.some((statement) => isRepeated(drafted, statement)))
    .map((drafted) => born(drafted, options.newId()));
  const statements = [...known, ...additions];
  return {
    note: {
      ...note,
      noteType: options.noteType,
      language: options.language,
      statements,
      omissions: mergeOmissions(note?.omissions ?? [], options.checks.omissions(statements)),
      ...(note?.steps && { steps: note.steps }),
      makings: withMaking(note?.makings ?? [], changes.making, options.at),
      // A section alone takes nothing in: what it left to the others is still to be drafted.
      drafted: [...drafted, ...(again === null ? fresh : [])],
    },
    added: additions.length,
    replaced,
    withdrawn: gone.size,
  };
};
