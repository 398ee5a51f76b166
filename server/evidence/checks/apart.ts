/** What the speech tells of another person or another time than a clause of the statement: "No. My brother had an ulcer", "Not this week. I fell in May". */
import { flatMap } from '../../domain/loops.js';
import { type Clause, plainText } from '../clauses.js';
import { formerly, nowadays, whenWords } from '../earliness.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import { personsIn } from '../persons.js';
import type { Telling } from '../referents.js';
import { type Labelled, labelled, maySame } from '../same-person.js';
import type { HeardClause } from '../spoken.js';
import type { Claim } from './claim.js';
import { namesNothing } from './heard-denials.js';
import { isPerson } from './matches.js';
import { tellingsIn } from './tellings.js';

const named = ({ words, about = [] }: Clause, { language, voices }: Claim): Labelled[] =>
  flatMap(personsIn([...about, ...words], language, voices.nameOf), ({ person }) => labelled(person) ?? []);

/** Whom a clause of a statement may tell of: the client, whoever it names, or where it names nobody whoever was named before it. */
const labelsOf = (clause: Clause, claim: Claim): Labelled[] => {
  const own = named(clause, claim);
  const before = claim.clauses.slice(0, claim.clauses.indexOf(clause));
  return [{ kind: 'client' }, ...(own.length > 0 ? own : flatMap(before, (one) => named(one, claim)))];
};

const tellingOf = (said: HeardClause, claim: Claim): Telling | undefined =>
  tellingsIn(claim).find(
    (one) => one.clause.words === said.words || said.words.every((word) => one.clause.words.includes(word)),
  );

/** What was said before a clause of the speech in its sentence. */
const beforeIn = (said: HeardClause, { cited }: Claim): HeardClause | undefined => {
  for (const { sentences } of cited)
    for (const { clauses } of sentences) {
      const at = clauses.findIndex(({ words }) => words === said.words);
      if (at !== -1) return clauses[at - 1];
    }
  return undefined;
};

const when = /^(?:kun|ku|när|då|when|while|after|since|sedan|sen)$/;
export const isOfAnother = (said: HeardClause, clause: Clause, claim: Claim): boolean => {
  const labels = labelsOf(clause, claim);
  const telling = tellingOf(said, claim);
  if (!telling?.sure) return false;
  // "When my father died, I had thoughts": of whom the first clause says when is not carried on.
  const before = telling.own ? undefined : beforeIn(said, claim);
  if (when.test(before?.words[0]?.lower ?? '')) return false;
  // A worker's "I" is of what is done in the room.
  if (telling.referents.some((one) => one.kind === 'voice' && /^(?:professional|colleague)$/.test(one.of.role)))
    return false;
  return (
    telling.referents.length > 0 &&
    telling.referents.every((one) => labels.every((label) => maySame(label, one, claim.voices) === false))
  );
};

/** The words for when of a clause, or of one before it that says nothing else: "it was in January I fell". */
const whenOf = (said: HeardClause, claim: Claim): string[] => {
  const own = whenWords(plainText(said), said.language);
  const before = own.length > 0 ? undefined : beforeIn(said, claim);
  return before && before.terms.length <= LITTLE ? whenWords(plainText(before), said.language) : own;
};
const LITTLE = 2;

/** Told of a time that the other is not told of. */
const isOfAnotherTime = (said: HeardClause, clause: Clause, claim: Claim): boolean => {
  if (whenOf(said, claim).length === 0) return false;
  const own = plainText({ words: [...(clause.about ?? []), ...clause.words] });
  return whenWords(own, claim.language).length === 0 && !formerly[claim.language].test(own);
};

const SAME = 5;
/** So few clauses apart is a denial of what is told. */
const NEAR = 4;
/** "Thoughts in January": what is denied of now, where that January was told of. */
const isOfLater = (said: HeardClause, clause: Clause, beside: readonly HeardClause[], claim: Claim): boolean => {
  if (!nowadays[said.language].test(plainText(said)) && whenOf(said, claim).length === 0) return false;
  const own = whenWords(plainText(clause), claim.language).map((word) => word.slice(0, SAME));
  const tells = (one: HeardClause): boolean => whenOf(one, claim).some((word) => own.includes(word.slice(0, SAME)));
  return own.length > 0 && !tells(said) && beside.some((one) => one.denied === false && !one.asked && tells(one));
};

const thatBefore = /(?<!\p{L})(?:sitä ennen|ennen sitä|dessförinnan|före det|innan det|before that)(?!\p{L})/u;
/** "Sitä ennen se oli niska, ei olkapää": denied of an earlier time alone. */
const isOfBefore = (said: HeardClause, clause: Clause, claim: Claim): boolean => {
  const before = beforeIn(said, claim);
  return before !== undefined && thatBefore.test(plainText(before)) && !thatBefore.test(plainText(clause));
};

/** "Isä juo olutta, äiti ei käytä alkoholia" of "I have a beer. Riikka doesn't drink": denied of one, where another says it of himself. */
const isOfOther = (
  said: HeardClause,
  clause: Clause,
  terms: readonly Term[],
  beside: readonly HeardClause[],
  claim: Claim,
): boolean => {
  const [label] = named(clause, claim);
  const telling = tellingOf(said, claim);
  if (!label || !telling?.sure || !telling.referents.every((one) => maySame(label, one, claim.voices) === false))
    return false;
  return beside.some(
    (one) =>
      one.denied === false &&
      tellingOf(one, claim)?.referents.some((of) => maySame(label, of, claim.voices)) &&
      one.terms.some((term) => terms.some((own) => sameTerm(own, term, claim.language, one.language))),
  );
};

/**
 * Whether what a clause of the speech tells is left aside: where the same is denied beside it, and it tells it of somebody or some time
 * that the clause of the statement does not.
 */
export const isApart = (
  said: HeardClause,
  clause: Clause,
  terms: readonly Term[],
  beside: readonly HeardClause[],
  claim: Claim,
): boolean => {
  if (said.denied === true)
    return (
      !clause.denied &&
      (isOfLater(said, clause, beside, claim) ||
        isOfBefore(said, clause, claim) ||
        isOfOther(said, clause, terms, beside, claim))
    );
  if (said.denied !== false || said.asked) return false;
  const at = beside.indexOf(said);
  const shares = (one: HeardClause, others: readonly Term[]): boolean =>
    [...one.terms, ...one.aboutTerms].some((term) =>
      others.some((own) => sameTerm(own, term, claim.language, one.language)),
    );
  const isBare = (one: HeardClause): boolean =>
    namesNothing(one, (term) => isPerson(term) || claim.voices.nameOf(term) !== null);
  const isOfIt = (one: HeardClause, place: number): boolean =>
    one.denied === true && Math.abs(place - at) <= NEAR && (isBare(one) || shares(one, one.asked ? terms : said.terms));
  return beside.some(isOfIt) && (isOfAnother(said, clause, claim) || isOfAnotherTime(said, clause, claim));
};
