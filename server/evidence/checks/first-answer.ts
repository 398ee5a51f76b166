/** What a question that asks for a value was answered with first: "Milloin kuume nousi?" – "Sunnuntaina. Lauantaina se oli terve." */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { earlinessOf } from '../earliness.js';
import type { Heard } from '../heard.js';
import { keptByObject } from '../kept.js';
import { polarity } from '../lexicon/polarity.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { readingOf } from '../reading.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';
import { type Place, partAround, parts, sentences, within } from './parts.js';

interface Answered {
  readonly terms: readonly Term[];
  readonly answer: Heard;
}

const asks: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:milloin|millon|koska|kauanko|kuinka|montako|monta|paljonko|paljon|mikä|mitä|mitkä|minkä|kuka)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:när|hur (?:länge|mycket|många|ofta|gammal\p{L}*)|vilken|vilket|vilka|vad|vem)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:when|how (?:long|many|much|often|old)|what|which|who)(?!\p{L})/iu,
};

/** The questions of the evidence that ask for a value, each with its answer. */
const answeredIn = keptByObject((claim: Claim): readonly Answered[] =>
  flatMap(claim.cited, (asked, at): Answered[] => {
    const answer = claim.cited[at + 1];
    const question = asked.sentences.at(-1);
    const heard = claim.heard.find(({ of }) => of === answer);
    const { language } = asked.utterance;
    if (!answer || !heard || !question?.question || !asks[language].test(question.text)) return [];
    return [{ terms: flatMap(question.clauses, ({ terms }) => terms), answer: heard }];
  }),
);

/** What is told of, without the values themselves. */
const thingsIn = (words: readonly Word[], values: readonly Place[], language: Language): Term[] =>
  termsOf(words, language).filter(
    ({ lower, start, end }) =>
      !polarity[language].general.test(lower) && !values.some((one) => one.start < end && start < one.end),
  );

/**
 * Whether a value of the statement is one that an answer says only later, of something else, where the statement tells what was asked.
 * `said` gives the places in the answer: of all values of its kind, of this one, and of those that the statement tells.
 */
export const isLaterInAnswer = (
  place: Place,
  claim: Claim,
  said: (answer: Heard) => {
    readonly same: readonly Place[];
    readonly all: readonly Place[];
    readonly told: readonly Place[];
  },
): boolean => {
  const { language, text } = claim;
  const own = thingsIn(
    within(claim.words, partAround(text, place, parts)),
    [...claim.days, ...claim.numbers, place],
    language,
  );
  return answeredIn(claim).some(({ terms, answer }) => {
    const isShared =
      (list: readonly Term[]) =>
      (term: Term): boolean =>
        list.some((one) => sameTerm(term, one, language, language));
    if (!own.some(isShared(terms))) return false;
    const { same, all, told } = said(answer);
    const [first] = all;
    if (!first || same.length === 0) return false;
    const opening = partAround(answer.text, first, sentences);
    if ([...same, ...told].some(({ start }) => start <= opening.end)) return false;
    // Said again elsewhere, or of now: what was answered first did not stand.
    if (claim.heard.some((one) => one !== answer && said(one).same.length > 0)) return false;
    if (same.some((one) => earlinessOf(one, all, answer.text, language) < 0)) return false;
    // What the later sentence tells of is what the statement tells.
    return same.every((one) => {
      const { words, days, numbers } = readingOf(answer);
      const beside = thingsIn(
        within(words, partAround(answer.text, one, sentences)),
        [...days, ...numbers, one],
        language,
      );
      return !own.some((term) => isShared(beside)(term) && !isShared(terms)(term));
    });
  });
};
