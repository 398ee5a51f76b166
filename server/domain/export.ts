import { z } from 'zod';

/** Forms a signed note leaves in as a file: as a page, as its bare words, as a FHIR document that stands alone. */
export const ExportForm = z.enum(['pdf', 'text', 'fhir']);
export type ExportForm = z.infer<typeof ExportForm>;

const endings: Record<ExportForm, string> = { pdf: 'pdf', text: 'txt', fhir: 'json' };

/** Carries the note's own identifier, and nothing of the subject. */
export const exportName = (noteId: string, form: ExportForm): string => `${noteId}.${endings[form]}`;

/** That a signed note was saved as a file: which one, when, by whom. */
export const ExportReceipt = z.object({
  form: ExportForm,
  name: z.string(),
  /** Of the file's bytes, in hex. */
  sha256: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
});
export type ExportReceipt = z.infer<typeof ExportReceipt>;

/** POST /api/encounters/:id/export → ExportedNote. Of a signed note only. */
export const ExportNote = z.strictObject({ form: ExportForm });

/** The file, and what says later which file it was. */
export const ExportedNote = z.object({
  name: z.string(),
  contentType: z.string(),
  data: z.base64(),
  sha256: z.string(),
});
export type ExportedNote = z.infer<typeof ExportedNote>;
