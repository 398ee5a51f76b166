/** Puts together number words that were cut in two, and takes apart those that were written as one. */
import { flatMap } from '../../domain/loops.js';
import { keptByWord } from '../kept.js';
import type { NumberLanguage } from './number-word.js';
import type { Token } from './tokens.js';
import { unitOf } from './units.js';

/** A number word is no longer; longer strings are not looked into. */
const LONGEST = 40;

const isTight = (before: Token | undefined, hyphen: Token | undefined, after: Token | undefined): boolean =>
  hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === after?.start;

const asOne = (first: Token, last: Token, lower: string): Token => ({
  kind: 'word',
  text: lower,
  lower,
  start: first.start,
  end: last.end,
});

/** "åttio-åtta" as one word, where the language writes the number in one; "one-and-a-half", "half-past" without hyphens. */
export const withoutHyphens = (tokens: readonly Token[], language: NumberLanguage): Token[] => {
  const merged: Token[] = [];
  for (const token of tokens) {
    const [first, hyphen] = [merged.at(-2), merged.at(-1)];
    const tight =
      first && isTight(first, hyphen, token) && first.kind === 'word' && token.kind === 'word' ? first : null;
    const lower = tight ? tight.lower + token.lower : null;
    if (tight && lower !== null && language.word(tight.lower) !== null && language.word(lower) !== null)
      merged.splice(-2, 2, asOne(tight, token, lower));
    else if (tight && isPhrase(tight.lower, token.lower, language)) merged.splice(-1, 1, token);
    else merged.push(token);
  }
  return merged;
};

/** Words that stand in a number without being one: "and", "half", "past", "quarters". */
const isPhrase = (first: string, second: string, language: NumberLanguage): boolean => {
  const links = (word: string): boolean =>
    /^an?$/.test(word) ||
    [language.and, language.half, language.past, language.to, language.filler].some((words) => words.has(word)) ||
    language.partOf(word) !== null;
  const counts = (word: string): boolean => language.word(word) !== null;
  return (links(first) && (links(second) || counts(second))) || (counts(first) && links(second));
};

const cutEnding = /^(?:toist[aä]?|(?:kymm?en?t[aä]?|kymmen|kymme|kyt[aä]?|kymppi[äi])[a-zäö]*)$/;
const inflected = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|([aeä])\1n)$/;
const endingOf = (word: string): string | null =>
  inflected
    .exec(word)?.[0]
    .replace(/(.)\1n$/, 'n')
    .replace('ä', 'a') ?? null;
const fragment = /^(?:yh|ka|ko|ne|vi|ku|se|ky|tu|mi)/;

/** A recogniser cuts "kaheksankymmentä", "viisitoista" and "kahdeksan" in two, and "kahteenkymmeneen" where both are inflected. */
export const withoutCuts = (tokens: readonly Token[], language: NumberLanguage): Token[] => {
  const merged: Token[] = [];
  for (const token of tokens) {
    const first = merged.at(-1);
    if (first?.kind !== 'word' || token.kind !== 'word' || first.lower.length + token.lower.length > LONGEST) {
      merged.push(token);
      continue;
    }
    const lower = first.lower + token.lower;
    if (isCut(first.lower, token.lower, language)) merged.splice(-1, 1, asOne(first, token, lower));
    else merged.push(token);
  }
  return merged;
};

/** May be the first of two pieces of a number word, or the last one. */
export const mayBeCut = (word: string): boolean => fragment.test(word) || cutEnding.test(word);

const isCut = (first: string, second: string, language: NumberLanguage): boolean => {
  const ending = cutEnding.test(second);
  if (!ending && !fragment.test(first)) return false;
  const both = language.word(first + second);
  if (both === null) return false;
  const a = language.word(first);
  if (!ending) {
    const whole = first.length > 1 && second.length > 1 && a === null && language.word(second) === null;
    return whole && !both.weak && both.unit === null;
  }
  if (a === null) return true;
  // "Kaksi kymmenen" are two numbers, and "kahdesta kymmeneen".
  const oblique = /^kymmene/.test(second);
  const same = !oblique || (endingOf(first) !== null && endingOf(first) === endingOf(second));
  return same && a.value < 10 && !a.ordinal && a.unit === null;
};

const seamOf = (word: string, language: NumberLanguage): readonly string[] | null => {
  if (word.length > LONGEST || language.word(word) !== null) return null;
  for (const seam of language.seams) {
    const pieces = seam
      .exec(word)
      ?.slice(1)
      .filter((piece) => piece !== '');
    if (pieces && pieces.length > 1 && pieces.every((piece) => isPiece(piece, language))) return pieces;
  }
  return null;
};

const isPiece = (piece: string, language: NumberLanguage): boolean => {
  const number = language.word(piece);
  if (number !== null) return !number.ordinal && (number.value !== 1 || /^(?:yks|ett)/.test(piece));
  const unit = unitOf(piece);
  return (
    language.point.has(piece) ||
    language.half.has(piece) ||
    language.andHalf.some(([and]) => and === piece) ||
    language.partOf(piece) !== null ||
    // "Puolipäivä" is noon.
    (unit !== null && unit !== 'day')
  );
};

/** "Puolviideltä", "kolmejapuol", "nollapilkkuviis", "halvtre": written as one. */
export const seamsIn = (language: NumberLanguage): ((tokens: readonly Token[]) => Token[]) => {
  const pieces = keptByWord((word) => seamOf(word, language));
  return (tokens) =>
    flatMap(tokens, (token): Token[] => {
      const found = token.kind === 'word' && token.lower.length === token.text.length ? pieces(token.lower) : null;
      if (!found) return [token];
      let start = token.start;
      return found.map((lower) => {
        const [from, end] = [start, start + lower.length];
        start = end;
        return { kind: 'word', text: token.text.slice(from - token.start, end - token.start), lower, start: from, end };
      });
    });
};

const spelled = /^(?:mg|mcg|ug|kg|ml|cc|dl|mm|cm|km|iu)$/;
const LONGEST_SPELLED = 3;

/** "Fifty M G", "fifteen C C": a unit said letter by letter after its number. */
export const withSpelledUnits = (tokens: readonly Token[], language: NumberLanguage): Token[] => {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [first, before] = [tokens[at] as Token, tokens[at - 1]];
    const counted =
      first.lower.length === 1 && (before?.kind === 'numeral' || language.word(before?.lower ?? '') !== null);
    const length = counted ? spelledLength(tokens, at) : 0;
    const last = tokens[at + length - 1];
    if (length > 0 && last) {
      const letters = tokens.slice(at, at + length).map(({ lower }) => lower);
      merged.push(asOne(first, last, letters.join('')));
      at += length - 1;
    } else merged.push(first);
  }
  return merged;
};

const spelledLength = (tokens: readonly Token[], at: number): number => {
  let [word, length] = ['', 0];
  for (let count = 1; count <= LONGEST_SPELLED; count++) {
    const [letter, before] = [tokens[at + count - 1], tokens[at + count - 2]];
    if (letter?.kind !== 'word' || letter.lower.length !== 1) break;
    if (count > 1 && letter.start - (before?.end ?? 0) !== 1) break;
    word += letter.lower;
    if (spelled.test(word)) length = count;
  }
  return length;
};

const isSpaced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0) &&
  (tokens[at + 1]?.start ?? 0) > (tokens[at]?.end ?? 0);

/** "Keep you on the two . five": in speech written without full stops, a point by itself between two numbers is a decimal point. */
export const withPoints = (tokens: readonly Token[], language: NumberLanguage): readonly Token[] => {
  const stops = flatMap(tokens, ({ text }, at) => (text === '.' ? [at] : []));
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'word' && language.word(tokens[at].lower) !== null;
  const [point] = language.point;
  if (stops.length === 0 || point === undefined) return tokens;
  if (!stops.every((at) => isSpaced(tokens, at) && isNumber(at - 1) && isNumber(at + 1))) return tokens;
  return tokens.map((token, at) => (stops.includes(at) ? { ...token, kind: 'word', lower: point } : token) as Token);
};
