/** How often a medicine is taken, as notes write it: "10 mg x3", "1x2", "2 x 1/vrk"; and as it is said: "aamuin illoin", "kolmesti". */
import type { Heard } from '../heard.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { type Company, isMedicine } from './company.js';
import { partAround, sentences } from './parts.js';

/** More than so many times a day is a set of an exercise. */
const MOST = 6;
const ofMedicine =
  /(?<!\p{L})(?:lääk|lääkk|annos|annok|ohje|tabl|kaps|puff|suihk|henkäy|dos|medic|inhal|tippa|dropp|drops)/iu;

const isDosing = ({ text, numbers, words, heard }: Claim, medicines: (words: Claim['words']) => boolean): boolean =>
  numbers.some(({ unit }) => isDose(unit)) ||
  ofMedicine.test(text) ||
  medicines(words) ||
  heard.some((one) => readingOf(one).numbers.some(({ unit }) => isDose(unit) || unit === 'tablet'));

/** Of "2x3" the three is how often, and the two how many; how many is not claimed where it is one, which is seldom said. */
export const asDosing = (
  one: NumberMention,
  claim: Claim,
  medicines: (words: Claim['words']) => boolean,
): NumberMention | null => {
  const { text } = claim;
  // "5 mg OD"; an overdose counts nothing.
  if (/^od$/i.test(one.text)) return taken.test(text.slice(0, one.start)) && claim.heard.some(saysOften) ? one : null;
  const counts = one.digits && /^\s?[x×]\s?\d/.test(text.slice(one.end));
  const often = one.digits && /(?<!\p{L})[x×]\s?$/iu.test(text.slice(0, one.start)) && one.value <= MOST;
  if ((!counts && !often) || !isDosing(claim, medicines)) return one;
  // "x1" is seldom said: it claims something where another number of times was said.
  if (often && one.value === 1 && !claim.heard.some(saysOften)) return null;
  if (often) return { ...one, unit: 'times' };
  return one.value === 1 ? null : { ...one, unit: null };
};

const taken = /(?:\d|\b(?:mg|mcg|µg|g|ml|iu|units?|tablets?|tabs?|capsules?|caps?|puffs?))\s*$/iu;

const parts: readonly RegExp[] = [
  /(?<!\p{L})(?:aamu(?!yö)\p{L}*|morgon(?:en)?|morron|morgnar|i morse|morning|breakfast)(?!\p{L})/iu,
  /(?<!\p{L})(?:päivällä|päivisin|keskipäiväl\p{L}*|iltapäiväl\p{L}*|lounaal\p{L}*|mitt på dagen|eftermiddag\p{L}*|noon|lunch\p{L}*|afternoon)(?!\p{L})/iu,
  /(?<!\p{L})(?:ilta(?!p)\p{L}*|illa\p{L}*|illoin|yöksi|yölle|kväll\p{L}*|natten|evening|bedtime|night)(?!\p{L})/iu,
];

/** "Three times a night" tells how often by itself. */
const counted = /(?<!\p{L})(?:times|twice|gånger|ggr) (?:a|per|each|every|om|i) \p{L}+/giu;
const partsIn = (text: string): number => {
  const told = text.replace(counted, ' ');
  return parts.filter((part) => part.test(told)).length;
};

const morningAndEvening =
  /(?<!\p{L})(?:aamu|morg|morron|morning)\p{L}*\W+(?:(?:ja|och|å|and|plus|sekä|samt)\W+)?(?:(?:på|in|the|at)\W+){0,2}(?:illa|ilto|illo|ilta|kväll|evening|night)/iu;
const saysOften = (one: Heard): boolean =>
  morningAndEvening.test(one.text) || readingOf(one).numbers.some(({ unit, value }) => unit === 'times' && value !== 1);

/** "Aamuin illoin" is twice a day, "illalla" once. */
export const isOftenSaid = (value: number, heard: readonly Heard[]): boolean => {
  const all = partsIn(heard.map(({ text }) => text).join(' '));
  return all === value || heard.some(({ text }) => partsIn(text) === value);
};

/** The sentence that names a medicine, from the name up to the next one. */
const tellingsOf = (medicine: string, heard: readonly Heard[]) =>
  heard.flatMap((one) => {
    const { medicines, words, numbers } = readingOf(one);
    const places = medicines
      .map(({ from, id }) => ({ id, start: words[from]?.start ?? 0, end: words[from]?.end ?? 0 }))
      .sort((a, b) => a.start - b.start);
    return places.flatMap((place, at) => {
      if (`medicine:${place.id}` !== medicine) return [];
      const end = Math.min(partAround(one.text, place, sentences).end, places[at + 1]?.start ?? one.text.length);
      return [
        {
          text: one.text.slice(place.end, end),
          numbers: numbers.filter(({ start }) => start >= place.end && start < end),
        },
      ];
    });
  });

/** How often its own medicine is told to be taken, where several are told of: "Eliquis twice a day, Furesis in the morning". */
export const oftenOfMedicine = (value: number, company: Company, heard: readonly Heard[]): 'same' | 'other' | null => {
  const [medicine, ...others] = [...company.keys()].filter(isMedicine);
  if (medicine === undefined || others.length > 0) return null;
  const told = tellingsOf(medicine, heard);
  const isValue = (number: NumberMention): boolean => number.value === value || number.also.includes(value);
  const times = told.flatMap(({ numbers }) => numbers.filter(({ unit }) => unit === 'times'));
  if (times.some(isValue) || told.some(({ text }) => partsIn(text) === value)) return 'same';
  // "And one this morning": told on of the same.
  const more = heard.map(readingOf).filter(({ medicines }) => medicines.length === 0);
  const isSaid = [...told, ...more].some(({ numbers }) => numbers.some(isValue));
  return times.length > 0 && !isSaid ? 'other' : null;
};

const daily =
  /^\s*(?:gånger |kertaa |times |x )?(?:om dagen|per dag|dagligen|päivässä|a day|daily|per day|\/\s?(?:vrk|pv|d|dag|day))/iu;
const multiplies = /^\s*(?:gånger|kertaa|times|x)\s*$/iu;

/** "Three times a day" of "three times ten, every day", which are sets. */
export const isOfSets = (claimed: NumberMention, { text, heard }: Claim): boolean => {
  if (claimed.unit !== 'times' || !daily.test(text.slice(claimed.end))) return false;
  const same = heard.flatMap((one) => {
    const { numbers } = readingOf(one);
    return numbers.flatMap((number, at) => {
      const next = numbers[at + 1];
      const sets = next !== undefined && multiplies.test(one.text.slice(number.end, next.start));
      return number.value === claimed.value ? [{ sets, one }] : [];
    });
  });
  const everyDay = ({ one }: (typeof same)[number]): boolean =>
    readingOf(one).spans.some(({ per, unit }) => per && unit === 'day');
  return same.length > 0 && same.every(({ sets }) => sets) && same.some(everyDay);
};
