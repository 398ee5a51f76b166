import { z } from 'zod';
import { Language, Translated } from './language.js';
import { NoteType, NoteTypeCode } from './note-type.js';
import { OwnSettings } from './own-settings.js';
import { Person, Profession } from './professional.js';

/** A playable sample consultation of the demo. */
export const SampleInfo = z.object({
  slug: z.string(),
  title: Translated,
  /** Only this person plays it: note types belong to professions. */
  person: z.string(),
  noteType: NoteTypeCode,
  mode: z.enum(['conversation', 'dictation']),
  spokenLanguage: Language,
  durationMs: z.number().int().positive(),
});
export type SampleInfo = z.infer<typeof SampleInfo>;

/** GET /api/session, 401 when nobody is signed in. */
export const SessionView = z.object({
  person: Person,
  own: OwnSettings,
  demo: z.boolean(),
  /** All note types of the person's register: an encounter handed over keeps the type it was made with. */
  noteTypes: z.array(NoteType),
  /** The demo's samples for this person; empty outside the demo. */
  samples: z.array(SampleInfo),
  speech: z.object({ provider: z.string().nullable(), languages: z.array(Language) }),
  drafting: z.object({ provider: z.string(), model: z.string().nullable(), translates: z.boolean() }),
  /** `provider` null: no interface leads to the record system. `guardianLabel`: a note that is not for the guardian can be filed. */
  record: z.object({
    provider: z.string().nullable(),
    guardianLabel: z.boolean(),
    /** Somebody can be chosen in the record system, which launches Luonnos for them. */
    launch: z.boolean().optional(),
    /** What it says of a subject can be read on screen. */
    context: z.boolean().optional(),
  }),
});
export type SessionView = z.infer<typeof SessionView>;

/** GET /api/colleagues: to whom an encounter can be handed over. */
export const Colleague = z.object({ id: z.string(), name: z.string(), title: z.string(), profession: Profession });
export type Colleague = z.infer<typeof Colleague>;

/** The body of every failed answer. `requestId` finds the log line. */
export const ErrorBody = z.object({
  error: z.object({
    code: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    requestId: z.string(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
