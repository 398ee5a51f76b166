import { describe, expect, it } from 'vitest';
import type { SignedNote } from '../../server/domain/record.js';
import { RecordCodes } from '../../server/record/codes.js';
import { documentReference as write } from '../../server/record/document-reference.js';
import { plainRendering } from '../../server/record/rendering.js';
import { signedNote } from '../support/notes.js';

const label = { system: 'https://codes.example/labels', code: 'not-for-guardian' };
const documentReference = (note: SignedNote, guardianLabel?: typeof label) =>
  write(
    note,
    { attachments: [plainRendering(note)], guardianLabel },
    { codes: RecordCodes.parse({}), version: '0.1.0' },
  );

describe('a signed note as a DocumentReference', () => {
  it('carries the signed bytes, to the byte', () => {
    const [content] = documentReference(signedNote()).content;
    expect(Buffer.from(content?.attachment.data ?? '', 'base64').toString('utf8')).toBe('Tulosyy\nPäänsärkyä.');
    expect(content?.attachment.size).toBe(Buffer.byteLength('Tulosyy\nPäänsärkyä.'));
  });

  it('has the professional as author and authenticator, and the note’s own uuid as its identifier', () => {
    const document = documentReference(signedNote());
    expect(document.author).toEqual([document.authenticator]);
    expect(document.authenticator.reference).toBe('Practitioner/prac-elina-harju');
    expect(document.identifier).toEqual([
      { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:3f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d' },
    ]);
    expect(document.subject.reference).toBe('Patient/aino-mallikas');
  });

  it('says in its metadata that a machine wrote part of it, only then, and never in its words', () => {
    const security = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'AIAST' }];
    const document = documentReference(signedNote());
    expect(document).toMatchObject({ meta: { security } });
    expect(documentReference(signedNote({ machineWritten: false }))).not.toHaveProperty('meta');
    expect(`${document.description} ${document.type.text}`).not.toMatch(/AI|tekoäly|kone/);
  });

  it('codes health documents where a code fits, and social ones by their title alone', () => {
    expect(documentReference(signedNote()).type).toHaveProperty('coding');
    const social = documentReference(
      signedNote({ noteType: 'social-meeting', register: 'social', title: 'Asiakastapaaminen' }),
    );
    expect(social.type).toEqual({ text: 'Asiakastapaaminen' });
  });

  it('is labelled as not for the guardian where something of it is not, and nowhere else', () => {
    expect(documentReference(signedNote(), label)).not.toHaveProperty('securityLabel');
    const kept = documentReference(signedNote({ notForGuardian: ['plan'] }), label);
    expect(kept.securityLabel).toEqual([{ coding: [label] }]);
  });
});
