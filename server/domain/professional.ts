import { z } from 'zod';

export const Profession = z.enum(['doctor', 'nurse', 'physiotherapist', 'social-worker']);
export type Profession = z.infer<typeof Profession>;

/** Health care and social welfare keep separate registers by law; nothing crosses between them. */
export const Register = z.enum(['health', 'social']);
export type Register = z.infer<typeof Register>;

export const Organisation = z.object({ id: z.string().min(1), name: z.string().min(1) });
export type Organisation = z.infer<typeof Organisation>;

/** A signed-in person, as the identity provider described them at sign-in. */
export const Person = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('professional'),
    id: z.string().min(1),
    name: z.string().min(1),
    title: z.string(),
    profession: Profession,
    register: Register,
    organisation: Organisation,
    /** FHIR id of the Practitioner in the record system. */
    practitionerId: z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/),
    /** Their number in the register of professionals (Terhikki, or the one of social welfare). */
    registration: z.string().min(1).max(40).optional(),
    /** Where they work, a health centre or a team; the pilot's figures may be divided by it. */
    unit: z.string().min(1).max(100).optional(),
  }),
  z.object({
    role: z.enum(['pilot-lead', 'data-protection-officer']),
    id: z.string().min(1),
    name: z.string().min(1),
    title: z.string(),
    organisation: Organisation,
  }),
]);
export type Person = z.infer<typeof Person>;
export type Professional = Extract<Person, { role: 'professional' }>;
