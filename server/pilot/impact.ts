import type { EligibleVisits } from '../domain/eligible.js';
import {
  type ImpactFigures,
  type ImpactFilter,
  type ImpactView,
  SMALLEST_GROUP,
  type Spread,
} from '../domain/impact.js';
import { Language } from '../domain/language.js';
import type { FateCounts, PilotVisit } from '../domain/pilot.js';
import { Profession } from '../domain/professional.js';
import { adoptionOf } from './adoption.js';
import { choicesOf, filtered, grouped, groupsBy, mayShow, professionalsOf } from './small-groups.js';
import { weekOf } from './week.js';

const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null).sort((a, b) => a - b);

/** The value a share of the way through what is sorted, between two where it falls between them. */
const quantile = (sorted: readonly number[], part: number): number => {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place % 1);
};

const spreadOf = (values: readonly (number | null)[]): Spread | null => {
  const sorted = known(values);
  if (sorted.length === 0) return null;
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
};

const endTimes = (visits: readonly PilotVisit[]) => visits.map(({ measures }) => measures.visitEndToSignedMs);
const activeTimes = (visits: readonly PilotVisit[]) => visits.map(({ measures }) => measures.activeMs);

const fates = (visits: readonly PilotVisit[]): FateCounts => {
  const sum: FateCounts = { kept: 0, edited: 0, confirmed: 0, removed: 0, added: 0 };
  for (const { measures } of visits)
    for (const fate of Object.keys(sum) as (keyof FateCounts)[]) sum[fate] += measures.statements[fate];
  return sum;
};

const changedShare = (visits: readonly PilotVisit[]): number | null => {
  const { kept, edited, confirmed, removed } = fates(visits);
  const all = kept + edited + confirmed + removed;
  return all === 0 ? null : (edited + removed) / all;
};

const weeklyOf = (visits: readonly PilotVisit[]): ImpactFigures['weekly'] =>
  [...groupsBy(visits, ({ at }) => weekOf(at))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, own]) => ({
      week,
      median: professionalsOf(own) < SMALLEST_GROUP ? null : (spreadOf(endTimes(own))?.median ?? null),
    }));

/** Of visits as they were first signed: what was amended later is counted once. */
const figuresOf = (
  visits: readonly PilotVisit[],
  eligible: readonly EligibleVisits[],
  filter: ImpactFilter,
): ImpactFigures => {
  const signed = visits.filter(({ measures }) => measures.outcome === 'signed' && !measures.amendment);
  const judged = signed.filter(({ measures }) => measures.fastSignOff !== null);
  const groups = grouped(signed, ({ profession }) => profession);
  const weekly = weeklyOf(signed);
  return {
    weeks: { from: weekly[0]?.week ?? '', to: weekly.at(-1)?.week ?? '' },
    visits: signed.length,
    professionals: professionalsOf(signed),
    visitEndToSigned: spreadOf(endTimes(signed)),
    active: spreadOf(activeTimes(signed)),
    activeEstimated: signed.some(({ measures }) => measures.activeFrom === 'acts'),
    changed: changedShare(signed),
    fast: { visits: judged.filter(({ measures }) => measures.fastSignOff).length, of: judged.length },
    discarded: visits.filter(({ measures }) => measures.outcome === 'discarded').length,
    refused: visits.filter(({ measures }) => measures.refusals > 0).length,
    statements: fates(signed),
    adoption: adoptionOf(signed, eligible, filter),
    weekly,
    groups: groups.map((group) => ({
      profession: group.value,
      professionals: professionalsOf(group.visits),
      visits: group.visits.length,
      visitEndToSigned: spreadOf(endTimes(group.visits))?.median ?? null,
      active: spreadOf(activeTimes(group.visits))?.median ?? null,
      changed: changedShare(group.visits),
    })),
    merged: groups.some(({ value }) => value === null),
  };
};

/** A sample is played to see how it goes: only the demo, which has nothing else, counts it. */
export const counted = (visits: readonly PilotVisit[], demo: boolean): PilotVisit[] =>
  visits.filter(({ measures }) => demo || measures.kind === 'live');

/** What the pilot lead sees of these visits. Pure. A choice whose figures may not be shown has none. */
export const impactOf = (
  visits: readonly PilotVisit[],
  filter: ImpactFilter,
  example: boolean,
  eligible: readonly EligibleVisits[] = [],
): ImpactView => {
  const signed = visits.filter(({ measures }) => measures.outcome === 'signed' && !measures.amendment);
  const shown = mayShow(signed, filter);
  return {
    example,
    choices: {
      units: choicesOf(signed, filter, 'unit'),
      professions: Profession.options.filter((one) => choicesOf(signed, filter, 'profession').includes(one)),
      languages: Language.options.filter((one) => choicesOf(signed, filter, 'language').includes(one)),
    },
    state: signed.length === 0 ? 'none' : shown ? 'shown' : 'few',
    figures: shown ? figuresOf(filtered(visits, filter), eligible, filter) : null,
  };
};
