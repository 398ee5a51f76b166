/** Numbers a note reckons from what was said: "74,2 kg (+1,3 kg)" of two weights, "kaksi luokkatoveria" of two names. */

import type { NumberMention } from '../numbers/read-spoken.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';

const changeBefore =
  /(?:(?<![\d\p{L}])[+−–-]\s?|(?<!\p{L})(?:nous\p{L}*|lask\p{L}*|pudon\p{L}*|lisää\p{L}*|vähen\p{L}*|muutos|laihtun\p{L}*|ökat|ökning|minska\p{L}*|uppgång|nedgång|gått (?:upp|ner|ned)|upp|ner|up|down|gain\p{L}*|lost|loss|increase\p{L}*|decrease\p{L}*|change|by|of|med|[a-zåäö]+:sta)[\s:]*|(?<!\p{L})(?:nousua|nousu|laskua|lasku|vähennystä|lisäystä|minskning|ökning|nedgång|uppgång|down|up|loss|gain)\s+(?:(?:sedan|från|since|from)\s+)?\p{L}+\s+)$/iu;
const changeAfter =
  /^[\s\p{L}°%]{0,12}(?<!\p{L})(?:enemmän|vähemmän|lisää|suurempi|pienempi|mer|mera|mindre|högre|lägre|more|less|higher|lower|nous\p{L}*|lask\p{L}*|upp|ner|up|down)(?!\p{L})/iu;
const BEFORE = 32;
const AFTER = 30;

const isChange = ({ start, end }: NumberMention, text: string): boolean =>
  changeBefore.test(text.slice(Math.max(0, start - BEFORE), start)) || changeAfter.test(text.slice(end, end + AFTER));

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

/** How much more or less one number said is than another, or how many were named. */
export const isReckoned = (one: NumberMention, claim: Claim, mentions: readonly NumberMention[]): boolean => {
  if (countsNames(one, claim) || countsDays(one, claim)) return true;
  if (!isChange(one, claim.text)) return false;
  const all = new Set(valuesOf([...mentions, ...claim.heard.flatMap((each) => readingOf(each).numbers)]).map(exact));
  return one.value !== 0 && [...all].some((value) => all.has(value + exact(Math.abs(one.value))));
};
