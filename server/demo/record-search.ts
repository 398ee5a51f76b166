import {
  badRequest,
  type Filter,
  getSearchParameter,
  OperationOutcomeError,
  Operator,
  type SearchRequest,
  splitSearchOnComma,
} from '@medplum/core';
import type { HumanName, Resource } from '@medplum/fhirtypes';
import { offers, orderable } from './record-capabilities.js';

const nameParts: Readonly<Record<string, (name: HumanName) => (string | undefined)[]>> = {
  name: (name) => [name.family, ...(name.given ?? [])],
  family: (name) => [name.family],
  given: (name) => name.given ?? [],
};

const isNameFilter = (resourceType: string, { code, operator }: Filter): boolean =>
  code in nameParts && operator === Operator.EQUALS && (resourceType === 'Patient' || resourceType === 'Practitioner');

/** Finnish letters stay letters: ä is not a. */
const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi');

/** As a record system's search box: every word begins some part of the name, in any order. A comma means *or*, escaped it is space. */
function nameMatches(names: readonly HumanName[], filter: Filter): boolean {
  const whole = names.flatMap((name) => nameParts[filter.code]?.(name) ?? []).filter((it) => it !== undefined);
  const parts = whole.flatMap((it) => [it, ...it.split(/[\s-]+/)]).map(folded);
  return splitSearchOnComma(filter.value).some((alternative) =>
    folded(alternative)
      .split(/[\s,]+/)
      .filter(Boolean)
      .every((word) => parts.some((part) => part.startsWith(word))),
  );
}

/**
 * Refuses what is not offered. The FHIR standard lets a server ignore an unknown parameter, and so answer with strangers; for a
 * client under test a refusal is worth more.
 */
export function assertSearchable({
  resourceType,
  filters = [],
  sortRules = [],
  include,
  revInclude,
}: SearchRequest): void {
  const known = offers[resourceType]?.search ?? [];
  const unknown = [
    ...filters.filter(({ code }) => !known.includes(code)).map(({ code }) => code),
    ...sortRules.filter(({ code }) => !known.includes(code) && !orderable.has(code)).map(({ code }) => `_sort=${code}`),
    ...(include ? ['_include'] : []),
    ...(revInclude ? ['_revinclude'] : []),
    ...filters.filter(({ operator }) => operator === Operator.EXACT).map(({ code }) => `${code}:exact`),
  ];
  if (unknown.length > 0) {
    throw new OperationOutcomeError(badRequest(`Search parameters not supported: ${unknown.join(', ')}`));
  }
}

/** `patient=123` means `Patient/123`, or any other type the parameter may point at. */
function withReferenceTypes(resourceType: string, filter: Filter): Filter {
  const parameter = getSearchParameter(resourceType, filter.code);
  if (parameter?.type !== 'reference' || filter.operator !== Operator.EQUALS) return filter;
  const targets = filter.code === 'patient' ? ['Patient'] : (parameter.target ?? []);
  const values = splitSearchOnComma(filter.value).flatMap((value) =>
    value.includes('/') ? [value] : targets.map((target) => `${target}/${value}`),
  );
  return { ...filter, value: values.join(',') };
}

/** Splits a search into what the repository below matches and what is matched here, by name. */
export function splitSearch(request: SearchRequest) {
  const filters = request.filters ?? [];
  const byName = filters.filter((filter) => isNameFilter(request.resourceType, filter));
  const rest = filters.filter((it) => !byName.includes(it)).map((it) => withReferenceTypes(request.resourceType, it));
  const matches = (resource: Resource): boolean => {
    const names = resource.resourceType === 'Patient' || resource.resourceType === 'Practitioner' ? resource.name : [];
    return byName.every((filter) => nameMatches(names ?? [], filter));
  };
  return { rest, matches };
}
