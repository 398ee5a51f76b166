/** Who wishes that who does it: "mother wants to move" of a daughter who wants her to. */
import { flatMap } from '../../domain/loops.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { meantBy } from '../meant-by.js';
import type { Referent } from '../referents.js';
import { labelled, maySame } from '../same-person.js';
import type { Spoken } from '../spoken.js';
import { type Meant, type Wish, wishIn } from '../wished.js';
import { type Word, wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { tellingsIn } from './tellings.js';

interface Wished {
  readonly wisher: Referent;
  readonly doer: Referent;
  readonly terms: readonly Term[];
  readonly spoken: Spoken;
  readonly within: readonly Word[];
}

const termsIn = ({ words, doer }: Wish, language: Claim['language']): Term[] =>
  termsOf(words, language).filter(({ text }) => text !== doer?.word);

const wishedIn = ({ cited, voices }: Claim): Wished[] =>
  flatMap(cited, (spoken) =>
    flatMap(spoken.sentences, ({ text, question, clauses }): Wished[] => {
      const { language } = spoken.utterance;
      const wish = question ? null : wishIn(wordsOf(text), language, voices.nameOf);
      if (!wish?.wisher) return [];
      const wisher = meantBy(wish.wisher.person, spoken.utterance);
      const doer = wish.doer ? meantBy(wish.doer.person, spoken.utterance) : wisher;
      return [{ wisher, doer, terms: termsIn(wish, language), spoken, within: clauses.flatMap(({ words }) => words) }];
    }),
  );

type Answer = boolean | null;

const fits = (meant: Meant | null, said: Referent, { voices }: Claim): Answer => {
  const label = meant ? labelled(meant.person) : ({ kind: 'client' } as const);
  return label ? maySame(label, said, voices) : null;
};

const answersTo = (wish: Wish, said: Wished, claim: Claim): readonly Answer[] => [
  fits(wish.wisher, said.wisher, claim),
  fits(wish.doer ?? wish.wisher, said.doer, claim),
];

const alike = (wish: Wish, { terms, spoken }: Wished, { language }: Claim): boolean =>
  termsIn(wish, language).some((term) => terms.some((one) => sameTerm(term, one, language, spoken.utterance.language)));

/** Whom the statement names as wishing, or as the one to do, what another wishes or is to do; null where nobody is. */
export const wishedOfAnother = (sentence: string, claim: Claim): string | null => {
  const wish = wishIn(wordsOf(sentence), claim.language, claim.voices.nameOf);
  if (!wish || (wish.wisher === null && !claim.verbatim.startsWith(sentence))) return null;
  const said = wishedIn(claim).filter((one) => alike(wish, one, claim));
  if (said.length === 0 || said.some((one) => !answersTo(wish, one, claim).includes(false))) return null;
  // "I'd gladly move", says the one named beside it.
  const own = tellingsIn(claim).some(
    ({ terms, referents, clause, denied }) =>
      denied !== true &&
      !said.some(({ within }) => clause.words.some((word) => within.includes(word))) &&
      terms.some((one) =>
        termsIn(wish, claim.language).some((term) => sameTerm(term, one, claim.language, clause.language)),
      ) &&
      referents.some((one) => fits(wish.wisher, one, claim) !== false),
  );
  return own ? null : (wish.wisher?.word ?? sentence);
};

/** The one who is to do it, where the statement tells of the wish as it was told. */
export const doerAsWished = (sentence: string, claim: Claim): string | null => {
  const wish = wishIn(wordsOf(sentence), claim.language, claim.voices.nameOf);
  if (!wish?.doer) return null;
  const told = wishedIn(claim).some(
    (one) => alike(wish, one, claim) && answersTo(wish, one, claim).every((answer) => answer === true),
  );
  return told ? wish.doer.word : null;
};
