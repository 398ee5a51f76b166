/** What somebody wants: spoken of for itself, as the thing that is not wanted may be told of all the same. */
import type { Language } from '../../domain/language.js';
import { type Clause, plainText } from '../clauses.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Word } from '../words.js';
import { isOfAnother } from './apart.js';
import type { Claim } from './claim.js';

const wish: Record<Language, RegExp> = {
  fi: /^(?:halua|halui|haluu|halus|tahto|tahdo|suost|kiinnost|toivo|kieltäyty)/,
  sv: /^(?:vill|ville|velat|vilja|önska|önskar|önskade|önskat|avböj\p{L}*|vägra\p{L}*)$/u,
  en: /^(?:wants?|wanted|wish\p{L}*|keen|interested|declin\p{L}*|refus\p{L}*|agree[sd]?|accept\p{L}*)$/u,
};
const isWish = (words: readonly Word[], language: Language): boolean =>
  words.some(
    ({ lower }, at) =>
      wish[language].test(lower) ||
      // "Ois halunnu": wished; "en halunnut" tells as much of what was done.
      (/^halunn?ut?$/.test(lower) && /^(?:ois|olis|olisi)n?$/.test(words[at - 1]?.lower ?? '')) ||
      (lower === 'like' &&
        words[at - 1]?.lower !== 'feel' &&
        /^(?:would|d|you|i|he|she|they)$/.test(words[at - 1]?.lower ?? '')),
  );

const saysNo = /(?<!\p{L})(?:said no|sa nej|sade nej|sanoin ei|sanoin et ei|tackade nej)(?!\p{L})/u;

/** "Wants to stay" is "I don't want to move". */
const keeping: Record<Language, readonly [stays: RegExp, leaves: RegExp]> = {
  fi: [
    /(?<!\p{L})(?:jää\p{L}*|jäi\p{L}*|pysy\p{L}*|säilyt\p{L}*|pitää|jatka\p{L}*|asua edelleen)(?!\p{L})/u,
    /(?<!\p{L})(?:muutt\p{L}*|muuta|vaihta\p{L}*|vaihda\p{L}*|lähte\p{L}*|lähde\p{L}*|luopu\p{L}*|lopett\p{L}*|pois)(?!\p{L})/u,
  ],
  sv: [
    /(?<!\p{L})(?:kvar|stanna\p{L}*|behåll\p{L}*|fortsätt\p{L}*)(?!\p{L})/u,
    /(?<!\p{L})(?:flytt\p{L}*|byt\p{L}*|lämna\p{L}*|sluta\p{L}*|bort|ifrån|härifrån)(?!\p{L})/u,
  ],
  en: [
    /\b(?:stay\w*|keep\w*|remain\w*|continu\w*)\b/,
    /\b(?:mov(?:e|es|ing)|chang\w+|leav\w+|switch\w*|give up|giving up|stop\w*|quit\w*|go away)\b/,
  ],
};
const keepsIn = (clause: Clause, language: Language): boolean | null => {
  const text = plainText({ words: [...(clause.about ?? []), ...clause.words] });
  const [stays, leaves] = keeping[language].map((one) => one.test(text));
  return stays === leaves ? null : stays === true;
};

const that = /(?<!\p{L})(?:sitä|det|that|it)(?!\p{L})/u;

/** Null where the statement is of no wish, or nobody was heard to say whether they wish it. */
export const wishAgainst = (clause: Clause, claim: Claim): 'same' | 'opposite' | null => {
  const { language, heardClauses, voices } = claim;
  if (!isWish(clause.words, language)) return null;
  const terms = termsOf(clause.words, language).filter(({ lower }) => !wish[language].test(lower));
  if (terms.every(({ lower }) => polarity[language].general.test(lower))) return null;
  const names = [...voices.names.keys()];
  /** Says of nothing else than the statement does. */
  const isOf = (said: HeardClause): boolean => {
    const others = [...said.terms, ...said.aboutTerms].filter(
      ({ lower, text }) =>
        !wish[said.language].test(lower) &&
        lower !== 'like' &&
        !polarity[said.language].general.test(lower) &&
        !names.some((name) => text.startsWith(name)),
    );
    const named = said.terms.some(({ text }) => names.some((name) => text.startsWith(name)));
    // "I should change jobs, but I don't want that": of the jobs.
    const before =
      others.length === 0 && that.test(plainText(said)) ? heardClauses[heardClauses.indexOf(said) - 1] : null;
    const own = before?.terms.filter(({ lower }) => !polarity[before.language].general.test(lower)) ?? [];
    if (before && own.length > 0)
      return own.some((one) => terms.some((term) => sameTerm(term, one, language, before.language)));
    return (
      (others.length === 0 && !named) ||
      others.some((one) => terms.some((term) => sameTerm(term, one, language, said.language)))
    );
  };
  const said = heardClauses.filter(
    (one) =>
      one.denied !== null &&
      (isWish(one.words, one.language) || saysNo.test(plainText(one))) &&
      isOf(one) &&
      !isOfAnother(one, clause, claim),
  );
  if (said.length === 0) return null;
  // "Would you like somebody to manage your money?" – "No. I want to do it myself": what is asked of is nearer.
  const nearest = said.filter((one) =>
    one.terms.some((own) => terms.some((term) => sameTerm(term, own, language, one.language))),
  );
  // "Vill träffa farmor, men inte sova hos pappa": what is not wanted has the verb of what is.
  const carried = heardClauses.some((one, at) => {
    const before = heardClauses[at - 1];
    const own = one.terms.filter(({ lower }) => !polarity[one.language].general.test(lower));
    return (
      one.denied === true &&
      !one.asked &&
      !isWish(one.words, one.language) &&
      before !== undefined &&
      said.includes(before) &&
      own.length > 0 &&
      own.every((term) => terms.some((mine) => sameTerm(mine, term, language, one.language)))
    );
  });
  if (carried && !clause.denied) return 'opposite';
  const keeps = keepsIn(clause, language);
  const agrees = (one: HeardClause): boolean => {
    const other = keepsIn(one, one.language);
    return (one.denied === clause.denied) === (keeps === null || other === null || keeps === other);
  };
  return (nearest.length > 0 ? nearest : said).some(agrees) ? 'same' : 'opposite';
};
