import { z } from 'zod';
import { FhirId } from '../domain/subject.js';
import type { ContextItem, ContextKind } from '../domain/subject-context.js';

/** Types of resource that say something of a subject. */
export type ContextType =
  | 'Condition'
  | 'MedicationStatement'
  | 'MedicationRequest'
  | 'AllergyIntolerance'
  | 'DocumentReference';

const MAX_TEXT = 300;
const MAX_BODY = 20_000;

const Coding = z.object({ display: z.string().optional(), code: z.string().optional() });
const Concept = z.object({ text: z.string().optional(), coding: z.array(Coding).default([]) });
const Reference = z.object({ reference: z.string().optional(), display: z.string().optional() });
const Texts = z.array(z.object({ text: z.string().optional() })).default([]);

/** What all of them have: `about` is whose it is. */
const common = { id: FhirId, subject: Reference.optional(), patient: Reference.optional() };

const schemas = {
  Condition: z.object({
    ...common,
    code: Concept.optional(),
    clinicalStatus: Concept.optional(),
    verificationStatus: Concept.optional(),
    onsetDateTime: z.string().optional(),
    recordedDate: z.string().optional(),
    recorder: Reference.optional(),
    asserter: Reference.optional(),
  }),
  AllergyIntolerance: z.object({
    ...common,
    code: Concept.optional(),
    clinicalStatus: Concept.optional(),
    verificationStatus: Concept.optional(),
    recordedDate: z.string().optional(),
    recorder: Reference.optional(),
    asserter: Reference.optional(),
    reaction: z.array(z.object({ manifestation: z.array(Concept).default([]) })).default([]),
  }),
  MedicationStatement: z.object({
    ...common,
    status: z.string(),
    medicationCodeableConcept: Concept.optional(),
    medicationReference: Reference.optional(),
    dosage: Texts,
    dateAsserted: z.string().optional(),
    effectiveDateTime: z.string().optional(),
    informationSource: Reference.optional(),
  }),
  MedicationRequest: z.object({
    ...common,
    status: z.string(),
    medicationCodeableConcept: Concept.optional(),
    medicationReference: Reference.optional(),
    dosageInstruction: Texts,
    authoredOn: z.string().optional(),
    requester: Reference.optional(),
  }),
  DocumentReference: z.object({
    ...common,
    status: z.string(),
    docStatus: z.string().optional(),
    type: Concept.optional(),
    description: z.string().optional(),
    date: z.string().optional(),
    author: z.array(Reference).default([]),
    content: z
      .array(z.object({ attachment: z.object({ contentType: z.string().optional(), data: z.string().optional() }) }))
      .default([]),
  }),
} satisfies Record<ContextType, z.ZodType>;
type Read<Type extends ContextType> = z.infer<(typeof schemas)[Type]>;

const short = (text: string | undefined, most = MAX_TEXT): string => (text ?? '').trim().slice(0, most);
const nameOf = (concept: z.infer<typeof Concept> | undefined): string =>
  short(concept?.text ?? concept?.coding.find(({ display }) => display)?.display ?? concept?.coding[0]?.code);
const codesOf = (concept: z.infer<typeof Concept> | undefined): string[] =>
  (concept?.coding ?? []).flatMap(({ code }) => code ?? []);
const byOf = (...references: (z.infer<typeof Reference> | undefined)[]): string | null =>
  short(references.find((one) => one?.display)?.display) || null;
const joined = (texts: readonly (string | undefined)[]): string | null =>
  short(texts.filter(Boolean).join('; ')) || null;

type Made = Omit<ContextItem, 'source'> & { readonly at: string | undefined; readonly by: string | null };

const denied = ['refuted', 'entered-in-error'];
const over = ['inactive', 'remission', 'resolved'];

/** A condition or an allergy that holds: not refuted, and not over. */
const holding = (one: Read<'Condition'> | Read<'AllergyIntolerance'>, detail: string | null): Made | null => {
  const [verified, clinical] = [codesOf(one.verificationStatus), codesOf(one.clinicalStatus)];
  if (verified.some((code) => denied.includes(code)) || clinical.some((code) => over.includes(code))) return null;
  return {
    text: nameOf(one.code),
    detail,
    standing: clinical.length > 0 ? 'current' : 'unsaid',
    body: null,
    at: one.recordedDate,
    by: byOf(one.recorder, one.asserter),
  };
};

const taken = (
  one: Read<'MedicationStatement'> | Read<'MedicationRequest'>,
  rest: Pick<Made, 'detail' | 'at' | 'by'>,
): Made | null => {
  if (!['active', 'intended', 'on-hold', 'unknown'].includes(one.status)) return null;
  const text = nameOf(one.medicationCodeableConcept) || short(one.medicationReference?.display);
  const standing = one.status === 'on-hold' ? 'on-hold' : one.status === 'unknown' ? 'unsaid' : 'current';
  return { text, standing, body: null, ...rest };
};

const bodyOf = ({ content }: Read<'DocumentReference'>): string | null => {
  const plain = content.find(({ attachment }) => attachment.contentType?.startsWith('text/plain'))?.attachment.data;
  return plain ? short(Buffer.from(plain, 'base64').toString('utf8'), MAX_BODY) : null;
};

const made: { [Type in ContextType]: (one: Read<Type>) => Made | null } = {
  Condition: (one) => {
    const item = holding(one, joined(codesOf(one.code)));
    return item && { ...item, at: item.at ?? one.onsetDateTime };
  },
  AllergyIntolerance: (one) =>
    holding(one, joined(one.reaction.flatMap(({ manifestation }) => manifestation.map(nameOf)))),
  MedicationStatement: (one) =>
    taken(one, {
      detail: joined(one.dosage.map(({ text }) => text)),
      at: one.dateAsserted ?? one.effectiveDateTime,
      by: byOf(one.informationSource),
    }),
  MedicationRequest: (one) =>
    taken(one, {
      detail: joined(one.dosageInstruction.map(({ text }) => text)),
      at: one.authoredOn,
      by: byOf(one.requester),
    }),
  DocumentReference: (one) =>
    one.status !== 'current' || one.docStatus === 'entered-in-error'
      ? null
      : {
          text: nameOf(one.type) || short(one.description),
          detail: null,
          standing: 'current',
          body: bodyOf(one),
          at: one.date,
          by: byOf(...one.author),
        },
};

/** `null`: it holds no more and is not shown; `other`: it is about somebody else; `unread`: it could not be understood. */
export type Understood = ContextItem | null | 'other' | 'unread';

/** One resource of a search, as it is shown. Pure. */
export const contextItem = (type: ContextType, resource: unknown, subjectId: string): Understood => {
  const parsed = schemas[type].safeParse(resource);
  if (!parsed.success) return 'unread';
  const about = (parsed.data.subject ?? parsed.data.patient)?.reference;
  if (
    about === undefined ||
    !new RegExp(`(^|/)Patient/${subjectId.replaceAll('.', '\\.')}(/_history/.*)?$`).test(about)
  )
    return 'other';
  const item = (made[type] as (one: unknown) => Made | null)(parsed.data);
  if (item === null) return null;
  const { at, by, ...shown } = item;
  return { ...shown, source: { resource: `${type}/${parsed.data.id}`, at: short(at) || null, by } };
};

/** Which types say which part; the first that the record system offers is asked. */
export const typesOf: Record<ContextKind, readonly ContextType[]> = {
  conditions: ['Condition'],
  medication: ['MedicationStatement', 'MedicationRequest'],
  allergies: ['AllergyIntolerance'],
  notes: ['DocumentReference'],
};
