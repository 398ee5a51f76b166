import { z } from 'zod';

/** FHIR logical id: the only form of id that is ever put into a record-system URL. */
export const FhirId = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/);

/** The patient or client, as read from the record system when the encounter was made. */
export const Subject = z.object({
  id: FhirId,
  name: z.string().min(1),
  birthDate: z.iso.date(),
});
export type Subject = z.infer<typeof Subject>;
