import { type Telling, tellingsOf } from '../referents.js';
import type { Claim } from './claim.js';

const kept = new WeakMap<Claim['cited'], readonly Telling[]>();

/** Whom each clause that a statement rests on is about, read once. */
export const tellingsIn = ({ cited, voices }: Claim): readonly Telling[] => {
  const made = kept.get(cited) ?? tellingsOf(cited, voices);
  kept.set(cited, made);
  return made;
};
