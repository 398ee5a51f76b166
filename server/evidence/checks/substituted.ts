/** One of a kind that nobody spoke of, where another of the kind was said: the hip of the knee, an X-ray of a referral to physiotherapy. */
import { flatMap } from '../../domain/loops.js';
import { keptByObject, keptByWord } from '../kept.js';
import { type ReadOnce, wordsSaid } from '../words.js';
import type { Claim } from './claim.js';

/** Beginnings of the words for each, the three languages together; arms, legs and their stretches are called in too many ways. */
const kinds: Readonly<Record<string, readonly RegExp[]>> = {
  joint: [
    /^(?:polv|knä|knee)/u,
    /^(?:lonk|höft|hip(?:s|bone)?$)/u,
    /^(?:nilk|ankel|anklar|ankle|fotled)/u,
    /^(?:olkap|olkan|axel|axl|skuld|shoulder|hartia)/u,
    /^(?:kyynär|armbåg|elbow)/u,
    /^(?:rante|ranne|rant|handled|wrist)/u,
  ],
  sense: [/^(?:silm|ög(?:a|on)|eye)/u, /^(?:korv|ör(?:a|at|on)|ears?$)/u],
  study: [
    /^(?:röntgen|rtg|thorax|x-?rays?$|rays?$)/u,
    /^(?:magneet|magnet|mri$)/u,
    /^(?:tietokonetomog|datortomog|ct$|tt$)/u,
    /^(?:ultraää|ultraljud|ultrasound|uä)/u,
    /^(?:ekg|ecg|sydänfilm|hjärtfilm)/u,
    /^(?:fysio|fyssari|physio)/u,
    /^(?:tähyst|skopi|endoscop|colonoscop|gastroscop|koloskop|gastroskop)/u,
  ],
};

interface One {
  readonly kind: string;
  readonly which: number;
}

/** Its kind, and which of the kind; null for any other word. */
const oneOf = keptByWord((lower): One | null => {
  for (const [kind, some] of Object.entries(kinds)) {
    const which = some.findIndex((pattern) => pattern.test(lower));
    if (which !== -1) return { kind, which };
  }
  return null;
});

const allIn = keptByObject((said: ReadOnce): readonly One[] =>
  flatMap(wordsSaid(said), ({ lower }) => oneOf(lower) ?? []),
);

/** The word of the statement; null where each was said, or no other was. */
export const substituted = ({ words, cited, utterances }: Claim): string | null => {
  const named = flatMap(words, ({ lower, text }) => {
    const one = oneOf(lower);
    return one ? [{ ...one, text }] : [];
  });
  if (named.length === 0) return null;
  const said = flatMap(cited, ({ utterance }) => allIn(utterance));
  const found = named.find(
    ({ kind, which }) =>
      said.some((one) => one.kind === kind) &&
      !utterances.some((utterance) => allIn(utterance).some((one) => one.kind === kind && one.which === which)),
  );
  return found?.text ?? null;
};
