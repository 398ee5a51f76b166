/** One consultation to measure with, read leniently: unknown fields are ignored, optional ones may be missing. */
import { z } from 'zod';
import { Language } from '../../server/domain/language.js';
import { StatementClass } from '../../server/domain/note.js';
import { NoteTypeCode } from '../../server/domain/note-type.js';
import { SpeakerRole } from '../../server/domain/transcript.js';

export const kinds = [
  'dose',
  'number',
  'drug',
  'side',
  'negation',
  'date',
  'quote',
  'speaker',
  'risk',
  'foreign',
] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

/** "en-GB" is English. */
const Spoken = z
  .string()
  .transform((tag) => tag.split('-')[0]?.toLowerCase())
  .pipe(Language);
const Severity = z.enum(['high', 'normal']);
const ids = z.array(z.string()).default([]);

/** Case-insensitive. Where Unicode mode refuses an escape that other dialects allow (a hyphen), without it. */
export const patternOf = (pattern: string): RegExp => {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return new RegExp(pattern, 'i');
  }
};

const Pattern = z.string().refine(
  (pattern) => {
    try {
      return patternOf(pattern) instanceof RegExp;
    } catch {
      return false;
    }
  },
  { error: 'not a regular expression' },
);

export const GoldStatement = z.object({
  section: z.string().default(''),
  text: z.string().min(1),
  evidence: ids,
  class: StatementClass.optional(),
  severity: Severity.default('normal'),
});
export type GoldStatement = z.infer<typeof GoldStatement>;

const MustHave = z.object({
  id: z.string(),
  text: z.string().default(''),
  class: StatementClass.optional(),
  severity: Severity.default('normal'),
  evidence: ids,
});

export const Planted = z.object({
  /** Index of the gold statement that was changed. */
  of: z.number().int().nonnegative(),
  kind: Kind,
  text: z.string().min(1),
  evidence: z.array(z.string()).optional(),
});
export type Planted = z.infer<typeof Planted>;

const SpokenLine = z.object({
  id: z.string().optional(),
  speaker: z.string().nullish(),
  start: z.number().nonnegative().nullish(),
  end: z.number().nonnegative().nullish(),
  text: z.string(),
  confidence: z.number().min(0).max(1).nullish(),
  /** Where it differs from the case's. */
  lang: Spoken.optional(),
});

/** A line of a case file; the form is `case-format`'s, of which public data are a subset. */
export const EvalCase = z
  .object({
    id: z.string().min(1),
    lang: Spoken,
    noteLanguage: Spoken.optional(),
    noteType: NoteTypeCode.default('doctor-visit'),
    conditions: z.array(z.string()).default([]),
    visitDate: z.iso.date().optional(),
    speakers: z.array(z.object({ label: z.string(), role: SpeakerRole })).optional(),
    utterances: z.array(SpokenLine),
    gold: z
      .object({
        statements: z.array(GoldStatement).default([]),
        mustHave: z.array(MustHave).default([]),
        forbidden: z.array(z.object({ id: z.string(), pattern: Pattern })).default([]),
      })
      .optional(),
    planted: z.array(Planted).default([]),
    /** A whole reference note. */
    note: z.string().nullish(),
    /** The reference of one section alone. */
    text: z.string().nullish(),
    mode: z.enum(['conversation', 'dictation']).optional(),
    sample: z.object({ mode: z.enum(['conversation', 'dictation']) }).optional(),
  })
  .superRefine(({ gold, planted }, context) => {
    for (const { of } of planted)
      if (!gold?.statements[of]) context.addIssue({ code: 'custom', message: `planted: no gold statement ${of}` });
  });
export type EvalCase = z.infer<typeof EvalCase>;
