import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { NoteTypeCode } from '../domain/note-type.js';
import { Oid } from '../domain/record-visit.js';

const Code = z.strictObject({ system: z.string().min(1), code: z.string().min(1) });
const Coding = Code.extend({ display: z.string().min(1).optional() });
export type Coding = z.infer<typeof Coding>;

/** LOINC where a code fits; social-welfare documents have none and go by their title until the county says otherwise. */
const progressNote = { system: 'http://loinc.org', code: '11506-3', display: 'Progress note' };
const health = [
  'doctor-visit',
  'doctor-phone',
  'nurse-visit',
  'home-care-visit',
  'physiotherapy-visit',
  'dictated-entry',
] as const satisfies NoteTypeCode[];

/**
 * The codes a county's record system goes by: what cannot be known from here is read from a file (`LUONNOS_FHIR_CODES`) and never
 * made up. What the file leaves out keeps the default, or is left out of the resource.
 */
export const RecordCodes = z.strictObject({
  /** Kind of document by note type. */
  types: z
    .partialRecord(NoteTypeCode, Coding)
    .default(Object.fromEntries(health.map((noteType) => [noteType, progressNote]))),
  categories: z.array(Coding).default([]),
  /** How confidential a document is; each county chooses. */
  confidentiality: Code.optional(),
  /** System of the numbers that professionals are registered by, per register. */
  registration: z.strictObject({ health: z.string().optional(), social: z.string().optional() }).default({}),
  /** Identifier of an organisation, by its id in the record system. */
  organisations: z.record(z.string(), z.strictObject({ system: z.string(), oid: Oid })).default({}),
  /** Says that a machine wrote part of the document. */
  aiAssisted: Code.default({ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'AIAST' }),
  /** Kind of the device that wrote it. */
  aiDevice: Code.optional(),
});
export type RecordCodes = z.infer<typeof RecordCodes>;

/** Reads the county's codes. Throws what is wrong with the file, by place. */
export const loadRecordCodes = async (file: string | undefined): Promise<RecordCodes> => {
  const given: unknown = file === undefined ? {} : JSON.parse(await readFile(file, 'utf8'));
  const parsed = RecordCodes.safeParse(given);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`LUONNOS_FHIR_CODES: ${places.join('; ')}`);
};
