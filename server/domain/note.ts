import { z } from 'zod';
import { Language } from './language.js';
import { NoteTypeCode } from './note-type.js';
import { Source } from './transcript.js';

export const StatementClass = z.enum([
  'symptom',
  'finding',
  'medication',
  'allergy',
  'negation',
  'side',
  'number',
  'date',
  'risk',
  'plan',
  'agreement',
  'quote',
  'social',
  'background',
]);
export type StatementClass = z.infer<typeof StatementClass>;

/** The one list of what needs a look of its own before signing; `number` with a unit, `date` when planned, `negation` of a symptom or finding. */
export const highRiskClasses = [
  'medication',
  'allergy',
  'side',
  'risk',
  'negation',
  'number',
  'date',
] as const satisfies StatementClass[];

/** What a statement rests on: an utterance (or typed or dictated text) by id, and the words of it that carry the claim. */
export const Evidence = z.object({ source: Source, id: z.string(), quote: z.string(), language: Language });
export type Evidence = z.infer<typeof Evidence>;

export const CheckName = z.enum([
  'support',
  'numbers',
  'negation',
  'medication',
  'side',
  'dates',
  'quote',
  'speaker',
  'risk',
  'agreement',
]);
export type CheckName = z.infer<typeof CheckName>;

/** One check's answer. `words` are those of the statement or of the speech that made the answer, to be shown beside it. */
export const Verdict = z.object({
  check: CheckName,
  result: z.enum(['supported', 'contradicted', 'not-found', 'not-compared']),
  words: z.array(z.string()),
  /** `high` where what is compared is on the list of high risk; notes stored before have none. */
  severity: z.enum(['high', 'normal']).optional(),
});
export type Verdict = z.infer<typeof Verdict>;

export const By = z.object({ id: z.string(), name: z.string(), at: z.iso.datetime() });
export type By = z.infer<typeof By>;

/** What the human did with a statement. A look is kept apart, because an edit takes it away again. */
export const Handling = z.discriminatedUnion('state', [
  z.object({ state: z.literal('untouched') }),
  /** `changed`: checks that read otherwise in these words than in the draft's: a number, drug, side or denial that is another. */
  z.object({ state: z.literal('edited'), by: By, draftText: z.string(), changed: z.array(CheckName).optional() }),
  /** `draftText`, here and below: the draft's words, where they were edited before. */
  z.object({ state: z.literal('confirmed'), by: By, reason: z.string().min(1), draftText: z.string().optional() }),
  z.object({
    state: z.literal('removed'),
    by: By,
    before: z.enum(['untouched', 'edited', 'confirmed']),
    draftText: z.string().optional(),
  }),
]);
export type Handling = z.infer<typeof Handling>;

/** One claim in one section: the unit of the note. */
export const Statement = z.object({
  id: z.string(),
  section: z.string(),
  text: z.string().min(1),
  /** machine: drafted; omission: added by the professional from what was said; hand: written by the professional, without evidence. */
  origin: z.enum(['machine', 'omission', 'hand']),
  author: By.nullable(),
  evidence: z.array(Evidence),
  classes: z.array(StatementClass),
  /** On the one list of `case-format`: needs a look of its own before signing. */
  highRisk: z.boolean(),
  verdicts: z.array(Verdict),
  /** Words of the text that only unclear speech says; notes stored before have none. A mark to be shown, not a flag. */
  uncertain: z.array(z.string()).optional(),
  handling: Handling,
  look: By.nullable(),
  /** Words that tell where somebody lives or is reached; looked for only under a non-disclosure order. */
  contacts: z.array(z.string()).optional(),
  /** When it was first signed as it stands: what it rests on was checked then and may be destroyed by now. A change takes it away. */
  checkedAt: z.iso.datetime().optional(),
});
export type Statement = z.infer<typeof Statement>;

/** Said, and not in the note: sentences of an utterance, told apart by it and their words. It never says that something was forgotten. */
export const Omission = z.object({
  utteranceId: z.string(),
  text: z.string(),
  /** The words it is made of, of a short answer with those of its question; notes stored before have none. */
  evidence: z.array(Evidence).optional(),
  section: z.string(),
  classes: z.array(StatementClass),
  highRisk: z.boolean(),
  fate: z.enum(['open', 'added', 'left-out']),
});
export type Omission = z.infer<typeof Omission>;

/** Whether a command or a step is about this entry. Kept without words, it is about the only one of its utterance. */
export const isOmission = (
  { utteranceId, text }: Pick<Omission, 'utteranceId' | 'text'>,
  about: { readonly utterance: string; readonly text?: string | undefined },
): boolean => utteranceId === about.utterance && (about.text === undefined || text === about.text);

/** What made a draft, stored with it and shown. */
export const Making = z.object({
  drafter: z.string(),
  model: z.string().nullable(),
  promptId: z.string().nullable(),
  promptHash: z.string().nullable(),
  inputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  calls: z.number().int().nonnegative(),
  ms: z.number().int().nonnegative(),
  at: z.iso.datetime(),
});
export type Making = z.infer<typeof Making>;

/** A statement as it stood, and the one of its section that it stood after. */
const Stood = z.object({ statement: Statement, after: z.string().nullable() });
export type Stood = z.infer<typeof Stood>;

/** One thing a person did to a note, to be undone and done again: how the one statement and the one omission were and became. */
export const Step = z.object({
  id: z.string(),
  by: z.string(),
  did: z.enum(['edit', 'confirm', 'look', 'remove', 'restore', 'add', 'add-omission', 'leave-out', 'move']),
  statement: z.object({ before: Stood.nullable(), after: Stood.nullable() }).nullable(),
  omission: z
    .object({
      utterance: z.string(),
      text: z.string().optional(),
      before: Omission.shape.fate,
      after: Omission.shape.fate,
    })
    .nullable(),
  undone: z.boolean(),
});
export type Step = z.infer<typeof Step>;

export const Note = z.object({
  noteType: NoteTypeCode,
  language: Language,
  statements: z.array(Statement),
  omissions: z.array(Omission),
  makings: z.array(Making),
  /** Ids of the utterances and typed texts that drafting has already taken in. */
  drafted: z.array(z.string()),
  /** What people did, oldest first; kept with the note, as it holds its words. Never shown. */
  steps: z.array(Step).optional(),
  /** Sections marked as not for the guardian; unset until somebody has marked one (domain/guardian). */
  notForGuardian: z.array(z.string()).optional(),
});
export type Note = z.infer<typeof Note>;

/** As it was before a person changed its words. */
export const draftTextOf = ({ handling, text }: Pick<Statement, 'handling' | 'text'>): string =>
  (handling.state === 'untouched' ? undefined : handling.draftText) ?? text;

export const isFlagged = (statement: Statement): boolean =>
  statement.verdicts.some((verdict) => verdict.result === 'contradicted' || verdict.result === 'not-found');

export type StatementState = 'removed' | 'confirmed' | 'unsupported' | 'check' | 'look' | 'added' | 'supported';

/** The one state shown beside a statement, worst first; `look` means a high-risk statement nobody has looked at yet. */
export const statementState = (statement: Statement): StatementState => {
  if (statement.handling.state === 'removed') return 'removed';
  if (statement.handling.state === 'confirmed') return 'confirmed';
  const unsupported = statement.verdicts.some((v) => v.check === 'support' && v.result === 'not-found');
  if (unsupported) return 'unsupported';
  if (isFlagged(statement)) return 'check';
  if (statement.highRisk && statement.look === null) return 'look';
  if (statement.origin === 'hand') return 'added';
  return 'supported';
};

/** Still asks something of the professional before signing. */
export const isOpen = (statement: Statement): boolean =>
  ['unsupported', 'check', 'look'].includes(statementState(statement)) ||
  (statement.handling.state === 'confirmed' && statement.highRisk && statement.look === null);

export const standing = (note: Note): Statement[] => note.statements.filter((s) => s.handling.state !== 'removed');
