/** Feasts with a day of their own: "jouluaattona" is the 24th of December. Others are compared by name. */
import type { Language } from '../../domain/language.js';
import { type WordTest, wordTest } from '../kept.js';

type Feast = readonly [phrase: RegExp, day: number, month: number];

const feasts: Record<Language, readonly Feast[]> = {
  fi: [
    [/^jouluaat(?:to|on|ton)/u, 24, 12],
    [/^joulupäiv/u, 25, 12],
    [/^(?:tapanin|tapaninpäiv)/u, 26, 12],
    [/^uudenvuodenaat/u, 31, 12],
    [/^uudenvuodenpäiv/u, 1, 1],
    [/^loppiai/u, 6, 1],
    [/^ystävänpäiv/u, 14, 2],
    [/^(?:vappuaat|vapunaat)/u, 30, 4],
    [/^(?:vappuna|vapun|vappu(?!aa))/u, 1, 5],
    [/^itsenäisyyspäiv/u, 6, 12],
    [/^naistenpäiv/u, 8, 3],
    [/^lucianpäiv/u, 13, 12],
  ],
  sv: [
    [/^julafton/u, 24, 12],
    [/^juldagen/u, 25, 12],
    [/^(?:annandag(?:en)? jul|annandagen?$|annandagen (?!påsk))/u, 26, 12],
    [/^nyårsafton/u, 31, 12],
    [/^nyårsdag/u, 1, 1],
    [/^(?:trettondag|trettondedag)/u, 6, 1],
    [/^(?:alla hjärtans|vändag)/u, 14, 2],
    [/^valborg/u, 30, 4],
    [/^(?:vappen|första maj)/u, 1, 5],
    [/^självständighetsd/u, 6, 12],
    [/^(?:lucia$|luciadag)/u, 13, 12],
    [/^kvinnodag/u, 8, 3],
  ],
  en: [
    [/^christmas eve/u, 24, 12],
    [/^christmas day/u, 25, 12],
    [/^boxing day/u, 26, 12],
    [/^new year's eve/u, 31, 12],
    [/^new year's day/u, 1, 1],
    [/^epiphany/u, 6, 1],
    [/^valentine/u, 14, 2],
    [/^may day/u, 1, 5],
    [/^(?:halloween|hallowe'en)/u, 31, 10],
    [/^independence day/u, 6, 12],
  ],
};

/** How those begin: looked at first. */
const starts: Record<Language, WordTest> = {
  fi: wordTest(/^(?:joul|tapan|uude|loppi|ystäv|vap|itsenäis|naisten|lucian)/),
  sv: wordTest(/^(?:jul|annand|nyårs|trettond|alla|vänd|valb|vapp|första|självst|luci|kvinnod)/),
  en: wordTest(/^(?:chris|box|new|epiph|valent|may|hallow|indep)/),
};

export const feastAt = (
  word: string,
  next: string,
  language: Language,
): { readonly day: number; readonly month: number } | null => {
  if (!starts[language].test(word)) return null;
  const phrase = `${word} ${next}`.trim();
  const found = feasts[language].find(([pattern]) => pattern.test(phrase));
  return found ? { day: found[1], month: found[2] } : null;
};
