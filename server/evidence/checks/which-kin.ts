/** The other of two kin of one kind: "nuvarande sambo" of the former, "moster" of the father's sister. */
import type { Language } from '../../domain/language.js';
import { isSameKin } from '../lexicon/kin.js';
import { sideOfKin, timeOfKin } from '../lexicon/which-kin.js';
import { personsIn } from '../persons.js';
import { type Word, wordsOf, wordsSaid } from '../words.js';
import type { Claim } from './claim.js';

interface Told {
  readonly word: string;
  readonly rows: readonly string[];
  readonly side: ReturnType<typeof sideOfKin>;
  readonly time: ReturnType<typeof timeOfKin>;
}

const toldIn = (words: readonly Word[], language: Language, { nameOf }: Claim['voices']): Told[] =>
  personsIn(words, language, nameOf).flatMap(({ person, word, at }) =>
    person.kind === 'kin'
      ? [
          {
            word: word.text,
            rows: person.rows,
            side: sideOfKin(word.lower),
            time: timeOfKin(words[at - 1]?.lower ?? ''),
          },
        ]
      : [],
  );

/** All that is said of kin of that kind is said of the other one. */
const isOther = (claimed: Told, said: readonly Told[], of: 'side' | 'time'): boolean => {
  const same = said.filter(({ rows }) => rows.some((row) => claimed.rows.some((one) => isSameKin(one, row))));
  return claimed[of] !== null && same.length > 0 && same.every((one) => one[of] !== null && one[of] !== claimed[of]);
};

export const otherKin = (sentence: string, claim: Claim): string | null => {
  const { language, voices, cited } = claim;
  const claimed = toldIn(wordsOf(sentence), language, voices).filter(({ side, time }) => side ?? time);
  if (claimed.length === 0) return null;
  const said = cited.flatMap(({ utterance }) => toldIn(wordsSaid(utterance), utterance.language, voices));
  // "Min exman ringer, den nya gör det aldrig".
  const isSaid = ({ time }: Told): boolean =>
    cited.some(({ utterance }) => wordsSaid(utterance).some(({ lower }) => timeOfKin(lower) === time));
  return (
    claimed.find((one) => isOther(one, said, 'side') || (isOther(one, said, 'time') && !isSaid(one)))?.word ?? null
  );
};
