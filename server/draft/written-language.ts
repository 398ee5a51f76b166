import type { Language } from '../domain/language.js';

/** Small words that stand in nearly every sentence of one language and in none of the others. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    `ei eivät eikä oli olivat ollut olleet ovat ja mutta että kun jos koska joka jotka jonka mikä myös vielä noin hän hänen hänellä
    hänet sekä tai kuin niin nyt ennen jälkeen aikana kanssa mukaan vuoksi kautta asti alkaen sitten siitä tämä tällä potilas
    potilaalla potilaan asiakas asiakkaan asiakkaalla kertoo kertoi ottaa käyttää voi pitää`.split(/\s+/),
  ),
  sv: new Set(
    `och är inte att det som på av för med har hade ett den till från eller när också kan ska skall sig hon han hennes hans
    utan efter sedan vid mot inga inget ingen ej samt hos om blir blev varit vara sin sitt sina där detta denna de dem
    patienten klienten berättar tar känner mycket`.split(/\s+/),
  ),
  en: new Set(
    `the and is of to has had was were are been not no with for from she her his they their that this which who when after
    before since does did but or by at be it its as will would about than without during patient client reports takes feels denies`.split(
      /\s+/,
    ),
  ),
};

/** Somebody's own words stand in the language they were said in. */
const quoted = /["“”„»«][^"“”„»«]*["“”„»«]/g;

/**
 * The language that texts are written in, when it plainly is another than it should be; null when it is not, or nobody could tell from so few
 * words.
 */
export const otherLanguageOf = (texts: readonly string[], wanted: Language): Language | null => {
  const words = texts
    .join(' ')
    .replace(quoted, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const hits = (language: Language): number => words.filter((word) => small[language].has(word)).length;
  const own = hits(wanted);
  const other = (['fi', 'sv', 'en'] as const).find((language) => {
    const theirs = language === wanted ? 0 : hits(language);
    return theirs >= 2 && theirs > 3 * own;
  });
  return other ?? null;
};
