/** The encounter with what waits on this device laid over it: what its screen shows until the server has it. Pure. */
import { type By, isOmission, type Note, type Statement } from '../../server/domain/note.js';
import type { EncounterView } from '../../server/domain/view.js';
import type { Decision, KeptCommand } from './decision.js';

const changed = (note: Note, id: string, make: (statement: Statement) => Statement): Note => ({
  ...note,
  statements: note.statements.map((statement) => (statement.id === id ? make(statement) : statement)),
});

const written = (id: string, section: string, text: string, by: By): Statement => ({
  id,
  section,
  text,
  origin: 'hand',
  author: by,
  evidence: [],
  classes: [],
  highRisk: false,
  verdicts: [],
  handling: { state: 'untouched' },
  look: null,
});

const inserted = (note: Note, statement: Statement, after: string | null): Note => {
  const place = note.statements.findIndex(({ id }) => id === after);
  const at = place === -1 ? note.statements.length : place + 1;
  return { ...note, statements: note.statements.toSpliced(at, 0, statement) };
};

type About = Parameters<typeof isOmission>[1];

const withFate = (note: Note, about: About, fate: 'added' | 'left-out'): Note => ({
  ...note,
  omissions: note.omissions.map((one) => (one.fate === 'open' && isOmission(one, about) ? { ...one, fate } : one)),
});

/** Checks are the server's: until it has the words their verdicts are those of the words before. */
const applied = (note: Note, id: string, command: KeptCommand, by: By): Note => {
  switch (command.do) {
    case 'edit':
      return changed(note, command.statement, (statement) => {
        if (statement.text === command.text) return statement;
        const { handling, origin, text } = statement;
        const draftText = handling.state === 'edited' ? handling.draftText : text;
        return {
          ...statement,
          text: command.text,
          handling: origin === 'hand' ? { state: 'untouched' } : { state: 'edited', by, draftText },
          look: null,
        };
      });
    case 'confirm':
      return changed(note, command.statement, (statement) => ({
        ...statement,
        handling: { state: 'confirmed', by, reason: command.reason },
        look: by,
      }));
    case 'look':
      return changed(note, command.statement, (statement) => ({ ...statement, look: by }));
    case 'remove':
      return changed(note, command.statement, (statement) =>
        statement.handling.state === 'removed'
          ? statement
          : { ...statement, handling: { state: 'removed', by, before: statement.handling.state } },
      );
    case 'restore':
      return changed(note, command.statement, (statement) => ({ ...statement, handling: { state: 'untouched' } }));
    case 'add':
      return inserted(note, written(id, command.section, command.text, by), command.after);
    case 'add-omission': {
      const omission = note.omissions.find((one) => isOmission(one, command));
      const decided = withFate(note, command, 'added');
      if (omission === undefined) return decided;
      return inserted(decided, { ...written(id, command.section, omission.text, by), origin: 'omission' }, null);
    }
    case 'leave-out':
      return withFate(note, command, 'left-out');
    default:
      return note;
  }
};

export const overlaid = (view: EncounterView, waiting: readonly Decision[], by: By): EncounterView => {
  if (waiting.length === 0) return view;
  const none: Note = {
    noteType: view.encounter.noteType,
    language: view.encounter.noteLanguage,
    statements: [],
    omissions: [],
    makings: [],
    drafted: [],
  };
  let { note, utterances } = view;
  for (const { id, decided } of waiting) {
    if (decided.to === 'review') note = applied(note ?? none, id, decided.body.command, by);
    else {
      const typed = {
        id,
        source: 'typed' as const,
        partId: null,
        speaker: null,
        role: 'professional' as const,
        startMs: 0,
        endMs: 0,
        text: decided.body.text,
        confidence: null,
        language: view.encounter.noteLanguage,
      };
      utterances = [...utterances, typed];
    }
  }
  return { ...view, note, utterances };
};

/** Ids of statements that are shown otherwise than the server has them. */
export const onlyHere = (waiting: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    waiting.flatMap(({ id, decided }) => {
      if (decided.to !== 'review') return [];
      const { command } = decided.body;
      return 'statement' in command ? [command.statement] : [id];
    }),
  );
