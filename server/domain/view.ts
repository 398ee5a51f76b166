import { z } from 'zod';
import { EarlierVersion } from './amend.js';
import { Gap, Moment, Part } from './audio.js';
import { Untranscribed } from './coverage.js';
import { DeliveryTrouble } from './delivery-trouble.js';
import { DraftCost } from './draft-cost.js';
import { Encounter } from './encounter.js';
import { ExportReceipt } from './export.js';
import { Note, Step } from './note.js';
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
  'context-left',
]);
export type SignBlock = z.infer<typeof SignBlock>;

/** One step of a signed note on its way, newest last. */
export const DeliveryStep = z.object({
  at: z.iso.datetime(),
  step: z.enum(['signed', 'failed', 'filed', 'withdrawn']),
  code: z.string().nullable(),
});
export type DeliveryStep = z.infer<typeof DeliveryStep>;

/** What can be undone, or done again, next. */
export const NextStep = z.object({ step: z.string(), did: Step.shape.did, statement: z.string().nullable() });
export type NextStep = z.infer<typeof NextStep>;

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
  undo: NextStep.nullable(),
  redo: NextStep.nullable(),
  /** How long the professional was at the review so far, ms, and what there is to read: words, and statements that ask for a look of their own. */
  pace: z.object({ activeMs: z.number().int(), words: z.number().int(), statements: z.number().int() }),
  activities: z.array(Activity),
  signBlocks: z.array(SignBlock),
  /** What would be signed now, to the letter. Null without a note. */
  contentText: z.string().nullable(),
  /** SHA-256 of what would be signed now; sent back with the signature. Null without a note. */
  contentHash: z.string().nullable(),
  /** The newest signed note; while it is amended it stays in force. `version`: the how manieth of this encounter. */
  signed: z
    .object({
      noteId: z.string(),
      at: z.iso.datetime(),
      by: z.string(),
      text: z.string(),
      version: z.number().int().positive(),
      sections: z.array(
        z.object({ code: z.string(), title: z.string(), notForGuardian: z.boolean(), copied: z.boolean() }),
      ),
    })
    .nullable(),
  /** Signed notes that were replaced, newest first. */
  earlier: z.array(EarlierVersion),
  receipt: Receipt.nullable(),
  delivery: z.array(DeliveryStep),
  /** Files that the newest signed note was saved as, newest last; the newest 20. */
  exports: z.array(ExportReceipt),
  /** What keeps the newest signed note out of the record, for who signed it; null: nothing that asks for a person. */
  trouble: DeliveryTrouble.nullable(),
  /** What drafting has cost so far, failed calls too. */
  draftCost: DraftCost,
  /** By when what was forgotten or destroyed is unreadable in backups too; null when nothing was. */
  copiesGoneBy: z.iso.datetime().nullable(),
  /** The same, were something destroyed now. */
  copiesWouldGoBy: z.iso.datetime(),
});
export type EncounterView = z.infer<typeof EncounterView>;

export const NextAction = z.enum(['continue-recording', 'review', 'fix-delivery', 'copy', 'wait', 'start', 'done']);
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
