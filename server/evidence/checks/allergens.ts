/** What a statement says somebody does not tolerate, where nobody spoke of it: "tål inte silver" of iodine. Medicines are compared as such. */
import type { Language } from '../../domain/language.js';
import { medicineNames } from '../lexicon/medicine-names.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import { wordsOf, wordsSaid } from '../words.js';
import type { Claim } from './claim.js';

const named: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:(\p{L}{4,}?)-?allergia\p{L}{0,3}|allerginen (\p{L}{4,}lle)|(\p{L}{4,}lle) allergi\p{L}+|ei siedä (\p{L}{4,}))(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:(\p{L}{4,}?)-?allergin?|allergisk mot (\p{L}{3,}(?: \p{L}{4,})?)|(?:tål (?:inte|int|ej)|överkänslig(?:het)? (?:mot|för)) (\p{L}{3,}))(?!\p{L})/giu,
  en: /\b(?:(\p{L}{4,}) allergy|allerg(?:ic|y) to (\p{L}{4,}(?: \p{L}{4,})?))\b/giu,
};
const general =
  /^(?:läk|lääk|ruok|ruua|mat$|föd|någ|nåt|andra|kän|muu|mui|kontakt|other|drug|food|know|medic|any$|seasonal|further|severe|this$|suspect|possible|skin|monia|mitään|sitä|niitä|det|den|flera)/iu;

/** The word of the statement; null where every one was spoken of, or the speech is in another language. */
export const allergenUnsaid = ({ text, language, heard, cited, nearby }: Claim): string | null => {
  const matches = [...text.matchAll(named[language])];
  if (matches.length === 0 || heard.length === 0 || heard.some((one) => one.language !== language)) return null;
  const said = [...cited, ...nearby].flatMap(({ utterance }) => termsOf(wordsSaid(utterance), language));
  const found = matches.flatMap((match) => {
    const word = match.slice(1).find((one) => one !== undefined) ?? '';
    const terms = termsOf(wordsOf(word), language);
    if (terms.length === 0 || general.test(word) || medicineNames(terms).length > 0) return [];
    // "Adhesive plasters" of "plasters".
    const isSaid = terms.some((term) => said.some((one) => sameTerm(term, one, language, language)));
    return isSaid ? [] : [word];
  });
  return found[0] ?? null;
};
