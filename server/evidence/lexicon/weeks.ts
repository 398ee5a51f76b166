/** Which week a day or a week is of, counted from the week of the visit: "next", "viime", "the Saturday before last". */
import type { Language } from '../../domain/language.js';
import type { Word } from '../words.js';

const next: Record<Language, RegExp> = { fi: /^(?:ensi|ens$|seuraav|tulev)/, sv: /^(?:nästa|kommande)$/, en: /^next$/ };
const last: Record<Language, RegExp> = { fi: /^(?:viime|edellis)/, sv: /^(?:förra|i förra)$/, en: /^last$/ };
/** "The Saturday before last", "veckan efter nästa", "toissa viikolla": two weeks off. */
const twoOff: Record<Language, readonly [before: RegExp, after: RegExp]> = {
  fi: [/^toissa$/, /^$/],
  sv: [/^(?:förrförra|nästnästa)$/, /^(?:före|efter) (?:förra|nästa)$/],
  en: [/^$/, /^(?:before last|after next)$/],
};
const back = /^(?:toissa|förr|före|before)/;

/** Of a weekday: null where nothing is said. */
export const weekMark = (words: readonly Word[], at: number, language: Language): number | null => {
  const before = words[at - 1]?.lower ?? '';
  const after = `${words[at + 1]?.lower} ${words[at + 2]?.lower}`;
  const [lead, follow] = twoOff[language];
  const two = before !== '' && lead.test(before) ? before : follow.test(after) ? after : null;
  if (two !== null) return back.test(two) ? -2 : 2;
  return next[language].test(before) ? 1 : last[language].test(before) ? -1 : null;
};

const here: Record<Language, RegExp> = {
  fi: /^(?:tällä|tämän|tän|täl|kuluvalla|kuluvan)$/,
  sv: /^(?:här|denna|innevarande)$/,
  en: /^this$/,
};

/** Of a week: the one of the visit too. */
export const weekOf = (words: readonly Word[], at: number, language: Language): number | null =>
  here[language].test(words[at - 1]?.lower ?? '') ? 0 : weekMark(words, at, language);

const joined: readonly (readonly [RegExp, number])[] = [
  [/^ens(?:i)?viik/, 1],
  [/^viimeviik/, -1],
  [/^toissaviik/, -2],
];
/** "Toissaviikolla", "viimeviikon": in one word. */
export const joinedWeek = (lower: string): number | null => joined.find(([form]) => form.test(lower))?.[1] ?? null;

/** Only right before a date or an hour, or beside another: "ma ja pe". */
const short: Record<Language, readonly RegExp[]> = {
  fi: [/^ma$/, /^ti$/, /^ke$/, /^to$/, /^pe$/, /^la$/, /^su$/],
  sv: [/^mån?$/, /^tis?$/, /^ons?$/, /^to(?:rs?)?$/, /^fre?$/, /^lör?$/, /^sön?$/],
  en: [/^mon$/, /^tues?$/, /^weds?$/, /^thu(?:rs?)?$/, /^fri$/, /^sat$/, /^sun$/],
};

/** Which day of the week, from 0; -1 where it is none. */
export const shortAt = (words: readonly Word[], at: number, language: Language): number =>
  short[language].findIndex((form) => form.test(words[at]?.lower ?? ''));
/** "Ma ja pe", "ma, ke ja pe", "ti klo 9"; "ma–pe" is a span. */
export const isShortBeside = (text: string, words: readonly Word[], at: number, language: Language): boolean =>
  /^(?:klo|kl)$/.test(words[at + 1]?.lower ?? '') ||
  // "She sat and …": English writes its days with a capital.
  ((language !== 'en' || /^\p{Lu}/u.test(words[at]?.text ?? '')) &&
    [at - 2, at - 1, at + 1, at + 2].some((other) => {
      const [first, last] = [words[Math.min(at, other)], words[Math.max(at, other)]];
      return (
        shortAt(words, other, language) !== -1 &&
        /^[,.]?\s(?:(?:ja|och|and|sekä|samt) )?$|^\/$/.test(text.slice(first?.end, last?.start))
      );
    }));
