/** Another's words that a speaker tells again. */
import { isCommon } from '../lexicon/naming.js';
import { retold } from '../lexicon/speakers.js';
import { personsIn } from '../persons.js';
import type { Spoken } from '../spoken.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';

/** Who retells another's words says so. */
export const retells = ({ utterance }: Pick<Spoken, 'utterance'>): boolean =>
  retold[utterance.language].test(utterance.text);

const NEAR = 5;
/** "She mentioned that you are better" tells what another told; "you complained of it then" does not. */
export const retellsAnother = ({ utterance: { text, language } }: Spoken, { voices }: Claim): boolean => {
  const match = retold[language].exec(text);
  if (match === null) return false;
  const near = wordsOf(text.slice(0, match.index + match[0].length)).slice(-NEAR);
  return (
    near.some(({ text: word, lower }) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isCommon(lower)) ||
    personsIn(near, language, voices.nameOf).some(({ person: { kind } }) => !/^(?:first|second|we)$/.test(kind))
  );
};
