import { isDeepStrictEqual } from 'node:util';
import type { ReviewCommand } from '../domain/commands.js';
import { isOmission, type Note, type Omission, type Statement, type Step, type Stood } from '../domain/note.js';
import { LuonnosError } from '../errors.js';
import { type PlainCommand, type ReviewContext, type Reviewed, review, unconfirmed } from './commands.js';
import { placed, stoodIn, without } from './places.js';

/** More than anybody takes back; their words together are kept within bounds too. */
const MOST_STEPS = 100;
const MOST_LETTERS = 400_000;

type Way = 'undo' | 'redo';

const lettersOf = ({ statement }: Step): number =>
  (statement?.before?.statement.text.length ?? 0) + (statement?.after?.statement.text.length ?? 0);

const within = (steps: readonly Step[]): Step[] => {
  let letters = 0;
  const kept = [...steps].reverse().filter((step, at) => {
    letters += lettersOf(step);
    return at < MOST_STEPS && letters <= MOST_LETTERS;
  });
  return kept.reverse();
};

type About = Parameters<typeof isOmission>[1];

const fateIn = (note: Note, about: About): Omission['fate'] | null =>
  note.omissions.find((one) => isOmission(one, about))?.fate ?? null;

/** What people decide of a statement; what checks say of it is found anew. */
const decided = ({ text, section, handling, look }: Statement) => ({ text, section, handling, look });

const isAs = (note: Note, id: string, stood: Stood | null): boolean => {
  const now = stoodIn(note, id);
  if (now === null || stood === null) return now === stood;
  return isDeepStrictEqual(decided(now.statement), decided(stood.statement));
};

const idOf = (step: Step): string | null =>
  step.statement === null ? null : ((step.statement.after ?? step.statement.before)?.statement.id ?? null);

/** Whether the note still is as the step left it (or, to be done again, found it): what became of it since is never undone with it. */
const applies = (note: Note, step: Step, way: Way): boolean => {
  const { statement, omission } = step;
  const [from, to] = way === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const id = idOf(step);
  if (omission && fateIn(note, omission) !== omission[from]) return false;
  if (statement === null || id === null) return true;
  if (step.did !== 'move') return isAs(note, id, statement[from]);
  const goal = statement[to]?.after ?? null;
  const now = stoodIn(note, id);
  return (
    now !== null &&
    now.after !== goal &&
    (goal === null || stoodIn(note, goal)?.statement.section === now.statement.section)
  );
};

/** The step of this person that comes next; what no longer applies is passed over. */
export const nextStep = (note: Note | null, person: string, way: Way): Step | null => {
  const own = (note?.steps ?? []).filter(({ by, undone }) => by === person && undone === (way === 'redo'));
  const found = (step: Step): boolean => note !== null && applies(note, step, way);
  return (way === 'undo' ? own.findLast(found) : own.find(found)) ?? null;
};

/** A statement as it was. A look and a confirmation come back only to the verdicts and the evidence they were given to. */
const asItWas = (before: Statement, was: Statement, { check, byHand }: ReviewContext): Statement => {
  const { contacts, ...now } = before;
  const { verdicts, classes, highRisk, uncertain, evidence } = now;
  const bare = now.evidence.length === 0;
  const stands = { verdicts, classes, highRisk, uncertain, ...(contacts && { contacts }) };
  const again = () => (bare ? { ...stands, ...byHand(was.text) } : check({ ...now, text: was.text }));
  const fields = now.text === was.text ? stands : again();
  const same = isDeepStrictEqual(
    [fields.verdicts, fields.highRisk, evidence],
    [was.verdicts, was.highRisk, was.evidence],
  );
  const { handling } = was;
  return {
    ...now,
    ...fields,
    text: was.text,
    handling: same || handling.state !== 'confirmed' ? handling : unconfirmed(was, handling.by, handling.draftText),
    look: same ? was.look : null,
  };
};

const turned = (note: Note, step: Step, way: Way, context: ReviewContext): Note => {
  const { statement, omission } = step;
  const to = way === 'undo' ? 'before' : 'after';
  let next = note;
  if (omission) {
    const fate = omission[to];
    const omissions = next.omissions.map((one) => (isOmission(one, omission) ? { ...one, fate } : one));
    next = { ...next, omissions };
  }
  const id = idOf(step);
  const goal = statement?.[to] ?? null;
  const now = id === null ? null : stoodIn(next, id);
  if (statement === null || id === null) return next;
  if (goal === null) return without(next, id);
  if (now === null) return placed(next, { ...goal, statement: asItWas(goal.statement, goal.statement, context) });
  if (step.did === 'move') return placed(without(next, id), { statement: now.statement, after: goal.after });
  const was = asItWas(now.statement, goal.statement, context);
  return { ...next, statements: next.statements.map((one) => (one.id === id ? was : one)) };
};

const recorded = (before: Note, after: Note, command: PlainCommand, id: string, { by, newId }: ReviewContext): Note => {
  const change = { before: stoodIn(before, id), after: stoodIn(after, id) };
  const about = 'utterance' in command ? { utterance: command.utterance, text: command.text } : null;
  const was = about === null ? null : fateIn(before, about);
  const is = about === null ? null : fateIn(after, about);
  const step: Step = {
    id: newId(),
    by: by.id,
    did: command.do,
    statement: isDeepStrictEqual(change.before, change.after) ? null : change,
    omission: about !== null && was && is && was !== is ? { ...about, before: was, after: is } : null,
    undone: false,
  };
  const steps = before.steps ?? [];
  if (step.statement === null && step.omission === null) return { ...after, steps };
  return { ...after, steps: within([...steps.filter((one) => !(one.by === by.id && one.undone)), step]) };
};

/**
 * A command laid on the newest note, kept as a step that its person can undo; or such a step undone, or done again. Throws what `review`
 * throws, and `review.no-step` when the step that was asked for is not the next one.
 */
export const reviewStep = (note: Note, command: ReviewCommand, context: ReviewContext): Reviewed => {
  if (command.do !== 'undo' && command.do !== 'redo') {
    const reviewed = review(note, command, context);
    const id =
      'statement' in reviewed.audit && typeof reviewed.audit.statement === 'string' ? reviewed.audit.statement : '';
    return { ...reviewed, note: recorded(note, reviewed.note, command, id, context) };
  }
  const step = nextStep(note, context.by.id, command.do);
  if (!step || step.id !== command.step) throw new LuonnosError('review.no-step');
  const undone = command.do === 'undo';
  const next = turned(note, step, command.do, context);
  const steps = (note.steps ?? []).map((one) => (one.id === step.id ? { ...one, undone } : one));
  return {
    note: { ...next, steps },
    audit: { type: undone ? 'change-undone' : 'change-done-again', did: step.did, statement: idOf(step) },
  };
};
