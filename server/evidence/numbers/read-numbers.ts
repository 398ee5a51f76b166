/** Reads every number of a text, written in digits or in words, with its unit, as clock time or as date. */
import type { Language } from '../../domain/language.js';
import { keptByLanguage, keptByObject } from '../kept.js';
import { type ReadOnce, wordsSaid } from '../words.js';
import { withoutDots, withSlots } from './dosing-marks.js';
import { mayBeCut, seamsIn, withoutCuts, withoutHyphens, withPoints, withSpelledUnits } from './mend-words.js';
import { numberLanguages } from './number-languages.js';
import type { NumberLanguage, Unit } from './number-word.js';
import { readClock } from './read-clock.js';
import { readDate, shareMonths } from './read-date.js';
import {
  isMultiplied,
  readJoined,
  readTogether,
  shareUnits,
  unitBefore,
  withHyphens,
  withSmaller,
} from './read-neighbours.js';
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

/** "Pm", "p.m.", "p m", "o'clock", "o clock". */
const marksHour = (tokens: readonly Token[], at: number): boolean => {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const letters = /^[ap]$/.test(first ?? '') && (second === 'm' || (second === '.' && third === 'm'));
  return letters || hourMarks.test(first ?? '') || (first === 'o' && second === 'clock');
};

/** "Kaksikymmentä viikko": twenty for a week; twenty weeks are "viikkoa". */
const singular = /^(?:viikko|kuukausi|kuukaus|päivä|vuorokausi|tunti)$/;

const withinOne = /^(?:päivässä|vuorokaudessa|viikossa|kuukaudessa|vuodessa|tunnissa)$/;

/** The unit after a number, over a hyphen or a filler word ("couple of weeks"); "x3" and "x 3" count times. */
const unitAfter = (tokens: readonly Token[], draft: NumberDraft, language: NumberLanguage): Unit | null => {
  let at = tokens[draft.to]?.text === '-' ? draft.to + 1 : draft.to;
  // "Half a tablet", and not "eighty a day".
  while (language.filler.has(tokens[at]?.lower ?? '') && !(draft.value >= 1 && /^an?$/.test(tokens[at]?.lower ?? '')))
    at += 1;
  const next = tokens[at];
  // "Kymmenen kerran päivässä" is ten once; "satasella viikossa" is a hundred each week, "kolmessa viikossa" three weeks.
  const number = tokens[draft.to - 1]?.lower ?? '';
  // "At nine a m".
  if (marksHour(tokens, draft.to)) return null;
  const other =
    (next?.lower === 'kerran' && draft.value !== 1) ||
    (singular.test(next?.lower ?? '') && draft.value > 1) ||
    (withinOne.test(next?.lower ?? '') && !/ss[aä]$/.test(number));
  // "111 g/l": what a laboratory measures in is seldom said.
  const lab = next?.lower === 'g' && tokens[at + 1]?.text === '/';
  const times = isMultiplied(tokens, at, language);
  const unit = next && next.kind !== 'numeral' && !other && !lab && !times ? unitOf(next.lower) : null;
  const before = tokens[draft.from - 1];
  if (/^[€£]$/.test(before?.text ?? '')) return before?.text === '£' ? 'pound' : 'euro';
  if (isMultiplied(tokens, draft.from - 1, language)) return 'times';
  return (
    unit ??
    unitBefore(tokens, draft.from, language) ??
    (before && /^[x×]$/.test(before.lower) && draft.from > 1 && Number.isInteger(draft.value) ? 'times' : null)
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

/** "En om dagen", "yks päivässä", "one a day"; of one alone, "ein på morgonen". */
const perDay =
  /^(?:om (?:dagen|da[ae]?n|dygnet)|per (?:dag|dygn|day)|i dygnet|a day|each day|every day|daily|dagligen|varje dag|joka päivä|päiväs(?:sä)?|vuorokaudes(?:sa)?)(?: |$)/;
const atPartOfDay =
  /^(?:(?:på|om|till?|ti|i|in|at|the) ){0,2}(?:morgon(?:en|in)?|morron(?:en|in)?|mårron(?:en|in)?|kväll(?:en|in)?|natt(?:en|in)?|morning|evening|night|bedtime|aamu(?:lla|l|isin|sin|in)|il(?:lalla|lal|taisin|tasin|toisin|loin)|yö(?:ksi|ks|llä|l))(?: |$)/;
const isSoOften = (tokens: readonly Token[], { value, unit, date, clockOnly, to }: NumberDraft): boolean => {
  if (unit !== null || date || clockOnly || !Number.isInteger(value)) return false;
  const after = tokens
    .slice(to, to + LONGEST_PHRASE)
    .map(({ lower }) => lower)
    .join(' ');
  return perDay.test(after) || (value === 1 && atPartOfDay.test(after));
};
const LONGEST_PHRASE = 4;

/** "Klockan ti", "halv ti" and "ti gånger" are ten; "ti kvällen", "komma ti" are to. */
const isPreposition = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'ti' &&
  !/^(?:klockan|kl|halv|över|före|minst|högst|ungefär|omkring|nästan)$/.test(tokens[at - 1]?.lower ?? '') &&
  !(tokens[at - 1]?.lower === 'i' && /^(?:kvart|tjugo|fem|tio|tie)$/.test(tokens[at - 2]?.lower ?? '')) &&
  !/^(?:över|före|i)$/.test(tokens[at + 1]?.lower ?? '') &&
  unitOf(tokens[at + 1]?.lower ?? '') === null;

const notCounted = /^(?:on|in|at|for|from|with|that|which|who|you|i|we|he|she|they|it|is|was|and|or|\P{L})$/u;

/** "That one every morning", "the one on my wrist": counts nothing; "this one tablet" and "the one-sixty" do. */
const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' &&
  !(tokens[at + 1]?.text === '-' && wordAt(tokens, at + 2, numberLanguages.en) !== null) &&
  // "I have the one kidney" counts.
  (tokens[at - 1]?.lower !== 'the' || !tokens[at + 1] || notCounted.test(tokens[at + 1]?.lower ?? '')) &&
  /^(?:that|this|the|which|every|each|any|no|some|another|other|wrong|same)$/.test(tokens[at - 1]?.lower ?? '') &&
  unitOf(tokens[at + 1]?.lower ?? '') === null;

/** "Two o'clock", "2 pm". */
const asHour = (draft: NumberDraft, tokens: readonly Token[]): NumberDraft => {
  const marked = marksHour(tokens, draft.to);
  if (!marked || draft.date || draft.unit || !Number.isInteger(draft.value) || draft.value < 1 || draft.value > 12)
    return draft;
  return { ...draft, clock: draft.clock ?? { hour: draft.value, minute: 0 }, clockOnly: true };
};

/** "Thu 20.8.", "1.9., then": dates as Finns write them, in an English note. */
const dotted =
  /(?<![\d.,])(?:(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\p{L}*\.?\s+\d{1,2}\.\d{1,2}(?![\d])|\d{1,2}\.\d{1,2}\.(?=\s?(?:\d{4}|[,;)–-])))/iu;

const withoutSeams: Record<Language, ReturnType<typeof seamsIn>> = {
  fi: seamsIn(numberLanguages.fi),
  sv: seamsIn(numberLanguages.sv),
  en: seamsIn(numberLanguages.en),
};

const read = ({ text: written, language: code }: ReadOnce): readonly NumberMention[] => {
  const language = numberLanguages[code];
  const text = code === 'en' ? withoutDots(written) : written;
  const whole = withoutSeams[code](withoutHyphens(tokensOf(text, code !== 'en' || dotted.test(text)), language));
  const pointed = withPoints(withSpelledUnits(whole, language), language);
  const tokens = code === 'fi' ? withoutCuts(pointed, language) : pointed;
  const drafts: NumberDraft[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const last = drafts.at(-1);
    // "22 yks." counts units; said, "yks" is one.
    if (code === 'fi' && token?.lower === 'yks' && last?.digits && last.to === at && last.unit === null) {
      last.unit = 'iu';
      at += 1;
      continue;
    }
    // "Oh okay" and "eight o clock" count nothing; "oh five" does.
    if ((token?.lower === 'oh' || token?.lower === 'o') && wordAt(tokens, at + 1, language) === null) {
      const ends = token?.lower === 'oh' && drafts.at(-1)?.to === at;
      if (!ends) {
        at += 1;
        continue;
      }
    }
    if ((code === 'sv' && isPreposition(tokens, at)) || (code === 'en' && isPronoun(tokens, at))) {
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
    const halved = found.value === 0.5 ? afterUnit(found, tokens, drafts.at(-1)) : null;
    if (halved) {
      if (drafts.at(-1)?.to === halved.from) drafts.pop();
      drafts.push(halved);
      at = halved.to;
      continue;
    }
    // "The first week or two of June".
    const ofWeeks = unitBefore(tokens, found.from, language) !== null;
    const dated =
      found.date || found.clockOnly || ofWeeks ? found : readDate(found, tokens, code, drafts.at(-1)?.to ?? 0);
    if (dated.unit === null && !dated.date && !dated.clockOnly) dated.unit = unitAfter(tokens, dated, language);
    dated.often = isOften(tokens, dated.to) || isSoOften(tokens, dated);
    // "Femton gånger nie": a word that is soft elsewhere.
    if (isMultiplied(tokens, dated.from - 1, language)) dated.weak = false;
    // "28 E" of insulin.
    if (code === 'sv' && dated.digits && tokens[dated.to]?.text === 'E') dated.unit = 'iu';
    // "84 v" are years in Finnish, weeks in Swedish.
    const mark = tokens[dated.to]?.text === '-' ? dated.to + 1 : dated.to;
    if (code === 'fi' && dated.unit === 'week' && tokens[mark]?.lower === 'v') dated.unit = 'year';
    drafts.push(code === 'en' ? asHour(dated, tokens) : dated);
    at = dated.to;
  }
  const joined = withHyphens(drafts, tokens);
  readTogether(joined, tokens);
  readJoined(joined, tokens);
  shareUnits(joined, tokens);
  shareMonths(joined, tokens, code);
  const mentions = withSmaller(joined, tokens).map(({ from, to, ...mention }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { ...mention, start, end, text: text.slice(start, end) };
  });
  return withSlots(mentions, text);
};

/** A number begins with such a word, or with a digit. */
const opensNumber = keptByLanguage((word, code): boolean => {
  const { word: numberOf, half, point, partOf, quarters, quarterHour, seams } = numberLanguages[code];
  return (
    numberOf(word) !== null ||
    partOf(word) !== null ||
    half.has(word) ||
    point.has(word) ||
    quarterHour.test(word) ||
    quarters.some(({ words: [first] }) => first === word) ||
    seams.some((seam) => seam.test(word)) ||
    (code === 'fi' && mayBeCut(word))
  );
});
const digit = /[0-9½¼¾⅓⅔]/;

/** Every number of what was said or written. Most has none in it, which its words tell at once. */
export const numbersSaid = keptByObject((source: ReadOnce): readonly NumberMention[] =>
  digit.test(source.text) || wordsSaid(source).some(({ lower }) => opensNumber(lower, source.language))
    ? read(source)
    : [],
);

/** The same of a text read once. */
export const readNumbers = (text: string, language: Language): readonly NumberMention[] =>
  numbersSaid({ text, language });
