import { createHash } from 'node:crypto';
import type { SignedNote } from '../domain/record.js';
import { organisationOf, signerOf } from './document-reference.js';
import type { ProfileParts, Resource } from './profiles/profile.js';

const terminology = 'http://terminology.hl7.org/CodeSystem';
export const MODEL_SYSTEM = 'https://luonnos.example/sid/ai-model';
const VISIT_SYSTEM = 'https://luonnos.example/sid/encounter';

type Writer = SignedNote['writtenBy'][number];

/** A urn that follows from a text: the same thing is the same entry however often it is sent. */
export const urnOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const modelOf = (writer: Writer): string => writer.model ?? writer.drafter;

/** What wrote: one model, reached by one version of the application with one version of its prompt. */
export const deviceOf = (note: SignedNote, writer: Writer, parts: ProfileParts) => {
  const value = ['luonnos', parts.version, modelOf(writer), writer.promptHash ?? 'none'].join('/');
  const { aiDevice } = parts.codes;
  return {
    fullUrl: urnOf(value),
    value,
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
  };
};

/** Who did what to a document: the professional is author and verifier, the machine put the words together. */
export const provenanceOf = (
  note: SignedNote,
  target: string,
  devices: readonly string[],
  parts: ProfileParts,
): Resource => {
  const { codes } = parts;
  const signer = signerOf(note, parts);
  const participant = (code: string) => ({ coding: [{ system: `${terminology}/provenance-participant-type`, code }] });
  const reason = [
    ...(note.machineWritten ? [{ coding: [codes.aiAssisted] }] : []),
    ...(note.register === 'health' ? [{ coding: [{ system: `${terminology}/v3-ActReason`, code: 'TREAT' }] }] : []),
  ];
  return {
    resourceType: 'Provenance',
    target: [{ reference: target }],
    occurredPeriod: { start: note.period.start, end: note.signedAt },
    recorded: note.signedAt,
    ...(reason.length > 0 && { reason }),
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
