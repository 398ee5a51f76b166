import { z } from 'zod';

export const WorkKind = z.enum(['transcribe', 'draft', 'file']);
export type WorkKind = z.infer<typeof WorkKind>;

/** One piece of leased work as people see it: an activity of an encounter, never its state. */
export const Activity = z.object({
  kind: WorkKind,
  partId: z.number().int().positive().nullable(),
  /** Set when one section is drafted again. */
  section: z.string().nullable(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  attempts: z.number().int().nonnegative(),
  lastError: z.string().nullable(),
  nextAttemptAt: z.iso.datetime().nullable(),
});
export type Activity = z.infer<typeof Activity>;

export const isUnfinished = (activity: Activity): boolean =>
  activity.state === 'waiting' || activity.state === 'running';
