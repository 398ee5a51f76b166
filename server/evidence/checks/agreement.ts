import { flatMap } from '../../domain/loops.js';
import type { Verdict } from '../../domain/note.js';
import { isSameVoice } from '../../domain/transcript.js';
import { agreeing } from '../lexicon/agreeing.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import type { Spoken } from '../spoken.js';
import type { Check, Claim } from './claim.js';

const planned = new Set(['plan', 'agreed', 'next-steps']);

type Kind = 'states' | 'asks' | 'wonders' | 'refuses' | 'accepts';

interface Turn {
  readonly of: Spoken;
  readonly kind: Kind;
  readonly text: string;
  readonly about: number;
}

/** "I can't, but Grandpa will bring her": it is done otherwise. */
const instead = /[,;]\s(?:mutta|mut|men|but)\s/iu;

const kindOf = (text: string, question: boolean, { utterance }: Spoken): Kind => {
  const { refuses, wonders, accepts } = agreeing[utterance.language];
  if (refuses.test(text) && !instead.test(text.slice(refuses.exec(text)?.index))) return 'refuses';
  // "Gör det du": an order, with its verb first.
  if (question && (/\?\s*$/.test(text) || !accepts.test(text))) return 'asks';
  if (wonders.test(text)) return 'wonders';
  return accepts.test(text) ? 'accepts' : 'states';
};

const turnsOf = (spoken: Spoken, terms: readonly Term[], { language }: Claim): Turn[] =>
  spoken.sentences.map(({ text, question, clauses }) => {
    const said = flatMap(clauses, (clause) => clause.terms);
    const about = terms.filter((term) =>
      said.some((one) => sameTerm(term, one, language, spoken.utterance.language)),
    ).length;
    return { of: spoken, kind: kindOf(text, question, spoken), text, about };
  });

/** "It's fine. But a support family we don't want", or what the one who planned it says to a question: no refusal of the plan. */
const isOfElse = (turn: Turn, before: readonly Turn[]): boolean =>
  turn.about === 0 &&
  before.some(
    ({ of, kind, about }) =>
      (of === turn.of && kind === 'accepts') ||
      (kind === 'states' && about > 0 && isSameVoice(of.utterance, turn.of.utterance)),
  );

/**
 * What is planned or agreed needs an utterance that says so: somebody who states what will be done, or who accepts what was proposed.
 * A question, a thought aloud or a refusal is not that.
 */
export const agreement: Check = (claim) => {
  const { section, text, language, words, clauses } = claim;
  if (!planned.has(section) && !agreeing[language].claims.test(text)) return null;
  const cited = claim.cited.filter(({ utterance }) => utterance.source === 'utterance');
  if (cited.length === 0) return null;
  const terms = termsOf(words, language);
  const turns = flatMap(cited, (spoken) => turnsOf(spoken, terms, claim));
  const last = cited.at(-1);
  const next = claim.nearby.find(
    ({ utterance }) => last && utterance.startMs >= last.utterance.startMs && utterance !== last.utterance,
  );
  const after = next ? turnsOf(next, terms, claim) : [];
  const about = turns.filter((turn) => turn.about > 0);
  const concerned = about.length > 0 ? about : turns;
  const supported: Verdict = { check: 'agreement', result: 'supported', words: [] };

  // "To be considered later" is no more than thought of.
  if (about.length > 0 && agreeing[language].wonders.test(text)) return supported;

  const replies = [...turns, ...after.slice(0, 1)];
  const refused = replies.findLastIndex((turn, at) => turn.kind === 'refuses' && !isOfElse(turn, replies.slice(0, at)));
  const denied = clauses.some((clause) => clause.denied);
  if (refused !== -1 && !denied) {
    // What is stated of something else does not bring it back.
    const later = [...turns, ...after.filter(({ about }) => about > 0)].slice(refused + 1);
    if (!later.some(({ kind, about }) => kind === 'accepts' || (kind === 'states' && about > 0))) {
      const said = [...turns, ...after][refused]?.text ?? '';
      return { check: 'agreement', result: 'contradicted', words: [said] };
    }
  }
  if (refused !== -1 && denied) return supported;
  // "Does not consent" of what was accepted.
  const refuses = clauses.some(
    (one) => one.denied && agreeing[language].claims.test(one.words.map(({ text }) => text).join(' ')),
  );
  const accepted = [...turns, ...after].filter(({ kind }) => kind === 'accepts');
  if (refuses && accepted.length > 0)
    return { check: 'agreement', result: 'contradicted', words: accepted.map((turn) => turn.text) };
  if (concerned.some(({ kind }) => kind === 'states' || kind === 'accepts' || kind === 'refuses')) return supported;
  if ([...turns, ...after].some(({ kind }) => kind === 'accepts')) return supported;
  return { check: 'agreement', result: 'not-found', words: concerned.map((turn) => turn.text) };
};
