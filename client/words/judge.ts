/** What becomes of a decision that waited, now that the encounter is seen as it is. Pure. */
import { acceptsInput } from '../../server/domain/encounter.js';
import { isOmission, type Statement } from '../../server/domain/note.js';
import { plainText } from '../../server/domain/plain-text.js';
import { aboutOf, type Before, type Decided, type Decision, type Seen, statementIn } from './decision.js';

export type Judgement =
  /** It means what it meant. */
  | { readonly as: 'send' }
  /** It is so already, or asks for nothing any more. `by`: ids of what it has made. */
  | { readonly as: 'done'; readonly by?: readonly string[] }
  /** What it was about was destroyed: it is destroyed here, too. */
  | { readonly as: 'destroyed' }
  /** Something else stands there by now (null: nothing): whoever decided reads both and chooses. */
  | { readonly as: 'choose'; readonly theirs: string | null }
  /** Nothing more is taken: the note is signed. */
  | { readonly as: 'closed' };

const SEND: Judgement = { as: 'send' };
const DONE: Judgement = { as: 'done' };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** As the server cuts typed words. */
const paragraphs = (text: string): string[] =>
  plainText(text)
    .normalize('NFC')
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

/**
 * Its answer may have been lost on the way back: then what it made is there, was not before, and was made by no other decision
 * (`arrived`). The ids of that, null where it is not there.
 */
const cameSince = (
  decided: Decided,
  before: Before,
  now: Seen,
  arrived: ReadonlySet<string>,
): readonly string[] | null => {
  const known = new Set([...before.known, ...arrived]);
  if (decided.to === 'typed') {
    const since = now.utterances.filter(({ id, source }) => source === 'typed' && !known.has(id));
    const made = paragraphs(decided.body.text).map((one) => since.find(({ text }) => text === one)?.id);
    return made.every((id) => id !== undefined) ? made : null;
  }
  const { command } = decided.body;
  if (command.do !== 'add') return null;
  const made = (now.note?.statements ?? []).find(
    ({ id, origin, section, text }) =>
      origin === 'hand' && section === command.section && text === plainText(command.text) && !known.has(id),
  );
  return made === undefined ? null : [made.id];
};

const ofStatement = (decision: Decision, statement: Statement): Judgement => {
  const { decided, before } = decision;
  if (decided.to !== 'review') return SEND;
  const { command } = decided.body;
  const unchanged = statement.text === before.text;
  const removed = statement.handling.state === 'removed';
  const choose: Judgement = { as: 'choose', theirs: removed ? null : statement.text };
  switch (command.do) {
    case 'edit':
      if (statement.text === plainText(command.text) && !removed) return DONE;
      return unchanged && !removed ? SEND : choose;
    case 'confirm': {
      const { handling } = statement;
      if (handling.state === 'confirmed' && handling.reason === plainText(command.reason)) return DONE;
      return unchanged && !removed && same(statement.verdicts, before.verdicts) ? SEND : choose;
    }
    case 'look':
      // A look is at what was seen: of anything else there was none, and the walk leads there again.
      return unchanged && !removed && statement.look === null && same(statement.verdicts, before.verdicts)
        ? SEND
        : DONE;
    case 'remove':
      if (removed) return DONE;
      return unchanged ? SEND : choose;
    case 'restore':
      return removed ? SEND : DONE;
    default:
      return SEND;
  }
};

/** Whether what a decision rests on was destroyed meanwhile: forgotten, or refused with all that was recorded. */
export const isDestroyed = ({ sources, refused, text }: Before, about: string | null, now: Seen): boolean => {
  if (!refused && now.encounter.informing?.outcome === 'refused') return true;
  if (text === null || (about !== null && statementIn(now.note, about) !== undefined)) return false;
  const there = new Set(now.utterances.map(({ id }) => id));
  return sources.every((id) => !there.has(id));
};

/** `arrived`: ids of what other decisions of the same row have made. */
export const judge = (decision: Decision, now: Seen, arrived: ReadonlySet<string> = new Set()): Judgement => {
  const { decided, before } = decision;
  if (!acceptsInput(now.encounter.state)) return { as: 'closed' };
  const made = cameSince(decided, before, now, arrived);
  if (decided.to === 'typed') return made === null ? SEND : { as: 'done', by: made };
  const { command } = decided.body;
  const about = aboutOf(decision);
  if (isDestroyed(before, about, now)) return { as: 'destroyed' };
  if (command.do === 'add') return made === null ? SEND : { as: 'done', by: made };
  if (command.do === 'add-omission' || command.do === 'leave-out') {
    const fate = now.note?.omissions.find((one) => isOmission(one, command))?.fate;
    return fate === 'open' ? SEND : DONE;
  }
  const statement = statementIn(now.note, command.statement);
  if (statement !== undefined) return ofStatement(decision, statement);
  // Drafted anew without it: only words somebody wrote are worth a choice.
  return command.do === 'edit' ? { as: 'choose', theirs: null } : DONE;
};

/** What is sent for a decision: the statement it is put after may not be there, or was itself on its way. */
export const asSent = ({ decided, before }: Decision, now: Seen): Decided => {
  if (decided.to !== 'review') return decided;
  const { command } = decided.body;
  const put = (changed: typeof command): Decided => ({ to: 'review', body: { ...decided.body, command: changed } });
  if (command.do === 'edit') return before.text === null ? decided : put({ ...command, was: before.text });
  if (command.do !== 'add') return decided;
  const inSection = (now.note?.statements ?? []).filter(({ section }) => section === command.section);
  const there = inSection.some(({ id }) => id === command.after);
  return put({ ...command, after: there ? command.after : (inSection.at(-1)?.id ?? null) });
};

/** The decision when its words are chosen over what stands there now. */
export const chosen = (decision: Decision, before: Before, now: Seen): Decided => {
  const { decided } = decision;
  if (decided.to !== 'review' || decided.body.command.do !== 'edit') return decided;
  const { statement, text } = decided.body.command;
  const there = statementIn(now.note, statement);
  const section = decision.before.section ?? before.section;
  if ((there === undefined || there.handling.state === 'removed') && section !== null)
    return { to: 'review', body: { command: { do: 'add', section, text, after: there?.id ?? null } } };
  return decided;
};
