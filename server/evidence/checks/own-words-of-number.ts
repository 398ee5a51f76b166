/** The words that tell one number of a text from the others: "två på dan, tre på natten", "sydän 80, paino 70". */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import { earlinessOf } from '../earliness.js';
import { keptByObject } from '../kept.js';
import type { NumberMention } from '../numbers/read-spoken.js';
import type { Word } from '../words.js';
import { meanings } from './company.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

type Carried = ReturnType<typeof meanings>;

interface Text {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly numbers: readonly NumberMention[];
}

/** "2–3", "two, sometimes three", "142/80", "1st or 2nd": told of one thing. */
const together =
  /^(?:st|nd|rd|th)?\s*(?:[–\-/]|to|till|tai|eller|or|vai|over|kautta|per|genom|,?\s*(?:joskus|ibland|sometimes|maybe|ehkä|kanske))?\s*$/iu;
const sentenceEnd = /[.!?…;](?=\s|$)/gu;
/** What parts the words of one number from those of the next; a word for what comes next is the next one's. */
const parting =
  /[,:()–—]|(?<!\p{L})(?:ja|sekä|sitten|sitte|sit|mutta|mut|och|å|samt|sedan|sen|därefter|men|and|then|but|plus|of|av|à|x)(?!\p{L})/giu;
const joining = /^(?:ja|sekä|och|å|samt|and)$/iu;

/** Words that tell of two numbers which is which, in whatever language. */
const tellingApart: readonly (readonly [RegExp, string])[] = [
  [/^(?:muu(?:t|ten|lloin|na|ina)$|muina|muulloin|övrig|annars|other|rest$|remaining)/, 'other'],
  [/^(?:arki|arjes|vardag|weekday|workday)/, 'weekday'],
  [/^(?:viikonlo|veckoslut|helg|weekend|lauantai|sunnuntai|lördag|söndag|saturday|sunday)/, 'weekend'],
  [/^(?:sitten?|sit|sedan|därefter|sen|then|afterwards|jälkeen|myöhemmin|senare|later|kuluttua|päästä)$/, 'next'],
];

/** Numbers that stand together, in order. */
const groupsOf = (numbers: readonly NumberMention[], text: string): NumberMention[][] => {
  const groups: NumberMention[][] = [];
  for (const one of numbers) {
    const last = groups.at(-1)?.at(-1);
    if (last && together.test(text.slice(last.end, one.start))) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
};

/** The marks that part; "ma ja to", "morron å kväll" are not parted. */
const partings = (from: number, to: number, { text, words }: Text, carried: Carried): RegExpMatchArray[] =>
  matchesOf(text.slice(from, to), parting).filter((mark) => {
    if (!joining.test(mark[0])) return true;
    const at = words.findIndex(({ start }) => start === from + mark.index);
    return ![at - 1, at + 1].every((near) => carried.get(near)?.some((one) => /^(?:part|day):/.test(one)));
  });

const partingIn = (from: number, to: number, all: Text, carried: Carried): RegExpMatchArray | undefined =>
  partings(from, to, all, carried)[0];

const lastParting = (from: number, to: number, all: Text, carried: Carried): number | null => {
  const last = partings(from, to, all, carried).at(-1);
  return last?.index === undefined ? null : from + last.index;
};

/** Where what lies between two numbers ends for the one and begins for the other; nothing of it is either's where they do not part. */
const partsBetween = (from: number, to: number, all: Text, carried: Carried): readonly [end: number, start: number] => {
  const ends = matchesOf(all.text.slice(from, to), sentenceEnd).map(({ index }) => from + index);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first !== undefined && last !== undefined) return [first, last + 1];
  const mark = partingIn(from, to, all, carried);
  return mark?.index === undefined ? [from, to] : [from + mark.index, from + mark.index];
};

/** What a number's own words mean, with its unit and with whether it is told of an earlier time; read once for all pairs of numbers. */
export const ownWordsOf = keptByObject((one: NumberMention, all: Text): ReadonlySet<string> => {
  const { text, language, words, numbers } = all;
  const groups = groupsOf(numbers, text);
  const at = groups.findIndex((group) => group.some(({ start }) => start === one.start));
  const edge = (index: number): Place => ({
    start: groups[index]?.[0]?.start ?? 0,
    end: groups[index]?.at(-1)?.end ?? text.length,
  });
  const carried = meanings(words, text, language);
  const meaningsIn = ({ start, end }: Place): string[] =>
    flatMap(words, (word, index) =>
      word.start >= start && word.end <= end
        ? [
            ...(carried.get(index) ?? []),
            ...flatMap(tellingApart, ([pattern, name]) => (pattern.test(word.lower) ? [name] : [])),
          ]
        : [],
    );
  const here = edge(at);
  const ends = matchesOf(text, sentenceEnd).map(({ index }) => index);
  const opens = (ends.findLast((index) => index < here.start) ?? -1) + 1;
  const closes = ends.find((index) => index >= here.end) ?? text.length;
  const [last, next] = [at > 0 ? edge(at - 1) : null, at < groups.length - 1 ? edge(at + 1) : null];
  const before = last ? partsBetween(last.end, here.start, all, carried)[1] : opens;
  const isWithin = next !== null && next.start <= closes;
  const trailing = partingIn(here.end, closes, all, carried);
  const after = isWithin
    ? partsBetween(here.end, next.start, all, carried)[0]
    : trailing?.index !== undefined && meaningsIn({ start: here.end, end: here.end + trailing.index }).length > 0
      ? here.end + trailing.index
      : closes;
  const behind = meaningsIn({ start: here.end, end: after });
  // "Syrgas 2 l dagtid, 3 l nattetid": what stands before the first is told of all, unless the next has its own before it.
  const isFirst = last === null || last.end <= opens;
  const nextOwn = isWithin
    ? meaningsIn({ start: partsBetween(here.end, next.start, all, carried)[1], end: next.start })
    : [];
  const isShared = isFirst && isWithin && nextOwn.length === 0;
  const from = Math.max(before, opens);
  const lead = lastParting(from, here.start, all, carried);
  const near = lead === null || isShared ? [] : meaningsIn({ start: lead, end: here.start });
  const ahead = isShared || near.length > 0 ? near : meaningsIn({ start: from, end: here.start });
  const earliness = earlinessOf(
    one,
    numbers.filter((other) => other !== one),
    text,
    language,
  );
  return new Set([
    ...ahead,
    ...behind,
    ...(one.unit === null ? [] : [`unit:${one.unit}`]),
    ...(earliness > 0 ? ['time:then'] : earliness < 0 ? ['time:now'] : []),
  ]);
});
