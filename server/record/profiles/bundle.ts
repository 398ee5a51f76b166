import { createHash } from 'node:crypto';
import type { SignedNote } from '../../domain/record.js';
import { documentIdentifier, documentReference, organisationOf, signerOf } from '../document-reference.js';
import type { MakeProfile, ProfileParts, Resource } from './profile.js';

const terminology = 'http://terminology.hl7.org/CodeSystem';
const MODEL_SYSTEM = 'https://luonnos.example/sid/ai-model';
const VISIT_SYSTEM = 'https://luonnos.example/sid/encounter';

type Writer = SignedNote['writtenBy'][number];

/** A uuid that follows from a text: the same device is the same entry however often it is sent. */
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const modelOf = (writer: Writer): string => writer.model ?? writer.drafter;

/** What wrote: one model, reached by one version of the application with one version of its prompt. */
const deviceEntry = (note: SignedNote, writer: Writer, parts: ProfileParts) => {
  const value = ['luonnos', parts.version, modelOf(writer), writer.promptHash ?? 'none'].join('/');
  const { aiDevice } = parts.codes;
  return {
    fullUrl: `urn:uuid:${uuidOf(value)}`,
    resource: {
      resourceType: 'Device',
      identifier: [{ system: MODEL_SYSTEM, value }],
      status: 'active',
      manufacturer: 'Luonnos',
      deviceName: [{ name: `Luonnos / ${modelOf(writer)}`, type: 'user-friendly-name' }],
      modelNumber: modelOf(writer),
      type: {
        ...(aiDevice && { coding: [aiDevice] }),
        text: writer.model === null ? 'Extractive summariser' : 'Large language model',
      },
      version: [
        { type: { text: 'application' }, value: parts.version },
        ...(writer.promptHash === null ? [] : [{ type: { text: 'prompt' }, value: `sha256:${writer.promptHash}` }]),
      ],
      owner: organisationOf(note, parts),
    },
    request: { method: 'POST', url: 'Device', ifNoneExist: `identifier=${MODEL_SYSTEM}|${value}` },
  };
};

/** Who did what: the professional is author and verifier, the machine put the words together. */
const provenance = (note: SignedNote, documentUrl: string, devices: readonly string[], parts: ProfileParts) => {
  const { codes } = parts;
  const signer = signerOf(note, parts);
  const participant = (code: string) => ({ coding: [{ system: `${terminology}/provenance-participant-type`, code }] });
  return {
    resourceType: 'Provenance',
    target: [{ reference: documentUrl }],
    occurredPeriod: { start: note.period.start, end: note.signedAt },
    recorded: note.signedAt,
    reason: [
      ...(note.machineWritten ? [{ coding: [codes.aiAssisted] }] : []),
      ...(note.register === 'health' ? [{ coding: [{ system: `${terminology}/v3-ActReason`, code: 'TREAT' }] }] : []),
    ],
    activity: { coding: [{ system: `${terminology}/v3-DataOperation`, code: 'CREATE' }] },
    agent: [
      { type: participant('author'), who: signer, onBehalfOf: organisationOf(note, parts) },
      { type: participant('verifier'), who: signer },
      ...devices.map((reference) => ({
        type: participant('assembler'),
        ...(codes.aiDevice && { role: [{ coding: [codes.aiDevice] }] }),
        who: { reference },
      })),
    ],
    entity: [{ role: 'source', what: { identifier: { system: VISIT_SYSTEM, value: note.encounterId } } }],
  };
};

const withoutEmpty = (resource: Resource): Resource =>
  Object.fromEntries(
    Object.entries(resource).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ) as Resource;

/** The document in one transaction with the devices that wrote and a Provenance that says who verified it. */
export const bundle: MakeProfile = (parts) => ({
  name: 'bundle',
  oneAttachment: false,
  write: (note, standing) => {
    const { system, value } = documentIdentifier(note.noteId);
    // Not the note's own uuid: a server puts its own address wherever this one stands, identifiers included.
    const documentUrl = `urn:uuid:${uuidOf(`document of ${note.noteId}`)}`;
    const devices = note.writtenBy.map((writer) => deviceEntry(note, writer, parts));
    const told = withoutEmpty(
      provenance(
        note,
        documentUrl,
        devices.map(({ fullUrl }) => fullUrl),
        parts,
      ),
    );
    return {
      kind: 'transaction',
      bundle: {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          ...devices,
          {
            fullUrl: documentUrl,
            resource: documentReference(note, standing, parts),
            request: { method: 'POST', url: 'DocumentReference', ifNoneExist: `identifier=${system}|${value}` },
          },
          {
            fullUrl: `urn:uuid:${uuidOf(`provenance of ${note.noteId}`)}`,
            resource: told,
            request: { method: 'POST', url: 'Provenance', ifNoneExist: `target=${documentUrl}` },
          },
        ],
      },
    };
  },
});
