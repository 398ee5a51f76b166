/** What is said beside a number: its thing, its medicine. Two numbers of the same thing are known by their company. */
import type { Language } from '../../domain/language.js';
import { keptByObject } from '../kept.js';
import { kinRowsOf } from '../lexicon/kin.js';
import { measuredAs } from '../lexicon/measured.js';
import { medicineNames } from '../lexicon/medicine-names.js';
import { monthOf } from '../numbers/months.js';
import { unitOf } from '../numbers/units.js';
import { rootOf } from '../stems.js';
import { contentWords, type Word } from '../words.js';

const NEAR = 5;
const FAR = 14;
/** Finnish changes the fifth letter of many words: "soittaa", "soitan". */
const STEM: Record<Language, number> = { fi: 4, sv: 5, en: 5 };
/** "Nukkuu" and "nukun" are one. */
const stemOf = (lower: string, language: Language): string =>
  (language === 'fi' ? rootOf(lower, language) : lower).slice(0, STEM[language]);
/** Letters that so many words take at most. */
const AROUND = 500;
/** A medicine's name, or whose it is, tells more than another word. */
const NAME = 2;

export type Company = ReadonlyMap<string, number>;

export const YESTERDAY = 'day:-1';

/** Parts of the day and days tell doses and readings of one medicine apart, in whatever language. */
const concepts: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:iltapäiv|eftermiddag|afternoon|dagtid|daytime|päivällä$|päivisin|keskipäiv|lounaa|noon$|lunch|middag)/,
    'part:day',
  ],
  [/^(?:aamu(?!yö)|morgonen|morgnar|morronen|morse|imorse|förmiddag|morning|breakfast)/, 'part:morning'],
  [
    /^(?:ilta(?!p)|ilto|illa[lksn]|illoi|yö(?:ksi|lle|llä|t)|kväll|evening|bedtime|night|natt(?:en|etid)|nätter)/,
    'part:evening',
  ],
  [/^(?:tänään|tänää|idag|today)$/, 'day:0'],
  [/^(?:eilen|eiles|igår|yesterday)/, YESTERDAY],
  [
    /^(?:ensin$|ensimmäi|aiem|aikaisem|ennen$|viimek|viime$|aluksi|alkuun|alkuperäi|alotet|aloitet|först|tidigare$|förut|senast|förra$|började|börja$|first$|earlier$|before$|previous|initial|last$|started|began)/,
    'time:then',
  ],
  [
    /^(?:nyt$|nykyi|nykyään|uudel|uudes|toisto|jälkimmäi|lopuksi|nu$|numera|igen$|now$|again$|repeat|latest|current)/,
    'time:now',
  ],
  [/^(?:vasen|vasem|vas$|vänst|left$)/, 'side:left'],
  [/^(?:oikea|oikee|oik$|höger|högra|right$)/, 'side:right'],
  ...[
    /^(?:maanantai|måndag|monday)/,
    /^(?:tiistai|tisdag|tuesday)/,
    /^(?:keskivii|onsdag|wednesday)/,
    /^(?:torstai|torsdag|thursday)/,
    /^(?:perjantai|fredag|friday)/,
    /^(?:lauantai|lördag|saturday)/,
    /^(?:sunnuntai|söndag|sunday)/,
  ].map((pattern, at) => [pattern, `day:${at + 1}`] as const),
];
const conceptStart =
  /^(?:vas|vän|lef|oik|hög|rig|ilt|ill|eft|aft|dag|day|päi|kes|lou|noo|lun|mid|aam|mor|imo|för|bre|yö|kvä|eve|bed|nig|nat|nät|tän|ida|tod|maa|mån|mon|tii|tis|tue|ons|wed|tor|thu|per|fre|fri|lau|lör|sat|sun|sön|ens|aie|aik|vii|alu|alk|alo|för|sen|bör|fir|ear|bef|pre|ini|las|sta|beg|nyt|nyk|uud|toi|jäl|lop|nu|ige|now|aga|rep|lat|cur|eil|igå|yes)/;

/** "On Sat 7 March", "på lör 7.3.": weekdays in short, by their number; in Finnish they are other words too. */
const shortDays =
  /^(?:(?<d1>Mon|mån)|(?<d2>Tues?|tis)|(?<d3>Wed|ons)|(?<d4>Thu(?:rs?)?|tors?)|(?<d5>Fri|fre)|(?<d6>Sat|lör)|(?<d7>Sun|sön))$/u;

const conceptOf = (word: Word, before: Word | undefined, language: Language): string | null => {
  if (before?.lower === 'i' && word.lower === 'dag') return 'day:0';
  if (before?.lower === 'i' && word.lower === 'går') return YESTERDAY;
  const short = language === 'fi' ? null : shortDays.exec(word.text);
  if (short)
    return `day:${Object.entries(short.groups ?? {})
      .find(([, said]) => said !== undefined)?.[0]
      .slice(1)}`;
  const doubtful =
    /^(?:may|march|mar)$/.test(word.lower) && !(before && /^(?:in|of|since|until|last|early|late)$/.test(before.lower));
  const month = doubtful ? null : monthOf(word.lower, language);
  if (month !== null) return `month:${month}`;
  if (!conceptStart.test(word.lower)) return null;
  return concepts.find(([pattern]) => pattern.test(word.lower))?.[1] ?? null;
};
const isConcept = (meaning: string): boolean => /^(?:part|day|month|time):/.test(meaning);

/** What tells of what, and not when or on which side. */
export const isThing = (meaning: string): boolean => !/^(?:part|day|month|time|side):/.test(meaning);

/** Between the two numbers of one reading. */
const pairing = new Set(['kautta', 'per', 'genom', 'over', 'plus']);

/** "Vas. 102": the point ends no sentence. */
const abbreviated = /(?<!\p{L})(?:kl|klo|vas|oik|hö|vä|dx|sin|n|ca|tabl|kaps|p|v|kk|vk|vko)\.[\s)]*$/iu;
const AHEAD = 5;
/** "Standing... one ten" goes on. */
const pause = /^\s?(?:\.{2,}|…)\s?$/;

/** "Återbesök 19.4. Blodprov i dag": the point of the date ends the sentence too. */
const endsSentence = /^\.\s+\p{Lu}/u;

/** Nothing but this stands between. */
const onlyAnd = /^\s*(?:ja|och|and)\s*$/u;

/** "Some days she was ill, but overslept on five": what stands before is told of something else. */
const turning = new Set(['mutta', 'mut', 'vaan', 'men', 'utan', 'but']);
const joins = new Set(['ja', 'och', 'å', 'and', 'plus', 'sekä', 'samt']);

/** What each word stands for, by its index: nothing, its stem, or a medicine. */
export const meanings = keptByObject(
  (words: readonly Word[], text: string, language: Language): ReadonlyMap<number, readonly string[]> => {
    const content = new Set(contentWords(text, language).map(({ start }) => start));
    const names = new Map(medicineNames(words).map(({ from, id }) => [from, id]));
    const made = new Map<number, readonly string[]>();
    words.forEach((word, at) => {
      const name = names.get(at);
      const concept = conceptOf(word, words[at - 1], language);
      const measured = measuredAs(word.lower);
      // "Dad" and "father" are one.
      const kin = kinRowsOf(word.lower, language);
      if (name !== undefined) made.set(at, [`medicine:${name}`]);
      else if (concept !== null) made.set(at, [concept]);
      else if (measured !== null) made.set(at, [`is:${measured}`]);
      else if (kin.length > 0)
        made.set(
          at,
          kin.map((row) => `kin:${row}`),
        );
      else if (content.has(word.start) && !pairing.has(word.lower) && unitOf(word.lower) === null)
        made.set(at, [`${language}:${stemOf(word.lower, language)}`]);
    });
    return made;
  },
);

/** A medicine's name. */
export const isMedicine = (meaning: string): boolean => meaning.startsWith('medicine:');

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Words before a number, back to the number before it (and past that one where nothing stands between: "from 20 to 40 mg"), and after it,
 * up to the next. A sentence's end ends them.
 */
export const companyOf = (
  { start, end }: Place,
  words: readonly Word[],
  text: string,
  language: Language,
  all: readonly Place[] = [],
): Company => {
  const place = { start, end: endsSentence.test(text.slice(end - 1, end + 3)) ? end - 1 : end };
  const others = all.filter((one) => one.end > start - AROUND && one.start < end + AROUND);
  const carried = meanings(words, text, language);
  const company = new Map<string, number>();
  const first = words.findIndex((word) => word.end > place.start);
  const at = first === -1 ? words.length : first;
  let after = at;
  while (after < words.length && (words[after]?.start ?? 0) < place.end) after += 1;
  const add = (index: number, past: boolean, last = false): void => {
    for (const meaning of carried.get(index) ?? []) {
      // "40 aamulla, 20 päivällä", "142/78 lying and 108/60": the morning is the other number's.
      if (past && (isConcept(meaning) || (last && !isMedicine(meaning))) && !meaning.startsWith('time:')) continue;
      company.set(meaning, isMedicine(meaning) || meaning.startsWith('kin:') ? NAME : 1);
    }
  };
  const turns = (from: number, to: number): boolean =>
    /,|(?<!\p{L})(?:ja|och|å|and)(?!\p{L})/u.test(text.slice(from, to));
  const ends = (from: number, to: number): boolean =>
    /[.!?;](?!\d)/.test(text.slice(from, to).replace(pause, ' ')) &&
    !abbreviated.test(text.slice(Math.max(0, from - AHEAD), to));
  const crossed = (from: number, to: number): boolean => others.some((other) => other.start >= from && other.end <= to);
  const lookBack = (): void => {
    let reach = NEAR;
    for (let index = at - 1, edge = place.start; index >= Math.max(0, at - FAR) && reach > 0; index--) {
      const word = words[index];
      const inOther = others.some((other) => word && word.start >= other.start && word.end <= other.end);
      // "18 päivää maaliskuun alusta, näistä 4": what stands before the comma is the other number's.
      const parted = /[,(]/.test(text.slice(word?.end, edge)) || joins.has(word?.lower ?? '');
      const another = company.size > 0 && parted && crossed(0, word?.end ?? 0);
      if (company.size > 0 && turning.has(word?.lower ?? '')) break;
      if (!word || another || ends(word.end, edge) || (company.size > 0 && (inOther || crossed(word.end, edge)))) break;
      const past = others.some(({ end }) => end <= word.start) && turns(word.end, place.start);
      if (!inOther) add(index, past, onlyAnd.test(text.slice(word.end, place.start)));
      edge = word.start;
      if (carried.has(index)) reach -= 1;
    }
  };
  const lookAhead = (): void => {
    let reach = NEAR;
    for (let index = after, edge = place.end; index < Math.min(words.length, after + FAR) && reach > 0; index++) {
      const word = words[index];
      if (!word || ends(edge, word.start) || crossed(edge, word.start)) break;
      if (company.size > 0 && /[,(]/.test(text.slice(edge, word.start))) break;
      // "Vuokra 580 ja sähkö 40": what follows is the next number's.
      if (company.size > 0 && joins.has(word.lower) && others.some(({ start }) => start > word.end)) break;
      if (others.some((other) => word.start >= other.start && word.end <= other.end)) break;
      // "Bisoprololi viisi ja furosemidi neljäkymmentä": the second name is the second number's.
      if ([...company.keys()].some(isMedicine) && carried.get(index)?.some(isMedicine)) break;
      add(index, others.some(({ start }) => start > word.end) && turns(place.end, word.start));
      edge = word.end;
      if (carried.has(index)) reach -= 1;
    }
  };
  // "80 lying, 110 standing": what stands without a mark between is the nearer.
  const ahead = /[,;(]\s*$/.test(text.slice(0, place.start)) && !/^\s*[,;.)]/.test(text.slice(place.end));
  for (const look of ahead ? [lookAhead, lookBack] : [lookBack, lookAhead]) look();
  return company;
};

export const shared = (a: Company, b: Company): number =>
  [...a].reduce((sum, [meaning, weight]) => sum + (b.has(meaning) ? weight : 0), 0);

/** Of doses and readings: a shared part of the day or day counts like a name. */
export const sharedOfMeasure = (a: Company, b: Company): number =>
  shared(a, b) + [...a.keys()].filter((meaning) => isConcept(meaning) && b.has(meaning)).length;

/** How much better the company of something else has to fit before a claim is of the wrong thing. */
export const MARGIN = 2;

export const isLikerTo = (claim: Company, same: readonly Company[], others: readonly Company[]): boolean => {
  const near = Math.max(0, ...same.map((one) => shared(claim, one)));
  return others.some((one) => shared(claim, one) >= near + MARGIN);
};
