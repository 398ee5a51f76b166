/** Whether a statement's numbers, medicines and sides occur in its own cited words: their values, not their spelling. */
import type { Language } from '../../server/domain/language.js';
import type { Statement } from '../../server/domain/note.js';
import { medicineIds } from '../../server/evidence/checks/medication.js';
import { sidesOf } from '../../server/evidence/lexicon/sides.js';
import { readNumbers } from '../../server/evidence/numbers/read-numbers.js';
import { wordsOf } from '../../server/evidence/words.js';
import { type Counts, shareOf } from './counts.js';

const numbersOf = (text: string, language: Language): string[] =>
  readNumbers(text, language).flatMap(({ value, also }) => [value, ...also].map(String));

/** Digits as they are written, where the values alone read differently in their surroundings. */
const literal = (text: string): string[] => text.match(/\d+(?:[.,:/]\d+)*/g) ?? [];

const sidesIn = (text: string, language: Language): string[] =>
  sidesOf(wordsOf(text), language).map(({ side }) => side);

const claims: Record<'numbers' | 'drugs' | 'sides', (text: string, language: Language) => string[]> = {
  numbers: (text, language) => readNumbers(text, language).map(({ value }) => String(value)),
  drugs: (text) => medicineIds(text),
  sides: sidesIn,
};

const grounds: typeof claims = {
  numbers: (text, language) => [...numbersOf(text, language), ...literal(text)],
  drugs: (text) => medicineIds(text),
  sides: sidesIn,
};

export const fidelity = (statements: readonly Statement[], language: Language): Counts => {
  const keeps =
    (kind: keyof typeof claims) =>
    (statement: Statement): boolean => {
      const ground = statement.evidence.flatMap((one) => grounds[kind](one.quote, one.language));
      return claims[kind](statement.text, language).every((item) => ground.includes(item));
    };
  const names = ['numbers', 'drugs', 'sides'] as const;
  const having = (kind: keyof typeof claims) =>
    statements.filter(({ text }) => claims[kind](text, language).length > 0);
  return {
    ...shareOf('fidelity', statements, (statement) => names.every((kind) => keeps(kind)(statement))),
    ...Object.assign({}, ...names.map((kind) => shareOf(`fidelity.${kind}`, having(kind), keeps(kind)))),
  };
};
