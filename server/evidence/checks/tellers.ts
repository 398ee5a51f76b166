/** Which of the cited utterances tell what a statement says somebody told. */
import { answerDenies } from '../answers.js';
import { isPerson } from '../lexicon/people.js';
import type { Sayer } from '../lexicon/sayers.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import type { HeardClause, Spoken } from '../spoken.js';
import { plain, wordsOf } from '../words.js';
import type { Claim } from './claim.js';

/** What is told so is a feeling or a wish. */
export const attitude =
  /(?:pelkää|toivoo|halua|kieltäyty|suostu|huolissaan|ajattelee|uskoo|luulee|kokee|wants|wishes|hopes|fears|afraid|worried|refuses|agrees|thinks|feels|vill|önskar|hoppas|rädd|orolig|vägrar|tycker|tror|känner|upplever)/iu;

/** Utterances of so few words answer. */
const FEW = 3;
/** What a word counts at least, beside its rarity; fewer words than this are no whole claim. */
const [LEAST, WHOLE] = [0.3, 1.2];
/** A word of the question counts so much for its answer. */
const ASKED = 0.7;
/** Who tells so much less than another does not tell it. Chosen by batches of cases: from 0.2 to 0.4 it makes little difference. */
const NEAR = 0.25;

/** How much of what is claimed an utterance tells, 0–1, its questions left out; a short answer tells what it was asked. */
const tells = (spoken: Spoken, before: Spoken | undefined, terms: readonly Term[], claim: Claim): number => {
  const told = spoken.sentences.filter(({ question }) => !question).flatMap(({ clauses }) => clauses);
  if (told.length === 0) return 0;
  const asked = before?.sentences.at(-1)?.question ? (before.sentences.at(-1)?.clauses ?? []) : [];
  // "Kyllä se pitää paikkansa": what was told just before is told by the one who affirms it, too.
  const affirms = before && answerDenies(spoken.utterance.text, spoken.utterance.language) === false;
  // "Yheltätoista": so few words say something else of what was told before them.
  const short = wordsOf(spoken.utterance.text).length <= FEW;
  const affirmed = before && (affirms || short) ? before.sentences.flatMap(({ clauses }) => clauses) : [];
  const has = (clauses: readonly HeardClause[], term: Term): boolean =>
    clauses.some((clause) => clause.terms.some((one) => sameTerm(term, one, claim.language, clause.language)));
  const weights = terms.map((term) => ({ term, weight: LEAST + claim.rarity(term.lower) }));
  const found = weights.map(({ term, weight }) =>
    has([...told, ...affirmed], term) ? weight : has(asked, term) ? ASKED * weight : 0,
  );
  const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
  return sum(found) / Math.max(WHOLE, sum(weights.map(({ weight }) => weight)));
};

/** Ends what one is said to have told: another clause, but no "that". */
const goesOn = /[;,]\s+(?!(?:et|att|that|om|if|whether)(?:\p{L}{0,5})(?!\p{L}))/iu;

const quoted = /[”“"«»„]([^”“"«»„]+)[”“"«»„]/gu;

/** The cited utterances that tell what a sentence of the statement claims after the words for who told it. */
export const tellersOf = ({ words }: Sayer, sentence: string, claim: Claim): Spoken[] => {
  const quotes = [...sentence.matchAll(quoted)].map((match) => plain(match[1] ?? ''));
  const speak = claim.cited.filter(({ utterance }) => {
    const said = plain(utterance.text);
    return quotes.some((one) => one !== '' && ` ${said} `.includes(` ${one} `));
  });
  if (speak.length > 0) return speak;
  const after = sentence.slice(sentence.indexOf(words) + words.length);
  const rest = termsOf(wordsOf(after.split(goesOn)[0] ?? ''), claim.language);
  // "Siiri pelkää samaa": the fear is what is told.
  const feels = attitude.test(words) ? termsOf(wordsOf(words), claim.language) : [];
  const of = [...feels.filter(({ text }) => !isPerson(text, claim.language)), ...rest];
  const terms = of.length > 0 ? of : termsOf(wordsOf(sentence), claim.language);
  const told = claim.cited.map((spoken, at) => ({ spoken, amount: tells(spoken, claim.cited[at - 1], terms, claim) }));
  const most = Math.max(0, ...told.map(({ amount }) => amount));
  const tellers = told.filter(({ amount }) => amount > 0 && amount > most - NEAR).map(({ spoken }) => spoken);
  return tellers.length > 0 ? tellers : [...claim.cited];
};
