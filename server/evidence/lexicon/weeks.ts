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
