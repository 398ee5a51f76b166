import { keptByObject } from '../kept.js';
import { type Telling, tellingsOf } from '../referents.js';
import type { Claim } from './claim.js';

const toldBy = keptByObject((cited: Claim['cited'], { voices, nearby, earlier }: Claim): readonly Telling[] =>
  tellingsOf(
    cited,
    voices,
    nearby.find(({ utterance }) => utterance === earlier[0]),
  ),
);

/** Whom each clause that a statement rests on is about, read once. */
export const tellingsIn = (claim: Claim): readonly Telling[] => toldBy(claim.cited, claim);
