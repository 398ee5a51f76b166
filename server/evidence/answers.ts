/** What an answer says of the question before it. */
import type { Language } from '../domain/language.js';
import { flatMap } from '../domain/loops.js';
import { asksWhether, contradicting, echoes, none, tellsAmount, wholly } from './answer-words.js';
import { hopesNot, tellsOfPart, tellsOneOf, tellsOnlyThen } from './answered-in-part.js';
import { type Clause, clausesOf, plainText } from './clauses.js';
import { keptByObject } from './kept.js';
import { agreeing } from './lexicon/agreeing.js';
import { isWell } from './lexicon/course.js';
import { polarity } from './lexicon/polarity.js';
import {
  asking,
  asksAware,
  asksHow,
  asksKnowing,
  asksWhat,
  expectsYes,
  presumes,
  toCome,
} from './lexicon/questions.js';
import { sameTerm, type Term } from './lexicon/terms.js';
import { answerDenies, greeting, utteranceDenies } from './plain-answers.js';
import { sentencesOf } from './sentences.js';
import type { HeardClause, Spoken } from './spoken.js';
import type { ReadOnce } from './words.js';

/** Sentences looked at for an answer. */
const FAR = 40;

/** "På frågan om …:", "Kysyttäessä …:" claim nothing before the answer. */
const askedOf = /^(?:på frågan|tillfrågad|kysyttäessä|(?:when )?asked)(?!\p{L})[^:”“"]*[:,]?(?=\s*[”“"]|:)/iu;

/**
 * The clauses a text claims. A question in it ("Onko kuumetta? – Ei ole.") claims what its answer says; a question that the rest does not
 * plainly answer claims nothing.
 */
export const claimsOf = (text: string, language: Language): Clause[] => {
  const sentences = sentencesOf(text, language);
  let end = 0;
  return flatMap(sentences, (sentence, index) => {
    const start = Math.max(end, text.indexOf(sentence.text, end));
    end = start + sentence.text.length;
    if (!sentence.text.endsWith('?')) {
      const claimed = sentence.text.replace(askedOf, '');
      const from = end - claimed.length;
      return clausesOf(claimed, language, true).map((clause) => ({ ...clause, from }));
    }
    const rest = sentences.slice(index + 1, index + 1 + FAR).find((later) => !later.question)?.text ?? '';
    const denied = answerDenies(rest.replace(/^[–—-]\s*/, '').replace(/^[”“"]/, ''), language);
    return denied === null
      ? []
      : clausesOf(sentence.text, language).map((clause) => ({ ...clause, denied, from: start }));
  });
};

/** The same of what is read once. */
export const claimsIn = keptByObject(({ text, language }: ReadOnce): readonly Clause[] => claimsOf(text, language));

const asksOf = (lower: string, language: Language): boolean =>
  polarity[language].verbs.has(lower) && !polarity[language].subjects.has(lower);

const rootsOf = (clauses: readonly HeardClause[]): ReadonlySet<string> =>
  new Set(
    flatMap(clauses, ({ terms, language }) =>
      flatMap(terms, ({ lower, root }) => (polarity[language].general.test(lower) ? [] : root)),
    ),
  );

/** What is asked one beside another: "fever, chills", "fever or chills". */
const listedIn = (clause: HeardClause, all: readonly HeardClause[]): readonly Term[] => {
  const { general, ors } = polarity[clause.language];
  const beside = (term: Term): boolean => {
    const at = clause.words.findIndex(({ start }) => start === term.start);
    return [at - 1, at + 1, at - 2, at - 3].some((near) => ors.has(clause.words[near]?.lower ?? ''));
  };
  return clause.terms.filter((term) => !general.test(term.lower) && (all.length > 1 || beside(term)));
};

/** "Är det tisdag och fredag?" – "Nä": of the days, and not of the thing. */
const ofValue =
  /^(?:\d|maanan|tiist|keskiv|torst|perj|lauan|sunnun|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/u;

/** "Did she faint before she fell?": the answer is not to this clause of the question. */
const beside =
  /^(?:ennen|kun|ku|jälkeen|koska|jotta|jos|vaikka|innan|när|efter|sedan|sen|eftersom|om|before|after|when|while|since|because|if|as)$/;

/** "Can you swallow, do you choke?" – "No": to the last of it. */
const isAbility = (clause: HeardClause, before: HeardClause | undefined): boolean =>
  asksAbility.test(plainText(clause)) ||
  (clause.words[0]?.lower === 'att' && before !== undefined && asksAbility.test(plainText(before)));
const SHORT = 3;
/** Every word of a denial is of this part of the question. */
const isOnlyOf = (denial: HeardClause, asked: HeardClause): boolean => {
  const own = denial.terms.filter(
    ({ lower }) => lower.length > SHORT && !polarity[denial.language].general.test(lower),
  );
  return (
    own.length > 0 &&
    !/^(?:not|inte|int)$/.test(denial.words[0]?.lower ?? '') &&
    own.every((one) => asked.terms.some((term) => sameTerm(term, one, asked.language, denial.language)))
  );
};
const asksAbility = /^(?:går det|kan (?:du|ni|han|hon)|pystyt\p{L}*|onnistuuko|can (?:you|he|she)|are you able)/u;

const tag =
  /^(?:(?:is|isn't|was|wasn't) (?:it|he|she|that)|(?:does|doesn't|did|didn't) (?:it|he|she|you|they)|(?:do|don't) (?:you|they)|eikö|eikö niin|eiks niin|eiks|eller hur|inte sant)$/;

/**
 * A question's clauses with what the answer says of them. What the answer names itself it speaks for itself: "Fever or chills?" – "No
 * fever" leaves the chills open.
 */
export const asAnswered = (clauses: readonly HeardClause[], answer: Spoken | null): HeardClause[] => {
  const [main, last] = clauses.slice(-2);
  // "It made her sick, but that's no allergy, is it?": what stands before is told.
  if (clauses.length > 2 && main && last && tag.test(plainText(last)))
    return [...clauses.slice(0, -2), ...asAnswered([main], answer)];
  const opening = clauses[0];
  // "And you, tetanus, when was that?" asks when, wherever in it.
  const how = clauses.some(
    ({ words, language }, at) =>
      (at === 0 || asksOf(words[1]?.lower ?? '', language)) &&
      asksHow[language].test(
        words
          .slice(0, 4)
          .map(({ lower }) => lower)
          .join(' '),
      ),
  );
  // "Mites ateriapalvelu, jatketaanko sitä?" asks whether.
  const whether = clauses.some(
    ({ words, language }) => language === 'fi' && words.some(({ lower }) => asking.test(lower)),
  );
  if (!answer || (how && !whether)) {
    const first = answer?.sentences[0]?.clauses[0];
    const asked =
      opening?.words
        .slice(0, 4)
        .map(({ lower }) => lower)
        .join(' ') ?? '';
    const taken =
      first && first.denied === false && opening && presumes[opening.language].test(asked) && !toCome.test(asked);
    return clauses.map((clause) => ({
      ...clause,
      asked: true as const,
      denied: taken && clause.denied === false ? false : null,
    }));
  }
  const { text, language } = answer.utterance;
  // "Any pain or swelling?" – "A little": of which, it does not say.
  const yesNo =
    opening !== undefined &&
    clauses.length === 1 &&
    opening.words.every(({ lower }) => !polarity[opening.language].ors.has(lower)) &&
    !/^(?:(?:no|ja|entä|mut|och|men|nå|and|so|but) )*(?:mi|ku|pal|vad|vil|vem|hur|när|var |what|which|who|how|when|where|why)/.test(
      opening.words.map(({ lower }) => lower).join(' '),
    );
  // "Swelling?" – "All dry": nothing is wrong.
  const tellsWell = yesNo && asksWhether(opening) && isWell(answer.sentences[0]?.clauses[0]?.words ?? [], language);
  const plain = text.replace(greeting[language], '');
  const said =
    utteranceDenies(answer.utterance) ??
    (echoes(opening, text)
      ? false
      : agreeing[language].refuses.test(answer.sentences[0]?.text ?? '') ||
          none.test(text) ||
          hopesNot(opening, text, language)
        ? true
        : yesNo && (tellsAmount(plain, language) || tellsOnlyThen(opening, plain, language))
          ? false
          : tellsWell && !clauses.some(({ words, language: asked }) => isWell(words, asked))
            ? true
            : null);
  // "Who helps?" – "My sister": that somebody does is told.
  const who = /^(?:kuka|kenen|kenellä|ketkä|vem|vems|who|whose)$/;
  const isNamed =
    said === null &&
    opening?.words.slice(0, 2).some(({ lower }) => who.test(lower)) === true &&
    answer.sentences[0]?.clauses[0]?.denied === false &&
    !answer.sentences[0].question;
  const what = asksWhat.test(opening?.words[0]?.lower ?? '') || asksWhat.test(opening?.words[1]?.lower ?? '');
  /** "Is this the only one?", "Which one, the blue?": a "no" tells of another. */
  const which =
    /^(?:which|kump\p{L}*|vilke[nt]|vilka)$/u.test(opening?.words[0]?.lower ?? '') ||
    clauses.some(({ words }) => words.some(({ lower }) => /^(?:only|ainoa|enda|ainut)$/.test(lower)));
  const own = answer.sentences.find((sentence) => !sentence.question)?.clauses ?? [];
  const namedBy = (answers: readonly HeardClause[], term: Term, asked: Language): boolean =>
    answers.some(({ terms, aboutTerms }) =>
      [...terms, ...aboutTerms].some((one) => sameTerm(term, one, asked, language)),
    );
  const first = own.filter(({ denied }) => denied).slice(0, 1);
  const whole = flatMap(answer.sentences, (sentence) => (sentence.question ? [] : sentence.clauses));
  const listed = said === true ? flatMap(clauses, (clause) => listedIn(clause, clauses)) : [];
  const partly =
    said === true &&
    (!wholly[language].test(text) || tellsOneOf(listed, whole)) &&
    listed.some((term) => namedBy(first, term, clauses[0]?.language ?? language));
  // "Cough or fever?" – "A little cough. But fever I haven't had."
  const otherwise =
    said === false
      ? flatMap(answer.sentences, ({ question, clauses: told }) =>
          question || told.some(({ condition }) => condition !== undefined) ? [] : told.filter(({ denied }) => denied),
        )
      : [];
  // "Muita lääkkeitä tai allergioita?" – "Ei muita lääkkeitä": the word is the question's own.
  const asksOther = clauses.some(({ words, language: asked }) =>
    words.some(({ lower }) => polarity[asked].others.test(lower)),
  );
  const restNow =
    !asksOther &&
    whole.some(
      ({ denied, words, language: saidIn }) =>
        denied &&
        words.some(
          ({ lower }) =>
            polarity[saidIn].others.test(lower) && (said === false || !/^(?:muuta|annat|else)$/.test(lower)),
        ),
    );
  /** "Not my brother, my cousin." */
  const putRight = ({ denied, words, language: saidIn }: HeardClause): boolean =>
    denied === false && words.length <= SHORT && !words.some(({ lower }) => polarity[saidIn].verbs.has(lower));
  const answered = whole.filter(
    ({ denied, about }, at) => denied === true && about === undefined && !whole.slice(at + 1, at + 2).some(putRight),
  );
  // "Body aches, joint pain?" – "A bit of joint pain": of the other nothing is said.
  const yesTo = said === false && clauses.length > 1 ? rootsOf(own.filter(({ denied }) => denied === false)) : null;
  const isYesTo = (clause: HeardClause, all: boolean): boolean => {
    const roots = [...rootsOf([clause])];
    return all ? roots.length > 0 && roots.every((root) => yesTo?.has(root)) : roots.some((root) => yesTo?.has(root));
  };
  const onlyOne = yesTo !== null && clauses.some((clause) => isYesTo(clause, true));
  const mixed = said === true && !wholly[language].test(text) && tellsOfPart(whole);
  return clauses.map((clause, at) => {
    /** "No, but a bit of pain in the hip" leaves the pain that was asked about denied. */
    const elsewhere = ({ denied, terms, language: saidIn }: HeardClause): boolean =>
      said === true &&
      denied === false &&
      terms.some(
        (one) =>
          !polarity[saidIn].general.test(one.lower) &&
          !clauses.some((asked) => asked.terms.some((term) => sameTerm(term, one, asked.language, saidIn))),
      );
    const naming = own.filter((one) => !elsewhere(one));
    // "Cough or fever?" – "A little cough. But fever I haven't had."
    const named =
      said === null && !restNow
        ? []
        : clause.terms.filter(
            (term) => namedBy(naming, term, clause.language) || namedBy(otherwise, term, clause.language),
          );
    // "Does the skin sink in?" – "It doesn't sink in": of all that was asked with that word.
    const deniesIt =
      said === null &&
      !restNow &&
      clause.words.slice(1).every(({ lower }) => !polarity[clause.language].ors.has(lower)) &&
      answered.some((one) => isOnlyOf(one, clause)) &&
      // "Washing?" – "No shower, I wash at the basin."
      !whole.some((one) => one.denied === false && clause.terms.some((term) => namedBy([one], term, clause.language)));
    const agrees =
      said === false &&
      clause.denied === true &&
      !expectsYes.test(plainText(clause)) &&
      !contradicting.test(text.trim().replace(greeting[language], ''));
    return {
      ...clause,
      asked: true as const,
      words: clause.words.filter((word) => !named.some((term) => term.start === word.start)),
      terms: clause.terms.filter((term) => !named.includes(term)),
      denied:
        (at > 0 && beside.test(clause.words[0]?.lower ?? '')) ||
        (said === true &&
          opening !== undefined &&
          (asksKnowing.test(plainText(opening)) || asksAware.test(plainText(opening)))) ||
        (said === true && at < clauses.length - 1 && isAbility(clause, clauses[at - 1]))
          ? null
          : agrees
            ? true
            : restNow || deniesIt
              ? true
              : partly ||
                  mixed ||
                  (onlyOne && !isYesTo(clause, false)) ||
                  (said === true && clause.words.some(({ lower }) => ofValue.test(lower))) ||
                  (what && said === false) ||
                  (which && said === true)
                ? null
                : isNamed && clause.denied === false
                  ? false
                  : said,
    };
  });
};
