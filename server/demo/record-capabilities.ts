import { getSearchParameter } from '@medplum/core';
import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes';

type Interaction = NonNullable<CapabilityStatementRestResource['interaction']>[number]['code'];

interface Offer {
  readonly interactions: readonly Interaction[];
  readonly search: readonly string[];
  readonly conditionalCreate: boolean;
}

const looked = (...search: string[]): Offer => ({
  interactions: ['read', 'search-type'],
  search: ['_id', '_security', ...search],
  conditionalCreate: false,
});

const kept = (interactions: readonly Interaction[], ...search: string[]): Offer => ({
  interactions: ['create', 'read', 'vread', 'history-instance', 'search-type', ...interactions],
  search: ['_id', '_lastUpdated', ...search],
  conditionalCreate: true,
});

/** What the demo record system does, and all it does: /metadata says this table, and what is not in it is refused. */
export const offers: Readonly<Record<string, Offer>> = {
  DocumentReference: kept(
    ['update', 'delete'],
    ...['identifier', 'patient', 'subject', 'author', 'encounter', 'date', 'type', 'category', 'status', 'relatesto'],
  ),
  Provenance: kept([], 'target', 'patient', 'agent', 'recorded'),
  Device: kept([], 'identifier', 'patient', 'type'),
  Encounter: kept(['update'], 'identifier', 'patient', 'subject', 'date', 'status'),
  Binary: { interactions: ['create', 'read'], search: [], conditionalCreate: false },
  Patient: looked('name', 'family', 'given', 'identifier', 'birthdate', 'gender'),
  Condition: looked('patient', 'subject', 'clinical-status', 'code'),
  MedicationStatement: looked('patient', 'subject', 'status'),
  AllergyIntolerance: looked('patient', 'clinical-status'),
  Practitioner: looked('name', 'family', 'given', 'identifier'),
  PractitionerRole: looked('practitioner', 'organization'),
  Organization: looked('name', 'identifier'),
};

/** Search results: paging, order, and how they are written. Everything else in a query must be in `offers`. */
export const orderable = new Set(['_id', '_lastUpdated']);

export function isOffered(resourceType: string | undefined, interaction: string | undefined): boolean {
  if (!resourceType) return interaction === 'batch';
  return Boolean(offers[resourceType]?.interactions.includes(interaction as Interaction));
}

const resource = (type: string, offer: Offer): CapabilityStatementRestResource => ({
  type: type as CapabilityStatementRestResource['type'],
  interaction: offer.interactions.map((code) => ({ code })),
  versioning: offer.interactions.includes('update') ? 'versioned-update' : 'versioned',
  updateCreate: false,
  conditionalCreate: offer.conditionalCreate,
  conditionalUpdate: false,
  conditionalDelete: 'not-supported',
  referencePolicy: ['literal', 'enforced'],
  ...(offer.search.length > 0
    ? { searchParam: offer.search.map((name) => ({ name, type: getSearchParameter(type, name)?.type ?? 'string' })) }
    : {}),
});

export const capabilityStatement = (baseUrl: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  status: 'active',
  date: '2026-11-22',
  kind: 'instance',
  software: { name: 'Luonnos demo record system' },
  implementation: { description: 'Made-up people only. Kept in memory, never conformance-tested.', url: baseUrl },
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  rest: [
    {
      mode: 'server',
      interaction: [{ code: 'transaction' }, { code: 'batch' }],
      resource: Object.entries(offers).map(([type, offer]) => resource(type, offer)),
    },
  ],
});
