/** What a professional typed and decided while the server was away, and what was there when it was decided. Pure. */
import type { z } from 'zod';
import type { Review, ReviewCommand } from '../../server/domain/commands.js';
import { isOmission, type Note, type Statement, type Verdict } from '../../server/domain/note.js';
import type { EncounterView } from '../../server/domain/view.js';
import type { Command } from '../api/encounter.js';

/** A step back or forth is one of the server's own order, and so is a place among others. */
export type KeptCommand = Exclude<ReviewCommand, { do: 'move' | 'undo' | 'redo' }>;

/**
 * What may wait on the device, with what was opened for it. Signing, handing over and destroying never do: they are done with the server
 * or not at all.
 */
export type Decided =
  | {
      readonly to: 'review';
      readonly body: Pick<z.infer<typeof Review>, 'opened' | 'activeMs'> & { readonly command: KeptCommand };
    }
  | { readonly to: 'typed'; readonly body: { readonly text: string } };

/** What the decision was about, as it was seen then. */
export interface Before {
  /** The words it was about; null where it was about none. */
  readonly text: string | null;
  readonly section: string | null;
  readonly verdicts: readonly Verdict[];
  /** Ids of what the words rest on: once none of it is there, it was destroyed. */
  readonly sources: readonly string[];
  readonly refused: boolean;
  /** Statements and typed texts that were there: an answer that was lost on the way is told by what came since. */
  readonly known: readonly string[];
}

export interface Decision {
  readonly id: string;
  /** Orders them, in every tab; epoch ms, and a little more where two fell into one. */
  readonly at: number;
  readonly decided: Decided;
  readonly before: Before;
}

export type Seen = Pick<EncounterView, 'encounter' | 'note' | 'utterances'>;

export const statementIn = (note: Note | null, id: string): Statement | undefined =>
  note?.statements.find((statement) => statement.id === id);

const notKept: ReadonlySet<ReviewCommand['do']> = new Set(['move', 'undo', 'redo']);
export const canBeKept = (command: Command & { to: 'review' | 'typed' }): command is Decided & Command =>
  command.to === 'typed' || !notKept.has(command.body.command.do);

/** Ids of what a decision can make: statements and typed texts. */
export const madeIn = ({ note, utterances }: Seen): string[] => [
  ...(note?.statements ?? []).map(({ id }) => id),
  ...utterances.filter(({ source }) => source === 'typed').map(({ id }) => id),
];

/** The statement a decision is about; null where it is about none that was there. */
export const aboutOf = ({ decided }: Pick<Decision, 'decided'>): string | null => {
  if (decided.to === 'typed') return null;
  const { command } = decided.body;
  return 'statement' in command ? command.statement : null;
};

export const beforeOf = (decided: Decided, view: Seen): Before => {
  const known = madeIn(view);
  const refused = view.encounter.informing?.outcome === 'refused';
  const nothing: Before = { text: null, section: null, verdicts: [], sources: [], refused, known };
  if (decided.to === 'typed') return nothing;
  const { command } = decided.body;
  if ('utterance' in command) {
    const omission = view.note?.omissions.find((one) => isOmission(one, command));
    return { ...nothing, text: omission?.text ?? null, sources: [command.utterance] };
  }
  if (!('statement' in command)) return { ...nothing, section: command.section };
  const statement = statementIn(view.note, command.statement);
  if (statement === undefined) return nothing;
  const { text, section, verdicts, evidence } = statement;
  return { ...nothing, text, section, verdicts, sources: evidence.map(({ id }) => id) };
};

/** A statement that is yet to be written. */
export const adding = (section: string): Decided => ({
  to: 'review',
  body: { command: { do: 'add', section, text: '', after: null } },
});

const withCommand = (decision: Decision, command: KeptCommand): Decision => ({
  ...decision,
  decided: { to: 'review', body: { ...(decision.decided.to === 'review' && decision.decided.body), command } },
});

/**
 * A decision behind those that wait already. What it takes back or says better goes from the row in its place: an edit of an edit is one
 * edit of what was there before both.
 */
export const waitingWith = (waiting: readonly Decision[], next: Decision): Decision[] => {
  const about = aboutOf(next);
  if (next.decided.to === 'typed' || about === null) return [...waiting, next];
  const { command } = next.decided.body;
  const added = waiting.find(({ id }) => id === about);
  if (added?.decided.to === 'review' && added.decided.body.command.do === 'add') {
    if (command.do === 'remove') return waiting.filter((one) => one !== added);
    if (command.do !== 'edit') return [...waiting];
    const better = withCommand(added, { ...added.decided.body.command, text: command.text });
    return waiting.map((one) => (one === added ? better : one));
  }
  const last = [...waiting].reverse().find((one) => aboutOf(one) === about);
  const was = last?.decided.to === 'review' ? last.decided.body.command : null;
  if (last !== undefined && was?.do === 'edit' && command.do === 'edit') {
    const rest = waiting.filter((one) => one !== last);
    if (command.text === last.before.text) return rest;
    return waiting.map((one) => (one === last ? withCommand(last, { ...was, text: command.text }) : one));
  }
  if (last !== undefined && was?.do === 'remove' && command.do === 'restore')
    return waiting.filter((one) => one !== last);
  return [...waiting, next];
};
