/** Whether what a sentence tells stands in the note: its numbers, sides, medicines and denials, and what else it speaks of. */
import type { Language } from '../domain/language.js';
import type { Statement } from '../domain/note.js';
import type { Utterance } from '../domain/transcript.js';
import { claimsOf } from './answers.js';
import { fits } from './checks/number-fits.js';
import type { Clause } from './clauses.js';
import { medicineNames } from './lexicon/medicine-names.js';
import { sidesOf } from './lexicon/sides.js';
import { clinicRowsOf, sameTerm, type Term, termsOf } from './lexicon/terms.js';
import { numberLanguages } from './numbers/number-languages.js';
import { readNumbers } from './numbers/read-numbers.js';
import type { NumberMention } from './numbers/read-spoken.js';
import { isTime, unitOf } from './numbers/units.js';
import { plain, wordsOf } from './words.js';

interface Read {
  readonly plain: string;
  readonly language: Language;
  readonly numbers: readonly NumberMention[];
  readonly sides: ReadonlySet<string>;
  readonly medicines: ReadonlySet<string>;
  readonly terms: readonly Term[];
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly clauses: readonly Clause[];
}

const read = (text: string, language: Language): Read => {
  const words = wordsOf(text);
  const numbers = readNumbers(text, language);
  return {
    plain: ` ${plain(text)} `,
    language,
    numbers,
    sides: new Set(sidesOf(words, language).map(({ side }) => side)),
    medicines: new Set(medicineNames(words).map(({ id }) => id)),
    terms: termsOf(words, language).filter(
      ({ lower, start, end }) =>
        unitOf(lower) === null &&
        numberLanguages[language].word(lower) === null &&
        !numbers.some((number) => number.start < end && start < number.end),
    ),
    rows: clinicRowsOf(words, language),
    clauses: claimsOf(text, language),
  };
};

/** Statements that may tell of an utterance: those that cite it, and those that cite what was said right before or after it. */
export interface Ground {
  readonly citing: readonly Read[];
  readonly near: readonly Read[];
}

const NEAR = 2;

/** What the standing statements say, by the place of the utterance they rest on. */
export const groundIn = (
  statements: readonly Pick<Statement, 'text' | 'evidence' | 'handling'>[],
  utterances: readonly Utterance[],
  language: Language,
): ((at: number) => Ground) => {
  const places = new Map(utterances.map(({ id }, at) => [id, at]));
  const citing = new Map<number, Read[]>();
  for (const { text, evidence, handling } of statements) {
    if (handling.state === 'removed') continue;
    const own = read(text, language);
    for (const at of new Set(evidence.flatMap(({ id }) => places.get(id) ?? [])))
      citing.set(at, [...(citing.get(at) ?? []), own]);
  }
  return (at) => ({
    citing: citing.get(at) ?? [],
    near: Array.from({ length: 2 * NEAR + 1 }, (_, step) => at - NEAR + step)
      .filter((place) => place !== at)
      .flatMap((place) => citing.get(place) ?? []),
  });
};

/** Letters by which the forms of one word differ. */
const ENDING = 4;
/** "Pään ympärillä" does not tell "päänsärkyä": no more than its first part. */
const isFirstPart = (own: Term, term: Term): boolean =>
  term.root.startsWith(own.root) &&
  term.root.length - own.root.length > ENDING &&
  !own.rows.some((row) => term.rows.includes(row));

const tells = (term: Term, said: Read, { rows, terms, language }: Read): boolean =>
  terms.some((own) => sameTerm(own, term, language, said.language) && !isFirstPart(own, term)) ||
  (said.rows.get(term.start) ?? []).some((row) => [...rows.values()].some((own) => own.includes(row)));

const isOfTime = ({ date, clockOnly, unit }: NumberMention): boolean => date !== null || clockOnly || isTime(unit);

/** "Three weeks ago" may be written as a day: there a time of any kind is enough. */
const isTold = (number: NumberMention, { numbers }: Read): boolean =>
  numbers.some((own) => fits(own, number) || fits(number, own) || (isOfTime(number) && isOfTime(own)));

const valuesOf = ({ numbers }: Read): NumberMention[] => numbers.filter(({ weak }) => !weak);

/** All of its numbers and sides, and its medicines by whatever name. */
const hasValues = (said: Read, notes: readonly Read[]): boolean =>
  valuesOf(said).every((number) => notes.some((note) => isTold(number, note))) &&
  [...said.sides].every((side) => notes.some(({ sides }) => sides.has(side))) &&
  [...said.medicines].every((id) => notes.some(({ medicines }) => medicines.has(id)));

/** Each denial of a thing that has a name among symptoms, findings and the like: denied in the note as well. */
const hasDenials = (said: Read, notes: readonly Read[]): boolean =>
  said.clauses
    .filter(({ denied }) => denied === true)
    .every((clause) => {
      const named = said.terms.filter(
        (term) => term.rows.length > 0 && clause.words.some(({ start }) => start === term.start),
      );
      if (named.length === 0) return true;
      return notes.some(
        (note) => note.clauses.some(({ denied }) => denied === true) && named.some((term) => tells(term, said, note)),
      );
    });

/** Of the words of a sentence whose values stand in the note, and of one without any, this share has to be told. */
const SOME = 0.2;
const ENOUGH = 0.5;
/** Of a sentence that no statement cites: said again, and no more. */
const ALL = 1;

export type Standing = 'told' | 'values-missing' | 'words-missing';

/** Fewer words than this are in many a sentence, whatever it tells. */
const FEW = 3;

/**
 * How a sentence stands in the note; `question` is the one it answers in a few words. Words of another language than the note's are not
 * looked for, its values are.
 */
export const standingOf = (
  text: string,
  question: string | null,
  language: Language,
  { citing, near }: Ground,
): Standing => {
  const notes = [...citing, ...near];
  if (notes.length === 0) return 'words-missing';
  const own = ` ${plain(text)} `;
  const literal = own.trim().split(' ').length < FEW ? citing : notes;
  if (literal.some((note) => note.plain.includes(own))) return 'told';
  const said = read(question === null ? text : `${question} – ${text}`, language);
  if (!hasValues(said, notes) || !hasDenials(said, notes)) return 'values-missing';
  const values = valuesOf(said).length + said.sides.size + said.medicines.size > 0;
  if (said.terms.length === 0) return values || citing.length > 0 ? 'told' : 'words-missing';
  if (citing.some((note) => note.language !== language)) return 'told';
  const share = said.terms.filter((term) => notes.some((note) => tells(term, said, note))).length / said.terms.length;
  return share >= (citing.length === 0 ? ALL : values ? SOME : ENOUGH) ? 'told' : 'words-missing';
};
