/** What the pilot lead sees: figures of groups, never of a person or a visit. */
import { z } from 'zod';
import { Language } from './language.js';
import { FateCounts } from './pilot.js';
import { Profession } from './professional.js';

/** Groups of fewer professionals are not shown: their figures would be somebody's own. */
export const SMALLEST_GROUP = 5;

/** GET /api/pilot/impact?unit=&profession=&language=: which visits are counted; what is left out means all. */
export const ImpactFilter = z.strictObject({
  unit: z.string().min(1).max(100).optional(),
  profession: Profession.optional(),
  /** The language that was spoken. */
  language: Language.optional(),
});
export type ImpactFilter = z.infer<typeof ImpactFilter>;

const share = z.number().min(0).max(1);
/** Median and quartiles, ms. */
export const Spread = z.strictObject({ low: z.number(), median: z.number(), high: z.number() });
export type Spread = z.infer<typeof Spread>;

export const ImpactFigures = z.strictObject({
  /** ISO weeks, `2026-W47`. */
  weeks: z.strictObject({ from: z.string(), to: z.string() }),
  visits: z.number().int(),
  professionals: z.number().int(),
  visitEndToSigned: Spread.nullable(),
  active: Spread.nullable(),
  /** At least one visit's active time is an estimate from what was done. */
  activeEstimated: z.boolean(),
  /** Of the machine's statements: edited or removed. */
  changed: share.nullable(),
  fast: z.strictObject({ visits: z.number().int(), of: z.number().int() }),
  discarded: z.number().int(),
  refused: z.number().int(),
  statements: FateCounts,
  /** Of the visits that could have been recorded, where that is known: null where it is not, or is not of what was chosen. */
  adoption: z
    .strictObject({
      weeks: z.number().int(),
      eligible: z.number().int(),
      /** Recorded and signed; null where too few professionals did. */
      recorded: z.number().int().nullable(),
    })
    .nullable(),
  /** Medians by week, ms; null where too few professionals signed that week. */
  weekly: z.array(z.strictObject({ week: z.string(), median: z.number().nullable() })),
  /** `null`: the smaller groups together. */
  groups: z.array(
    z.strictObject({
      profession: Profession.nullable(),
      professionals: z.number().int(),
      visits: z.number().int(),
      visitEndToSigned: z.number().nullable(),
      active: z.number().nullable(),
      changed: share.nullable(),
    }),
  ),
  /** Some groups were put together because they were too small. */
  merged: z.boolean(),
});
export type ImpactFigures = z.infer<typeof ImpactFigures>;

export const ImpactView = z.strictObject({
  /** Made-up visits of the demo are counted. */
  example: z.boolean(),
  /** What may be chosen without showing a group that is too small, or the rest beside one. */
  choices: z.strictObject({
    units: z.array(z.string()),
    professions: z.array(Profession),
    languages: z.array(Language),
  }),
  /** `none`: no visit yet. `few`: too few professionals for any figure. */
  state: z.enum(['none', 'few', 'shown']),
  figures: ImpactFigures.nullable(),
});
export type ImpactView = z.infer<typeof ImpactView>;
