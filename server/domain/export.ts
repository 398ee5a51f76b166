import { z } from 'zod';

/** Forms a signed note leaves in as a file: as a page, as its bare words, as a FHIR document that stands alone. */
export const ExportForm = z.enum(['pdf', 'text', 'fhir']);
export type ExportForm = z.infer<typeof ExportForm>;

/** POST /api/encounters/:id/export → ExportedNote. Of a signed note only. */
export const ExportNote = z.strictObject({ form: ExportForm });

/** The file, and what says later which file it was. */
export const ExportedNote = z.object({
  /** Carries the note's own identifier, and nothing of the subject. */
  name: z.string(),
  contentType: z.string(),
  data: z.base64(),
  sha256: z.string(),
});
export type ExportedNote = z.infer<typeof ExportedNote>;
