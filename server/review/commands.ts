import type { AuditEvent } from '../domain/audit.js';
import type { ReviewCommand } from '../domain/commands.js';
import {
  type By,
  draftTextOf,
  type Handling,
  isFlagged,
  isOmission,
  type Note,
  type Statement,
} from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import { hasSource, type Opening, wasOpened } from '../domain/opening.js';
import type { Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import { changedChecks } from './changed-checks.js';
import { moved } from './places.js';

export type CheckedFields = Pick<Statement, 'verdicts' | 'classes' | 'highRisk'>;
/** Of words that nobody said there is nothing to compare; only where somebody lives may ask for a look. */
type HandFields = Pick<Statement, 'highRisk' | 'contacts'>;

export interface ReviewContext {
  readonly by: By;
  readonly noteType: NoteType;
  readonly utterances: readonly Utterance[];
  readonly newId: () => string;
  readonly byHand: (text: string) => HandFields;
  readonly check: (statement: Pick<Statement, 'text' | 'section' | 'evidence'>) => CheckedFields;
  /** What was opened since the last command; nothing where it is not said. */
  readonly opened?: readonly Opening[];
}

/** A command that makes something new of a note, rather than undoing what one made. */
export type PlainCommand = Exclude<ReviewCommand, { do: 'undo' | 'redo' }>;

export interface Reviewed {
  readonly note: Note;
  readonly audit: AuditEvent;
}

const missing = (): LuonnosError => new LuonnosError('request.not-found');

const change = (note: Note, id: string, make: (statement: Statement) => Statement): Note => {
  if (!note.statements.some((statement) => statement.id === id)) throw missing();
  return {
    ...note,
    statements: note.statements.map((statement) => (statement.id === id ? make(statement) : statement)),
  };
};

const insert = (note: Note, statement: Statement, after: string | null): Note => {
  const index = after === null ? -1 : note.statements.findIndex((other) => other.id === after);
  if (after !== null && index < 0) throw missing();
  const at = after === null ? note.statements.length : index + 1;
  return { ...note, statements: [...note.statements.slice(0, at), statement, ...note.statements.slice(at)] };
};

/** Throws `encounter.conflict` where the words are no longer those the edit began with, nor those it would make. */
const stillAs = (statement: Statement, { text, was }: { text: string; was?: string | undefined }): Statement => {
  if (was !== undefined && statement.text !== was && statement.text !== text)
    throw new LuonnosError('encounter.conflict');
  return statement;
};

/** An edit keeps the evidence, is checked again, and takes the look and any confirmation with it. */
const edited = (before: Statement, text: string, context: ReviewContext): Statement => {
  if (before.text === text) return before;
  const { checkedAt: _, ...statement } = before;
  const draftText = draftTextOf(statement);
  const byHand = statement.origin === 'hand';
  if (byHand) return { ...statement, text, ...context.byHand(text), handling: { state: 'untouched' }, look: null };
  const checked = context.check({ ...statement, text });
  const changed = changedChecks(context.check({ ...statement, text: draftText }).verdicts, checked.verdicts);
  return {
    ...statement,
    text,
    ...checked,
    handling: { state: 'edited', by: context.by, draftText, ...(changed.length > 0 && { changed }) },
    look: null,
  };
};

/** The draft's words, where they are others by now: they stay with whatever is done next. */
const draftWords = ({ handling }: Statement): { draftText?: string } =>
  handling.state !== 'untouched' && handling.draftText !== undefined ? { draftText: handling.draftText } : {};

const removed = (statement: Statement, by: By): Statement => {
  const { handling } = statement;
  if (handling.state === 'removed') return statement;
  return { ...statement, handling: { state: 'removed', by, before: handling.state, ...draftWords(statement) } };
};

/** What carries words that were edited stays edited, so that no machine takes them for its own. */
export const unconfirmed = ({ origin, text }: Statement, by: By, draftText?: string): Handling =>
  origin === 'machine' || draftText !== undefined
    ? { state: 'edited', by, draftText: draftText ?? text }
    : { state: 'untouched' };

/** Its evidence was in sight or played; where it has none, or none that is still there, nothing is to be opened. */
const isOpened = (statement: Statement, { opened = [], utterances }: ReviewContext): boolean =>
  !hasSource(statement, (id) => utterances.some((one) => one.id === id)) || wasOpened(statement.id, opened);

const lookedAt = (statement: Statement, context: ReviewContext): Statement => {
  if (!isOpened(statement, context)) throw new LuonnosError('review.not-opened');
  return { ...statement, look: context.by };
};

const restored = (statement: Statement, context: ReviewContext): Statement => {
  if (statement.handling.state !== 'removed') return statement;
  const { before, by, draftText } = statement.handling;
  return {
    ...statement,
    handling:
      before === 'edited' || draftText !== undefined ? unconfirmed(statement, by, draftText) : { state: 'untouched' },
    ...(statement.origin === 'hand' ? context.byHand(statement.text) : context.check(statement)),
    look: null,
  };
};

const fresh = (id: string, section: string, text: string, context: ReviewContext): Statement => {
  if (!context.noteType.sections.some((candidate) => candidate.code === section))
    throw new LuonnosError('request.invalid');
  return {
    id,
    section,
    text,
    origin: 'hand',
    author: context.by,
    evidence: [],
    classes: [],
    ...context.byHand(text),
    verdicts: [],
    handling: { state: 'untouched' },
    look: null,
  };
};

/**
 * What a review command makes of a note. Pure; throws `request.not-found`, `request.invalid`, `review.not-opened` or
 * `encounter.conflict`.
 */
export const review = (note: Note, command: PlainCommand, context: ReviewContext): Reviewed => {
  switch (command.do) {
    case 'edit': {
      const next = change(note, command.statement, (statement) =>
        edited(stillAs(statement, command), command.text, context),
      );
      const flags = next.statements.filter((s) => s.id === command.statement && isFlagged(s)).length;
      return { note: next, audit: { type: 'statement-edited', statement: command.statement, flags } };
    }
    case 'confirm':
      return {
        note: change(note, command.statement, (statement) => ({
          ...statement,
          handling: { state: 'confirmed', by: context.by, reason: command.reason, ...draftWords(statement) },
          look: isOpened(statement, context) ? context.by : statement.look,
        })),
        audit: { type: 'statement-confirmed', statement: command.statement },
      };
    case 'look':
      return {
        note: change(note, command.statement, (statement) => lookedAt(statement, context)),
        audit: { type: 'statement-looked-at', statement: command.statement },
      };
    case 'remove':
      return {
        note: change(note, command.statement, (statement) => removed(statement, context.by)),
        audit: { type: 'statement-removed', statement: command.statement },
      };
    case 'restore':
      return {
        note: change(note, command.statement, (statement) => restored(statement, context)),
        audit: { type: 'statement-restored', statement: command.statement },
      };
    case 'add': {
      const id = context.newId();
      const statement = fresh(id, command.section, command.text, context);
      return {
        note: insert(note, statement, command.after),
        audit: { type: 'statement-added', statement: id, origin: 'hand' },
      };
    }
    case 'add-omission': {
      const { text, evidence } = saidIn(note, command, context);
      const id = context.newId();
      const base = fresh(id, command.section, text, context);
      const statement: Statement = {
        ...base,
        origin: 'omission',
        evidence,
        ...context.check({ text, section: command.section, evidence }),
      };
      const decided = decide(note, command, 'added');
      return {
        note: insert(decided, statement, null),
        audit: { type: 'statement-added', statement: id, origin: 'omission' },
      };
    }
    case 'move':
      return {
        note: moved(note, command.statement, command.after),
        audit: { type: 'statement-moved', statement: command.statement },
      };
    case 'leave-out':
      return {
        note: decide(note, command, 'left-out'),
        audit: { type: 'omission-left-out', utterance: command.utterance },
      };
  }
};

type About = Parameters<typeof isOmission>[1];

const decide = (note: Note, about: About, fate: 'added' | 'left-out'): Note => ({
  ...note,
  omissions: note.omissions.map((omission) =>
    omission.fate === 'open' && isOmission(omission, about) ? { ...omission, fate } : omission,
  ),
});

/** The words of the entry, which may be one sentence of many; without an entry the utterance whole. Throws `request.not-found`. */
const saidIn = (note: Note, about: About, { utterances }: ReviewContext): Pick<Statement, 'text' | 'evidence'> => {
  const said = utterances.find((utterance) => utterance.id === about.utterance);
  const entry = note.omissions.find((omission) => isOmission(omission, about));
  if (!said || (about.text !== undefined && !entry)) throw missing();
  if (entry?.evidence) return { text: entry.text, evidence: entry.evidence };
  return {
    text: said.text,
    evidence: [{ source: said.source, id: said.id, quote: said.text, language: said.language }],
  };
};
