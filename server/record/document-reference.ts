import { createHash } from 'node:crypto';
import type { NoteTypeCode } from '../domain/note-type.js';
import type { SignedNote } from '../domain/record.js';
import type { Standing } from './profiles/profile.js';

/** Business identifier of a document: the note's own uuid, fixed at signing. */
export const documentIdentifier = (noteId: string) => ({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${noteId}` });

const terminology = 'http://terminology.hl7.org/CodeSystem';

/** LOINC where a code fits; social-welfare documents have none and go by their title. */
const loinc: Partial<Record<NoteTypeCode, { code: string; display: string }>> = {
  'doctor-visit': { code: '11506-3', display: 'Progress note' },
  'doctor-phone': { code: '11506-3', display: 'Progress note' },
  'nurse-visit': { code: '11506-3', display: 'Progress note' },
  'home-care-visit': { code: '11506-3', display: 'Progress note' },
  'physiotherapy-visit': { code: '11506-3', display: 'Progress note' },
  'dictated-entry': { code: '11506-3', display: 'Progress note' },
};

const languageTag = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

/**
 * A signed note as one FHIR R4 DocumentReference with one text/plain attachment. The professional is author and authenticator; that a
 * machine wrote part of it is said in `meta.security` (AIAST), never in the text. Pure.
 */
export const documentReference = (note: SignedNote, { replaces, insteadOf = [], guardianLabel }: Standing = {}) => {
  const bytes = Buffer.from(note.text, 'utf8');
  const practitioner = { reference: `Practitioner/${note.signer.practitionerId}`, display: note.signer.name };
  const code = loinc[note.noteType];
  return {
    resourceType: 'DocumentReference',
    ...(note.machineWritten && {
      meta: { security: [{ system: `${terminology}/v3-ObservationValue`, code: 'AIAST' }] },
    }),
    masterIdentifier: documentIdentifier(note.noteId),
    identifier: [note.noteId, ...insteadOf].map(documentIdentifier),
    status: 'current',
    docStatus: 'final',
    ...(replaces && {
      relatesTo: [{ code: 'replaces', target: { reference: `DocumentReference/${replaces}` } }],
    }),
    ...(guardianLabel && note.notForGuardian.length > 0 && { securityLabel: [{ coding: [guardianLabel] }] }),
    type: { ...(code && { coding: [{ system: 'http://loinc.org', ...code }] }), text: note.title },
    subject: { reference: `Patient/${note.subject.id}` },
    date: note.signedAt,
    author: [practitioner],
    authenticator: practitioner,
    custodian: { reference: `Organization/${note.organisation.id}`, display: note.organisation.name },
    description: note.title,
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language: languageTag[note.language],
          data: bytes.toString('base64'),
          size: bytes.length,
          hash: createHash('sha1').update(bytes).digest('base64'),
          title: note.title,
          creation: note.signedAt,
        },
      },
    ],
    context: { period: note.period },
  };
};
