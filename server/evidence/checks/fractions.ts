/** Parts of a whole: "a fifth" is 20 %, and no quarter. */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import { numberLanguages } from '../numbers/number-languages.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import type { Claim } from './claim.js';

/** What one part is of the whole. */
const parts: Record<Language, readonly (readonly [RegExp, number])[]> = {
  fi: [
    [/^(?:puolet|puolta|puoleen)$/, 1 / 2],
    [/^kolma(?:sosa|nne)/, 1 / 3],
    [/^neljä(?:sosa|nne)/, 1 / 4],
    [/^viide(?:sosa|nne)/, 1 / 5],
    [/^kymmene(?:sosa|nne)/, 1 / 10],
  ],
  sv: [
    [/^hälften$/, 1 / 2],
    [/^tredjedel/, 1 / 3],
    [/^fjärdedel/, 1 / 4],
    [/^femtedel/, 1 / 5],
    [/^tion?dedel/, 1 / 10],
  ],
  en: [
    [/^half$/, 1 / 2],
    [/^thirds?$/, 1 / 3],
    [/^quarters?$/, 1 / 4],
    [/^fifths?$/, 1 / 5],
    [/^tenths?$/, 1 / 10],
  ],
};
/** How those begin or end: looked at first. */
const mayBe = /puol|osa|nne|del|hälft|half|third|quarter|fifth|tenth/i;
const article = /^(?:en|ett|a|one|yksi|yhden)$/;
const word = /\p{L}+/giu;

interface Fraction {
  readonly share: number;
  readonly text: string;
}

/** "A fifth", "two thirds", "kolme neljäsosaa"; not "the third", "quarter past" or "half an hour". */
const fractionsIn = (text: string, language: Language): Fraction[] => {
  const words = mayBe.test(text) ? matchesOf(text, word) : [];
  return flatMap(words, ([own], at): Fraction[] => {
    const share = parts[language].find(([form]) => form.test(own.toLowerCase()))?.[1];
    if (share === undefined) return [];
    const before = words[at - 1]?.[0].toLowerCase() ?? '';
    const many = article.test(before) ? 1 : (numberLanguages[language].word(before)?.value ?? null);
    const isPlain = share === 1 / 2 || language !== 'en';
    const next = (words[at + 1]?.[0] ?? '').toLowerCase();
    const beyond = (words[at + 2]?.[0] ?? '').toLowerCase();
    const isTime = /^(?:past|to|hour|an|a|one|two|three)$/.test(next) || (next === 'of' && beyond === 'an');
    if ((many === null && !isPlain) || (language === 'en' && isTime)) return [];
    const count = many !== null && many < 1 / share ? many : 1;
    return [{ share: share * count, text: own }];
  });
};

const PERCENT = 100;
const near = (percent: number, share: number): boolean => Math.abs(percent - share * PERCENT) < 1;

/** "20 %" of a fifth. */
export const isFraction = ({ unit, value }: NumberMention, { heard }: Claim): boolean =>
  unit === 'percent' &&
  heard.some((one) => fractionsIn(one.text, one.language).some(({ share }) => near(value, share)));

/** "A quarter" of what was said to be a fifth. */
export const otherFractions = ({ text, language, heard }: Claim): readonly string[] => {
  const said = heard.flatMap((one) => fractionsIn(one.text, one.language));
  if (said.length === 0) return [];
  return fractionsIn(text, language)
    .filter(({ share }) => !said.some((one) => near(one.share * PERCENT, share)))
    .map((one) => one.text);
};
