/** Whether what a statement says becomes of a medicine was said of another: "X is stopped, Y goes on" of the other way round. */
import { type Fate, isOpposed, tells } from '../lexicon/fates.js';
import type { MedicineName } from '../lexicon/medicine-names.js';
import { readingOf } from '../reading.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { end, substancesIn, toldIn, toldInSpeech } from './told-substances.js';

/** What is begun is said in too many ways ("we'll put you on it") for anything but an end to tell otherwise. */
const isToldOtherwise = (said: Fate, claimed: Fate): boolean =>
  isOpposed(said, claimed) && (claimed !== 'starts' || said === 'stops');
const inSteps =
  /(?<!\p{L})(?:aiem\p{L}*|entinen|tidigare|förut|earlier|previous\p{L}*|before|former\p{L}*|paitsi|lukuun ottamatta|utom|förutom|except|sitten|jälkeen|asteitt\p{L}*|portaitt\p{L}*|sedan|därefter|stegvis|trapp\p{L}*|then|after|taper\p{L}*|gradual\p{L}*)(?!\p{L})/iu;

export const namesOfOtherFate = (
  claim: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): readonly MedicineName[] => {
  if (substancesIn(claim.words).length === 0) return [];
  const sentences = claim.text.split(end).filter((sentence) => !sentence.endsWith('?'));
  const claimed = sentences.map((sentence) => ({
    told: toldIn(sentence, claim.language),
    names: substancesIn(wordsOf(sentence)),
  }));
  const all = claimed.flatMap(({ told }) => told);
  if (all.every(({ fates }) => fates.length === 0)) return [];
  const said = toldInSpeech(claim.heard);
  return claimed.flatMap(({ told, names }) =>
    told.flatMap(({ name, fates }) => {
      const tellings = said.filter((one) => isSame(one.name, name));
      // Named only among others, in speech without marks: what is told of it cannot be cut from the rest.
      if (
        tellings.length === 0 &&
        claim.heard.some((one) => readingOf(one).medicines.some((each) => isSame(each, name)))
      )
        return [];
      const own = tellings.flatMap((one) => one.fates);
      // Of one medicine in one step, and told of it alone.
      const alone =
        !inSteps.test(claim.text) &&
        claim.heard.every((one) => readingOf(one).medicines.every((each) => isSame(each, name)));
      const isOther = fates.some((fate) => {
        const others = said.filter((one) => one.fates.includes(fate) && !isSame(one.name, name));
        if (own.includes(fate)) return false;
        // "Stopped" of what was said to be raised.
        const isTold = claim.heard.some((one) => tells(fate, one.text, one.language));
        if (others.length === 0) return alone && !isTold && own.some((one) => isToldOtherwise(one, fate));
        // "Ramipriili ja amlodipiini lopetetaan" tells of both, and so does "doxycycline: rash. Penicillin allergy: the brother".
        const isTaken = (other: MedicineName): boolean => others.some((one) => isSame(one.name, other));
        const isBeside = names.some(isTaken) || all.some((one) => one.fates.includes(fate) && isTaken(one.name));
        return own.some((one) => isOpposed(one, fate)) || !isBeside;
      });
      return isOther ? [name] : [];
    }),
  );
};
