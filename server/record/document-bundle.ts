import type { SignedNote } from '../domain/record.js';
import { documentIdentifier } from './document-reference.js';
import type { Label, ProfileParts, Resource } from './profiles/profile.js';
import { deviceOf, provenanceOf, urnOf } from './provenance.js';
import { blocksOf, languageTag } from './rendering.js';
import { escaped } from './xhtml.js';

const SUBJECT_SYSTEM = 'https://luonnos.example/sid/subject';

const divOf = (lines: readonly string[], language: string): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}"><p>${lines.map(escaped).join('<br/>')}</p></div>`;

/**
 * A signed note as a FHIR document: a Bundle that stands alone, with all it refers to. For where no interface leads; what it says is
 * what was signed, section by section. Pure.
 */
export const documentBundle = (note: SignedNote, guardianLabel: Label | undefined, parts: ProfileParts): Resource => {
  const { codes } = parts;
  const language = languageTag(note.language);
  const [patientUrl, signerUrl, organisationUrl, compositionUrl] = [
    `patient ${note.subject.id}`,
    `practitioner ${note.signer.practitionerId}`,
    `organisation ${note.organisation.id}`,
    `composition of ${note.noteId}`,
  ].map(urnOf) as [string, string, string, string];
  const type = codes.types[note.noteType];
  const registration = codes.registration[note.register];
  const organisation = codes.organisations[note.organisation.id];
  const devices = note.writtenBy.map((writer) => deviceOf(note, writer, parts));
  const labels = [
    ...(note.machineWritten ? [codes.aiAssisted] : []),
    ...(note.notForGuardian.length > 0 && guardianLabel ? [guardianLabel] : []),
  ];
  const entries: { fullUrl: string; resource: Resource }[] = [
    {
      fullUrl: compositionUrl,
      resource: {
        resourceType: 'Composition',
        ...(labels.length > 0 && { meta: { security: labels } }),
        language,
        identifier: documentIdentifier(note.noteId),
        status: 'final',
        type: { ...(type && { coding: [type] }), text: note.title },
        ...(codes.categories.length > 0 && { category: codes.categories.map((coding) => ({ coding: [coding] })) }),
        subject: { reference: patientUrl },
        date: note.signedAt,
        author: [{ reference: signerUrl }],
        title: note.title,
        attester: [{ mode: 'legal', time: note.signedAt, party: { reference: signerUrl } }],
        custodian: { reference: organisationUrl },
        ...(note.replaces && {
          relatesTo: [{ code: 'replaces', targetIdentifier: documentIdentifier(note.replaces.noteId) }],
        }),
        event: [{ period: note.period }],
        section: blocksOf(note).map(({ heading, lines }) => ({
          title: heading ?? note.title,
          text: { status: 'generated', div: divOf(lines, language) },
        })),
      },
    },
    {
      fullUrl: patientUrl,
      resource: {
        resourceType: 'Patient',
        identifier: [{ system: SUBJECT_SYSTEM, value: note.subject.id }],
        name: [{ text: note.subject.name }],
        birthDate: note.subject.birthDate,
      },
    },
    {
      fullUrl: signerUrl,
      resource: {
        resourceType: 'Practitioner',
        ...(registration &&
          note.signer.registration && {
            identifier: [{ system: registration, value: note.signer.registration }],
          }),
        name: [{ text: note.signer.name }],
      },
    },
    {
      fullUrl: organisationUrl,
      resource: {
        resourceType: 'Organization',
        ...(organisation && { identifier: [{ system: organisation.system, value: organisation.oid }] }),
        name: note.organisation.name,
      },
    },
    ...devices.map(({ fullUrl, resource }) => ({ fullUrl, resource })),
    {
      fullUrl: urnOf(`provenance of ${note.noteId}`),
      resource: provenanceOf(
        note,
        compositionUrl,
        devices.map(({ fullUrl }) => fullUrl),
        parts,
      ),
    },
  ];
  return {
    resourceType: 'Bundle',
    identifier: documentIdentifier(note.noteId),
    type: 'document',
    timestamp: note.signedAt,
    entry: entries.map(({ fullUrl, resource }) => ({
      fullUrl,
      resource: pointed(resource, note, { signerUrl, organisationUrl }),
    })),
  };
};

/** References by the record system's ids lead nowhere outside it: here they lead to the entries. */
const pointed = (
  resource: Resource,
  note: SignedNote,
  urls: { signerUrl: string; organisationUrl: string },
): Resource =>
  JSON.parse(
    JSON.stringify(resource)
      .replaceAll(`"Practitioner/${note.signer.practitionerId}"`, `"${urls.signerUrl}"`)
      .replaceAll(`"Organization/${note.organisation.id}"`, `"${urls.organisationUrl}"`),
  ) as Resource;
