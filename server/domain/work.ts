import { z } from 'zod';

export const WorkKind = z.enum(['import', 'transcribe', 'measure', 'finalise', 'draft', 'file', 'notify']);
export type WorkKind = z.infer<typeof WorkKind>;

/** What people see of it: how sound is kept and measured, and whom programs tell, is not theirs to wait for. */
export const ActivityKind = WorkKind.exclude(['finalise', 'measure', 'notify']);
export type ActivityKind = z.infer<typeof ActivityKind>;

/** One piece of leased work as people see it: an activity of an encounter, never its state. */
export const Activity = z.object({
  kind: ActivityKind,
  partId: z.number().int().positive().nullable(),
  /** Set when one section is drafted again. */
  section: z.string().nullable(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  attempts: z.number().int().nonnegative(),
  lastError: z.string().nullable(),
  nextAttemptAt: z.iso.datetime().nullable(),
});
export type Activity = z.infer<typeof Activity>;

export const isShown = ({ kind }: { readonly kind: string }): boolean => ActivityKind.safeParse(kind).success;

export const isUnfinished = (activity: Activity): boolean =>
  activity.state === 'waiting' || activity.state === 'running';
