/** "Left hip" of the left knee: another joint, eye or ear on the side that was said, of which nobody spoke. */
import type { Sided } from '../lexicon/sides.js';
import { wordsSaid } from '../words.js';
import type { Claim } from './claim.js';

/** Beginnings of the words for them, the three languages together; arms, legs and their stretches are called in too many ways. */
const parts: readonly RegExp[] = [
  /^(?:polv|knä|knee)/u,
  /^(?:lonk|höft|hip(?:s|bone)?$)/u,
  /^(?:nilk|ankel|anklar|ankle|fotled)/u,
  /^(?:olkap|olkan|axel|axl|skuld|shoulder|hartia)/u,
  /^(?:kyynär|armbåg|elbow)/u,
  /^(?:rante|ranne|rant|handled|wrist)/u,
  /^(?:silm|ög(?:a|on)|eye)/u,
  /^(?:korv|ör(?:a|at|on)|ears?$)/u,
];
const partOf = (lower: string): RegExp | undefined => parts.find((part) => part.test(lower));

const NEXT = 2;
const partsOf = ({ words }: Sided): RegExp[] => words.slice(0, NEXT).flatMap(({ lower }) => partOf(lower) ?? []);

export const isOtherPart = (own: Sided, said: readonly Sided[], { utterances }: Claim): boolean => {
  const [part] = partsOf(own);
  if (part === undefined) return false;
  const others = said.filter((one) => one.side === own.side && partsOf(one).length > 0);
  return (
    others.length > 0 && !utterances.some((utterance) => wordsSaid(utterance).some(({ lower }) => part.test(lower)))
  );
};
