/** What tells where somebody lives or how they are reached: under a non-disclosure order nobody is to learn it by accident. */
import type { Language } from '../domain/language.js';
import { matchesOf } from '../domain/loops.js';
import { type PlaceWords, placeWords } from './lexicon/places.js';
import { type Word, wordsOf } from './words.js';

/** The longest text that is looked through word by word; the rest of a longer one is found as a whole. */
const LONGEST = 20_000;

/** Telephone numbers, e-mail addresses also as spoken, names in social media, codes of doors, Finnish and British post codes. */
const shapes: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.,])(?:\+|00)\d{1,3}(?:[ \-()]{0,2}\d){6,12}(?!\d)/gu,
  /(?<![\p{L}\p{N}.,/+-])\(?0\d{1,3}\)?(?:[ -]?\d){5,9}(?![\p{N}/])/gu,
  /[^\s@<>()]{1,64}@[^\s@<>()]{1,64}\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}._]{3,40}/gu,
  /(?<!\p{L})(?:piste|punkt|dot) (?:fi|se|com|net|org|eu|ax)(?!\p{L})/gu,
  /(?<!\p{L})(?:door|gate|entry) code(?!\p{L})/giu,
  /(?<!\p{N})\d{5}\s+\p{Lu}\p{L}+/gu,
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu,
];

const HOUSE_NUMBER = /^\s+\d{1,4}(?:\s?\p{L}(?![\p{L}]))?(?:\s?\d{1,3}(?!\d))?/u;
/** How far a name may stand from the verb of living, in words. */
const NEAR = 6;
/** Fewer numbers in a row than this are a measure or a dose. */
const DIALLED = 4;

interface Found {
  readonly from: number;
  readonly to: number;
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** Reads the words of one text: which are names, and which begin a sentence and may be none. */
const reader = (text: string, words: readonly Word[], places: PlaceWords) => {
  const begins = (at: number): boolean =>
    /(?:^|[.!?:\n•-])[\s"”’'-]*$/u.test(text.slice(Math.max(0, (words[at]?.start ?? 0) - 6), words[at]?.start));
  const isApart = (from: number, to: number): boolean => /[.!?\n]/.test(text.slice(words[from]?.end, words[to]?.start));
  const isName = (at: number): boolean =>
    isCapital(words[at]) &&
    !places.noNames.has(words[at]?.lower ?? '') &&
    (!begins(at) || places.sentenceName.test(words[at]?.lower ?? ''));
  return { begins, isApart, isName };
};

const streets = (text: string, words: readonly Word[], places: PlaceWords): Found[] =>
  words.flatMap((word, at): Found[] => {
    const house = HOUSE_NUMBER.exec(text.slice(word.end, word.end + 16))?.[0] ?? '';
    const isNameBefore = isCapital(words[at - 1]) && !places.noNames.has(words[at - 1]?.lower ?? '');
    const from = places.streetAfterName && isNameBefore ? (words[at - 1]?.start ?? word.start) : word.start;
    const numbered = places.streetAfterName && /\d\s*$/.test(text.slice(Math.max(0, from - 6), from));
    const isNamed = isCapital(word) || house !== '' || numbered;
    const certain = places.street.test(word.lower) && (places.streetAfterName ? from < word.start : isNamed);
    const likely = places.perhapsStreet.test(word.lower) && isNamed;
    return certain || likely ? [{ from, to: word.end + house.length }] : [];
  });

const houses = (text: string, words: readonly Word[], places: PlaceWords): Found[] => {
  const { begins, isApart, isName } = reader(text, words, places);
  return words.flatMap((word, at): Found[] => {
    if (!places.house.test(word.lower)) return [];
    const before = [1, 2].find((back) => isName(at - back) && !isApart(at - back, at));
    const after = isName(at + 1) && !isApart(at, at + 1);
    const itself = isCapital(word) && !begins(at);
    if (before === undefined && !after && !itself) return [];
    return [{ from: words[at - (before ?? 0)]?.start ?? 0, to: words[at + (after ? 1 : 0)]?.end ?? word.end }];
  });
};

const homes = (text: string, words: readonly Word[], places: PlaceWords): Found[] => {
  const { begins, isApart, isName } = reader(text, words, places);
  return words.flatMap((word, at): Found[] => {
    if (!places.living.test(word.lower)) return [];
    const ahead = Array.from({ length: NEAR }, (_, step) => at + step + 1).find(
      (other) => isName(other) && !begins(other) && !isApart(at, other),
    );
    if (ahead !== undefined) return [{ from: word.start, to: words[ahead]?.end ?? word.end }];
    const behind =
      isCapital(words[at - 1]) && places.whereEnding.test(words[at - 1]?.lower ?? '') && !isApart(at - 1, at);
    return behind ? [{ from: words[at - 1]?.start ?? 0, to: word.end }] : [];
  });
};

/** Numbers said one after another, beginning with a nought: nobody says a measure so. */
const dialled = (text: string, words: readonly Word[], { numeral, zero }: PlaceWords): Found[] => {
  const goesOn = (at: number): boolean =>
    numeral.test(words[at]?.lower ?? '') && /^[\s,-]{1,3}$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
  let read = -1;
  return words.flatMap((word, at): Found[] => {
    if (at <= read || !zero.test(word.lower) || !numeral.test(word.lower)) return [];
    for (read = at; goesOn(read + 1); ) read += 1;
    return read - at + 1 >= DIALLED ? [{ from: word.start, to: words[read]?.end ?? word.end }] : [];
  });
};

const named = (words: readonly Word[], places: PlaceWords): Found[] =>
  words.filter(({ lower }) => places.contact.test(lower)).map(({ start, end }) => ({ from: start, to: end }));

/**
 * Words of a text that are an address, a telephone number, an e-mail address, or the name of a place where somebody lives, goes to
 * school or to day care; in the order of the text, each once. It finds too much rather than too little. Pure.
 */
export const contactsIn = (text: string, language: Language): string[] => {
  const whole = text.normalize('NFC');
  const searched = whole.slice(0, LONGEST);
  const places = placeWords[language];
  const words = wordsOf(searched);
  const shaped = shapes.flatMap((shape) =>
    matchesOf(searched, shape).map((match): Found => ({ from: match.index, to: match.index + match[0].length })),
  );
  const found = [
    ...shaped,
    ...[streets, houses, homes, dialled].flatMap((look) => look(searched, words, places)),
    ...named(words, places),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  let reached = -1;
  const outer = found.filter(({ to }) => {
    const isNew = to > reached;
    reached = Math.max(reached, to);
    return isNew;
  });
  const rest = whole.length > LONGEST ? [whole.slice(LONGEST, LONGEST + 40).trim()] : [];
  return [...new Set([...outer.map(({ from, to }) => searched.slice(from, to).trim()), ...rest])];
};
