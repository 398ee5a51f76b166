/** How numbers are written in a note: on a scale, as a mark, in pairs. */
import type { Heard } from '../heard.js';
import { yearOf } from '../numbers/calendar.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { readingOf } from '../reading.js';
import type { Claim } from './claim.js';
import { fits, isSaidForeign, unspokenOne } from './number-fits.js';

export const between = (a: NumberMention, b: NumberMention, text: string): string =>
  text.slice(a.end, b.start).trim().toLowerCase();
const saidPair =
  /^(?:\/|snedstreck|kauttaviiva|vinoviiva|slash|stroke|x|×|out of|of|over|by|plus|kautta|per|genom|gånger|kertaa)$/;
export const pairLink = /^(?:\/|x|×|–|-|out of|kautta|per|genom|over)$/;

/** "3/6", "18 x 11": one value. */
export const isPair = (a: NumberMention, b: NumberMention, text: string): boolean =>
  pairLink.test(a.start < b.start ? between(a, b, text) : between(b, a, text));

/** The most that a score may be. */
const scales: ReadonlySet<number> = new Set([10, 30]);

/** "5/10": ten is the scale. "1+0+1": none at noon. "COVID-19", "2." before the next item of a list: names and marks. */
/** "Seuraavan kerran": when, and no number of times. */
const whichTime = /(?<!\p{L})(?:seuraavan|ensimmäisen|viimeisen|viime|ensi|toisen)\s$/iu;
export const isWhichTime = ({ text: word, start }: NumberMention, text: string): boolean =>
  /^kerran$/iu.test(word) && whichTime.test(text.slice(0, start));

const calls =
  /(?<!\p{L})(?:soit\p{L}*|ring\p{L}*|call\p{L}*|larma\p{L}*|hätänumero\p{L}*|nödnummer|numeroon)\s(?:numeroon )?$/iu;
const EMERGENCY = 112;
export const isForm = (claim: NumberMention, before: NumberMention | undefined, text: string): boolean => {
  if (claim.value === EMERGENCY && claim.unit === null && calls.test(text.slice(0, claim.start))) return true;
  const scale =
    before !== undefined &&
    scales.has(claim.value) &&
    before.value <= claim.value &&
    between(before, claim, text) === '/';
  const around = text.slice(Math.max(0, claim.start - 1), claim.end + 1);
  const [ahead, behind] = [text.slice(Math.max(0, claim.start - 4), claim.start), text.slice(claim.end, claim.end + 4)];
  const named = claim.digits && /\p{L}[-–]$/u.test(ahead) && claim.unit === null;
  const listed =
    !claim.clockOnly &&
    /^\d{1,2}$/.test(claim.text) &&
    /[.:;]\s*$/.test(ahead) &&
    !/(?<!\p{L})(?:vas|oik|vä|hö|v|h|o|n|ca|noin|yht|kl|klo|nr)\.\s*$/iu.test(text.slice(0, claim.start)) &&
    /^\.?\s*$/.test(behind) &&
    text.slice(claim.end + behind.length).trim() === '';
  // "Kahden kesken" counts nobody.
  const alone =
    (/(?<!\p{L})at\s$/iu.test(ahead) && claim.unit === 'times') || /^\s(?:kesken|man hand)/.test(text.slice(claim.end));
  return alone || scale || named || listed || (claim.value === 0 && claim.digits && /[+–-]/.test(around));
};

/** "88:sta 113:een", "från 50 till 100", "20 → 50": one thing, before and after. */
export const isFromTo = (a: NumberMention, b: NumberMention, text: string): boolean => {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  const apart = text.slice(first.end, last.start);
  const from = /(?<!\p{L})(?:från|from)\s+$/iu.test(text.slice(0, first.start)) && /\s(?:till|to)\s/iu.test(apart);
  return apart.length <= FROM_TO && (from || /→|st[aä]\s+$|st[aä]\s|\s(?:arvoon|lukemaan|tasolle)\s/u.test(apart));
};
const FROM_TO = 24;

const source = /(?:st[aä]|ista)$/iu;
const sourceBefore = /(?<!\p{L})(?:från|from|arvosta|lukemasta|tasolta)\s+$/iu;
const sourceAfter = /^\s?\p{L}{0,6}:?st[aä](?!\p{L})/iu;
/** "Viidestä", "10 mg:sta", "från tjugo", "from forty": what is left for another value. */
export const isSource = ({ text: word, start, end }: NumberMention, text: string): boolean =>
  source.test(word) || sourceBefore.test(text.slice(0, start)) || sourceAfter.test(text.slice(end));

const NOON = 12;
/** "Alone from 8 to 15", said as "from eight to three": the hours of an afternoon. */
export const isAfternoon = (
  { value, unit, start, digits }: NumberMention,
  { text, numbers, heard }: Claim,
): boolean => {
  if (!digits || unit !== null || value <= NOON) return false;
  const from = numbers.findLast(({ end }) => end <= start);
  if (!from || !/^\s?(?:to|till|–|-)\s?$/.test(text.slice(from.end, start))) return false;
  return heard.some((one) => {
    const said = readingOf(one).numbers;
    return said.some((first, at) => first.value === from.value && said[at + 1]?.value === value - NOON);
  });
};

/** "Fifty micrograms? – Seventy-five": what is only asked is claimed where no other number answers. */
export const isAsked = (one: NumberMention, { text, numbers: all }: Claim): boolean => {
  const mark = text.indexOf('?', one.end);
  return mark !== -1 && all.some(({ start }) => start > mark);
};

/** "I fjol", "viime vuonna", "the year before last". */
const toldYears = (heard: readonly Heard[], year: number): number[] =>
  heard.flatMap(({ text }) => [
    ...(/(?<!\p{L})(?:i fjol|förra året|viime vuo(?:nna|den|tee)|viimevuon|last year)/iu.test(text) ? [year - 1] : []),
    ...(/(?<!\p{L})(?:i förr?fjol|toissa\s?vuon|toissavuon|year before last)/iu.test(text) ? [year - 2] : []),
    ...(/(?<!\p{L})(?:i år|tänä vuonna|this year)(?!\p{L})/iu.test(text) ? [year] : []),
  ]);

/** "Kaksi vuotta sitten", "three years ago". */
const yearsAgo = (heard: readonly Heard[], year: number): number[] =>
  heard.flatMap((one) =>
    readingOf(one).days.flatMap(({ what }) =>
      what.is === 'span' && what.to < -YEAR / 2 ? [year + Math.round((what.from + what.to) / 2 / YEAR)] : [],
    ),
  );
const YEAR = 365;

const told = (heard: readonly Heard[], year: number): number[] => [...toldYears(heard, year), ...yearsAgo(heard, year)];

/** A year where the speech tells another: "i fjol". */
export const isOtherYear = (one: NumberMention, { visitDay, heard }: Claim): boolean => {
  if (visitDay === null || !one.digits || one.unit !== null || one.value < 1900 || one.value > 2100) return false;
  const years = told(heard, yearOf(visitDay));
  return years.length > 0 && !years.includes(one.value);
};

/** "Marraskuussa 2025" of a visit about then: the year is seldom spoken. */
export const isYearOfMonth = (one: NumberMention, { visitDay, days, heard }: Claim): boolean => {
  if (visitDay === null || !one.digits || one.unit !== null) return false;
  const year = yearOf(visitDay);
  const years = told(heard, year);
  if (years.includes(one.value)) return true;
  if (years.some((other) => other < year)) return false;
  return (
    Math.abs(one.value - year) <= 1 &&
    days.some(({ what, end }) => (what.is === 'month' || what.is === 'named') && one.start - end === 1)
  );
};

/** "Sataneljäkytkaheksan ja seittemänkytneljä": a pressure. */
const isSaidPair = (a: NumberMention, b: NumberMention, text: string): boolean =>
  saidPair.test(between(a, b, text)) ||
  (/^(?:ja|och|å|and)$/.test(between(a, b, text)) &&
    a.unit === null &&
    b.unit === null &&
    a.value >= LEAST_UPPER &&
    b.value >= LEAST_LOWER &&
    a.value > b.value);
const LEAST_UPPER = 70;
const LEAST_LOWER = 30;

/** Two numbers written as one value ("4/5", "4 × 3") have to have been said together, where such a pair was said. */
export const isTorn = (a: NumberMention, b: NumberMention, heard: readonly Heard[]): boolean => {
  if (isSaidForeign(a, heard) || isSaidForeign(b, heard)) return false;
  // "60–90 min" of "an hour, hour and a half".
  if (heard.some((one) => unspokenOne(a, one))) return false;
  const pairs = heard.flatMap((one) => {
    const mentions = readingOf(one).numbers;
    return mentions.flatMap((mention, at) => {
      // "One twenty-eight over seventy-six": read together, the first is two mentions.
      const joined = mention.also.length > 0 && mention.value !== a.value && mention.also.includes(a.value);
      const next = mentions[joined ? at + 2 : at + 1];
      if (mentions[at - 1]?.also.includes(a.value) && mention.value !== a.value) return [];
      return next ? [{ mention, next, linked: isSaidPair(mention, next, one.text) }] : [];
    });
  });
  if (pairs.some(({ mention, next }) => fits(a, mention) && fits(b, next))) return false;
  if (pairs.some(({ mention, next, linked }) => linked && fits(a, mention) !== fits(b, next))) return true;
  const fitting = heard.flatMap((one) => readingOf(one).numbers).filter((one) => fits(a, one) || fits(b, one));
  return fitting.length < 2 && !fitting.some((one) => fits(a, one) && fits(b, one));
};

const taken =
  /^(?:mg|g|µg|ug|mcg|ml|ky|ie|iu|tabl?\.?|tabletti?a?|tabletter?|tablets?|kaps\.?|puffs?|suihk\p{L}*|dos\p{L}*)?\s*[x×]$/iu;
/** How often stands so near to what is taken. */
const NEAR = 30;

/** "1 tabl x 4" of one said three times a day and two four times: each number was said with another. */
export const isTornDose = (a: NumberMention, b: NumberMention, text: string, heard: readonly Heard[]): boolean => {
  if (b.unit !== 'times' || !taken.test(between(a, b, text))) return false;
  const pairs = heard.flatMap((one) => {
    const mentions = readingOf(one).numbers.filter(({ weak, unit }) => !weak || unit !== null);
    return mentions.flatMap((mention, at) => {
      const next = mentions[at + 1];
      const apart = next ? one.text.slice(mention.end, next.start) : '';
      return next?.unit === 'times' && mention.unit !== 'times' && apart.length <= NEAR && !/[.;?!]/.test(apart)
        ? [{ ofA: fits(a, mention), ofB: fits(b, next) }]
        : [];
    });
  });
  return (
    pairs.some(({ ofA, ofB }) => ofA && !ofB) &&
    pairs.some(({ ofA, ofB }) => ofB && !ofA) &&
    !pairs.some(({ ofA, ofB }) => ofA && ofB)
  );
};

/** What each says is told. */
export const byEach = /(?<!\p{L})(?:mukaan|mielestä|enligt|anser|according|says|thinks)(?!\p{L})/iu;
