/** How far a denial goes on over what is listed after it. */
import type { Language } from '../domain/language.js';
import { polarity } from './lexicon/polarity.js';
import { numberLanguages } from './numbers/number-languages.js';
import type { Word } from './words.js';

const MARK = /[,.!?;:…–—]/;
/** A stretch of this many words after a comma may carry on the list before it; a longer one speaks for itself, unless an "or" is in it. */
const ITEM = 6;
const ITEM_WITH_OR = 12;
const FAR = 40;

/** Words up to the next mark, no more than a clause has. */
export const aheadOf = (words: readonly Word[], at: number, text: string): string[] => {
  const ahead: string[] = [];
  for (let index = at; index < Math.min(words.length, at + FAR); index++) {
    const word = words[index];
    if (!word || (index > at && MARK.test(text.slice(words[index - 1]?.end, word.start)))) break;
    ahead.push(word.lower);
  }
  return ahead;
};

const SHORT_ITEM = 3;
/** "Does not report fever, a cough, or chills": short items, one after another, with an "or" before the last. */
const endsInOr = (words: readonly Word[], at: number, text: string, language: Language): boolean => {
  const { verbs, ors } = polarity[language];
  for (let next = at; next < Math.min(words.length, at + FAR); ) {
    const ahead = aheadOf(words, next, text);
    if (ahead.some((word) => ors.has(word))) return true;
    if (ahead.length === 0 || ahead.length > SHORT_ITEM || ahead.some((word) => verbs.has(word))) return false;
    const last = words[next + ahead.length - 1];
    next += ahead.length;
    if (!text.slice(last?.end, words[next]?.start).includes(',')) return false;
  }
  return false;
};

/** "Ei äidin mukaan ole", "not present according to the mother": what is left of the words without who says so. */
export const withoutSayer = (words: readonly Word[]): readonly Word[] => {
  const from = words.findIndex(
    ({ lower }, at) => lower === 'enligt' || (lower === 'according' && words[at + 1]?.lower === 'to'),
  );
  return (from === -1 ? words : words.slice(0, from)).filter(
    ({ lower }, at, all) => lower !== 'mukaan' && all[at + 1]?.lower !== 'mukaan',
  );
};

/** "Negative for weight loss, headaches." */
const isNegativeFor = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'negative' && words[at + 1]?.lower === 'for';

/** "Does not radiate, eases lying down": how it goes, after what is denied. */
const turns =
  /^(?:helpottaa|pahentaa|lievittää|lievittyy|pahenee|paranee|väistyy|jatkuu|lindras|lättar|lättas|förvärras|förbättras|avtar|eases|improves|worsens|settles|subsides|relieved)$/;

const toldHow =
  /^(?:good|normal|fine|poor|more|rather|god|gott|goda|normal(?:t|a)?|dåligt?|dåliga|nedsatt|mera?|snarare|hyvät?|huonot?|normaalit?|heikot?|heikko|enemmän(?:kin)?|pikemmin(?:kin)?|lähinnä)$/u;

/** "Denies nosebleeds, stools normal": how the thing is, after it. */
const isTold =
  /^(?:normal(?:t|a)?|fine|good|clear|intact|regular|ok|okay|bra|fint?|fina|regelbund\p{L}+|normaal\p{L}+|hyvä[ät]?|kunnossa|ehj[äi]\p{L}*)$/u;

/** "Ei kuumetta, yskää" denies both; what has a verb or a "some" of its own does not go with the list. */
export const carriesOn = (words: readonly Word[], at: number, text: string, language: Language): boolean => {
  const { verbs, affirming, ors, ands, deny, item, lists, inside, after, without } = polarity[language];
  // "No pain at rest, 5/10 on movement": what has its own figure speaks for itself.
  if (/,\s*\d/.test(text.slice(words[at - 1]?.end, words[at]?.start))) return false;
  const ahead = aheadOf(words, at, text);
  const tells = (word: string): boolean =>
    verbs.has(word) ||
    affirming.has(word) ||
    turns.test(word) ||
    (language === 'fi' && /.{3}(?:taan|tään)$/.test(word));
  const listed = ahead.some((word) => ors.has(word));
  if (ahead.length > (listed ? ITEM_WITH_OR : ITEM) || ahead.some(tells)) return false;
  const first = ahead[0] ?? '';
  // "No nausea, good appetite", "no tear, more an irritated cuff": told, and not denied with the list.
  if (toldHow.test(first) || (ahead.length > 1 && isTold.test(ahead.at(-1) ?? ''))) return false;
  // "No cough, afebrile": a word that denies itself is no more denied by the list.
  if (inside.test(first)) return false;
  const told = words.slice(Math.max(0, at - FAR), at);
  const denier = told.findLast(
    ({ lower }, place) => polarity[language].negators.has(lower) || isNegativeFor(told, place),
  );
  // "Kieltää päänsäryn, näköhäiriöt ja turvotuksen": after a verb of denying in whatever case.
  const denies =
    denier !== undefined && deny.test(denier.lower) && (ahead.length === 1 || ahead.some((word) => ands.has(word)));
  if (!item.test(first) && !ors.has(first) && !denies) return false;
  // "Sensation absent under the toe, right side normal": what is denied behind the thing carries no list.
  if (!denier && !listed && told.some(({ lower }) => after.has(lower)) && !told.some(({ lower }) => without.has(lower)))
    return false;
  // "Ingen feber, hemma högst 37,3": what was measured is told.
  const last = words[at + ahead.length - 1];
  if (!listed && /\d/.test(text.slice(words[at]?.start, (last?.end ?? 0) + 3))) return false;
  if (!listed && ahead.some((word) => numberLanguages[language].word(word) !== null)) return false;
  if (denier && !lists.test(denier.lower) && !listed && !endsInOr(words, at, text, language)) return false;
  if (ahead.length <= 2 || ors.has(first) || ahead.some((word) => ors.has(word))) return true;
  const later = words.slice(at);
  return (
    later.some(({ lower }) => ors.has(lower)) ||
    denies ||
    denier?.lower === 'negative' ||
    (language !== 'sv' && words.some(({ lower }) => deny.test(lower)) && !ands.has(first))
  );
};
