/** Numbers a note reckons from what was said: "74,2 kg (+1,3 kg)" of two weights, "kaksi luokkatoveria" of two names. */

import { hourAhead } from '../../domain/said-values.js';
import { keptByObject } from '../kept.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isDose, sameAmount } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits } from './number-fits.js';

const changeBefore =
  /(?:(?<![\d\p{L}])[+−–-]\s?|(?<!\p{L})(?:nous\p{L}*|lask\p{L}*|pudon\p{L}*|lisää\p{L}*|vähen\p{L}*|muutos|laihtun\p{L}*|kasvan\p{L}*|växt|grown|ökat|ökning|minska\p{L}*|uppgång|nedgång|gått (?:upp|ner|ned)|upp|ner|up|down|gain\p{L}*|lost|loss|increase\p{L}*|decrease\p{L}*|change|[a-zåäö]+:sta)[\s:]*|(?<![\p{L}-])(?:nousua|nousu|laskua|lasku|vähennystä|lisäystä|minskning|ökning|nedgång|uppgång|down|(?<!follow )up|loss|gain)\s+(?:(?:sedan|från|since|from)\s+)?\p{L}+\s+)$/iu;
const changeAfter =
  /^[\s\p{L}°%]{0,12}(?<!\p{L})(?:enemmän|vähemmän|lisää|suurempi|pienempi|mer|mera|mindre|högre|lägre|more|less|higher|lower|nous\p{L}*|lask\p{L}*|upp|ner|up|down)(?!\p{L})/iu;
/** "Sänkt med 10", "down by two": of a change told before. */
const changedBy = /(?<!\p{L})(?:by|of|med)\s+$/iu;
const changes =
  /(?<!\p{L})(?:nous|lask|pudon|lisä|vähen|muut|laihtu|ök|minsk|sjunk|sjönk|stig|steg|höj|sänk|gått|upp|ned?|ner|rasa|tapp|gain|lost|loss|los|increas|decreas|chang|differ|ris|rose|rais|lower|reduc|dropp|fell|fall|up|down|skilln)/iu;
const BEFORE = 32;
const AFTER = 30;

/** Told as how much more or less there is: "kasvanut 10 cm", "down by two". */
export const isChange = keptByObject(
  ({ start, end }: NumberMention, text: string): boolean =>
    changeBefore.test(text.slice(Math.max(0, start - BEFORE), start)) ||
    (changedBy.test(text.slice(0, start)) && changes.test(text.slice(0, start))) ||
    changeAfter.test(text.slice(end, end + AFTER)),
);

const exact = (value: number): number => Math.round(value * 1000);

/** "74,6" read as its own, "seitkytneljä kuus" also as parts of one. */
const valuesOf = (mentions: readonly NumberMention[]): number[] =>
  mentions.filter(({ date, clockOnly }) => !date && !clockOnly).flatMap(({ value, also }) => [value, ...also]);

const listed = /(?<!\p{L})\p{Lu}\p{L}+(?:(?:,\s+|\s+(?:ja|och|å|and|sekä|samt)\s+)\p{Lu}\p{L}+)+/gu;
const MOST = 6;

const countsNames = ({ value, unit }: NumberMention, { heard }: Claim): boolean =>
  unit === null &&
  value > 1 &&
  value <= MOST &&
  heard.some(({ text }) =>
    (text.match(listed) ?? []).some((names) => names.split(/,|\s(?:ja|och|å|and|sekä|samt)\s/).length === value),
  );

/** "Mondays and Fridays": twice a week. */
const countsDays = ({ value, unit, end }: NumberMention, { heard, text }: Claim): boolean =>
  unit === 'times' &&
  value > 1 &&
  ofWeek.test(text.slice(end)) &&
  heard.some((one) => {
    const days = readingOf(one).days.flatMap(({ what }) => (what.is === 'weekday' ? [what.weekday] : []));
    return new Set(days).size === value;
  });
const ofWeek = /^\s*(?:i veckan|viikossa|weekly|a week|per week|per vecka|\/\s?(?:vko|vk|v|wk|week))/iu;

const atOnce = /^\s*(?:kerralla|kerral|kerrallaan|tablettia kerral|åt gången|på en gång|at a time|at once|together)/iu;
const ofThem = /^\s(?:(?:of|av) (?:the|those|my|de|dom) |tablettia )?$/u;
const LEAST_STRENGTH = 20;
/** Letters between a strength and how many are taken. */
const NEXT_TO = 30;

/** "Viissatasii, kaks kerralla": 1000 mg. */
const countsTaken = ({ value, unit }: NumberMention, { heard }: Claim): boolean =>
  isDose(unit) &&
  heard.some((one) => {
    const { numbers } = readingOf(one);
    return numbers.some((strength, at) => {
      const many = numbers[at + 1];
      const before = numbers[at - 1];
      // "Two of the five hundreds", "kaks viissatasta".
      if (
        before !== undefined &&
        ofThem.test(one.text.slice(before.end, strength.start)) &&
        before.value > 1 &&
        before.value <= MOST &&
        strength.value >= LEAST_STRENGTH &&
        sameAmount(value, unit, strength.value * before.value, isDose(strength.unit) ? strength.unit : 'mg')
      )
        return true;
      return (
        many !== undefined &&
        many.start - strength.end <= NEXT_TO &&
        atOnce.test(one.text.slice(many.end)) &&
        (many.unit === null || many.unit === 'tablet') &&
        sameAmount(value, unit, strength.value * many.value, strength.unit ?? 'mg')
      );
    });
  });

/** "Two falls: in January and on 22.2.": as many as are listed, where no other count was said. */
const countsListed = ({ value, unit, end }: NumberMention, { text, numbers, heard }: Claim): boolean => {
  const list = /^[^.:;,]{0,40}:\s+((?:[^.;]|\.(?=\S))+)/u.exec(text.slice(end))?.[1];
  if (unit !== null || value < 2 || value > MOST || list === undefined) return false;
  if (list.split(/,\s|\s(?:ja|och|å|and|sekä|samt)\s/u).length !== value) return false;
  return !heard.some((one) =>
    readingOf(one).numbers.some(
      (said) =>
        said.unit === null &&
        !said.weak &&
        !said.date &&
        !said.clockOnly &&
        said.value <= MOST_COUNTED &&
        !hourAhead.test(one.text.slice(0, said.start)) &&
        !numbers.some((own) => fits(own, said)),
    ),
  );
};
const MOST_COUNTED = 12;

/** How much more or less one number said is than another, or how many were named. */
export const isReckoned = (one: NumberMention, claim: Claim, mentions: readonly NumberMention[]): boolean => {
  if (countsNames(one, claim) || countsDays(one, claim) || countsListed(one, claim) || countsTaken(one, claim))
    return true;
  if (!isChange(one, claim.text)) return false;
  const all = new Set(valuesOf([...mentions, ...claim.heard.flatMap((each) => readingOf(each).numbers)]).map(exact));
  return one.value !== 0 && [...all].some((value) => all.has(value + exact(Math.abs(one.value))));
};
