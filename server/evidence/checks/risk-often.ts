/** How often there is drinking or violence, against how often it was said: "at weekends" is not "every day". */
import { plainText } from '../clauses.js';
import { howOften, isComparedOften } from '../lexicon/how-often.js';
import { actsIn } from '../lexicon/risk-acts.js';
import type { RiskWord } from '../lexicon/risks.js';
import { sentencesOf } from '../sentences.js';
import type { Claim } from './claim.js';
import { isDenied } from './risk-denied.js';

const compared = new Set(['substances', 'violence', 'familyViolence', 'threat', 'drunkDriving']);
const drinks =
  /(?<!\p{L})(?:juo|juonut|juovan\p{L}*|käyttää|dricker|druckit|använder|drinks?|drinking|drank|uses|smokes|polttaa|röker)(?!\p{L})/iu;

/** "Dricker på kvällarna": told of without a word for what. */
export const tellsOfUse = (text: string): boolean => drinks.test(text);

export const oftenUnsaid = ({ text, language, heard, heardClauses }: Claim, claimed: readonly RiskWord[]): string[] => {
  const sentences = sentencesOf(text, language).map((one) => one.text);
  const isOfRisk = (sentence: string): boolean =>
    claimed.some(({ about, word }) => compared.has(about) && sentence.includes(word)) ||
    tellsOfUse(sentence) ||
    actsIn(sentence, language).some(({ of }) => of === 'substances');
  return sentences.filter(isOfRisk).flatMap((sentence) => {
    const of = howOften(sentence, language).filter(
      ({ word, start }) => !isDenied({ about: 'often', word, start }, { text: sentence, language }),
    );
    if (of.length === 0) return [];
    const said = heard.flatMap((one) => howOften(one.text, one.language).map(({ often }) => often));
    if (said.length === 0) return [];
    const clauses = heardClauses.map((clause) => ({
      clause,
      of: howOften(plainText(clause), clause.language).map(({ often }) => often),
    }));
    return of
      .filter(({ often }) => {
        const places = clauses.filter((one) => one.of.includes(often));
        if (!said.some((one) => isComparedOften(one, often))) return false;
        return !said.includes(often) || (places.length > 0 && places.every(({ clause }) => clause.denied === true));
      })
      .map(({ word }) => word);
  });
};
