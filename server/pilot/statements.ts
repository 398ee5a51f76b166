import { type CheckName, isFlagged, type Note, type Statement } from '../domain/note.js';
import { isOwnWords } from '../domain/own-words.js';
import { type FateCounts, FlagFate, type PilotMeasures, StatementFate } from '../domain/pilot.js';
import type { Utterance } from '../domain/transcript.js';
import { editDistance } from './edit-distance.js';

/** A draft's statements by id, each as the machine last left it before a human touched it. */
export type Drafted = ReadonlyMap<string, Statement>;

const none = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** What the machine wrote: kept with the edit while that is known, else as its last draft has it. */
const draftText = ({ id, text, handling }: Statement, drafted: Drafted): string =>
  handling.state === 'edited' ? handling.draftText : (drafted.get(id)?.text ?? text);

const fateOf = (statement: Statement, drafted: Drafted, utterances: readonly Utterance[]): StatementFate | null => {
  const { origin, handling, text } = statement;
  if (origin !== 'machine' || isOwnWords(statement, utterances)) return handling.state === 'removed' ? null : 'added';
  if (handling.state === 'removed') return 'removed';
  if (handling.state === 'confirmed') return 'confirmed';
  return text === draftText(statement, drafted) ? 'kept' : 'edited';
};

const checksAgainst = (statement: Statement | undefined): CheckName[] =>
  (statement?.verdicts ?? [])
    .filter(({ result }) => result === 'contradicted' || result === 'not-found')
    .map(({ check }) => check);

const flagFate = (statement: Statement, check: CheckName, drafted: Drafted): FlagFate => {
  if (statement.handling.state === 'removed') return 'removed';
  if (!checksAgainst(statement).includes(check)) {
    return statement.text === draftText(statement, drafted) ? 'cleared' : 'corrected';
  }
  return statement.handling.state === 'confirmed' ? 'confirmed' : 'open';
};

const flagsOf = (note: Note, drafted: Drafted): PilotMeasures['flags'] => {
  const flags: PilotMeasures['flags'] = {};
  for (const statement of note.statements) {
    const checks = new Set([...checksAgainst(drafted.get(statement.id)), ...checksAgainst(statement)]);
    for (const check of checks) {
      const fates = flags[check] ?? none(FlagFate.options);
      fates[flagFate(statement, check, drafted)] += 1;
      flags[check] = fates;
    }
  }
  return flags;
};

/** What the human did with a note's statements. A section that is not of the note type counts as `other`. */
export const statementMeasures = (
  note: Note,
  drafted: Drafted,
  utterances: readonly Utterance[],
  sections: readonly string[],
) => {
  const statements: FateCounts = none(StatementFate.options);
  const bySection: Record<string, FateCounts> = {};
  let distance = 0;
  for (const statement of note.statements) {
    const fate = fateOf(statement, drafted, utterances);
    if (fate === null) continue;
    const section = sections.includes(statement.section) ? statement.section : 'other';
    const counts = bySection[section] ?? none(StatementFate.options);
    counts[fate] += 1;
    bySection[section] = counts;
    statements[fate] += 1;
    if (fate !== 'added' && fate !== 'removed') {
      distance += editDistance(draftText(statement, drafted), statement.text);
    }
  }
  const standing = note.statements.filter(({ handling }) => handling.state !== 'removed');
  return {
    statements,
    sections: bySection,
    editDistance: distance,
    flags: flagsOf(note, drafted),
    highRisk: standing.filter(({ highRisk }) => highRisk).length,
    /** Statements that asked for a look of their own: high risk or flagged. */
    asking: standing.filter((statement) => statement.highRisk || isFlagged(statement)).length,
    omissionsAdded: note.omissions.filter(({ fate }) => fate === 'added').length,
    omissionsLeftOut: note.omissions.filter(({ fate }) => fate === 'left-out').length,
  };
};
