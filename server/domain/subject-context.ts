/** What the record system says of a subject, for the professional's eyes: read when asked for, kept nowhere, never a statement of a note. */
import { z } from 'zod';
import { Subject } from './subject.js';

export const contextKinds = ['conditions', 'medication', 'allergies', 'notes'] as const;
export const ContextKind = z.enum(contextKinds);
export type ContextKind = z.infer<typeof ContextKind>;

export const ContextItem = z.object({
  /** As the record system calls it; empty where it has only a code that says nothing. */
  text: z.string(),
  /** Dosage of a medicine, reaction of an allergy, code of a condition. */
  detail: z.string().nullable(),
  /** It is there and not in force now: a medicine on hold, a condition whose standing is not said. */
  standing: z.enum(['current', 'on-hold', 'unsaid']),
  /** The text of a note, where the record system gives it along. */
  body: z.string().nullable(),
  /** Where it comes from: which resource, when it was written, ISO date or time, and by whom. */
  source: z.object({ resource: z.string(), at: z.string().nullable(), by: z.string().nullable() }),
});
export type ContextItem = z.infer<typeof ContextItem>;

export const ContextPart = z.object({
  kind: ContextKind,
  /** `not-offered`: the record system does not say this of anybody. */
  state: z.enum(['read', 'failed', 'not-offered']),
  /** Why it failed. */
  code: z.string().nullable(),
  items: z.array(ContextItem),
  /** What is there and could not be understood. */
  unread: z.number().int().nonnegative(),
  /** There is more than is shown. */
  more: z.boolean(),
});
export type ContextPart = z.infer<typeof ContextPart>;

/** GET /api/encounters/:id/context */
export const SubjectContext = z.object({
  /** The subject as the record system has them now; null where it did not say, and then `code` says why. */
  person: z.object({ subject: Subject.nullable(), age: z.number().int().nullable(), code: z.string().nullable() }),
  parts: z.array(ContextPart),
  readAt: z.iso.datetime(),
});
export type SubjectContext = z.infer<typeof SubjectContext>;

/** Full years on a day, both ISO dates. */
export const ageOn = (birthDate: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
