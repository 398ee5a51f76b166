import { createHash, randomUUID } from 'node:crypto';
import type { DocumentReference } from '@medplum/fhirtypes';

export const text = 'Esitiedot: yskä.\nNykytila: hyvä.';

export const documentOf = (noteId: string = randomUUID(), content = text): DocumentReference => {
  const bytes = Buffer.from(content);
  return {
    resourceType: 'DocumentReference',
    meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'AIAST' }] },
    masterIdentifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${noteId}` },
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${noteId}` }],
    status: 'current',
    docStatus: 'final',
    type: {
      coding: [{ system: 'http://loinc.org', code: '11506-3', display: 'Progress note' }],
      text: 'Hoitokertomusmerkintä',
    },
    subject: { reference: 'Patient/aino-mallikas' },
    date: '2026-11-22T10:15:00Z',
    author: [{ reference: 'Practitioner/prac-elina-harju' }],
    authenticator: { reference: 'Practitioner/prac-elina-harju' },
    custodian: { reference: 'Organization/esimerkkila' },
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language: 'fi-FI',
          data: bytes.toString('base64'),
          size: bytes.length,
          hash: createHash('sha1').update(bytes).digest('base64'),
          creation: '2026-11-22T10:15:00Z',
        },
      },
    ],
    context: { period: { start: '2026-11-22T10:00:00Z', end: '2026-11-22T10:12:00Z' } },
  };
};

export const identifierOf = (document: DocumentReference): string =>
  `identifier=urn:ietf:rfc:3986|${document.masterIdentifier?.value}`;
