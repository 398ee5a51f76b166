import type { ExportForm } from '../domain/export.js';
import type { SignedNote } from '../domain/record.js';
import { LuonnosError } from '../errors.js';
import type { RecordCodes } from './codes.js';
import { documentBundle } from './document-bundle.js';
import type { Label } from './profiles/profile.js';
import { plainRendering, type Rendering } from './rendering.js';

export type ExportOf = (note: SignedNote, form: ExportForm) => Promise<Rendering>;

/**
 * A signed note as a file. The same note is the same bytes. Throws `sign.guardian-label` where a FHIR document could not say that it is
 * not for the guardian.
 */
export const createExport =
  (parts: { codes: RecordCodes; version: string; guardianLabel: Label | undefined }): ExportOf =>
  async (note, form) => {
    if (form === 'text') return plainRendering(note);
    if (form === 'pdf') return (await import('./pdf.js')).pdfRendering(note);
    if (note.notForGuardian.length > 0 && !parts.guardianLabel) throw new LuonnosError('sign.guardian-label');
    const bundle = documentBundle(note, parts.guardianLabel, parts);
    return { contentType: 'application/fhir+json', bytes: Buffer.from(JSON.stringify(bundle), 'utf8') };
  };
