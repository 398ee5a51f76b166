import { z } from 'zod';

/** FHIR logical id: the only form of id that is ever put into a record-system URL. */
export const FhirId = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/);

/** The patient or client, as read from the record system when the encounter was made or its subject corrected. */
export const Subject = z.object({
  id: FhirId,
  name: z.string().min(1),
  birthDate: z.iso.date(),
  /** Under a non-disclosure order (turvakielto): where they live and how they are reached is nobody's to learn. */
  nonDisclosure: z.literal(true).optional(),
});
export type Subject = z.infer<typeof Subject>;

/** A subject as the record system has them now: no longer in use, or merged into another, they take no notes. */
export interface SubjectIdentity {
  readonly subject: Subject;
  readonly standing: 'active' | 'inactive' | 'replaced';
}

export const subjectFields = ['name', 'birth-date', 'non-disclosure'] as const;
export type SubjectField = (typeof subjectFields)[number];

/** In what the record system's subject is another than the one that was written about; empty when they are the same. */
export const changedFields = (was: Subject, is: Subject): SubjectField[] => {
  const changed: Record<SubjectField, boolean> = {
    name: was.name.normalize('NFC') !== is.name.normalize('NFC'),
    'birth-date': was.birthDate !== is.birthDate,
    'non-disclosure': was.nonDisclosure !== is.nonDisclosure,
  };
  return subjectFields.filter((field) => was.id !== is.id || changed[field]);
};
