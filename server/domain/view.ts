import { z } from 'zod';
import { Gap, Moment, Part } from './audio.js';
import { Untranscribed } from './coverage.js';
import { DraftCost } from './draft-cost.js';
import { Encounter } from './encounter.js';
import { Note } from './note.js';
import { Receipt } from './record.js';
import { Voice } from './roles.js';
import { Utterance } from './transcript.js';
import { Activity, ActivityKind } from './work.js';

/** Why signing is not possible yet; the screen says it in words. */
export const SignBlock = z.enum([
  'no-note',
  'nothing-standing',
  'recording-open',
  'work-unfinished',
  'transcription-failed',
  'flag-open',
  'look-missing',
  'gap-not-acknowledged',
]);
export type SignBlock = z.infer<typeof SignBlock>;

/** One step of a signed note on its way, newest last. */
export const DeliveryStep = z.object({
  at: z.iso.datetime(),
  step: z.enum(['signed', 'failed', 'filed']),
  code: z.string().nullable(),
});
export type DeliveryStep = z.infer<typeof DeliveryStep>;

/** Everything the responsible professional sees of one encounter. */
export const EncounterView = z.object({
  encounter: Encounter,
  parts: z.array(Part),
  gaps: z.array(Gap),
  moments: z.array(Moment),
  utterances: z.array(Utterance),
  /** Voices that were told apart, in the order in which they were first heard. */
  voices: z.array(Voice),
  /** Parts of which too much speech has no words: each may be transcribed again. */
  untranscribed: z.array(Untranscribed),
  note: Note.nullable(),
  activities: z.array(Activity),
  signBlocks: z.array(SignBlock),
  /** What would be signed now, to the letter. Null without a note. */
  contentText: z.string().nullable(),
  /** SHA-256 of what would be signed now; sent back with the signature. Null without a note. */
  contentHash: z.string().nullable(),
  signed: z.object({ noteId: z.string(), at: z.iso.datetime(), by: z.string(), text: z.string() }).nullable(),
  receipt: Receipt.nullable(),
  delivery: z.array(DeliveryStep),
  /** What drafting has cost so far, failed calls too. */
  draftCost: DraftCost,
  /** By when what was forgotten or destroyed is unreadable in backups too; null when nothing was. */
  copiesGoneBy: z.iso.datetime().nullable(),
  /** The same, were something destroyed now. */
  copiesWouldGoBy: z.iso.datetime(),
});
export type EncounterView = z.infer<typeof EncounterView>;

export const NextAction = z.enum(['continue-recording', 'review', 'fix-delivery', 'wait', 'start', 'done']);
export type NextAction = z.infer<typeof NextAction>;

/** One row of the worklist: no content, only what is needed to pick the next thing to do. */
export const WorklistRow = z.object({
  encounter: Encounter,
  nextAction: NextAction,
  recordedMs: z.number().int().nonnegative(),
  openItems: z.number().int().nonnegative(),
  lastError: z.string().nullable(),
  working: ActivityKind.nullable(),
});
export type WorklistRow = z.infer<typeof WorklistRow>;
