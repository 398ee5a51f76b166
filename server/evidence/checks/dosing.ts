/** How often a medicine is taken, as notes write it: "10 mg x3", "1x2", "2 x 1/vrk"; and as it is said: "aamuin illoin", "kolmesti". */
import type { Heard } from '../heard.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';

/** More than so many times a day is a set of an exercise. */
const MOST = 6;
const ofMedicine =
  /(?<!\p{L})(?:lääk|lääkk|annos|annok|ohje|tabl|kaps|puff|suihk|henkäy|dos|medic|inhal|tippa|dropp|drops)/iu;

const isDosing = ({ text, numbers, words }: Claim, medicines: (words: Claim['words']) => boolean): boolean =>
  numbers.some(({ unit }) => isDose(unit)) || ofMedicine.test(text) || medicines(words);

/** Of "2x3" the three is how often, and the two how many; how many is not claimed where it is one, which is seldom said. */
export const asDosing = (
  one: NumberMention,
  claim: Claim,
  medicines: (words: Claim['words']) => boolean,
): NumberMention | null => {
  const { text } = claim;
  const counts = one.digits && /^\s?[x×]\s?\d/.test(text.slice(one.end));
  const often = one.digits && /(?<!\p{L})[x×]\s?$/iu.test(text.slice(0, one.start)) && one.value <= MOST;
  if ((!counts && !often) || !isDosing(claim, medicines)) return one;
  // "x1" is seldom said: it claims something where another number of times was said.
  if (often && one.value === 1 && !claim.heard.some(saysOften)) return null;
  if (often) return { ...one, unit: 'times' };
  return one.value === 1 ? null : { ...one, unit: null };
};

const parts: readonly RegExp[] = [
  /(?<!\p{L})(?:aamu(?!yö)\p{L}*|morgon(?:en)?|morron|morgnar|i morse|morning|breakfast)(?!\p{L})/iu,
  /(?<!\p{L})(?:päivällä|päivisin|keskipäiväl\p{L}*|iltapäiväl\p{L}*|lounaal\p{L}*|mitt på dagen|eftermiddag\p{L}*|noon|lunch\p{L}*|afternoon)(?!\p{L})/iu,
  /(?<!\p{L})(?:ilta(?!p)\p{L}*|illa\p{L}*|illoin|yöksi|yölle|kväll\p{L}*|natten|evening|bedtime|night)(?!\p{L})/iu,
];

const partsIn = (text: string): number => parts.filter((part) => part.test(text)).length;

const morningAndEvening =
  /(?<!\p{L})(?:aamu|morg|morron|morning)\p{L}*\W+(?:(?:ja|och|å|and|plus|sekä|samt)\W+)?(?:(?:på|in|the|at)\W+){0,2}(?:illa|ilto|illo|ilta|kväll|evening|night)/iu;
const saysOften = (one: Heard): boolean =>
  morningAndEvening.test(one.text) || readingOf(one).numbers.some(({ unit, value }) => unit === 'times' && value !== 1);

/** "Aamuin illoin" is twice a day, "illalla" once. */
export const isOftenSaid = (value: number, heard: readonly Heard[]): boolean => {
  const all = partsIn(heard.map(({ text }) => text).join(' '));
  return all === value || heard.some(({ text }) => partsIn(text) === value);
};
