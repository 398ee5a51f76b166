import { z } from 'zod';
import { Amends } from './amend.js';
import { PartKind } from './audio.js';
import { Language } from './language.js';
import { NoteTypeCode } from './note-type.js';
import { Organisation, Profession, Register } from './professional.js';
import { RecordVisit } from './record-visit.js';
import { Subject } from './subject.js';
import { SpeakerRole } from './transcript.js';

export const EncounterState = z.enum(['open', 'in-review', 'signed', 'copied', 'filed', 'withdrawn', 'discarded']);
export type EncounterState = z.infer<typeof EncounterState>;

/** `copy`: a person carried it where no interface leads. `abandon`: an amendment is given up. */
export type EncounterEvent = 'review' | 'sign' | 'file' | 'copy' | 'withdraw' | 'amend' | 'abandon' | 'discard';

/** The state table. A missing entry is a wrong state; an event that leads where we already are is a harmless repeat. */
const table: Record<EncounterState, Partial<Record<EncounterEvent, EncounterState>>> = {
  open: { review: 'in-review', discard: 'discarded' },
  'in-review': { review: 'in-review', sign: 'signed', abandon: 'signed', discard: 'discarded' },
  signed: { sign: 'signed', file: 'filed', copy: 'copied', amend: 'in-review' },
  copied: { sign: 'copied', copy: 'copied', amend: 'in-review', withdraw: 'withdrawn' },
  filed: { sign: 'filed', file: 'filed', amend: 'in-review', withdraw: 'withdrawn' },
  withdrawn: { withdraw: 'withdrawn' },
  discarded: { discard: 'discarded' },
};

/** The state after an event, or null where the event is not allowed. */
export const nextState = (state: EncounterState, event: EncounterEvent): EncounterState | null =>
  table[state][event] ?? null;

/** Parts and typed text may be added until signed. */
export const acceptsInput = (state: EncounterState): boolean => state === 'open' || state === 'in-review';

/** Who was told about the recording, in which language, and through whom. */
export const Informing = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('informed'),
    told: z
      .array(
        z.object({
          who: z.enum(['subject', 'guardian', 'companion', 'child', 'interpreter', 'colleague']),
          language: z.enum(['fi', 'fi-easy', 'sv', 'en', 'other']),
          through: z.enum(['professional', 'interpreter', 'guardian', 'card']),
        }),
      )
      .min(1),
  }),
  z.object({ outcome: z.literal('client-not-present') }),
  z.object({ outcome: z.literal('refused'), by: z.enum(['subject', 'guardian', 'companion', 'child', 'other']) }),
]);
export type Informing = z.infer<typeof Informing>;

export const Encounter = z.object({
  id: z.uuid(),
  version: z.number().int().nonnegative(),
  state: EncounterState,
  /** Fixed at the start and shown everywhere: a sample is not a real visit. */
  kind: z.enum(['sample', 'live']),
  sample: z.string().nullable(),
  organisation: Organisation,
  register: Register,
  professional: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    profession: Profession,
    practitionerId: z.string(),
    registration: z.string().optional(),
  }),
  noteType: NoteTypeCode,
  mode: PartKind,
  spokenLanguage: Language,
  noteLanguage: Language,
  present: z.array(SpeakerRole),
  subject: Subject,
  informing: Informing.nullable(),
  recordVisit: RecordVisit.nullish(),
  /** The record system said who it is about when it launched Luonnos: nobody can choose another. */
  subjectLocked: z.boolean().optional(),
  /** When the record system went on to somebody else while this was being recorded; until it is signed. */
  contextLeftAt: z.iso.datetime().nullish(),
  /** Set while a signed note is being replaced. */
  amends: Amends.nullish(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Encounter = z.infer<typeof Encounter>;

/** Recording is allowed only after informing, and never after a refusal. */
export const mayRecord = (encounter: Pick<Encounter, 'informing'>): 'yes' | 'not-informed' | 'refused' => {
  if (encounter.informing === null) return 'not-informed';
  return encounter.informing.outcome === 'refused' ? 'refused' : 'yes';
};
