import type { AuditEvent } from '../domain/audit.js';
import type { ReviewCommand } from '../domain/commands.js';
import { type By, isFlagged, type Note, type Statement } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import type { Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';

type CheckedFields = Pick<Statement, 'verdicts' | 'classes' | 'highRisk'>;
/** Of words that nobody said there is nothing to compare; only where somebody lives may ask for a look. */
type HandFields = Pick<Statement, 'highRisk' | 'contacts'>;

export interface ReviewContext {
  readonly by: By;
  readonly noteType: NoteType;
  readonly utterances: readonly Utterance[];
  readonly newId: () => string;
  readonly byHand: (text: string) => HandFields;
  readonly check: (statement: Pick<Statement, 'text' | 'section' | 'evidence'>) => CheckedFields;
}

interface Reviewed {
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

/** An edit keeps the evidence, is checked again, and takes the look and any confirmation with it. */
const edited = (before: Statement, text: string, context: ReviewContext): Statement => {
  if (before.text === text) return before;
  const { checkedAt: _, ...statement } = before;
  const { handling } = statement;
  const draftText = handling.state === 'edited' ? handling.draftText : statement.text;
  const byHand = statement.origin === 'hand';
  return {
    ...statement,
    text,
    ...(byHand ? context.byHand(text) : context.check({ ...statement, text })),
    handling: byHand ? { state: 'untouched' } : { state: 'edited', by: context.by, draftText },
    look: null,
  };
};

const restored = (statement: Statement, context: ReviewContext): Statement => {
  if (statement.handling.state !== 'removed') return statement;
  const { before, by } = statement.handling;
  return {
    ...statement,
    handling: before === 'edited' ? { state: 'edited', by, draftText: statement.text } : { state: 'untouched' },
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

/** What a review command makes of a note. Pure; throws `request.not-found` or `request.invalid`. */
export const review = (note: Note, command: ReviewCommand, context: ReviewContext): Reviewed => {
  switch (command.do) {
    case 'edit': {
      const next = change(note, command.statement, (statement) => edited(statement, command.text, context));
      const flags = next.statements.filter((s) => s.id === command.statement && isFlagged(s)).length;
      return { note: next, audit: { type: 'statement-edited', statement: command.statement, flags } };
    }
    case 'confirm':
      return {
        note: change(note, command.statement, (statement) => ({
          ...statement,
          handling: { state: 'confirmed', by: context.by, reason: command.reason },
          look: context.by,
        })),
        audit: { type: 'statement-confirmed', statement: command.statement },
      };
    case 'look':
      return {
        note: change(note, command.statement, (statement) => ({ ...statement, look: context.by })),
        audit: { type: 'statement-looked-at', statement: command.statement },
      };
    case 'remove':
      return {
        note: change(note, command.statement, (statement) =>
          statement.handling.state === 'removed'
            ? statement
            : { ...statement, handling: { state: 'removed', by: context.by, before: statement.handling.state } },
        ),
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
      const said = context.utterances.find((utterance) => utterance.id === command.utterance);
      if (!said) throw missing();
      const id = context.newId();
      const evidence = [{ source: said.source, id: said.id, quote: said.text, language: said.language }];
      const base = fresh(id, command.section, said.text, context);
      const statement: Statement = {
        ...base,
        origin: 'omission',
        evidence,
        ...context.check({ text: said.text, section: command.section, evidence }),
      };
      const decided = decide(note, command.utterance, 'added');
      return {
        note: insert(decided, statement, null),
        audit: { type: 'statement-added', statement: id, origin: 'omission' },
      };
    }
    case 'leave-out':
      return {
        note: decide(note, command.utterance, 'left-out'),
        audit: { type: 'omission-left-out', utterance: command.utterance },
      };
  }
};

const decide = (note: Note, utteranceId: string, fate: 'added' | 'left-out'): Note => ({
  ...note,
  omissions: note.omissions.map((omission) =>
    omission.utteranceId === utteranceId ? { ...omission, fate } : omission,
  ),
});
