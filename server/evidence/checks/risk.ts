import type { Language } from '../../domain/language.js';
import { plainText } from '../clauses.js';
import { nowadays, whenWords } from '../earliness.js';
import { kinIn } from '../lexicon/kin.js';
import { actsSaid, isSameAct } from '../lexicon/risk-acts.js';
import { type RiskWord, risksIn, risksSaid, risksTouched } from '../lexicon/risks.js';
import { utteranceDenies } from '../plain-answers.js';
import type { HeardClause } from '../spoken.js';
import type { Check, Claim } from './claim.js';
import { actsUnsaid } from './risk-acts.js';
import { denying, ENDS, isDenied } from './risk-denied.js';
import { notDone } from './risk-done.js';
import { notHappened } from './risk-happened.js';
import { oftenUnsaid, tellsOfUse } from './risk-often.js';
import { plannedUnsaid } from './risk-plan.js';
import { turnedInTime } from './risk-still.js';
import { byOthers, kindOf, onlyAffirmed, onlyDenied, sentenceAt } from './risk-told.js';
import { otherHurry } from './risk-urgent.js';
import { wrongSides } from './risk-who.js';

/** "Veli tehnyt itsemurhan", where the answer denies it of oneself and tells it of him; "not my husband. My father did". */
const FEW_WORDS = 4;
const isOfKin = ({ start, about }: RiskWord, { text, heard, heardClauses }: Claim): boolean => {
  const ahead = text.slice(0, start).split(ENDS).at(-1) ?? '';
  return [...kinIn(ahead).keys()].some((who) =>
    byOthers.has(about)
      ? heardClauses.some(
          (said) =>
            said.denied === false &&
            !said.asked &&
            kinIn(plainText(said)).has(who) &&
            said.words.length <= FEW_WORDS &&
            said.terms.every(({ text: word }) => kinIn(word).size > 0),
        )
      : heard.some((one) => kinIn(one.text).has(who)),
  );
};

/** What is cited denies something, and a risk of the kind is spoken of there or right beside it: it may be denied in other words. */
const deniesKind = (about: string, { cited, nearby, heardClauses }: Claim): boolean =>
  (cited.some(({ utterance }) => utteranceDenies(utterance) === true) ||
    // "I don't leave them by themselves": the leaving is left open, and denied.
    heardClauses.some(({ denied, told }) => denied === true || told === true)) &&
  [...cited, ...nearby].some(({ utterance: { text, language } }) => {
    const said = risksTouched(text, language);
    return kindOf(about).some((one) => said.has(one));
  });

/** Who shows a blade or strikes threatens. */
const threatens = ['threat', 'weapon', 'violence', 'familyViolence'];
const isMeant = (about: string, said: ReadonlySet<string>): boolean =>
  said.has(about) ||
  (about === 'suicide' && said.has('suicideAttempt')) ||
  (about === 'threat' && threatens.some((one) => said.has(one)));

/** "Thoughts in January; these are still present". */
const claimedSince = ({ start, word }: RiskWord, text: string, language: Language): boolean =>
  text
    .slice(start + word.length)
    .split(ENDS)
    .slice(1)
    .some((rest) => (nowadays[language].test(rest) || back.test(rest)) && !denying[language].test(rest));
const back =
  /(?<!\p{L})(?:return\p{L}*|recently|again|återkom\p{L}*|återigen|palan\p{L}*|palaa|palasi\p{L}*|jälleen)(?!\p{L})/iu;

const noMore =
  /(?<!\p{L})(?:enää|ennää|längre|mera|anymore|any more|any longer|no longer|since then|for years|in years|in ages|for ages|vuosiin|aikoihin|pitkään aikaan|på länge|på (?:\p{L}+ )?år)(?!\p{L})/u;
const ANSWERED = 4;
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

/** What is told of drinking before or after it makes driving a risk. */
const saidOf = (heard: Claim['heard']): ReadonlySet<string> => {
  const each = heard.map((one) => risksSaid(one.text, one.language));
  return new Set(
    each.flatMap((one, at) =>
      [...one].filter(
        (about) =>
          about !== 'drunkDriving' || each.slice(Math.max(0, at - 1), at + 2).some((other) => other.has('substances')),
      ),
    ),
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
  const acted = actsSaid(claim);
  const claimed = risksIn(text, language, acted);
  const undone = [
    ...notDone(claim),
    ...turnedInTime(claim),
    ...plannedUnsaid(claim, claimed),
    ...otherHurry(claim),
    ...notHappened(claim),
  ];
  if (undone.length > 0) return { check: 'risk', result: 'contradicted', words: [...new Set(undone)] };
  if (claimed.length === 0 && acted.length === 0 && !tellsOfUse(text)) return null;
  const otherwise = [...actsUnsaid(claim, claimed), ...oftenUnsaid(claim, claimed)];
  if (otherwise.length > 0) return { check: 'risk', result: 'not-found', words: [...new Set(otherwise)] };
  const exchanged = wrongSides(claim);
  if (exchanged.length > 0) return { check: 'risk', result: 'contradicted', words: [...new Set(exchanged)] };
  if (claimed.length === 0) return null;
  const said = saidOf(heard);
  const near = new Set(
    claim.nearby.flatMap(({ utterance: of }) =>
      risksIn(of.text, of.language).flatMap((one) => (isDenied(one, of) ? [] : kindOf(one.about))),
    ),
  );
  const acts = heard.flatMap(actsSaid);
  const named = ({ act }: RiskWord): boolean => act !== undefined && acts.some((one) => isSameAct(act, one.act));
  const unsaid = claimed.filter(
    (one) => !isMeant(one.about, said) && !named(one) && !(isDenied(one, claim) && deniesKind(one.about, claim)),
  );
  // "Joo, mä tein sen kahdestoista": what was named right before.
  const missing = unsaid.filter(({ about }) => !isMeant(about, near));
  const words = (some: readonly RiskWord[]): string[] => [...new Set(some.map(({ word }) => word))];
  if (missing.length > 0) return { check: 'risk', result: 'not-found', words: words(missing) };
  const turned = claimed.filter((one) => {
    if (isDenied(one, claim)) return onlyAffirmed(one, claim);
    if (isOfKin(one, claim)) return false;
    return deniedNow(one, claim) || (!toldBefore(one, claim) && onlyDenied(one, claim));
  });
  if (turned.length > 0) return { check: 'risk', result: 'contradicted', words: words(turned) };
  return { check: 'risk', result: 'supported', words: words(claimed) };
};
