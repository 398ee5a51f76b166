import { hashKey } from '@tanstack/react-query';
import { isOmission } from '../../server/domain/note.js';
import type { EncounterView } from '../../server/domain/view.js';
import type { Command } from './encounter.js';

const same = (a: unknown, b: unknown): boolean => hashKey([a]) === hashKey([b]);

/** What people decided: two readings that agree in this differ only by what a machine wrote. */
const decided = ({ encounter, note, utterances, voices }: EncounterView) => [
  { ...encounter, version: 0, state: null, updatedAt: null },
  note?.statements
    .filter(({ origin, handling, look }) => origin !== 'machine' || handling.state !== 'untouched' || look !== null)
    .map(({ id, text, handling, look }) => ({ id, text, handling, look })) ?? [],
  note?.omissions
    .filter(({ fate }) => fate !== 'open')
    .map(({ utteranceId, text, fate }) => ({ utteranceId, text, fate })) ?? [],
  utterances.filter(({ source }) => source === 'typed').map(({ id }) => id),
  voices.filter(({ confirmed }) => confirmed),
];

/** What a command is about, as it was read; undefined where that is not there. */
const concerned = ({ to, body }: Command & { to: 'review' }, { note }: EncounterView): unknown => {
  const { command } = body;
  const statement = (id: string) => {
    const found = note?.statements.find((one) => one.id === id);
    return found && { text: found.text, verdicts: found.verdicts, evidence: found.evidence };
  };
  switch (command.do) {
    case 'add':
      return command.after === null ? to : statement(command.after) && to;
    case 'move':
      return statement(command.statement) && (command.after === null ? to : statement(command.after) && to);
    case 'undo':
    case 'redo':
      return to;
    case 'add-omission':
    case 'leave-out':
      return note?.omissions.find((one) => one.fate === 'open' && isOmission(one, command))?.text;
    default:
      return statement(command.statement);
  }
};

/** An edit that says which words it replaces is right wherever they still stand, and the server holds it to them. */
const stillStands = (id: string, was: string, { note }: EncounterView): boolean => {
  const statement = note?.statements.find((one) => one.id === id);
  return statement?.text === was && statement.handling.state !== 'removed';
};

/**
 * Whether a command that came too late means the same on the encounter as it is now: only a machine wrote meanwhile, and what the
 * command is about is as it was read. Never a signature, nor what parts with an encounter.
 */
export const stillRight = (command: Command, before: EncounterView, now: EncounterView): boolean => {
  const edit = command.to === 'review' && command.body.command.do === 'edit' ? command.body.command : null;
  if (edit?.was !== undefined) return stillStands(edit.statement, edit.was, now);
  if (!same(decided(before), decided(now))) return false;
  switch (command.to) {
    case 'typed':
    case 'draft':
      return true;
    case 'roles':
      return same(before.voices, now.voices);
    case 'review': {
      const was = concerned(command, before);
      return was !== undefined && same(was, concerned(command, now));
    }
    default:
      return false;
  }
};
