import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { isCondition } from '../clause-cuts.js';
import type { Clause } from '../clauses.js';
import { denierOf } from '../denier.js';
import { type Course, isOwnState, isRun, pairOf, statesIn, turned } from '../lexicon/course.js';
import { medicineIds } from '../lexicon/medicine-names.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { isPerson, isTimeOfDay } from './matches.js';

/** A word that something may be said of; `pairs` are those it says itself: "numb" is a thing and how it is. */
interface Thing {
  readonly term: Term;
  readonly language: Language;
  readonly pairs: readonly string[];
}

interface Said {
  readonly text: string;
  readonly courses: readonly Course[];
  /** What it is said of. */
  readonly of: readonly Thing[];
  /** Of these, what stands beside the very words. */
  readonly near: readonly Thing[];
  /** Of these, what stands in the same clause. */
  readonly own: readonly Thing[];
}

/**
 * What words say of how a thing is; in a denied clause the word nearest to the denial, turned round: "ei ole laskenut kylmästä".
 * "Obetald", "negative", "ei satu" say themselves what they deny. "Has the pain gone?" – "No": it goes on.
 */
const toldStates = (
  { words, inWord, asked }: Clause & { readonly asked?: true },
  denied: boolean | null,
  language: Language,
): Course[] => {
  const hits = statesIn(words, language);
  if (hits.length === 0) return [];
  const denier = denied && !inWord ? denierOf(words, language) : -1;
  const farFrom = ({ from }: { readonly from: number }): number => (from < denier ? denier - from : from - denier);
  const nearest = Math.min(...hits.map(farFrom));
  const found = new Set(
    flatMap(hits, (hit) => {
      if (!denied || inWord) return hit.name;
      if (denier === -1) return asked && isRun(hit.name) ? turned(hit.name) : [];
      if (farFrom(hit) > nearest) return [];
      return denier >= hit.from && denier < hit.to ? hit.name : turned(hit.name);
    }),
  );
  return [...found].filter((course) => !found.has(turned(course)));
};

/** Says of how something goes what one of the others says, by whatever words. */
export const coursesAgree = (clause: Clause, others: readonly HeardClause[], language: Language): boolean => {
  const claimed = toldStates(clause, clause.denied, language);
  return (
    claimed.length > 0 &&
    others.some((said) => toldStates(said, said.denied, said.language).some((course) => claimed.includes(course)))
  );
};

/** "Not any more", "nyt ei oo": over, whatever it was. */
export const longer = /^(?:en[aäe]{2}n?|enn[aäe]{2}n?|sittemmin|längre|mera|mer|sedan|sen|longer|more|anymore|since)$/;
const now = /^(?:nyt|nu|now)$/;
const overIn = (words: HeardClause['words'], denied: boolean | null, own: number): Course[] =>
  denied === true && words.some(({ lower }) => longer.test(lower) || (own === 0 && now.test(lower))) ? ['stops'] : [];

const textOf = ({ words }: HeardClause): string => words.map(({ text }) => text).join(' ');

const thingsIn = (words: readonly Word[], terms: readonly Term[], language: Language): Thing[] => {
  const hits = statesIn(words, language);
  return flatMap(terms, (term) =>
    polarity[language].general.test(term.lower)
      ? []
      : {
          term,
          language,
          pairs: hits
            .filter(({ from, to }) => (words[from]?.start ?? 0) <= term.start && term.start < (words[to - 1]?.end ?? 0))
            .map(({ name }) => pairOf(name)),
        },
  );
};
const namesOf = (clauses: readonly HeardClause[]): Thing[] =>
  flatMap(clauses, ({ words, about = [], terms, aboutTerms, language }) => [
    ...thingsIn(words, terms, language),
    ...thingsIn(about, aboutTerms, language),
  ]);
const isOnlyThing = ({ pairs }: Thing): boolean => pairs.length === 0;
/** What a pair of opposites may be said of. */
const ofPair = (things: readonly Thing[], course: Course): Thing[] =>
  things.filter(({ term, pairs }) => !pairs.includes(pairOf(course)) && (pairs.length === 0 || term.rows.length > 0));

/** So few words of its own leave what it is of to what was said before: "se jäi kesken", "that's gone". */
const FEW = 2;
/** Sentences in which "it" may have its name. */
const LOOK_BACK = 3;
const pointing = /^(?:se|sen|sitä|ne|niitä|det|den|dom|de|dem|it|it's|that|that's|those|they|them)$/;

/** Asks for more than a yes or no. */
const asksWhich =
  /^(?:k[eu]ka|ketkä|kenen|mikä|mitä|missä|milloin|koska|miten|kuinka|vem|vad|var|när|hur|vilken|who|what|where|when|how|which|why)$/;

/** Every clause of the speech that says whether something goes on; a question as it was answered. */
const saidOf = ({ cited, heardClauses }: Claim): Said[] => {
  const asked = heardClauses.filter((clause) => clause.asked);
  const answered = flatMap(asked, (clause): Said[] => {
    if (clause.denied === null || asksWhich.test(clause.words[0]?.lower ?? '')) return [];
    const courses = toldStates(clause, clause.denied, clause.language);
    const things = namesOf([clause]);
    return courses.length === 0 ? [] : [{ text: textOf(clause), courses, of: things, near: things, own: things }];
  });
  let before = [namesOf(asked)];
  const told = flatMap(cited, ({ sentences }) =>
    flatMap(sentences, ({ clauses, question }): Said[] => {
      const names = namesOf(clauses);
      const previous = before.flat();
      before = names.some(isOnlyThing) ? [names, ...before].slice(0, LOOK_BACK) : before;
      if (question) return [];
      return flatMap(clauses, (clause): Said[] => {
        // "Drunk I have never seen him": denied with what stands after it.
        if (clauses.some(({ denied, about }) => denied === true && about === clause.words)) return [];
        const own = namesOf([clause]);
        const bare = own.filter(isOnlyThing);
        const over = overIn(clause.words, clause.told, bare.length);
        const courses = [...toldStates(clause, clause.told, clause.language), ...over];
        if (courses.length === 0 || clause.condition !== undefined) return [];
        const points = pointing.test(clause.words[0]?.lower ?? '');
        const of = bare.length < FEW || points ? [...own, ...names, ...previous] : own;
        const beside = names.some(isOnlyThing) ? names : previous;
        const near = points ? of : bare.length > 0 ? own : [...own, ...beside];
        return [{ text: textOf(clause), courses, of, near, own }];
      });
    }),
  );
  return [...answered, ...told];
};

const medicineOf = /lääk|medicin|tablet|dos[ie]/;
/** Shares a thing, and not only somebody or a time of day. */
const sharesThing = (some: readonly Thing[], others: readonly Thing[], course: Course): boolean =>
  ofPair(some, course).some(
    (one) =>
      !isPerson(one.term) &&
      (!isTimeOfDay(one.term) || medicineOf.test(one.term.lower)) &&
      others.some((other) => sameTerm(one.term, other.term, one.language, other.language)),
  );

/** Shares any word, or a medicine; so does what names nothing at all. */
const sharesAny = (of: readonly Thing[], terms: readonly Thing[], course: Course): boolean => {
  const said = ofPair(of, course);
  return (
    said.length === 0 ||
    said.some(({ term, language }) =>
      ofPair(terms, course).some(
        (one) =>
          sameTerm(one.term, term, one.language, language) ||
          medicineIds(one.term.text).some((id) => medicineIds(term.text).includes(id)),
      ),
    )
  );
};

/** What was said of a thing that goes on where the statement has it stopped, or the other way round; denials turn either. */
export const courseAgainst = (claim: Claim): string[] => {
  const { language } = claim;
  const things = (words: readonly Word[]): Thing[] => thingsIn(words, termsOf(words, language), language);
  const claimed = flatMap(claim.clauses, (clause) => {
    const courses = clause.denied === null || isCondition(clause) ? [] : toldStates(clause, clause.denied, language);
    return courses.length > 0 ? [{ clause, courses, own: things([...clause.words, ...(clause.about ?? [])]) }] : [];
  });
  if (claimed.length === 0) return [];
  const said = saidOf(claim);
  return flatMap(claimed, ({ clause, courses, own }) => {
    // "… in January, now still": what goes on was named before.
    const terms = own.some(isOnlyThing) ? own : things(claim.words);
    const others = claimed.filter((other) => other.clause !== clause);
    /** "The nausea has gone, the tablets go on": the one that is over is told. */
    const isTold = (one: Said, course: Course): boolean =>
      others.some(
        (other) =>
          other.courses.includes(course) &&
          (sharesThing(other.own, one.near, course) || !sharesThing(own, one.own, course)),
      );
    return flatMap(courses, (course) => {
      const bearing = said.filter(({ of, near }) =>
        isRun(course) || isOwnState(course) ? sharesAny(of, terms, course) : sharesThing(terms, near, course),
      );
      if (bearing.some((one) => one.courses.includes(course))) return [];
      return bearing
        .filter((one) => one.courses.includes(turned(course)) && !isTold(one, turned(course)))
        .map(({ text }) => text);
    });
  });
};
