/** One utterance as the checks read it: what of it stands, its sentences and their clauses. Read once for all statements. */
import { withoutTakenBack } from '../domain/corrections.js';
import type { Language } from '../domain/language.js';
import type { Utterance } from '../domain/transcript.js';
import { isCondition } from './clause-cuts.js';
import { type Clause, clausesOf } from './clauses.js';
import { takenBackIn } from './corrections.js';
import { polarity } from './lexicon/polarity.js';
import { type Term, termsOf } from './lexicon/terms.js';
import { sentencesOf, withSpokenMarks } from './sentences.js';
import { wordsSaid } from './words.js';

/** A clause of the speech; `denied` is null where a question stayed without a plain yes or no. */
export interface HeardClause extends Clause {
  readonly language: Language;
  readonly terms: readonly Term[];
  readonly aboutTerms: readonly Term[];
  /** Of a condition ("if you get a fever"): whether it is denied. Conditions are compared with conditions alone. */
  readonly condition?: boolean | null | undefined;
  /** Denied or not, also where it is left open what it asserts: "leave it out". */
  readonly told: boolean | null;
  /** Of a question; its answer, where it has a plain one, is in `denied`. */
  readonly asked?: true;
}

interface SpokenSentence {
  readonly text: string;
  readonly question: boolean;
  readonly clauses: readonly HeardClause[];
}

export interface Spoken {
  readonly utterance: Utterance;
  /** Its text with what was taken back blanked out. */
  readonly standing: string;
  /** Utterances that took something of it back. */
  readonly correctedBy: readonly string[];
  readonly sentences: readonly SpokenSentence[];
}

export const asSaid = (text: string, language: Language): HeardClause[] =>
  clausesOf(text, language).map((clause) => {
    const open =
      clause.denied !== null && polarity[language].open.test(clause.words.map(({ lower }) => lower).join(' '));
    const { words, inWord, about } = clause;
    return {
      words,
      inWord,
      about,
      condition: isCondition(clause) ? clause.denied : undefined,
      denied: open ? null : clause.denied,
      told: clause.denied,
      language,
      terms: termsOf(words, language),
      aboutTerms: about ? termsOf(about, language) : [],
    };
  });

/** "Älä paina!": what one who is examined asks tells nothing of how it is. */
const forbids = ({ words: [first] }: HeardClause): boolean => /^älä(?:kää)?$/u.test(first?.lower ?? '');

const read = (utterance: Utterance, utterances: readonly Utterance[]): Spoken => {
  const { id, language, source, role } = utterance;
  const back = takenBackIn(utterances).get(id) ?? [];
  const standing = withoutTakenBack(utterance.text, back);
  const marked = source === 'dictated' ? withSpokenMarks(standing, language) : standing;
  let sentences: readonly SpokenSentence[] | null = null;
  const isAsked = role !== 'professional' && role !== 'colleague';
  const correctedBy = back.flatMap(({ by, how }) =>
    how === 'restated' && by.utteranceId !== id ? by.utteranceId : [],
  );
  return {
    utterance,
    standing,
    correctedBy,
    get sentences() {
      sentences ??= sentencesOf(marked, language).map(({ text, question }) => ({
        text,
        question,
        clauses: asSaid(text, language).map((clause) =>
          isAsked && forbids(clause) ? { ...clause, denied: null } : clause,
        ),
      }));
      return sentences;
    },
  };
};

const known = new WeakMap<readonly Utterance[], Map<number, Spoken>>();

export const spokenAt = (utterances: readonly Utterance[], at: number): Spoken | null => {
  const utterance = utterances[at];
  if (!utterance) return null;
  let visit = known.get(utterances);
  if (!visit) {
    visit = new Map();
    known.set(utterances, visit);
  }
  const kept = visit.get(at);
  if (kept) return kept;
  const spoken = read(utterance, utterances);
  visit.set(at, spoken);
  return spoken;
};

/** How rare a word is in the visit: 0–1, by the share of utterances without it. Words are told apart by their first letters. */
export const rarityIn = (utterances: readonly Utterance[]): ((word: string) => number) => {
  const kept = rarities.get(utterances);
  if (kept) return kept;
  const counts = new Map<string, number>();
  for (const utterance of utterances) {
    for (const start of new Set(wordsSaid(utterance).map(({ lower }) => lower.slice(0, START)))) {
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  const most = Math.log(utterances.length + 2);
  const rarity = (word: string): number => 1 - Math.log(1 + (counts.get(word.slice(0, START)) ?? 0)) / most;
  rarities.set(utterances, rarity);
  return rarity;
};
const rarities = new WeakMap<readonly Utterance[], (word: string) => number>();
const START = 5;
