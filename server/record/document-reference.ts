import { createHash } from 'node:crypto';
import type { SignedNote } from '../domain/record.js';
import type { ProfileParts, Standing } from './profiles/profile.js';
import { languageTag } from './rendering.js';

/** Business identifier of a document: the note's own uuid, fixed at signing. */
export const documentIdentifier = (noteId: string) => ({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${noteId}` });

/** The signing professional, by id and, where one is known, by their number in the register of professionals. */
export const signerOf = ({ signer, register }: SignedNote, { codes }: ProfileParts) => {
  const system = codes.registration[register];
  return {
    reference: `Practitioner/${signer.practitionerId}`,
    ...(system && signer.registration && { identifier: { system, value: signer.registration } }),
    display: signer.name,
  };
};

export const organisationOf = ({ organisation }: SignedNote, { codes }: ProfileParts) => {
  const known = codes.organisations[organisation.id];
  return {
    reference: `Organization/${organisation.id}`,
    ...(known && { identifier: { system: known.system, value: known.oid } }),
    display: organisation.name,
  };
};

/** The visit in the record system: its Encounter, or the service event alone where only that is known. */
const visitOf = ({ visit }: SignedNote) => {
  if (!visit || (visit.encounterId === null && visit.serviceEvent === null)) return {};
  const identifier = { use: 'official', system: 'urn:ietf:rfc:3986', value: `urn:oid:${visit.serviceEvent}` };
  return {
    encounter: [
      {
        ...(visit.encounterId !== null && { reference: `Encounter/${visit.encounterId}` }),
        ...(visit.serviceEvent !== null && { type: 'Encounter', identifier }),
      },
    ],
  };
};

/**
 * A signed note as one FHIR R4 DocumentReference. The professional is author and authenticator; that a machine wrote part of it is said
 * in `meta.security`, never in the text. Pure.
 */
export const documentReference = (note: SignedNote, standing: Standing, parts: ProfileParts) => {
  const { codes } = parts;
  const { replaces, insteadOf = [], guardianLabel, attachments } = standing;
  const practitioner = signerOf(note, parts);
  const type = codes.types[note.noteType];
  const labels = [codes.confidentiality, note.notForGuardian.length > 0 ? guardianLabel : undefined].filter(
    (label) => label !== undefined,
  );
  return {
    resourceType: 'DocumentReference',
    ...(note.machineWritten && { meta: { security: [codes.aiAssisted] } }),
    masterIdentifier: documentIdentifier(note.noteId),
    identifier: [note.noteId, ...insteadOf].map(documentIdentifier),
    status: 'current',
    docStatus: 'final',
    type: { ...(type && { coding: [type] }), text: note.title },
    ...(codes.categories.length > 0 && { category: codes.categories.map((coding) => ({ coding: [coding] })) }),
    subject: { reference: `Patient/${note.subject.id}` },
    date: note.signedAt,
    author: [practitioner],
    authenticator: practitioner,
    custodian: organisationOf(note, parts),
    ...(replaces && {
      relatesTo: [{ code: 'replaces', target: { reference: `DocumentReference/${replaces}` } }],
    }),
    description: note.title,
    ...(labels.length > 0 && { securityLabel: labels.map((label) => ({ coding: [label] })) }),
    content: attachments.map(({ contentType, bytes }) => ({
      attachment: {
        contentType,
        language: languageTag(note.language),
        data: bytes.toString('base64'),
        size: bytes.length,
        hash: createHash('sha1').update(bytes).digest('base64'),
        title: note.title,
        creation: note.signedAt,
      },
    })),
    context: { ...visitOf(note), period: note.period },
  };
};
