/** What a statement says somebody does not tolerate, where nobody spoke of it: "tål inte silver" of iodine. Medicines are compared as such. */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import { allergensIn, isAllergen } from '../lexicon/allergens.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import { wordsOf, wordsSaid } from '../words.js';
import type { Claim } from './claim.js';
import { end, substancesIn, toldIn } from './told-substances.js';

const named: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:(\p{L}{4,}?)-?allergia\p{L}{0,3}|allerginen (\p{L}{4,}lle)|(\p{L}{4,}lle) allergi\p{L}+|ei siedä (\p{L}{4,}))(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:(\p{L}{4,}?)-?allergin?|allergisk mot (\p{L}{3,}(?: \p{L}{4,})?)|(?:tål (?:inte|int|ej)|överkänslig(?:het)? (?:mot|för)) (\p{L}{3,}))(?!\p{L})/giu,
  en: /\b(?:(\p{L}{4,}) allergy|allerg(?:ic|y) to (\p{L}{4,}(?: \p{L}{4,})?))\b/giu,
};
const general =
  /^(?:läk|lääk|ruok|ruua|mat$|föd|någ|nåt|andra|kän|muu|mui|kontakt|other|drug|food|know|medic|any$|seasonal|further|severe|this$|suspect|possible|skin|monia|mitään|sitä|niitä|det|den|flera)/iu;

const allergensSaid = ({ cited, nearby }: Claim): MedicineName[] =>
  flatMap([...cited, ...nearby], ({ utterance }) => allergensIn(wordsSaid(utterance)));

/** "Jodista ihottumaa", "eksem av nickel", "latex causes itching"; "tape over the blister" is no cause. */
const cause: Record<Language, (before: string, word: string, after: string) => boolean> = {
  fi: (_, word, after) => /(?:st[aä]|lle)$|allerg/iu.test(word) || /^\W?(?:allerg|aiheut)/iu.test(after),
  sv: (before, word, after) =>
    /(?:^|\s)(?:av|mot|från)\s(?:\p{L}+\s)?$/iu.test(before) ||
    /allerg/iu.test(word) ||
    /^\W?(?:allerg|ger|gav|orsak)/iu.test(after),
  en: (before, _, after) =>
    /\b(?:from|to|by|of)\s(?:the\s)?(?:\w+\s){0,2}$/iu.test(before) ||
    /^\W?(?:allerg|caus|gives?|gave|brings?|makes?)/iu.test(after),
};
const isCause = ({ word }: MedicineName, text: string, language: Language): boolean => {
  const at = text.indexOf(word);
  return cause[language](text.slice(0, at), word, text.slice(at + word.length));
};

/** "Skin blisters from iodine", where nobody spoke of that. */
const harmingUnsaid = (claim: Claim): string | null => {
  if (!substancesIn(claim.words).some(({ id }) => isAllergen(id))) return null;
  const told = flatMap(claim.text.split(end), (sentence) => toldIn(sentence, claim.language));
  const harming = told.filter(
    ({ name, fates }) => isAllergen(name.id) && fates.includes('harms') && isCause(name, claim.text, claim.language),
  );
  if (harming.length === 0) return null;
  const said = allergensSaid(claim);
  return harming.find(({ name }) => !said.some(({ id }) => id === name.id))?.name.word ?? null;
};

/** The word of the statement; null where every one was spoken of, or the speech is in another language. */
export const allergenUnsaid = (claim: Claim): string | null => {
  const { text, language, heard, cited, nearby } = claim;
  const harming = harmingUnsaid(claim);
  if (harming !== null) return harming;
  const matches = matchesOf(text, named[language]);
  if (matches.length === 0 || heard.length === 0 || heard.some((one) => one.language !== language)) return null;
  const said = flatMap([...cited, ...nearby], ({ utterance }) => termsOf(wordsSaid(utterance), language));
  const spoken = allergensSaid(claim);
  const found = flatMap(matches, (match) => {
    const word = match.slice(1).find((one) => one !== undefined) ?? '';
    const terms = termsOf(wordsOf(word), language);
    if (terms.length === 0 || general.test(word) || medicineNames(terms).length > 0) return [];
    // "Adhesive plasters" of "plasters".
    const isSaid =
      allergensIn(terms).some(({ id }) => spoken.some((one) => one.id === id)) ||
      terms.some((term) => said.some((one) => sameTerm(term, one, language, language)));
    return isSaid ? [] : [word];
  });
  return found[0] ?? null;
};
