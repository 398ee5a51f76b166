/** The numbers that were said, each with the words beside it. */
import type { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import { unitOf } from '../numbers/units.js';
import { readingOf } from '../reading.js';
import { said } from '../said.js';
import { contentWords, type Word } from '../words.js';
import { type Company, companyOf, isMedicine } from './company.js';
import { isTarget } from './target.js';

export interface Spoken {
  readonly mention: NumberMention;
  readonly in: Heard;
  readonly company: Company;
  /** Close to the number before or after it: "from 20 to 40", "kaksi kolme". */
  readonly linked: boolean;
}

/** "Two out of ten", "2/10": the second number is a scale. */
const scale = /^\s*(?:\/|out of|av|kautta|per)\s*$/iu;
const SCALE = 10;
/** How often stands so near to what is taken. */
const OFTEN = 30;

/** One reading of two numbers: "142/80", "one forty-two over eighty". */
const pair = /^\s?(?:\/|kautta|per|genom|over|-|)\s?$/iu;
const PARTS = 3;
const pairOf = (at: number, numbers: readonly NumberMention[], text: string): { start: number; end: number } => {
  let [from, to] = [at, at];
  const joined = (a: NumberMention | undefined, b: NumberMention | undefined): boolean =>
    a !== undefined && b !== undefined && a.unit === b.unit && pair.test(text.slice(a.end, b.start));
  while (at - from < PARTS && joined(numbers[from - 1], numbers[from])) from -= 1;
  while (to - at < PARTS && joined(numbers[to], numbers[to + 1])) to += 1;
  return { start: numbers[from]?.start ?? 0, end: numbers[to]?.end ?? 0 };
};

/** "First 152, then 140" counts nothing. */
const whichTime = /^(?:first|först|ensimmäi|eka)/iu;

/** The words beside a number of a text, with how often: "two puffs twice a day" is told from "four puffs". */
export const companyOfNumber = (
  one: NumberMention,
  words: readonly Word[],
  text: string,
  language: Language,
  numbers: readonly NumberMention[],
): Company => {
  const at = numbers.indexOf(one);
  const next = numbers[at + 1];
  const scaled = next?.value === SCALE && scale.test(text.slice(one.end, next.start));
  const place = scaled ? { start: one.start, end: next.end } : pairOf(at, numbers, text);
  const apart = numbers.filter(
    ({ start, end, text: said }) => (end <= place.start || start >= place.end) && !whichTime.test(said),
  );
  const company = companyOf(place, words, text, language, apart);
  const between = next ? text.slice(one.end, next.start) : '';
  const often = next?.unit === 'times' && one.unit !== 'times' && between.length <= OFTEN && !/[,.;]/.test(between);
  return often ? new Map([...company, [`times:${next.value}`, 1]]) : company;
};

const CLOSE = 24;
/** How far into a reply its own answer stands. */
const REPLY = 60;

/** So many replies back a question may be that several give an answer to. */
const REPLIES = 3;

/** What a number that answers a question is a number of: "Kipu kävellessä?" – "Viisi." */
const askedOf = (mention: NumberMention, own: Company, heard: readonly Heard[], at: number): Company => {
  const one = heard[at];
  const before = heard.slice(Math.max(0, at - REPLIES), at).findLast(({ text }) => text.includes('?'));
  // "Twelve and a half, then": said again by who asked.
  const answer = heard[at - 1] === undefined ? undefined : readingOf(heard[at - 1] as Heard).numbers[0];
  const again = answer === undefined || answer.value === mention.value;
  const echoes = before?.role === one?.role && before !== heard[at - 1] && own.size === 0 && again;
  if (!one || !before || (before.role === one.role && !echoes) || mention.start > REPLY) return new Map();
  const first = readingOf(one).numbers[0] === mention && !/[.!?]\s/.test(one.text.slice(0, mention.start));
  if (!first && own.size > 0) return new Map();
  const mark = before.text.lastIndexOf('?');
  const { words, numbers } = readingOf(before);
  return companyOf({ start: mark, end: mark }, words, before.text, before.language, numbers);
};

/** "Kolmesataa oli ennen", "it was forty before": no longer. */
const former =
  /(?<!\p{L})(?:oli|var|was)(?!\p{L})[^.!?]{0,20}(?<!\p{L})(?:ennen|aiemmin|aikaisemmin|förut|tidigare|before|previously)(?!\p{L})(?:\s*[.,!?]|$)|(?<!\p{L})(?:ennen|aiemmin|aikaisemmin|förut|tidigare) (?:se |det )?(?:oli|var)(?!\p{L})|used to be|(?<!\p{L})(?:viimeks|viimeksi|viime kerralla|förra gången|senast|last time|jo ennen|already before)\s*(?:[.,!?]|$)/iu;
const isFormer = ({ start, end }: NumberMention, { text }: Heard): boolean => {
  const before =
    text
      .slice(0, start)
      .split(/[.!?,]\s/)
      .at(-1) ?? '';
  return former.test(before + text.slice(start, end) + (text.slice(end).split(/[.!?](?:\s|$)/)[0] ?? ''));
};
const tellsFormer =
  /(?<!\p{L})(?:ennen|aiem|aikaisem|mitattuna|uppmätt|\d{1,2}\.\d{1,2}\.|entinen|entise|viime|nost|nous|lask|vähen|muut|laiht|pudo|förut|tidigare|förra|från|höj|sänk|stig|ökat|minsk|sjunk|gått (?:upp|ner)|previous|before|earlier|last|from|was|increas|decreas|ris[ei]|rose|fall|fell|reduc|lowered|raised)/iu;

/** Its own day or time of the day is nearer than the one of the question. */
const withoutOwnKinds = (asked: Company, own: Company): [string, number][] => {
  const kindOf = (meaning: string): string => meaning.split(':')[0] ?? '';
  const kinds = new Set(
    [...own.keys()].map(kindOf).filter((kind) => ['day', 'part', 'month', 'time', 'side'].includes(kind)),
  );
  return [...asked].filter(([meaning]) => !kinds.has(kindOf(meaning)));
};

/** "Two tablets, that is eighty": the same in other words. */
const sameAgain = /^[^.!?]{0,24}(?<!\p{L})(?:eli|elikkä|alltså|det vill säga|that is|that's|so that's)\s+$/iu;

export const spokenNumbers = (heard: readonly Heard[], byEach: boolean, claimed: string): Spoken[] => {
  const every = said(heard, 'numbers', byEach);
  const standing = every.filter(({ mention, in: one }) => !isFormer(mention, one));
  const all = standing.length > 0 && !tellsFormer.test(claimed) ? standing : every;
  const made: Spoken[] = [];
  for (const [at, { mention, in: one }] of all.entries()) {
    const { words, numbers: others } = readingOf(one);
    const linked = [all[at - 1], all[at + 1]].some((other) => {
      if (other?.in !== one) return false;
      const [first, second] = other.mention.start < mention.start ? [other.mention, mention] : [mention, other.mention];
      const parts = contentWords(one.text.slice(first.end, second.start), one.language);
      const apart = parts.some(({ lower }) => unitOf(lower) === null);
      return second.start - first.end <= CLOSE && !apart;
    });
    const own = companyOfNumber(mention, words, one.text, one.language, others);
    const asked = askedOf(mention, own, heard, heard.indexOf(one));
    const before = made.at(-1);
    const again = before?.in === one && sameAgain.test(one.text.slice(before.mention.end, mention.start));
    // "Lisinopril, it was ten, but they put it up to twenty": of the same medicine.
    const medicine = [...(before?.company ?? [])].filter(([meaning]) => isMedicine(meaning));
    const changed =
      before?.in === one && ![...own.keys()].some(isMedicine) && isTarget(mention, one.text, one.language);
    const more = again ? [...before.company] : changed ? medicine : withoutOwnKinds(asked, own);
    made.push({ mention, in: one, linked, company: more.length > 0 ? new Map([...more, ...own]) : own });
  }
  return made;
};
