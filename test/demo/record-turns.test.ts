import { FhirRouter, makeSimpleRequest } from '@medplum/fhir-router';
import type { Resource } from '@medplum/fhirtypes';
import { beforeAll, expect, it } from 'vitest';
import { offers } from '../../server/demo/record-capabilities.js';
import { StrictRepository } from '../../server/demo/record-repository.js';
import { loadDefinitions } from '../../server/demo/record-rules.js';
import { inTurns } from '../../server/demo/record-turns.js';
import { seedResources } from '../../server/demo/subjects.js';
import { documentOf, identifierOf } from './documents.js';

beforeAll(() => loadDefinitions(new Set(Object.keys(offers))), 20_000);

it('lets five equal conditional creates of the same instant make one document', async () => {
  const repository = new StrictRepository(() => new Date('2026-11-22T10:00:00Z'));
  for (const resource of seedResources()) await repository.createResource(resource, { assignedId: true });
  const handle = inTurns(new FhirRouter(), repository);
  const document = documentOf();
  const attempt = () => ({
    ...makeSimpleRequest('POST', 'DocumentReference', document),
    headers: { 'if-none-exist': identifierOf(document) },
  });
  const answers = await Promise.all(Array.from({ length: 5 }, () => handle(attempt())));
  const ids = answers.map(([, resource]) => (resource as Resource).id);
  expect(ids[0]).toBeDefined();
  expect(new Set(ids).size).toBe(1);
});
