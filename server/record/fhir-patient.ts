import { z } from 'zod';
import { FhirId, Subject, type SubjectIdentity } from '../domain/subject.js';

interface HumanName {
  readonly use?: string | undefined;
  readonly text?: string | undefined;
  readonly family?: string | undefined;
  readonly given?: readonly string[] | undefined;
}

/** By its parts, or as a whole where the server keeps no parts; empty for nobody's. */
const nameOf = (names: readonly HumanName[]): string => {
  const name = names.find(({ use }) => use === 'official') ?? names[0];
  return [...(name?.given ?? []), name?.family ?? ''].join(' ').trim() || (name?.text ?? '').trim();
};

/** What is read of a FHIR Patient. */
export const Patient = z.object({
  resourceType: z.literal('Patient'),
  id: FhirId,
  meta: z
    .object({ security: z.array(z.object({ system: z.string().optional(), code: z.string().optional() })).default([]) })
    .optional(),
  extension: z.array(z.object({ url: z.string(), valueBoolean: z.boolean().optional() })).default([]),
  active: z.boolean().optional(),
  link: z.array(z.object({ type: z.string() })).default([]),
  name: z
    .array(
      z.object({
        use: z.string().optional(),
        text: z.string().optional(),
        family: z.string().optional(),
        given: z.array(z.string()).optional(),
      }),
    )
    .refine((names) => nameOf(names) !== ''),
  birthDate: z.iso.date(),
});
type Patient = z.infer<typeof Patient>;

/** `mark`: how a non-disclosure order is told, a label `system|code` or the address of an extension; unset: it is not. */
const isNonDisclosed = ({ meta, extension }: Patient, mark: string | undefined): boolean =>
  mark !== undefined &&
  (extension.some(({ url, valueBoolean }) => url === mark && valueBoolean === true) ||
    (meta?.security ?? []).some(({ system, code }) => `${system}|${code}` === mark));

export const subjectOf = (patient: Patient, mark: string | undefined): Subject =>
  Subject.parse({
    id: patient.id,
    name: nameOf(patient.name),
    birthDate: patient.birthDate,
    ...(isNonDisclosed(patient, mark) && { nonDisclosure: true }),
  });

/** Who answers to the id that was asked for: a record system that merged them may answer with the other one. */
export const identityOf = (patient: Patient, mark: string | undefined, asked: string): SubjectIdentity => {
  const replaced = patient.id !== asked || patient.link.some(({ type }) => type === 'replaced-by');
  const standing = replaced ? 'replaced' : patient.active === false ? 'inactive' : 'active';
  return { subject: subjectOf(patient, mark), standing };
};
