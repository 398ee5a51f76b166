/** Reads clock times told by their hour: "puoli kymmenen", "halv tio", "half past nine", "kymmenen yli kolme", "fem i halv tre". */
import type { NumberLanguage } from './number-word.js';
import { draftOf, type NumberDraft, says, wordAt } from './read-spoken.js';
import type { Token } from './tokens.js';
import { unitOf } from './units.js';

/** Minutes people count from an hour; others are amounts ("three to four tablets"). */
const spokenMinutes = new Set([5, 10, 20, 25]);
const minuteWord = /^min/;
/** "Kolmea vaille viis": any minutes. */
const before = /^vaill[ea]$/;
/** "5 to 10 tablets": with digits, an amount. */
const between = /^(?:to|till?)$/;

/** The hour at a place, and whether it is a half before it ("halv tre" after minutes). */
const hourAt = (tokens: readonly Token[], at: number, language: NumberLanguage): number | null => {
  const word = wordAt(tokens, at, language);
  const fits = word && Number.isInteger(word.value) && word.value >= 1 && word.value <= 12;
  return fits && !word.ordinal && !word.unit && !word.scale ? word.value : null;
};

/** "puoli" alone is 0.5. */
export const readClock = (tokens: readonly Token[], from: number, language: NumberLanguage): NumberDraft | null => {
  const opens = tokens[from]?.lower ?? '';
  const quarters = language.quarters.filter(({ words }) => words[0] === opens);
  if (quarters.length === 0 && !language.half.has(opens) && wordAt(tokens, from, language) === null) return null;
  const time = (hour: number, minutes: number, to: number, also: number[]): NumberDraft =>
    draftOf(hour, from, to, {
      also,
      weak: true,
      clock: { hour: minutes < 0 ? hour - 1 : hour, minute: (minutes + 60) % 60 },
      clockOnly: true,
    });
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const isAmount = (at: number): boolean => unitOf(lower(at)) !== null;

  const quarter = quarters.find(({ words }) => says(tokens, from, words));
  const quarterHour = quarter ? hourAt(tokens, from + quarter.words.length, language) : null;
  if (quarter && quarterHour !== null) return time(quarterHour, quarter.minutes, from + quarter.words.length + 1, []);

  const tens = wordAt(tokens, from, language);
  const five = tokens[from + 1]?.text === '-' ? from + 2 : from + 1;
  // "Twenty-five to six".
  const joined = tens?.value === 20 && wordAt(tokens, five, language)?.value === 5;
  const first = joined ? { ...tens, value: 25 } : tens;
  const last = joined ? five + 1 : from + 1;
  const at = minuteWord.test(lower(last)) ? last + 1 : last;
  const minutes = first && !first.unit && !first.ordinal && Number.isInteger(first.value) ? first.value : 0;
  const usual = spokenMinutes.has(minutes) || (before.test(lower(at)) && minutes > 0 && minutes < 30);
  if (usual && (tokens[from]?.kind === 'word' || !between.test(lower(at)))) {
    const sign = language.past.has(lower(at)) ? 1 : language.to.has(lower(at)) ? -1 : 0;
    const half = language.halfHourBefore && language.half.has(lower(at + 1));
    const hourPlace = at + (half ? 2 : 1);
    const hour = sign === 0 ? null : hourAt(tokens, hourPlace, language);
    if (hour !== null && !isAmount(hourPlace + 1)) {
      return time(hour, sign * minutes - (half ? 30 : 0), hourPlace + 1, [minutes]);
    }
  }

  if (!language.half.has(lower(from))) return null;
  const hour = hourAt(tokens, from + 1, language);
  if (hour !== null && !isAmount(from + 2)) return time(hour, language.halfHourBefore ? -30 : 30, from + 2, [0.5]);
  // "Puoli sataa", "half a dozen".
  const many = lower(from + 1) === 'a' ? from + 2 : from + 1;
  const scale = wordAt(tokens, many, language);
  if (scale?.scale) return draftOf(scale.value / 2, from, many + 1);
  return draftOf(0.5, from, from + 1, { weak: true });
};
