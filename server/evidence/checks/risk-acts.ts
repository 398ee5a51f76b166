/** Acts a statement names that nobody told of, where others of the same kind were told: a kick beside a blow, spirits beside beer. */
import { type Act, actsSaid, isAmbiguous, isDeed, isSameAct } from '../lexicon/risk-acts.js';
import type { RiskWord } from '../lexicon/risks.js';
import type { Claim } from './claim.js';
import { isDenied } from './risk-denied.js';

const groups: Readonly<Record<string, string>> = {
  familyViolence: 'violence',
  sexualViolence: 'violence',
  threat: 'violence',
  weapon: 'violence',
  selfHarm: 'suicide',
};
const groupOf = (of: string): string => groups[of] ?? of;

/** So grave that it has to have been told itself. */
const grave = new Set([
  'kill',
  'shoot',
  'strangle',
  'rape',
  'knife',
  'gun',
  'axe',
  'emergencyPlacement',
  'takenIntoCare',
]);
/** Named by themselves, and no everyday words. */
const named = new Set(['beer', 'wine', 'spirits', 'cannabis', 'amphetamine', 'cocaine', 'opioid']);

export const actsUnsaid = (claim: Claim, claimed: readonly RiskWord[]): string[] => {
  const { heard } = claim;
  const isRisk = ({ act, of }: Act): boolean =>
    isDeed(act) || named.has(act) || claimed.some(({ about }) => groupOf(about) === groupOf(of));
  const acts = actsSaid(claim).filter(
    (one) =>
      isRisk(one) && !isAmbiguous(one.word) && !isDenied({ about: one.of, word: one.word, start: one.start }, claim),
  );
  if (acts.length === 0) return [];
  const said = heard.flatMap(actsSaid);
  return acts
    .filter(({ act, of }) => {
      if (said.some((one) => isSameAct(act, one.act))) return false;
      return grave.has(act) || said.some((one) => groupOf(one.of) === groupOf(of));
    })
    .map(({ word }) => word);
};
