/**
 * What the pilot learns from a visit: one row at its signing or discarding, without content. Every value is a number, a truth or one of
 * a fixed list of words, so that nothing anybody said, wrote or is called has a place in it.
 */
import { z } from 'zod';
import { GapReason, PartKind } from './audio.js';
import { Language } from './language.js';
import { CheckName } from './note.js';
import { NoteTypeCode } from './note-type.js';
import type { Profession, Register } from './professional.js';

const count = z.number().int().nonnegative();
const ms = count;

/** What became of a draft's statements; each statement is counted once. `added`: by the professional, also by typing what was drafted from as it was. */
export const StatementFate = z.enum(['kept', 'edited', 'confirmed', 'removed', 'added']);
export type StatementFate = z.infer<typeof StatementFate>;
export const FateCounts = z.record(StatementFate, count);
export type FateCounts = z.infer<typeof FateCounts>;

/** What became of a flag. `cleared`: it went when somebody's role or the transcript became another; `open` only where discarded. */
export const FlagFate = z.enum(['removed', 'corrected', 'confirmed', 'cleared', 'open']);
export type FlagFate = z.infer<typeof FlagFate>;
export const FlagCounts = z.record(FlagFate, count);

export const PilotMeasures = z.strictObject({
  outcome: z.enum(['signed', 'discarded']),
  kind: z.enum(['sample', 'live']),
  /** Signed before: this row is of a later revision. */
  amendment: z.boolean(),
  noteType: NoteTypeCode,
  mode: PartKind,
  spokenLanguage: Language,
  noteLanguage: Language,
  /** Voices told apart, of the part that has most of them. */
  speakers: count,
  /** People said to be present when the encounter was made. */
  present: count,
  recordedMs: ms,
  informing: z.enum(['none', 'informed', 'client-not-present', 'refused']),
  refusals: count,
  pauses: count,
  pausedMs: ms,
  /** Gaps nobody chose, by reason. */
  gaps: z.record(GapReason.exclude(['paused']), count),
  gapMs: ms,
  /** A recording taken over by another device, or delivered after it was over. */
  recoveries: count,
  /** From the end of the last recording; null where nothing was recorded. */
  visitEndToSignedMs: ms.nullable(),
  /** From when the review was first opened; null where it was not. */
  openToSignedMs: ms.nullable(),
  /** Time at the review: as the screen measured it, or the least that what was done there tells. */
  activeMs: ms.nullable(),
  activeFrom: z.enum(['measured', 'acts']),
  /** Of the note as it stands. */
  words: count,
  characters: count,
  statements: FateCounts,
  sections: z.record(z.string().regex(/^[a-z-]{1,64}$/), FateCounts),
  /** Characters inserted, deleted or replaced between the draft's statements and what stands, removed statements left out. */
  editDistance: count,
  highRisk: count,
  looks: count,
  evidenceOpened: count,
  evidencePlayed: count,
  /** `looks`: where openings are not measured, a look of its own counts as one. */
  evidenceFrom: z.enum(['openings', 'looks']),
  flags: z.partialRecord(CheckName, FlagCounts),
  omissionsAdded: count,
  omissionsLeftOut: count,
  /** Faster than reading; null for a discarded visit and for an amendment, of which only what changed is read again. */
  fastSignOff: z.boolean().nullable(),
  drafts: count,
  redrafts: count,
  /** There was a draft, and the visit was discarded. */
  draftDiscarded: z.boolean(),
});
export type PilotMeasures = z.infer<typeof PilotMeasures>;

/** A row as it is stored. `visit` and `professionalId` are for counting and never shown or exported. */
export interface PilotVisit {
  readonly visit: string;
  /** Of the signed note; 0 where the visit was discarded. */
  readonly revision: number;
  readonly at: string;
  readonly register: Register;
  readonly unit: string | null;
  readonly professionalId: string;
  readonly profession: Profession;
  readonly measures: PilotMeasures;
  /** From signing until it was filed and read back; null while it is not. */
  readonly filingMs: number | null;
  readonly filingFailures: number;
  /** Visits of the week and profession that could have been recorded, for the share that were; null where nobody told. */
  readonly eligibleVisits: number | null;
}
