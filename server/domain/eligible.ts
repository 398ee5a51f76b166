/** Visits that could have been recorded: what only the pilot lead can tell, and adoption is a share of. No content. */
import { z } from 'zod';
import { Profession } from './professional.js';

/** An ISO 8601 week, `2026-W47`. */
export const Week = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);

const MOST = 100_000;

/** Of one profession in one week. */
export const EligibleVisits = z.strictObject({
  week: Week,
  profession: Profession,
  visits: z.number().int().min(0).max(MOST),
});
export type EligibleVisits = z.infer<typeof EligibleVisits>;

/** PUT /api/pilot/eligible: counts of a week in place of those before; null takes one back, what is not named stays. */
export const SetEligible = z.strictObject({
  week: Week,
  visits: z.partialRecord(Profession, EligibleVisits.shape.visits.nullable()),
});
export type SetEligible = z.infer<typeof SetEligible>;

export const EligibleView = z.strictObject({
  /** The weeks a count can be given for, the newest first. */
  weeks: z.array(Week),
  professions: z.array(Profession),
  given: z.array(EligibleVisits),
});
export type EligibleView = z.infer<typeof EligibleView>;
