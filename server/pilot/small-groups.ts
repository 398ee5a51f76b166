import { type ImpactFilter, SMALLEST_GROUP } from '../domain/impact.js';
import type { PilotVisit } from '../domain/pilot.js';

export const professionalsOf = (visits: readonly PilotVisit[]): number =>
  new Set(visits.map(({ professionalId }) => professionalId)).size;

const valueIn: Record<keyof ImpactFilter, (visit: PilotVisit) => string | null> = {
  unit: ({ unit }) => unit,
  profession: ({ profession }) => profession,
  language: ({ measures }) => measures.spokenLanguage,
};
const fields = Object.keys(valueIn) as (keyof ImpactFilter)[];

export const filtered = (visits: readonly PilotVisit[], filter: ImpactFilter): PilotVisit[] =>
  visits.filter((visit) =>
    fields.every((field) => filter[field] === undefined || valueIn[field](visit) === filter[field]),
  );

export const groupsBy = <Key>(
  visits: readonly PilotVisit[],
  of: (visit: PilotVisit) => Key,
): Map<Key, PilotVisit[]> => {
  const groups = new Map<Key, PilotVisit[]>();
  for (const visit of visits) {
    const group = groups.get(of(visit));
    if (group) group.push(visit);
    else groups.set(of(visit), [visit]);
  }
  return groups;
};

const isTooSmall = (visits: readonly PilotVisit[]): boolean => professionalsOf(visits) < SMALLEST_GROUP;

/**
 * Whether the figures of a choice may be shown: of enough professionals, and so that no choice beside it gives away a group that is too
 * small by subtraction.
 */
export const mayShow = (visits: readonly PilotVisit[], filter: ImpactFilter): boolean => {
  const shown = filtered(visits, filter);
  if (isTooSmall(shown)) return false;
  const inside = new Set(shown);
  return fields
    .filter((field) => filter[field] !== undefined)
    .every((field) => {
      const wider = filtered(visits, { ...filter, [field]: undefined });
      const rest = wider.filter((visit) => !inside.has(visit));
      return rest.length === 0 || !isTooSmall(rest);
    });
};

/** The values of a field that may be chosen beside what is chosen already. */
export const choicesOf = (visits: readonly PilotVisit[], filter: ImpactFilter, field: keyof ImpactFilter): string[] => {
  const values = new Set(visits.map(valueIn[field]).filter((value) => value !== null));
  return [...values].filter((value) => mayShow(visits, { ...filter, [field]: value } as ImpactFilter)).sort();
};

/**
 * Visits by a value, largest group first; what is too small is put together (`null`), with the smallest of the others while the rest is too
 * small itself. One group that is all there is stays.
 */
export const grouped = <Value extends string>(
  visits: readonly PilotVisit[],
  of: (visit: PilotVisit) => Value,
): { value: Value | null; visits: PilotVisit[] }[] => {
  const groups = [...groupsBy(visits, of)]
    .map(([value, own]) => ({ value: value as Value | null, visits: own }))
    .sort((a, b) => professionalsOf(b.visits) - professionalsOf(a.visits));
  const large = groups.filter((group) => !isTooSmall(group.visits));
  let rest = groups.filter((group) => isTooSmall(group.visits)).flatMap((group) => group.visits);
  while (rest.length > 0 && isTooSmall(rest)) {
    const smallest = large.pop();
    if (!smallest) return [];
    rest = [...smallest.visits, ...rest];
  }
  return rest.length === 0 ? large : [...large, { value: null, visits: rest }];
};
