import { type Telling, tellingsOf } from '../referents.js';
import type { Claim } from './claim.js';

const kept = new WeakMap<Claim['cited'], readonly Telling[]>();

/** Whom each clause that a statement rests on is about, read once. */
export const tellingsIn = ({ cited, voices, nearby, earlier }: Claim): readonly Telling[] => {
  const before = nearby.find(({ utterance }) => utterance === earlier[0]);
  const made = kept.get(cited) ?? tellingsOf(cited, voices, before);
  kept.set(cited, made);
  return made;
};
