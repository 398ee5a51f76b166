/** Light stems: enough to find a word again in another form. Own rules; Finnish by its consonant gradation, the others by their endings. */
import type { Language } from '../domain/language.js';
import { keptByLanguage } from './kept.js';

const endings: Record<'sv' | 'en', RegExp> = {
  sv: /(?:arna|erna|orna|andet|ande|ningar|ningen|ning|heten|het|ades|ade|ats|ar|er|or|en|et|at|as|an|de|te|t|a|e|s|n|r)$/,
  en: /(?:ations?|ions?|ings?|ments?|ness|ally|al|ers?|ied|ies|ed|es|ly|e|s|y)$/,
};
const LEAST = 3;

/** The strong and the weak grade of a Finnish word to one form: "lääkkeen" and "lääke", "kivun" and "kipu", "hoidon" and "hoito". */
const grades: readonly (readonly [RegExp, string])[] = [
  [/kk/g, 'k'],
  [/pp/g, 'p'],
  [/tt/g, 't'],
  [/mm/g, 'mp'],
  [/nn/g, 'nt'],
  [/ng/g, 'nk'],
  [/ll/g, 'lt'],
  [/rr/g, 'rt'],
  // "Sijottaa" is "sijoittaa" in speech, "toemii" and "kuatu" are "toimii" and "kaatu".
  [/(?<=.{3})([oö])i(?=t)/g, '$1'],
  [/([aouäöy])e(?=[^aeiouyäö])/g, '$1i'],
  [/(?<=^[^aeiouyäö])ua/, 'aa'],
  [/(?<=^[^aeiouyäö])iä/, 'ää'],
  // "Tunsi" of "tuntea".
  [/(?<=[aeiouyäölnr])si(?=n?$)/, 'ti'],
  // "Hengenahistus" of "hengenahdistus".
  [/ahist/, 'ahdist'],
  [/v/g, 'p'],
  [/d/g, 't'],
  [/([lr])je/g, '$1ke'],
  [/(?<=^pel)k(?=ä)|(?<=^jal)k(?=a)|(?<=^näl)k(?=ä)/g, ''],
];

/** Forms that share no beginning with their verb. */
const irregular: Readonly<Record<'sv' | 'en', readonly (readonly string[])[]>> = {
  sv: [
    ['gå', 'går', 'gick', 'gått'],
    ['få', 'får', 'fick', 'fått'],
    ['se', 'ser', 'såg', 'sett'],
    ['ta', 'tar', 'tog', 'tagit'],
    ['äta', 'äter', 'åt', 'ätit'],
    ['dricka', 'dricker', 'drack', 'druckit'],
    ['sova', 'sover', 'sov', 'sovit'],
    ['göra', 'gör', 'gjorde', 'gjort'],
    ['falla', 'faller', 'föll', 'fallit'],
    ['slå', 'slår', 'slog', 'slagit'],
    ['ge', 'ger', 'gav', 'gett', 'givit'],
    ['skriva', 'skriver', 'skrev', 'skrivit'],
    ['veta', 'vet', 'visste', 'vetat', 'visst'],
  ],
  en: [
    ['see', 'sees', 'saw', 'seen'],
    ['go', 'goes', 'went', 'gone'],
    ['take', 'takes', 'took', 'taken', 'taking'],
    ['give', 'gives', 'gave', 'given'],
    ['feel', 'feels', 'felt'],
    ['fall', 'falls', 'fell', 'fallen'],
    ['sleep', 'sleeps', 'slept'],
    ['wake', 'wakes', 'woke', 'woken', 'waking'],
    ['eat', 'eats', 'ate', 'eaten'],
    ['drink', 'drinks', 'drank', 'drunk'],
    ['come', 'comes', 'came', 'coming'],
    ['break', 'breaks', 'broke', 'broken'],
    ['bleed', 'bleeds', 'bled'],
    ['keep', 'keeps', 'kept'],
    ['begin', 'begins', 'began', 'begun'],
    ['run', 'runs', 'ran', 'running'],
    ['lose', 'loses', 'lost'],
    ['find', 'finds', 'found'],
    ['think', 'thinks', 'thought'],
    ['stand', 'stands', 'stood'],
    ['pay', 'pays', 'paid'],
  ],
};
const verbs = {
  sv: new Map(irregular.sv.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form]))),
  en: new Map(irregular.en.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form]))),
};

export const rootOf = keptByLanguage((lower, language): string => {
  if (language === 'fi') return grades.reduce((root, [weak, strong]) => root.replace(weak, strong), lower);
  const verb = verbs[language].get(lower);
  if (verb !== undefined) return verb;
  const shorter = lower.replace(endings[language], '');
  return shorter.length >= LEAST ? shorter : lower;
});

/** Of the shorter root, this share has to begin the other. Finnish endings are long. */
const SHARED: Record<Language, number> = { fi: 0.65, sv: 0.85, en: 0.85 };
const COMPOUND = 5;
/** What is left of a word in another case, after the grades. */
const ofPlace = /^(?:ss|st|lt)[aä]$/;

/** Whether two roots of one language are of one word, or one ends the other's compound ("päänsärky", "särky"). */
export const sameRoot = (a: string, b: string, language: Language): boolean => {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST) return false;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  if (common >= LEAST && common >= SHARED[language] * short.length) {
    return language === 'fi' || common > LEAST || long.length - common <= 2;
  }
  // "Kynsissä" of "kynsimuutoksia".
  if (language === 'fi' && common > LEAST && ofPlace.test(short.slice(common))) return true;
  return short.length >= COMPOUND && long.includes(short.slice(0, Math.max(COMPOUND, short.length - 2)), 1);
};
