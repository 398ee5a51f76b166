import { describe, expect, it } from 'vitest';
import { type SignedNote, SignedNoteData } from '../../server/domain/record.js';
import { documentReference } from '../../server/record/document-reference.js';

const signed = (over: object = {}) =>
  SignedNoteData.parse({
    noteId: '3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d',
    encounterId: '00000000-0000-4000-8000-000000000001',
    revision: 1,
    kind: 'live',
    noteType: 'doctor-visit',
    title: 'Lääkärin vastaanottokäynti',
    register: 'health',
    language: 'fi',
    subject: { id: 'aino-mallikas', name: 'Aino Mallikas', birthDate: '1952-03-14' },
    signer: { id: 'elina.harju', name: 'Elina Harju', title: 'LL', practitionerId: 'prac-elina-harju' },
    organisation: { id: 'esimerkkila', name: 'Esimerkkilä' },
    signedAt: '2026-11-23T10:00:00.000Z',
    period: { start: '2026-11-23T09:00:00.000Z', end: '2026-11-23T09:10:00.000Z' },
    machineWritten: true,
    text: 'Tulosyy\nPäänsärkyä.',
    hash: '0'.repeat(64),
    ...over,
  }) as SignedNote;

describe('a signed note as a DocumentReference', () => {
  it('carries the signed bytes, to the byte', () => {
    const [content] = documentReference(signed()).content;
    expect(Buffer.from(content?.attachment.data ?? '', 'base64').toString('utf8')).toBe('Tulosyy\nPäänsärkyä.');
    expect(content?.attachment.size).toBe(Buffer.byteLength('Tulosyy\nPäänsärkyä.'));
  });

  it('has the professional as author and authenticator, and the note’s own uuid as its identifier', () => {
    const document = documentReference(signed());
    expect(document.author).toEqual([document.authenticator]);
    expect(document.authenticator.reference).toBe('Practitioner/prac-elina-harju');
    expect(document.identifier).toEqual([
      { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d' },
    ]);
    expect(document.subject.reference).toBe('Patient/aino-mallikas');
  });

  it('says in its metadata that a machine wrote part of it, only then, and never in its words', () => {
    const security = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'AIAST' }];
    const document = documentReference(signed());
    expect(document).toMatchObject({ meta: { security } });
    expect(documentReference(signed({ machineWritten: false }))).not.toHaveProperty('meta');
    expect(`${document.description} ${document.type.text}`).not.toMatch(/AI|tekoäly|kone/);
  });

  it('codes health documents where a code fits, and social ones by their title alone', () => {
    expect(documentReference(signed()).type).toHaveProperty('coding');
    const social = documentReference(
      signed({ noteType: 'social-meeting', register: 'social', title: 'Asiakastapaaminen' }),
    );
    expect(social.type).toEqual({ text: 'Asiakastapaaminen' });
  });
});
