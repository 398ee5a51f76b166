import { z } from 'zod';
import { RecordVisit } from './record-visit.js';
import { FhirId, Subject } from './subject.js';

/** What the record system said when it launched Luonnos for somebody: who the visit is about, and which of its visits it is. */
export const Launch = z.object({
  id: z.uuid(),
  subjectId: FhirId,
  recordVisit: RecordVisit.nullable(),
});
export type Launch = z.infer<typeof Launch>;

/** GET /api/launches/:id: for whom a new encounter can be made, and for nobody else. */
export const LaunchView = z.object({ id: z.uuid(), subject: Subject, visit: z.boolean() });
export type LaunchView = z.infer<typeof LaunchView>;

/** How long a launch can be made an encounter of. */
export const LAUNCH_MS = 3_600_000;
