/** What the outward interface takes and gives: for programs of the record system's side. Its description is made from these schemas. */
import { z } from 'zod';
import { AmendReason } from './amend.js';
import { PartKind } from './audio.js';
import { EncounterState } from './encounter.js';
import { ExportReceipt } from './export.js';
import { Language } from './language.js';
import { NoteTypeCode } from './note-type.js';
import { Register } from './professional.js';
import { Receipt } from './record.js';
import { RecordVisit } from './record-visit.js';
import { FhirId } from './subject.js';
import { SpeakerRole } from './transcript.js';
import { DeliveryStep, NextAction } from './view.js';

const time = z.iso.datetime();

/** Chosen at random by the caller: never made of anything that says who it is about. */
export const IdempotencyKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16,128}$/)
  .describe('A random value of the caller, for example a UUID; the same at every try of the same request.');

/** POST /encounters */
export const CreateOutward = z
  .strictObject({
    subjectId: FhirId.describe('Id of the Patient in the record system; read from there now.'),
    professionalId: z
      .string()
      .min(1)
      .max(200)
      .describe('The responsible professional, by the id of their sign-in; they have signed in to Luonnos before.'),
    noteType: NoteTypeCode,
    mode: PartKind,
    spokenLanguage: Language,
    noteLanguage: Language,
    present: z.array(SpeakerRole).max(10),
    recordVisit: RecordVisit.strict()
      .optional()
      .describe('The visit as the record system knows it, about this subject; the entry is filed under it.'),
    sample: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/)
      .optional()
      .describe('The demo only: the sample consultation that will be played; everything else has to be as it says.'),
  })
  .meta({
    description: 'An encounter to be: the professional finds it in their worklist and informs the subject.',
    examples: [
      {
        subjectId: 'patient-1',
        professionalId: 'professional-1',
        noteType: 'doctor-visit',
        mode: 'conversation',
        spokenLanguage: 'fi',
        noteLanguage: 'fi',
        present: ['professional', 'subject'],
        recordVisit: { encounterId: 'visit-1', serviceEvent: null },
      },
    ],
  });
export type CreateOutward = z.infer<typeof CreateOutward>;

export const OutwardStatus = z
  .object({
    id: z.uuid(),
    state: EncounterState,
    nextAction: NextAction.describe(
      'What waits to be done, and by whom: wait is the machine, the rest the professional.',
    ),
    professionalId: z.string(),
    register: Register,
    noteType: NoteTypeCode,
    kind: z.enum(['sample', 'live']),
    createdAt: time,
    updatedAt: time,
    beingAmended: z
      .boolean()
      .describe('A signed note is being replaced; until the new one is signed the old one stands.'),
    signed: z
      .object({ noteId: z.uuid(), revision: z.number().int().positive(), at: time })
      .nullable()
      .describe('The newest signed note.'),
    receipt: Receipt.nullable().describe('Where the newest signed note is in the record system.'),
    delivery: z.array(DeliveryStep).describe('The way of the newest signed note, newest step last.'),
    exports: z
      .array(ExportReceipt.omit({ by: true }))
      .describe(
        'Files that the newest signed note was saved as, by SHA-256, newest last, 20 at most; whether one was taken into a record system is not known here.',
      ),
  })
  .meta({ description: 'How far an encounter has come. No content.' });
export type OutwardStatus = z.infer<typeof OutwardStatus>;

const attested = {
  encounterId: z.uuid(),
  noteId: z.uuid().describe('The business identifier of the document in the record system: urn:uuid and this.'),
  revision: z.number().int().positive(),
  kind: z.enum(['sample', 'live']),
  noteType: NoteTypeCode,
  register: Register,
  language: Language,
  subjectId: FhirId,
  signer: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    practitionerId: z.string(),
    registration: z.string().optional(),
  }),
  signedAt: time,
  period: z.object({ start: time, end: time }),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'SHA-256 in hex of what was signed: text, subject, note type, register, signer, marked sections, what is replaced.',
    ),
  replaces: z.object({ noteId: z.uuid(), reason: AmendReason }).nullable(),
  receipt: Receipt.nullable(),
};

export const OutwardNote = z
  .discriminatedUnion('standing', [
    z.object({
      standing: z.enum(['in-force', 'being-amended']),
      ...attested,
      machineWritten: z
        .boolean()
        .describe('At least one statement was written by a machine, reviewed and left standing.'),
      title: z.string(),
      text: z.string(),
      sections: z.array(
        z.object({
          code: z.string(),
          title: z.string(),
          text: z.string(),
          notForGuardian: z.boolean().describe('Must not be shown to the guardian of a minor.'),
        }),
      ),
    }),
    z
      .object({ standing: z.literal('withdrawn'), ...attested })
      .describe('Entered in error: its words are not given any more.'),
  ])
  .meta({ description: 'The newest signed note of an encounter. What is not signed is never given.' });
export type OutwardNote = z.infer<typeof OutwardNote>;

export const WebhookType = z.enum(['note.filed', 'note.withdrawn']);
export type WebhookType = z.infer<typeof WebhookType>;

export const WebhookBody = z
  .object({
    type: WebhookType,
    timestamp: time.describe('When it happened; when it is sent is in the header webhook-timestamp.'),
    data: z.object({
      encounterId: z.uuid(),
      noteId: z.uuid(),
      revision: z.number().int().positive(),
      replaces: z.uuid().nullable().describe('The signed note that this one replaces.'),
      documentId: z
        .string()
        .nullable()
        .describe('The document in the record system; null where it was copied by hand.'),
      versionId: z.string().nullable(),
    }),
  })
  .meta({ description: 'Ids and no content. Sent at least once; the header webhook-id is the same at every try.' });
export type WebhookBody = z.infer<typeof WebhookBody>;
