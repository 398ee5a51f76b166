import { SAMPLE_RATE } from '../domain/audio.js';
import { createAnchorScanner } from './anchors.js';

export const SAMPLES_PER_MS = SAMPLE_RATE / 1000;

/** One thing said in a sample; times in ms of the sample. */
export interface ScriptedUtterance {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker: string;
  readonly text: string;
}

/** One place a known anchor stands at. */
export interface Place {
  /** End of the anchor, in samples. */
  readonly at: number;
  /** The utterance it lies in, -1 for none. */
  readonly utterance: number;
  /** How many anchors of that utterance come up to and with this one. */
  readonly rank: number;
}

export interface SampleIndex {
  readonly utterances: readonly ScriptedUtterance[];
  /** Anchors of each utterance. */
  readonly anchors: readonly number[];
  /** Where an anchor stands, in order; usually nowhere or at one place. */
  find(name: number): readonly Place[];
}

/** The anchors of a sample's speech, sorted by name. About 0.4 MB for three minutes; the sound itself is not kept. */
export const indexSample = (pcm: Int16Array, utterances: readonly ScriptedUtterance[]): SampleIndex => {
  const found: { name: number; at: number }[] = [];
  createAnchorScanner()(pcm, (name, at) => found.push({ name, at }));
  const owners = new Int32Array(found.length).fill(-1);
  const ranks = new Int32Array(found.length);
  const anchors = utterances.map(() => 0);
  let utterance = 0;
  for (const [index, { at }] of found.entries()) {
    while (utterance < utterances.length && at > (utterances[utterance]?.endMs ?? 0) * SAMPLES_PER_MS) utterance += 1;
    if (at <= (utterances[utterance]?.startMs ?? Number.POSITIVE_INFINITY) * SAMPLES_PER_MS) continue;
    const rank = (anchors[utterance] ?? 0) + 1;
    anchors[utterance] = rank;
    owners[index] = utterance;
    ranks[index] = rank;
  }
  // An anchor's place in `found` breaks the tie, so that equal names stay in order.
  const order = Uint32Array.from(found.keys()).sort((a, b) => (found[a]?.name ?? 0) - (found[b]?.name ?? 0) || a - b);
  const names = Uint32Array.from(order, (index) => found[index]?.name ?? 0);
  const places = Uint32Array.from(order, (index) => found[index]?.at ?? 0);
  const owner = Int32Array.from(order, (index) => owners[index] ?? -1);
  const rank = Int32Array.from(order, (index) => ranks[index] ?? 0);

  return {
    utterances,
    anchors,
    find: (name) => {
      let low = 0;
      let high = names.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((names[middle] ?? 0) < name) low = middle + 1;
        else high = middle;
      }
      const same: Place[] = [];
      for (; names[low] === name; low += 1)
        same.push({ at: places[low] ?? 0, utterance: owner[low] ?? -1, rank: rank[low] ?? 0 });
      return same;
    },
  };
};
