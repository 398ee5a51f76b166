import { z } from 'zod';
import { Translated } from './language.js';
import { Profession, Register } from './professional.js';

export const NoteTypeCode = z.enum([
  'doctor-visit',
  'doctor-phone',
  'nurse-visit',
  'home-care-visit',
  'physiotherapy-visit',
  'social-meeting',
  'service-needs-assessment',
  'dictated-entry',
]);
export type NoteTypeCode = z.infer<typeof NoteTypeCode>;

/** One coded heading of a note. `belongs` says, for the drafter, what was said that belongs under it: never what ought to be there. */
export const Section = z.object({
  code: z.string().regex(/^[a-z-]+$/),
  title: Translated,
  belongs: Translated,
  /** Other words a professional says for this heading when dictating, lower case. */
  spokenAs: z.object({ fi: z.array(z.string()), sv: z.array(z.string()), en: z.array(z.string()) }),
  /** Never filled unless it was said. There is no other kind of section. */
  documentedOnly: z.literal(true),
  /** About how many words it takes when there is something to say; a target for the eye, not a limit. */
  targetWords: z.number().int().positive(),
});
export type Section = z.infer<typeof Section>;

/** A kind of document, loaded from `prompts/note-types/<code>.json`. */
export const NoteType = z.object({
  code: NoteTypeCode,
  version: z.number().int().positive(),
  title: Translated,
  professions: z.array(Profession).min(1),
  register: Register,
  /** How the subject is called on screen: potilas or asiakas. */
  subjectWord: z.enum(['patient', 'client']),
  sections: z.array(Section).min(1),
});
export type NoteType = z.infer<typeof NoteType>;
