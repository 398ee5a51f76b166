import { z } from 'zod';
import { FhirId } from './subject.js';

/** An object identifier in dotted form. */
export const Oid = z.string().regex(/^[0-2](\.(0|[1-9]\d*)){1,30}$/);

/** The visit as the record system knows it; told by whoever started Luonnos from there, never guessed. */
export const RecordVisit = z.object({
  /** Id of the Encounter. */
  encounterId: FhirId.nullable(),
  /** The service event (palvelutapahtuma) the entry belongs to. */
  serviceEvent: Oid.nullable(),
});
export type RecordVisit = z.infer<typeof RecordVisit>;
