import { type Evidence, isOmission, type Note, type Omission, type Statement } from './note.js';
import type { Utterance } from './transcript.js';

/** Two stretches are of the same words when they share at least this much of the shorter one. */
export const SHARED = 0.5;

const lengthOf = ({ startMs, endMs }: Utterance): number => Math.max(1, endMs - startMs);
/** Milliseconds that two stretches of one part have in common. */
export const shared = (a: Utterance, b: Utterance): number =>
  Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs));

/** What was heard in the newer transcript when the older utterance was said. */
const saidThen = (older: Utterance, newer: readonly Utterance[]): Utterance[] =>
  newer.filter((one) => shared(older, one) >= SHARED * Math.min(lengthOf(older), lengthOf(one)));

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const linked = (evidence: Evidence, older: Utterance, newer: readonly Utterance[]): Evidence[] => {
  const then = saidThen(older, newer);
  const same = then.find(({ text }) => plain(text).includes(plain(evidence.quote)));
  if (same) return [{ ...evidence, id: same.id }];
  return then.map(({ id, text, language }) => ({ ...evidence, id, quote: text, language }));
};

/** Each quote in its newer utterance, or null where one of them was heard otherwise. */
const inSameWords = (
  evidence: readonly Evidence[],
  before: ReadonlyMap<string, Utterance>,
  newer: readonly Utterance[],
): Evidence[] | null => {
  const again = evidence.flatMap((one) => {
    const cited = before.get(one.id);
    const found = cited === undefined ? [one] : linked(one, cited, newer);
    return found.length === 1 && found[0]?.quote === one.quote ? found : [];
  });
  return again.length === evidence.length ? again : null;
};

export interface Relinked {
  readonly note: Note;
  /** Statements that rest on the newer transcript now. */
  readonly linked: ReadonlySet<string>;
  /** Statements of which some words are in the older transcript only: they keep citing it. */
  readonly unlinked: ReadonlySet<string>;
}

/**
 * A note whose evidence is of a part's older transcript, linked by time to the newer one. Statements keep their words and what people
 * did with them; a look goes where other words are cited now. Speech that was drafted from is not drafted from again.
 */
export const relink = (note: Note, older: readonly Utterance[], newer: readonly Utterance[]): Relinked => {
  const before = new Map(older.map((one) => [one.id, one]));
  const done = { linked: new Set<string>(), unlinked: new Set<string>() };
  const statements = note.statements.map((statement): Statement => {
    const evidence: Evidence[] = [];
    let changed = false;
    for (const one of statement.evidence) {
      const cited = before.get(one.id);
      const found = cited === undefined ? [one] : linked(one, cited, newer);
      if (cited !== undefined) done[found.length === 0 ? 'unlinked' : 'linked'].add(statement.id);
      if (found.length !== 1 || found[0]?.quote !== one.quote) changed = true;
      for (const each of found.length === 0 ? [one] : found) {
        if (!evidence.some(({ id, quote }) => id === each.id && quote === each.quote)) evidence.push(each);
      }
    }
    return { ...statement, evidence, look: changed ? null : statement.look };
  });
  const moved = note.omissions.flatMap((omission): Omission[] => {
    const cited = before.get(omission.utteranceId);
    if (cited === undefined) return [omission];
    const { evidence, ...rest } = omission;
    const again = evidence && inSameWords(evidence, before, newer);
    const own = again?.at(-1);
    if (again && own) return [{ ...rest, utteranceId: own.id, evidence: again }];
    const [then] = saidThen(cited, newer);
    return then === undefined ? [] : [{ ...rest, utteranceId: then.id, text: then.text }];
  });
  const isFirst = (one: Omission, index: number): boolean =>
    moved.findIndex((other) => isOmission(other, { utterance: one.utteranceId, text: one.text })) === index;
  const omissions = moved.filter(isFirst);
  const drafted = new Set(note.drafted);
  const taken = older.filter(({ id }) => drafted.has(id));
  const again = newer.filter(
    (one) => taken.reduce((sum, other) => sum + shared(one, other), 0) >= SHARED * lengthOf(one),
  );
  return {
    note: { ...note, statements, omissions, drafted: [...drafted, ...again.map(({ id }) => id)] },
    ...done,
  };
};
