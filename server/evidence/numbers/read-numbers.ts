/** Reads every number of a text, written in digits or in words, with its unit, as clock time or as date. */
import type { Language } from '../../domain/language.js';
import { numberLanguages } from './number-languages.js';
import type { NumberLanguage, Unit } from './number-word.js';
import { readClock } from './read-clock.js';
import { readDate } from './read-date.js';
import { draftOf, type NumberDraft, type NumberMention, readSpoken, wordAt } from './read-spoken.js';
import { type Token, tokensOf } from './tokens.js';
import { unitOf } from './units.js';

const readNumeral = (
  token: Extract<Token, { kind: 'numeral' }>,
  from: number,
  next: Token | undefined,
): NumberDraft | null => {
  const { numeral } = token;
  if (numeral.is === 'date') {
    const { day, month, year } = numeral;
    return draftOf(day ?? month, from, from + 1, { digits: true, date: { day, month, year } });
  }
  // "Nytt möte 12.5 kl. 15": the point of the date is left out.
  const bare =
    numeral.is === 'number' && /^(?:kl|klo|kello|klockan)$/.test(next?.lower ?? '')
      ? /^(\d{1,2})\.(\d{1,2})$/.exec(token.text)
      : null;
  const [day, month] = [Number(bare?.[1]), Number(bare?.[2])];
  if (bare && day >= 1 && day <= 31 && month >= 1 && month <= 12)
    return draftOf(day, from, from + 1, { digits: true, date: { day, month, year: null } });
  // "At 60 mg" is no time of day.
  const unit = numeral.is === 'clock' && next?.kind !== 'numeral' ? unitOf(next?.lower ?? '') : null;
  if (numeral.is === 'clock' && unit !== null) return draftOf(numeral.hour, from, from + 1, { digits: true });
  if (numeral.is === 'clock') {
    return draftOf(numeral.hour, from, from + 1, { digits: true, clock: numeral, clockOnly: true });
  }
  return null;
};

/** "åttio-åtta" as one word, where the language writes the number in one. */
const withoutHyphens = (tokens: readonly Token[], language: NumberLanguage): Token[] => {
  const merged: Token[] = [];
  for (const token of tokens) {
    const [first, hyphen] = [merged.at(-2), merged.at(-1)];
    const tight = hyphen?.text === '-' && first?.end === hyphen.start && hyphen.end === token.start;
    const lower = tight && first.kind === 'word' && token.kind === 'word' ? first.lower + token.lower : null;
    if (!first || lower === null || language.word(first.lower) === null || language.word(lower) === null) {
      merged.push(token);
      continue;
    }
    merged.splice(-2, 2, { kind: 'word', text: lower, lower, start: first.start, end: token.end });
  }
  return merged;
};

/** A recogniser cuts "kaheksankymmentä" and "viisitoista" in two. */
const withoutCuts = (tokens: readonly Token[], language: NumberLanguage): Token[] => {
  const merged: Token[] = [];
  for (const token of tokens) {
    const first = merged.at(-1);
    const cut = first?.kind === 'word' && token.kind === 'word' && cutEnding.test(token.lower);
    const lower = cut ? first.lower + token.lower : '';
    const [a, both] = cut ? [language.word(first.lower), language.word(lower)] : [null, null];
    if (first && a && both && a.value < 10 && !a.ordinal && a.unit === null)
      merged.splice(-1, 1, { kind: 'word', text: lower, lower, start: first.start, end: token.end });
    else merged.push(token);
  }
  return merged;
};
const cutEnding = /^(?:toista|toist|(?:kymmentä|kymment|kytä|kyt)[a-zäö]*)$/;

/** Digits said one by one: a telephone number has ten or so. */
const LONGEST_RUN = 15;

/** Neighbours that can also be read as one: "yksi neljä kaksi" 142, "one forty two" 142, "kolmekymmentäkahdeksan viisi" 38.5. */
const readTogether = (drafts: readonly NumberDraft[]): void => {
  for (let index = 0; index < drafts.length; index++) {
    const [a, b] = [drafts[index], drafts[index + 1]];
    if (!a || !b || a.date || b.date) continue;
    if (a.to !== b.from) continue;
    const year = a.value === 19 || a.value === 20;
    if ((year || (a.value >= 1 && a.value <= 9)) && b.value >= 10 && b.value <= 99)
      a.also = [...a.also, a.value * 100 + b.value];
    if (a.value >= 2 && a.value < 100 && b.value >= 0 && b.value <= 9 && Number.isInteger(a.value) && !b.digits)
      a.also = [...a.also, a.value + b.value / 10];
    const minute = b.value >= 10 && b.value <= 59 && b.unit === null;
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
  }
};

/** "Two-eighty", "four-ten": one number, or the two. */
const withHyphens = (drafts: readonly NumberDraft[], tokens: readonly Token[]): NumberDraft[] => {
  const made: NumberDraft[] = [];
  for (const b of drafts) {
    const a = made.at(-1);
    const joined =
      a && b.from === a.to + 1 && tokens[a.to]?.text === '-' && !a.digits && !b.digits && !a.date && !b.date;
    if (!joined || a.value < 1 || a.value > 9 || b.value < 10 || b.value > 99 || b.unit) made.push(b);
    else
      made.splice(-1, 1, {
        ...b,
        from: a.from,
        value: a.value * 100 + b.value,
        also: [a.value, b.value],
        clock: b.value < 60 ? { hour: a.value, minute: b.value } : null,
      });
  }
  return made;
};

/** "An hour and a half", "two hours and a half": the half comes after the unit. */
const afterUnit = (half: NumberDraft, tokens: readonly Token[], last: NumberDraft | undefined): NumberDraft | null => {
  const at = half.from - 3;
  const unit =
    tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.lower === 'a' ? unitOf(tokens[at]?.lower ?? '') : null;
  if (unit === null) return null;
  const whole = last?.to === at && Number.isInteger(last.value) ? last.value : 1;
  return draftOf(whole + 0.5, at, half.to, { unit });
};

const hourMarks = /^(?:o'clock|oclock|am|pm)$/;

const withinOne = /^(?:päivässä|vuorokaudessa|viikossa|kuukaudessa|vuodessa|tunnissa)$/;

/** The unit after a number, over a hyphen or a filler word ("couple of weeks"); "x3" and "x 3" count times. */
const unitAfter = (tokens: readonly Token[], draft: NumberDraft, language: NumberLanguage): Unit | null => {
  let at = tokens[draft.to]?.text === '-' ? draft.to + 1 : draft.to;
  while (language.filler.has(tokens[at]?.lower ?? '')) at += 1;
  const next = tokens[at];
  // "Kymmenen kerran päivässä" is ten once; "satasella viikossa" is a hundred each week, "kolmessa viikossa" three weeks.
  const number = tokens[draft.to - 1]?.lower ?? '';
  const other =
    (next?.lower === 'kerran' && draft.value !== 1) || (withinOne.test(next?.lower ?? '') && !/ss[aä]$/.test(number));
  // "111 g/l": what a laboratory measures in is seldom said.
  const lab = next?.lower === 'g' && tokens[at + 1]?.text === '/';
  const unit = next && next.kind !== 'numeral' && !other && !lab ? unitOf(next.lower) : null;
  const before = tokens[draft.from - 1];
  return (
    unit ?? (before && /^[x×]$/.test(before.lower) && draft.from > 1 && Number.isInteger(draft.value) ? 'times' : null)
  );
};

const dayOf =
  /^(?:päivä[nä]{2}|aamu(?:na|a)|ilta(?:na|a)|yö(?:nä|tä)|dagar|kvällar|morgnar|mornar|nätter|days|evenings|mornings|nights|pv|d)$/;
const ofWeek =
  /^(?:viikos(?:sa)?|(?:i|om) veckan|(?:per|varje|joka|each|every|a|of the|in a|\/) ?(?:week|vecka|viikko|vko|wk|v)|\/ ?(?:week|wk|vko|vk|v))$/;

/** "Five days a week", "kolmena iltana viikossa", "5 pv/vko". */
const isOften = (tokens: readonly Token[], at: number): boolean =>
  dayOf.test(tokens[at]?.lower ?? '') &&
  [1, 2, 3].some((count) =>
    ofWeek.test(
      tokens
        .slice(at + 1, at + 1 + count)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  );

/** "Two o'clock", "2 pm". */
const asHour = (draft: NumberDraft, tokens: readonly Token[]): NumberDraft => {
  const next = tokens[draft.to];
  const marked =
    hourMarks.test(next?.lower ?? '') || (/^[ap]$/.test(next?.lower ?? '') && tokens[draft.to + 2]?.lower === 'm');
  if (!marked || draft.date || draft.unit || !Number.isInteger(draft.value) || draft.value < 1 || draft.value > 12)
    return draft;
  return { ...draft, clock: draft.clock ?? { hour: draft.value, minute: 0 }, clockOnly: true };
};

/** "Trettisju och åtta", "kolmekytkuus ja kahdeksan": a temperature or a weight said without its decimal point; "klockan tretton och trettio". */
const readJoined = (drafts: readonly NumberDraft[], tokens: readonly Token[]): void => {
  drafts.forEach((a, at) => {
    const b = drafts[at + 1];
    const joined = b && b.from === a.to + 1 && /^(?:ja|och|å|and)$/.test(tokens[a.to]?.lower ?? '');
    if (joined && a.value >= 10 && a.value < 200 && b.value >= 0 && b.value <= 9 && a.unit === null && !b.date)
      a.also = [...a.also, a.value + b.value / 10];
    const hour = joined && /^(?:klo|kello|klockan|kl)$/.test(tokens[a.from - 1]?.lower ?? '') && a.value <= 24;
    if (hour && b.value >= 10 && b.value <= 59 && b.unit === null) a.clock = { hour: a.value, minute: b.value };
  });
};

/** "Kolme kiloa viisisataa", "en meter sjuttio": what follows the larger unit counts the smaller. */
const withSmaller = (drafts: readonly NumberDraft[], tokens: readonly Token[]): readonly NumberDraft[] => {
  const gone = new Set<NumberDraft>();
  const made = drafts.map((one, at) => {
    const larger = one.clockOnly || one.date || one.digits ? null : unitOf(tokens[one.from - 1]?.lower ?? '');
    const whole = drafts[at - 1]?.to === one.from - 1 ? drafts[at - 1] : undefined;
    const kilos = larger === 'kg' && one.value >= 100 && one.value < 1000 && (one.unit === null || one.unit === 'g');
    const metres = larger === 'm' && one.value >= 10 && one.value < 100 && (one.unit === null || one.unit === 'cm');
    if ((!kilos && !metres) || (whole && (whole.unit !== larger || !Number.isInteger(whole.value)))) return one;
    if (whole) gone.add(whole);
    const value = (whole?.value ?? 1) + one.value / (kilos ? 1000 : 100);
    return {
      ...one,
      from: whole?.from ?? one.from - 1,
      value: Math.round(value * 1000) / 1000,
      unit: larger,
      also: [],
    };
  });
  return made.filter((one) => !gone.has(one));
};

const links = new Set(['-', '–', '—', 'tai', 'eller', 'or', 'to', 'till', 'ja', 'och', 'å', 'and', 'vai']);

/** "Kahdesta kolmeen tablettia", "2–3 tablets", "two or three times": the unit is said once for both. */
const shareUnits = (drafts: readonly NumberDraft[], tokens: readonly Token[]): void => {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [a, b] = [drafts[at], drafts[at + 1]];
    if (!a || !b || a.unit !== null || b.unit === null || a.date || a.clockOnly || b.value <= a.value) continue;
    // "Nolla pilkku viisi kolme kertaa" are a dose and how often.
    if (b.unit === 'times' && (!Number.isInteger(a.value) || b.value > 2 * a.value + 1)) continue;
    // "The bending one twice a day", "ota yks kahdesti päivässä".
    const counted = unitOf(tokens[b.to]?.lower ?? '') === 'times';
    const whole = b.unit === 'times' && !b.digits && !counted;
    const linked = (b.from === a.to && !whole) || (b.from === a.to + 1 && links.has(tokens[a.to]?.lower ?? ''));
    if (linked) a.unit = b.unit;
  }
};

/** "Thu 20.8.", "1.9., then": dates as Finns write them, in an English note. */
const dotted =
  /(?<![\d.,])(?:(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\p{L}*\.?\s+\d{1,2}\.\d{1,2}(?![\d])|\d{1,2}\.\d{1,2}\.(?=\s?(?:\d{4}|[,;)–-])))/iu;

export const readNumbers = (text: string, code: Language): NumberMention[] => {
  const language = numberLanguages[code];
  const whole = withoutHyphens(tokensOf(text, code !== 'en' || dotted.test(text)), language);
  const tokens = code === 'fi' ? withoutCuts(whole, language) : whole;
  const read: NumberDraft[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const last = read.at(-1);
    // "22 yks." counts units; said, "yks" is one.
    if (code === 'fi' && token?.lower === 'yks' && last?.digits && last.to === at && last.unit === null) {
      last.unit = 'iu';
      at += 1;
      continue;
    }
    // "Oh okay" counts nothing; "oh five" does.
    if (token?.lower === 'oh' && wordAt(tokens, at + 1, language) === null && read.at(-1)?.to !== at) {
      at += 1;
      continue;
    }
    const found =
      (token?.kind === 'numeral' ? readNumeral(token, at, tokens[at + 1]) : null) ??
      readClock(tokens, at, language) ??
      readSpoken(tokens, at, language);
    if (!found) {
      at += 1;
      continue;
    }
    const halved = found.value === 0.5 ? afterUnit(found, tokens, read.at(-1)) : null;
    if (halved) {
      if (read.at(-1)?.to === halved.from) read.pop();
      read.push(halved);
      at = halved.to;
      continue;
    }
    const dated = found.date || found.clockOnly ? found : readDate(found, tokens, code, read.at(-1)?.to ?? 0);
    if (dated.unit === null && !dated.date && !dated.clockOnly) dated.unit = unitAfter(tokens, dated, language);
    dated.often = isOften(tokens, dated.to);
    // "84 v" are years in Finnish, weeks in Swedish.
    const mark = tokens[dated.to]?.text === '-' ? dated.to + 1 : dated.to;
    if (code === 'fi' && dated.unit === 'week' && tokens[mark]?.lower === 'v') dated.unit = 'year';
    read.push(code === 'en' ? asHour(dated, tokens) : dated);
    at = dated.to;
  }
  const drafts = withHyphens(read, tokens);
  readTogether(drafts);
  readJoined(drafts, tokens);
  shareUnits(drafts, tokens);
  return withSmaller(drafts, tokens).map(({ from, to, ...mention }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { ...mention, start, end, text: text.slice(start, end) };
  });
};
