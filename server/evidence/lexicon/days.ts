/** Finds days in a text: dates, weekdays, "huomenna", "kolmen viikon päästä", "next week", and months, for reckoning from the visit. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { keptByWord, type WordTest, wordTest } from '../kept.js';
import { monthOf } from '../numbers/months.js';
import { readSpans } from '../numbers/read-spans.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { isTime, unitOf } from '../numbers/units.js';
import { type Word, wordsOf } from '../words.js';
import { feastAt } from './feasts.js';
import { isShortBeside, joinedWeek, shortAt, weekMark, weekOf } from './weeks.js';

/** Monday is 1. `week` is 1 for the next, -1 for the last, 0 for the one just past ("i söndags"), null where nothing is said. */
export type Day =
  | { readonly is: 'date'; readonly day: number | null; readonly month: number; readonly year: number | null }
  | { readonly is: 'weekday'; readonly weekday: number; readonly week: number | null }
  | { readonly is: 'offset'; readonly days: number }
  | { readonly is: 'span'; readonly from: number; readonly to: number }
  | { readonly is: 'week'; readonly week: number }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'named'; readonly name: string };

export interface DayMention {
  readonly what: Day;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const weekdays: Record<Language, readonly RegExp[]> = {
  fi: [/^maanantai/, /^tiistai/, /^keskivii/, /^torstai/, /^perjantai/, /^lau[vw]?antai/, /^sunnuntai/],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'].map((day) => new RegExp(`^${day}da(?:g|n?s?$)`)),
  en: [/^monday/, /^tuesday/, /^wednesday/, /^thursday/, /^friday/, /^saturday/, /^sunday/],
};
const offsets: Record<Language, readonly (readonly [RegExp, number])[]> = {
  fi: [
    [
      /^(?:tänään|tänää|tänä päivänä|tänä iltana?|tän iltana?|tänä aamuna?|tän aamuna?|tänäaamuna|tänäiltana|tästä päivästä|tähän päivään|tälle päivälle|täksi? päiväksi?)(?!\p{L})/u,
      0,
    ],
    [/^(?:huomen(?:na|issa|ill?\p{L}*|aamu\p{L}*|ilta\p{L}*)?(?!\p{L})|huomis|huominen)/u, 1],
    [/^ylihuomen/u, 2],
    [/^toi(?:ssa|ss|s)(?:päiv|ilta|illa|yö|aamu)/u, -2],
    [/^(?:eilee?n?(?!\p{L})|eilen(?:aamu|ilta|illa)|eilinen|eilis)/u, -1],
  ],
  sv: [
    [/^(?:idag|ikväll|imorse|i dag|i morse|i kväll|i natt|i eftermiddag)(?!\p{L})/u, 0],
    [/^(?:imorgon|imorron|i morgon|i morron|morgondagen)(?!\p{L})/u, 1],
    [/^(?:övermorgon|i övermorgon|i övermorron)(?!\p{L})/u, 2],
    [/^(?:förrgår|i förrgår)(?!\p{L})/u, -2],
    [/^(?:igår|i går|igår kväll|gårdag\p{L}*)(?!\p{L})/u, -1],
  ],
  en: [
    [/^(?:the )?day after tomorrow/u, 2],
    [/^(?:the )?day before yesterday/u, -2],
    [/^(?:today|tonight|this (?:morning|afternoon|evening))(?!\p{L})/u, 0],
    [/^last (?:night|evening)(?!\p{L})/u, -1],
    [/^tomorrow(?!\p{L})/u, 1],
    [/^yesterday(?!\p{L})/u, -1],
  ],
};

/** Seasons and feasts: compared by name. */
const named: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fi: [
    [/^(?:kevään|keväällä|keväästä|keväänä|keväästä|kevät|viimekeväänä|kevättalvella)$/, 'spring'],
    [/^(?:kesän|kesällä|kesästä|kesänä)$/, 'summer'],
    [/^(?:syksyn|syksyllä|syksystä|syksynä)$/, 'autumn'],
    [/^(?:talven|talvella|talvesta|talvena)$/, 'winter'],
    [/^joulu(?:na|n|sta|ksi|ks)$/, 'christmas'],
    [/^(?:uudenvuoden(?!a)|uutenavuotena|uusivuosi)/, 'new year'],
    [/^(?:pitkäperjantai|pitkänperjantai|pitkänäperjantai)/, 'good friday'],
    [/^(?:kiirastorstai)/, 'maundy thursday'],
    [/^(?:helatorstai)/, 'ascension'],
    [/^helluntai/, 'whitsun'],
    [/^pääsiäi/, 'easter'],
    [/^juhannu/, 'midsummer'],
  ],
  sv: [
    [/^(?:våras|våren|vårens)$/, 'spring'],
    [/^(?:somras|sommaren|sommar|somrarna)$/, 'summer'],
    [/^(?:höstas|hösten|höst)$/, 'autumn'],
    [/^(?:vintras|vintern|vinter)$/, 'winter'],
    [/^(?:jul|julen|julas|julhelgen)$/, 'christmas'],
    [/^(?:nyår|nyåret)$/, 'new year'],
    [/^långfreda/, 'good friday'],
    [/^skärtorsda/, 'maundy thursday'],
    [/^kristi$/, 'ascension'],
    [/^pingst/, 'whitsun'],
    [/^påsk/, 'easter'],
    [/^midsommar/, 'midsummer'],
  ],
  en: [
    [/^(?:springtime)$/, 'spring'],
    [/^(?:summer|summertime)$/, 'summer'],
    [/^(?:autumn)$/, 'autumn'],
    [/^(?:winter|wintertime)$/, 'winter'],
    [/^christmas(?! eve| day)/, 'christmas'],
    [/^easter$/, 'easter'],
    [/^midsummer/, 'midsummer'],
  ],
};
/** "Marras kuussa": a recogniser cuts the word. */
const monthStems = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];

/** What those begin with: looked at first. */
const offsetStart: Record<Language, WordTest> = {
  fi: wordTest(/^(?:tän|täst|täh|tälle|täks|huom|yli|tois|eil)/),
  sv: wordTest(/^(?:i|idag|ikväll|imor|över|förr|morgond|gårdag)/),
  en: wordTest(/^(?:the|this|last|day|to|yes)/),
};

const ahead: Record<Language, readonly [before: RegExp, after: RegExp]> = {
  fi: [/^$/, /^(?:päästä|pääst|pääs|kuluttua|päähän)$/],
  sv: [/^om$/, /^(?:framåt)$/],
  en: [/^in$/, /^(?:later|hence|time|from (?:now|today))$/],
};
const ago: Record<Language, RegExp> = { fi: /^(?:sitten|sit|takaperin)$/, sv: /^(?:sedan|sen)$/, en: /^(?:ago|back)$/ };

/** Days in a unit, and how far off people are when they say so many of it. */
const lengths: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  day: [1, 0],
  week: [7, 3],
  month: [30.4, 10],
  year: [365, 60],
};

/** "In three weeks", "viikon päästä", "för två veckor sedan". */
const reckoned = (
  text: string,
  words: readonly Word[],
  language: Language,
  numbers: readonly NumberMention[],
): DayMention[] => {
  const counted = flatMap(numbers, ({ value, unit, start, end }) =>
    isTime(unit) ? [{ value, unit, start, end }] : [],
  );
  const single = flatMap(readSpans(text, language, words, numbers), ({ amount, per, unit, start, end }) =>
    amount === 1 && !per ? [{ value: 1, unit, start, end }] : [],
  );
  return flatMap([...counted, ...single], ({ value, unit, start, end }): DayMention[] => {
    const length = lengths[unit ?? ''];
    if (!length) return [];
    const firstAfter = words.findIndex((word) => word.start >= end);
    const unitAt = unitOf(words[firstAfter]?.lower ?? '') === unit ? firstAfter + 1 : firstAfter;
    const after = words[unitAt];
    const then = after?.lower === 'from' ? `from ${words[unitAt + 1]?.lower}` : (after?.lower ?? '');
    const at = words.findIndex((word) => word.start >= start);
    const near = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? ''];
    const [before, behind] = ahead[language];
    const sign = ago[language].test(after?.lower ?? '')
      ? -1
      : near.some((word) => before.test(word) && word !== '') || behind.test(then)
        ? 1
        : 0;
    if (sign === 0) return [];
    const middle = sign * value * length[0];
    const to =
      after && (ago[language].test(after.lower) || behind.test(then)) ? after.end : (words[unitAt - 1]?.end ?? end);
    const slack = length[1] + (unit === 'month' ? 2 * value : 0);
    return [
      { what: { is: 'span', from: middle - slack, to: middle + slack }, text: text.slice(start, to), start, end: to },
    ];
  });
};

const wordsFor = (language: Language) => ({
  weekday: keptByWord((word) => weekdays[language].findIndex((pattern) => pattern.test(word))),
  feast: keptByWord((word) => named[language].find(([pattern]) => pattern.test(word))?.[1] ?? null),
});
const read = { fi: wordsFor('fi'), sv: wordsFor('sv'), en: wordsFor('en') };

/** "The day after tomorrow": how far off, and how many words say so. */
const offsetAt = (
  words: readonly Word[],
  at: number,
  language: Language,
): { readonly days: number; readonly length: number } | undefined => {
  const phrase = Array.from({ length: 4 }, (_, step) => words[at + step]?.lower ?? '').join(' ');
  for (const [pattern, days] of offsets[language]) {
    const match = pattern.exec(phrase);
    if (match) return { days, length: match[0].split(' ').length };
  }
  return undefined;
};

/** "Last spring", and no spring of a bed. */
const isSpring = (word: string, before: string): boolean =>
  word === 'spring' && /^(?:last|this|next|since|in|early|late)$/.test(before);

const maySaid = /^\s+(?!\d|and|or|to|at|on)\p{Ll}/u;
/** "This may be due to a cold." */
const mayBe = /^\s+(?:be|have|not|also|only|well|still|need|help|cause|mean|require)\b/u;

export const daysIn = (
  text: string,
  language: Language,
  numbers: readonly NumberMention[],
  words: readonly Word[] = wordsOf(text),
): DayMention[] => {
  const dates = flatMap(numbers, ({ date, text: written, start, end }): DayMention[] =>
    date ? [{ what: { is: 'date', ...date }, text: written, start, end }] : [],
  );
  const found: DayMention[] = [];
  words.forEach((word, at) => {
    const inDate = dates.some((date) => word.start >= date.start && word.end <= date.end);
    if (inDate) return;
    const before = words[at - 1]?.lower ?? '';
    const place = { text: word.text, start: word.start, end: word.end };
    const dateNext = dates.some((date) => date.start >= word.end && date.start - word.end <= 2);
    const weekday = read[language].weekday(word.lower);
    const brief = weekday === -1 ? shortAt(words, at, language) : -1;
    const abbreviated = brief !== -1 && (dateNext || isShortBeside(text, words, at, language)) ? brief : -1;
    const ofWeek = weekday !== -1 ? weekday : abbreviated;
    if (ofWeek !== -1)
      found.push({
        what: {
          is: 'weekday',
          weekday: ofWeek + 1,
          week: language === 'sv' && /dag?s$/.test(word.lower) ? 0 : weekMark(words, at, language),
        },
        ...place,
      });
    const covered = found.some(({ end }) => word.start < end);
    const offset = covered || !offsetStart[language].test(word.lower) ? undefined : offsetAt(words, at, language);
    if (offset) {
      const to = words[at + offset.length - 1]?.end ?? word.end;
      found.push({
        what: { is: 'offset', days: offset.days },
        text: text.slice(word.start, to),
        start: word.start,
        end: to,
      });
    }
    const week = unitOf(word.lower) === 'week' ? weekOf(words, at, language) : null;
    const oneWord = joinedWeek(word.lower);
    if (oneWord !== null) found.push({ what: { is: 'week', week: oneWord }, ...place });
    else if (week !== null)
      found.push({
        what: { is: 'week', week },
        text: `${words[at - 1]?.text} ${word.text}`,
        start: word.start,
        end: word.end,
      });
    const dated = feastAt(word.lower, words[at + 1]?.lower ?? '', language);
    if (dated) found.push({ what: { is: 'date', ...dated, year: null }, ...place });
    const feast = dated ? null : isSpring(word.lower, before) ? 'spring' : read[language].feast(word.lower);
    if (feast !== null && monthOf(word.lower, language) === null)
      found.push({ what: { is: 'named', name: feast }, ...place });
    const split =
      language === 'fi' && /^kuu(?:ssa|sta|hun|n|ta)?$/.test(words[at + 1]?.lower ?? '')
        ? monthStems.indexOf(word.lower)
        : -1;
    const month = split === -1 ? monthOf(word.lower, language) : split + 1;
    // "May" and "march" are words as well.
    const isMonth =
      month !== null &&
      (language !== 'en' ||
        /^\p{Lu}/u.test(word.text) ||
        !/^(?:may|march|mar)$/.test(word.lower) ||
        /^(?:in|of|since|last|next|until|this)$/.test(before)) &&
      // "May take paracetamol."
      !(
        word.lower === 'may' &&
        language === 'en' &&
        maySaid.test(text.slice(word.end)) &&
        (mayBe.test(text.slice(word.end)) || !/^(?:in|of|since|last|next|until|this|early|late)$/.test(before))
      );
    if (isMonth) found.push({ what: { is: 'month', month }, ...place });
  });
  return [...dates, ...found, ...reckoned(text, words, language, numbers)].sort((a, b) => a.start - b.start);
};
