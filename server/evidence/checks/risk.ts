import type { Language } from '../../domain/language.js';
import { plainText } from '../clauses.js';
import { nowadays, whenWords } from '../earliness.js';
import { kinIn } from '../lexicon/kin.js';
import { type RiskWord, risksIn, risksSaid } from '../lexicon/risks.js';
import { answerDenies, utteranceDenies } from '../plain-answers.js';
import type { HeardClause, Spoken } from '../spoken.js';
import type { Check, Claim } from './claim.js';

const denying: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ilman|kieltä\p{L}*|kiel(?:si|tänyt)|kiistä\p{L}*|kielletään|ei|eivät|eikä|ettei|en|ettei\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:(?:för)?nek(?:ar|ade|at|as)|ing(?:en|et|a)|inte|int|aldrig|utan|utesluts)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:den(?:y|ies|ied|ying)|no|not|never|none|without|nobody)(?!\p{L})|n't\b/iu,
};

const ENDS = /[.;!?]["”»]?\s/;
/** "Thoughts, but no plans": what is denied after it is something else. */
const TURNS = /(?<!\p{L})(?:mutta|mut|men|but)(?!\p{L})/iu;

/** "Alkoholfri" denies. */
const free = /fri(?:tt|a)?$/iu;
const askedOf = /(?<!\p{L})(?:på frågan om|tillfrågad om|kysyttäessä|when asked about|asked about)(?!\p{L})/iu;
/** "Ettei halua elää" denies no risk; "kieltää ajatukset siitä, ettei jaksaisi elää" does. */
const isDenied = ({ start, word, way, about }: RiskWord, { text, language }: Claim): boolean => {
  const ahead = text.slice(0, start).split(ENDS).at(-1)?.split(TURNS).at(-1) ?? '';
  const after =
    text
      .slice(start + word.length)
      .split(ENDS)[0]
      ?.split(TURNS)[0] ?? '';
  // "På frågan om våld hemma svarar modern": of what was asked.
  if (askedOf.test(ahead) || free.test(word)) return true;
  if (!way || about !== 'suicide') return denying[language].test(`${ahead} ${after}`);
  const deniers = new RegExp(denying[language], 'giu');
  // Its own "not" is the last one before it.
  const ownNot = /(?:ettei|inte|int|not|n't)(?: \p{L}+)? $/iu.test(ahead) ? 1 : 0;
  return [...ahead.matchAll(deniers)].length > ownNot;
};

/** Done to one, and often by kin. */
const byOthers = new Set(['violence', 'familyViolence', 'sexualViolence', 'abuse', 'neglect', 'threat', 'financial']);
const ANSWERED = 4;
const plainNo =
  /^\W*(?:(?:[\p{L}']+ ){0,3}[\p{L}']+, (?:but|men|mut(?:ta)?) (?:no|nej|nä|ei)|no,? never|nope|never|nej|nä+|näe|aldrig|ei|en|ee|eei|eipä|not at all|(?:oh )?no[.,] (?:no|nothing|not|never|i|he|she))(?!\p{L})/iu;

/** "Ikävä on, mutta elää haluan. Ei semmoisia ajatuksia ole." */
const noneOf =
  /(?:^|[.!?]\s)(?:ei|eikä|nej|inga|no|none)(?!\p{L})[^.!?]{0,20}(?:semmo|sella|sellas|sådan|such|those thoughts|like that)/iu;
const askedAbout =
  /(?<!\p{L})(?:kysytty|kysyttiin|kysyin|kartoitettu|tillfråga\p{L}*|frågat|frågade|asked|enquired|inquired)(?!\p{L})/iu;
/** Denied in another sentence of the same stretch. */
const deniesIn = (spoken: Spoken | null, about: string): boolean =>
  spoken?.sentences.some(({ clauses }) =>
    clauses.some(({ words, denied, language }) => {
      const said = risksSaid(words.map(({ text }) => text).join(' '), language);
      return denied === true && kindOf(about).some((one) => said.has(one));
    }),
  ) === true;

const sentenceAt = (text: string, start: number): string =>
  `${text.slice(0, start).split(ENDS).at(-1) ?? ''}${text.slice(start).split(ENDS)[0] ?? ''}`;

/** Whether all that is said of it is a question that was answered with no, or a denial. */
const onlyDenied = ({ about, start }: RiskWord, { text: claimed, heard }: Claim): boolean => {
  const own = [...kinIn(sentenceAt(claimed, start)).keys()];
  /** "My father hit me", where the statement tells of the mother. */
  const ofOther = (text: string): boolean => {
    const kin = kinIn(text);
    if (kin.size === 0 || own.some((who) => kin.has(who))) return false;
    return byOthers.has(about) ? own.length > 0 : about === 'weapon';
  };
  const told = heard.flatMap((one, at) => {
    const tells = (text: string): boolean => risksSaid(text, one.language).has(about);
    if (!tells(one.text)) return [];
    const after = heard.slice(at + 1, at + ANSWERED);
    const next = after.findIndex(({ text }, index) => index > 0 && text.includes('?'));
    const answers = after
      .slice(0, next === -1 ? ANSWERED : next)
      .map(({ text, language }) => (plainNo.test(text) || noneOf.test(text) ? true : answerDenies(text, language)));
    const no = answers.find((answer) => answer !== null) === true;
    if (one.of === null) return one.asked ? [no] : [false];
    return one.of.sentences
      .filter(({ text, question }) => tells(text) && (question || !ofOther(text)))
      .map(({ text, question, clauses }) => {
        if (question) return no;
        // "Kysytty väkivallasta. Potilas kieltää väkivallan."
        if (askedAbout.test(text)) return no || deniesIn(one.of, about);
        const own = clauses.filter(({ words }) => tells(words.map(({ text }) => text).join(' ')));
        return about !== 'suicide' && own.length > 0 && own.every(({ denied }) => denied === true);
      });
  });
  return told.length > 0 && told.every((no) => no);
};

/** "Veli tehnyt itsemurhan", where the answer denies it of oneself and tells it of him; "not my husband. My father did". */
const isOfKin = ({ start, about }: RiskWord, { text, heard, heardClauses }: Claim): boolean => {
  const ahead = text.slice(0, start).split(ENDS).at(-1) ?? '';
  return [...kinIn(ahead).keys()].some((who) =>
    byOthers.has(about)
      ? heardClauses.some(
          (said) =>
            said.denied === false &&
            !said.asked &&
            kinIn(plainText(said)).has(who) &&
            said.terms.every(({ text: word }) => kinIn(word).size > 0),
        )
      : heard.some((one) => kinIn(one.text).has(who)),
  );
};

/** One by another name: thoughts of harming oneself, blows at home. A thought denied is no attempt denied, nor a threat any abuse. */
const kinds: readonly (readonly string[])[] = [
  ['suicide', 'selfHarm'],
  ['violence', 'familyViolence', 'threat', 'weapon'],
];
const kindOf = (about: string): readonly string[] => kinds.find((kind) => kind.includes(about)) ?? [about];

/** What is cited denies something, and a risk of the kind is spoken of there or right beside it: it may be denied in other words. */
const deniesKind = (about: string, { cited, nearby, heardClauses }: Claim): boolean =>
  (cited.some(({ utterance }) => utteranceDenies(utterance) === true) ||
    heardClauses.some(({ denied }) => denied === true)) &&
  [...cited, ...nearby].some(({ utterance: { text, language } }) => {
    const said = risksSaid(text, language);
    return kindOf(about).some((one) => said.has(one));
  });

/** Who shows a blade or strikes threatens. */
const threatens = ['threat', 'weapon', 'violence', 'familyViolence'];
const isMeant = (about: string, said: ReadonlySet<string>): boolean =>
  said.has(about) || (about === 'threat' && threatens.some((one) => said.has(one)));

/** "Thoughts in January; these are still present". */
const claimedSince = ({ start, word }: RiskWord, text: string, language: Language): boolean =>
  text
    .slice(start + word.length)
    .split(ENDS)
    .slice(1)
    .some((rest) => (nowadays[language].test(rest) || back.test(rest)) && !denying[language].test(rest));
const back =
  /(?<!\p{L})(?:return\p{L}*|recently|again|återkom\p{L}*|återigen|palan\p{L}*|palaa|palasi\p{L}*|jälleen)(?!\p{L})/iu;

const noMore = /(?<!\p{L})(?:enää|ennää|längre|mera|anymore|any more|any longer|no longer|since then)(?!\p{L})/u;
/** "Ei oo nyt. Silloin oli": what is denied of now, where that risk is spoken of, is claimed of now. */
const deniedNow = (one: RiskWord, { text, language, cited, heardClauses }: Claim): boolean => {
  const ofNow = sentenceAt(text, one.start)
    .split(/,\s/)
    .some((part) => nowadays[language].test(part) && !denying[language].test(part));
  if (!ofNow && !claimedSince(one, text, language)) return false;
  const tellsOfNow = (said: HeardClause): boolean =>
    said.denied === true && (nowadays[said.language].test(plainText(said)) || noMore.test(plainText(said)));
  const spokenBy = (at: number): boolean =>
    cited
      .slice(Math.max(0, at - ANSWERED), at + 1)
      .some(({ utterance: of }) => risksSaid(of.text, of.language).has(one.about));
  return (
    cited.some(
      ({ sentences }, at) =>
        spokenBy(at) && sentences.some(({ question, clauses }) => !question && clauses.some(tellsOfNow)),
    ) ||
    (spokenBy(cited.length - 1) && heardClauses.some((said) => said.asked && tellsOfNow(said)))
  );
};

/** "Aiemmin äiti käytti alkoholia", "thoughts in January": claimed of before, and told of before. */
const toldBefore = (one: RiskWord, { text, language, heardClauses }: Claim): boolean => {
  const when = whenWords(sentenceAt(text, one.start), language);
  const ofThen = (said: HeardClause): boolean =>
    when.length > 0 && whenWords(plainText(said), said.language).length > 0;
  const deniesIt = (said: HeardClause): boolean =>
    said.denied === true &&
    !said.asked &&
    !nowadays[said.language].test(plainText(said)) &&
    risksSaid(plainText(said), said.language).has(one.about);
  return (
    heardClauses.some((said) => said.denied !== true && !said.asked && ofThen(said)) && !heardClauses.some(deniesIt)
  );
};

/**
 * A word about suicide, violence, neglect, threat or substances has to have been said, in these words or in everyday ones, and not only to
 * be denied.
 */
export const risk: Check = (claim) => {
  const { text, language, heard } = claim;
  const claimed = risksIn(text, language);
  if (claimed.length === 0) return null;
  const said = new Set(heard.flatMap((one) => [...risksSaid(one.text, one.language)]));
  const unsaid = claimed.filter(
    (one) => !isMeant(one.about, said) && !(isDenied(one, claim) && deniesKind(one.about, claim)),
  );
  const near = new Set(claim.nearby.flatMap(({ utterance: of }) => [...risksSaid(of.text, of.language)]));
  // "Joo, mä tein sen kahdestoista": what was named right before.
  const missing = unsaid.filter(({ about }) => !(about === 'childProtection' && near.has(about)));
  const words = (some: readonly RiskWord[]): string[] => [...new Set(some.map(({ word }) => word))];
  if (missing.length > 0) return { check: 'risk', result: 'not-found', words: words(missing) };
  const turned = claimed.filter(
    (one) =>
      !isDenied(one, claim) &&
      !isOfKin(one, claim) &&
      (deniedNow(one, claim) || (!toldBefore(one, claim) && onlyDenied(one, claim))),
  );
  if (turned.length > 0) return { check: 'risk', result: 'contradicted', words: words(turned) };
  return { check: 'risk', result: 'supported', words: words(claimed) };
};
