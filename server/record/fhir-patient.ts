import { z } from 'zod';
import { FhirId, Subject, type SubjectIdentity } from '../domain/subject.js';

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
      z.object({ use: z.string().optional(), family: z.string().optional(), given: z.array(z.string()).optional() }),
    )
    .min(1),
  birthDate: z.iso.date(),
});
type Patient = z.infer<typeof Patient>;

/** `mark`: how a non-disclosure order is told, a label `system|code` or the address of an extension; unset: it is not. */
const isNonDisclosed = ({ meta, extension }: Patient, mark: string | undefined): boolean =>
  mark !== undefined &&
  (extension.some(({ url, valueBoolean }) => url === mark && valueBoolean === true) ||
    (meta?.security ?? []).some(({ system, code }) => `${system}|${code}` === mark));

export const subjectOf = (patient: Patient, mark: string | undefined): Subject => {
  const name = patient.name.find((candidate) => candidate.use === 'official') ?? patient.name[0];
  return Subject.parse({
    id: patient.id,
    name: [...(name?.given ?? []), name?.family ?? ''].join(' ').trim(),
    birthDate: patient.birthDate,
    ...(isNonDisclosed(patient, mark) && { nonDisclosure: true }),
  });
};

/** Who answers to the id that was asked for: a record system that merged them may answer with the other one. */
export const identityOf = (patient: Patient, mark: string | undefined, asked: string): SubjectIdentity => {
  const replaced = patient.id !== asked || patient.link.some(({ type }) => type === 'replaced-by');
  const standing = replaced ? 'replaced' : patient.active === false ? 'inactive' : 'active';
  return { subject: subjectOf(patient, mark), standing };
};
