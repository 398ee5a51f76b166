/** Whether a statement's numbers, medicines and sides occur in its own cited words: by their value or, word for word, as they are written. */
import type { Language } from '../../server/domain/language.js';
import type { Statement } from '../../server/domain/note.js';
import { medicineIds } from '../../server/evidence/checks/medication.js';
import { sidesOf } from '../../server/evidence/lexicon/sides.js';
import { readNumbers } from '../../server/evidence/numbers/read-numbers.js';
import { wordsOf } from '../../server/evidence/words.js';
import { type Counts, shareOf } from './counts.js';

type Claimed = 'numbers' | 'drugs' | 'sides';
const all: readonly Claimed[] = ['numbers', 'drugs', 'sides'];

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}]+|\d+(?:[.,:/]\d+)*/gu) ?? [];

/** What a text claims of a kind, each with the words that say it. */
const claimsOf: Record<Claimed, (text: string, language: Language) => { value: string; words: string }[]> = {
  numbers: (text, language) =>
    readNumbers(text, language).map(({ value, text: words }) => ({ value: String(value), words })),
  drugs: (text) => medicineIds(text).map((value) => ({ value, words: value })),
  sides: (text, language) => sidesOf(wordsOf(text), language).map(({ side, word }) => ({ value: side, words: word })),
};

/** Every reading of the numbers counts as said: "kaksi kolme" is 2 and 3, or 23. */
const valuesIn = (kind: Claimed, text: string, language: Language): string[] =>
  kind === 'numbers'
    ? readNumbers(text, language).flatMap(({ value, also }) => [value, ...also].map(String))
    : claimsOf[kind](text, language).map(({ value }) => value);

type Cited = Pick<Statement, 'text' | 'evidence'>;

const keeps = ({ text, evidence }: Cited, language: Language, kind: Claimed): boolean => {
  const values = evidence.flatMap((one) => valuesIn(kind, one.quote, one.language));
  const tokens = new Set(evidence.flatMap(({ quote }) => tokensOf(quote)));
  return claimsOf[kind](text, language).every(
    ({ value, words }) => values.includes(value) || tokensOf(words).every((token) => tokens.has(token)),
  );
};

export const isFaithful = (statement: Cited, language: Language): boolean =>
  all.every((kind) => keeps(statement, language, kind));

/** Of all statements, and of those that have a number, a medicine or a side. */
export const fidelity = (statements: readonly Statement[], language: Language): Counts => ({
  ...shareOf('fidelity', statements, (statement) => isFaithful(statement, language)),
  ...Object.assign(
    {},
    ...all.map((kind) =>
      shareOf(
        `fidelity.${kind}`,
        statements.filter(({ text }) => claimsOf[kind](text, language).length > 0),
        (statement) => keeps(statement, language, kind),
      ),
    ),
  ),
});
