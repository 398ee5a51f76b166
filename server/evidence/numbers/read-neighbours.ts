/** Numbers beside each other: read as one, digit by digit, as hour and minute, with a unit for both, or as a larger unit and a smaller. */
import type { NumberLanguage, Unit } from './number-word.js';
import { type NumberDraft, says, wordAt } from './read-spoken.js';
import type { Token } from './tokens.js';
import { isMeasure, isTime, unitOf } from './units.js';

/** Digits said one by one: a telephone number has ten or so. */
const LONGEST_RUN = 15;

/** Neighbours that can also be read as one: "yksi neljä kaksi" 142, "one forty two" 142, "kolmekymmentäkahdeksan viisi" 38.5. */
export const readTogether = (drafts: readonly NumberDraft[], tokens: readonly Token[]): void => {
  for (let index = 0; index < drafts.length; index++) {
    const [a, b] = [drafts[index], drafts[index + 1]];
    if (!a || !b || a.date || b.date) continue;
    if (a.to !== b.from) continue;
    // "July O eight": a year.
    if (/^oh?$/.test(tokens[a.from]?.lower ?? '') && b.value >= 1 && b.value <= 9 && !b.digits && b.unit === null)
      a.also = [...a.also, 2000 + b.value];
    const year = a.value === 19 || a.value === 20;
    if ((year || (a.value >= 1 && a.value <= 9)) && b.value >= 10 && b.value <= 99)
      a.also = [...a.also, a.value * 100 + b.value];
    const whole = Number.isInteger(a.value);
    const digit = b.value >= 0 && b.value <= 9 && Number.isInteger(b.value) && !b.digits;
    // "Yks viis" is also 1.5 and 15; "yks kaks" are one or two.
    const counts = b.value === a.value + 1 || (a.weak && b.weak) || b.unit === 'times';
    const apart = !a.digits && !counts && !/st[aä]$/.test(tokens[a.to - 1]?.lower ?? '');
    if (whole && digit && a.value < 100 && (a.value >= 2 || (a.value === 1 && apart)))
      a.also = [...a.also, a.value + b.value / 10];
    if (whole && digit && apart && a.value >= 1 && a.value <= 9) a.also = [...a.also, a.value * 10 + b.value];
    // "Sata neljä kaks" is also 142.
    const last = a.value % 100;
    if (digit && !a.digits && a.value > 100 && a.value < 1000 && last >= 1 && last <= 9)
      a.also = [...a.also, a.value + last * 9 + b.value];
    // "Kahden kymmenen" is also twenty.
    if (b.value === 10 && a.value < 10 && /n kymmenen$/.test(`${tokens[a.to - 1]?.lower} ${tokens[b.from]?.lower}`))
      a.also = [...a.also, a.value * 10];
    const minute = b.value >= 10 && b.value <= 59 && b.unit === null;
    // "Yheksän viiskyt" is also a price of 9.50.
    if (whole && a.value < 100 && !a.digits && !b.digits && b.value >= 10 && b.value < 100 && Number.isInteger(b.value))
      a.also = [...a.also, (a.value * 100 + b.value) / 100];
    if (a.value >= 0 && a.value <= 24 && minute && a.clock === null) a.clock = { hour: a.value, minute: b.value };
    let run = '';
    for (
      let at = index;
      run.length < LONGEST_RUN &&
      (drafts[at]?.value ?? 10) < 10 &&
      Number.isInteger(drafts[at]?.value) &&
      (at === index || drafts[at]?.from === drafts[at - 1]?.to);
      at++
    ) {
      run += `${drafts[at]?.value}`;
    }
    // "Nolla nolla kaheksankytkaheksan", "noll tjugofem": a decimal without its point.
    const c = drafts[index + 2];
    const later = b.value === 0 && c && c.from === b.to ? c : null;
    const decimals = later ? `0${later.value}` : `${b.value}`;
    if (a.value === 0 && !a.digits && Number.isInteger(Number(decimals)) && Number(decimals) > 0)
      a.also = [...a.also, Number(`0.${decimals}`)];
    if (run.length >= 3) a.also = [...a.also, Number(run)];
    if (run.length >= 3 && a.value === 0 && b.value > 0) a.also = [...a.also, Number(`0.${run.slice(1)}`)];
    if (year && later && later.value > 0 && later.value <= 9) a.also = [...a.also, a.value * 100 + later.value];
    // "Kaks nolla nolla", "eight oh five"; not a telephone number.
    const alone = drafts[index - 1]?.to !== a.from && drafts[index + 3]?.from !== later?.to;
    if (later && alone && !a.digits && a.value >= 0 && a.value <= 24 && later.value >= 0 && later.value <= 9)
      a.clock = Number.isInteger(a.value + later.value) ? { hour: a.value, minute: later.value } : a.clock;
  }
};

/** "Two-eighty", "four-ten": one number, or the two; "the one-sixty" is the one. */
export const withHyphens = (drafts: readonly NumberDraft[], tokens: readonly Token[]): NumberDraft[] => {
  const made: NumberDraft[] = [];
  for (const b of drafts) {
    const a = made.at(-1);
    const joined =
      a && b.from === a.to + 1 && tokens[a.to]?.text === '-' && !a.digits && !b.digits && !a.date && !b.date;
    const counts = joined && ((a.value >= 1 && a.value <= 9) || a.value === 19 || a.value === 20);
    if (!counts || b.value < 10 || b.value > 99 || b.unit) made.push(b);
    else
      made.splice(-1, 1, {
        ...b,
        from: a.from,
        value: a.value * 100 + b.value,
        also: /^(?:the|this|that|a)$/.test(tokens[a.from - 1]?.lower ?? '') ? [] : [a.value, b.value],
        clock: b.value < 60 ? { hour: a.value, minute: b.value } : null,
      });
  }
  return made;
};

/** "Trettisju och åtta", "kolmekytkuus ja kahdeksan": a temperature or a weight said without its decimal point; "klockan tretton och trettio". */
export const readJoined = (drafts: readonly NumberDraft[], tokens: readonly Token[]): void => {
  drafts.forEach((a, at) => {
    const b = drafts[at + 1];
    const joined = b && b.from === a.to + 1 && /^(?:ja|och|å|and)$/.test(tokens[a.to]?.lower ?? '');
    if (joined && a.value >= 10 && a.value < 200 && b.value >= 0 && b.value <= 9 && a.unit === null && !b.date)
      a.also = [...a.also, a.value + b.value / 10];
    // "Tre å två" counts down: 3.2.
    const down = joined && b.value < a.value && a.value < 10 && b.value >= 0 && !a.weak && !b.weak && !a.digits;
    if (down && a.unit === null && b.unit === null && Number.isInteger(a.value + b.value) && !b.date)
      a.also = [...a.also, a.value + b.value / 10];
    // "Nio och femti": a price.
    const price = joined && a.value < 100 && b.value >= 10 && b.value < 100 && Number.isInteger(a.value + b.value);
    if (price && !a.digits && !b.digits && a.unit === null && !a.date && !b.date)
      a.also = [...a.also, Math.round(a.value * 100 + b.value) / 100];
    const hour = joined && /^(?:klo|kello|klockan|kl)$/.test(tokens[a.from - 1]?.lower ?? '') && a.value <= 24;
    if (hour && a.clock === null && !b.date && b.value >= 10 && b.value <= 59 && b.unit === null)
      a.clock = { hour: a.value, minute: b.value };
  });
};

/** "Kolme kiloa viisisataa", "en meter sjuttio", "seven kilos and three hundred grams": what follows the larger unit counts the smaller. */
export const withSmaller = (drafts: readonly NumberDraft[], tokens: readonly Token[]): readonly NumberDraft[] => {
  const gone = new Set<NumberDraft>();
  const made = drafts.map((one, at) => {
    // "A kilo and two hundred people" are two things: after "and" the smaller unit is said.
    const joined = /^(?:ja|och|å|and)$/.test(tokens[one.from - 1]?.lower ?? '');
    const unitAt = joined ? one.from - 2 : one.from - 1;
    const larger = one.clockOnly || one.date || one.digits ? null : unitOf(tokens[unitAt]?.lower ?? '');
    const whole = drafts[at - 1]?.to === unitAt ? drafts[at - 1] : undefined;
    const counts = (smaller: Unit): boolean => (one.unit === null && !joined) || one.unit === smaller;
    const kilos = larger === 'kg' && one.value >= 100 && one.value < 1000 && counts('g');
    const metres = larger === 'm' && one.value >= 10 && one.value < 100 && counts('cm');
    // "Sentti kaksi", "two centimetres five".
    const millimetres = larger === 'cm' && one.value >= 1 && one.value <= 9 && counts('mm');
    if ((!kilos && !metres && !millimetres) || (whole && (whole.unit !== larger || !Number.isInteger(whole.value))))
      return one;
    if (whole) gone.add(whole);
    const value = (whole?.value ?? 1) + one.value / (kilos ? 1000 : metres ? 100 : 10);
    return {
      ...one,
      from: whole?.from ?? unitAt,
      value: Math.round(value * 1000) / 1000,
      unit: larger,
      also: [],
    };
  });
  return made.filter((one) => !gone.has(one));
};

const links = new Set(['-', '–', '—', 'tai', 'eller', 'or', 'to', 'till', 'ja', 'och', 'å', 'and', 'vai']);

/** "Kahdesta kolmeen tablettia", "2–3 tablets", "two or three times": the unit is said once for both. */
export const shareUnits = (drafts: readonly NumberDraft[], tokens: readonly Token[]): void => {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [a, b] = [drafts[at], drafts[at + 1]];
    if (!a || !b || a.unit !== null || a.date || a.clockOnly || b.value <= a.value) continue;
    // "En två om dagen".
    if (b.often && a.to === b.from && !b.date) a.often = true;
    if (b.unit === null) continue;
    // "Nolla pilkku viisi kolme kertaa" are a dose and how often.
    if (b.unit === 'times' && (!Number.isInteger(a.value) || b.value > 2 * a.value + 1)) continue;
    // "The bending one twice a day", "ota yks kahdesti päivässä".
    const counted = unitOf(tokens[b.to]?.lower ?? '') === 'times';
    const whole = b.unit === 'times' && !b.digits && !counted;
    const linked = (b.from === a.to && !whole) || (b.from === a.to + 1 && links.has(tokens[a.to]?.lower ?? ''));
    if (linked) a.unit = b.unit;
  }
};

/** "Puolitoista" and "en och en halv": of the one that was said before. */
const isOneAndHalf = (tokens: readonly Token[], from: number, { andHalf }: NumberLanguage): boolean =>
  /^puol(?:i)?toista$/.test(tokens[from]?.lower ?? '') ||
  (/^(?:en|ett|one)$/.test(tokens[from]?.lower ?? '') && andHalf.some((words) => says(tokens, from + 1, words)));

/** "A day or two", "viikko tai pari", "tunti puolitoista", "en timme, en och en halv": the unit is said once, before both. */
export const unitBefore = (tokens: readonly Token[], from: number, language: NumberLanguage): Unit | null => {
  const lower = (back: number): string => tokens[from - back]?.lower ?? '';
  if (isOneAndHalf(tokens, from, language)) {
    const before = unitOf(lower(lower(1) === ',' ? 2 : 1));
    if (isTime(before)) return before;
  }
  if (!/^(?:tai|eller|or)$/.test(lower(1))) return null;
  const unit = unitOf(lower(2));
  // "Once a day or twice", "viikossa tai kaksi".
  const often =
    /s(?:s[aä])?$/.test(lower(2)) ||
    /^(?:per|joka|varje|om|i|every|each)$/.test(lower(3)) ||
    (/^an?$/.test(lower(3)) && wordAt(tokens, from - 4, language) !== null);
  return isTime(unit) && !often ? unit : null;
};

const multiplier = /^(?:kertaa|gånger|times)$/;

/** "Viissataa kertaa kolme", "five hundred times three": the number after the word says how often. At the place of that word. */
export const isMultiplied = (tokens: readonly Token[], at: number, language: NumberLanguage): boolean => {
  const [by, after] = [wordAt(tokens, at + 1, language), tokens[at + 2]];
  if (!multiplier.test(tokens[at]?.lower ?? '') || !by || by.ordinal || by.unit !== null) return false;
  if (!Number.isInteger(by.value) || by.value < 2 || by.value > MOST_OFTEN) return false;
  const before = unitOf(tokens[at - 1]?.lower ?? '');
  const counted = wordAt(tokens, at - 1, language) !== null || (isMeasure(before) && before !== 'times');
  // "Kaks kertaa kuus" may be in a month; "kolme kertaa kahden" is something else.
  const inflected = /^(?:kuus|kahd?en|kolmen|neljän|viid?en|kuud?en)$/.test(tokens[at + 1]?.lower ?? '');
  const often = /^(?:päiväs|vuorokaudes|viikos|kuukaudes)(?:sa|sä)?$/.test(after?.lower ?? '');
  return (
    counted && !inflected && wordAt(tokens, at + 2, language) === null && (often || unitOf(after?.lower ?? '') === null)
  );
};
const MOST_OFTEN = 12;
