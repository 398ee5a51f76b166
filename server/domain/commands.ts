/** The bodies of the HTTP API: what a client may ask for. Answers are `EncounterView` unless said otherwise. */
import { z } from 'zod';
import { AmendReason } from './amend.js';
import { ForgetGround, PartId, PartKind } from './audio.js';
import { FilingDecision, WithdrawReason } from './delivery-trouble.js';
import { Informing } from './encounter.js';
import { Language } from './language.js';
import { NoteTypeCode } from './note-type.js';
import { ActiveMs, Opening } from './opening.js';
import { plainText } from './plain-text.js';
import { FhirId, Subject } from './subject.js';
import { SpeakerRole } from './transcript.js';
import { ActivityKind } from './work.js';

/** Words as they are typed or pasted: line ends as line feeds, and nothing that is no text. */
const text = z.string().max(60_000).transform(plainText).pipe(z.string().min(1).max(50_000));
const version = z.number().int().nonnegative();

/** POST /api/subjects/search → Subject[] */
export const SearchSubjects = z.strictObject({ text: z.string().trim().min(2).max(100) });

/** A subject by the record system's id; typed in where no interface leads to one. */
const subjectById = z.strictObject({ subjectId: FhirId });
const subjectByHand = z.strictObject({
  subject: Subject.pick({ birthDate: true }).extend({ name: z.string().trim().min(1).max(200) }),
});

const visit = {
  noteType: NoteTypeCode,
  mode: PartKind,
  spokenLanguage: Language,
  noteLanguage: Language,
  present: z.array(SpeakerRole).max(10),
};

/** POST /api/encounters → EncounterView. With a sample, the sample decides everything else. */
export const CreateEncounter = z.union([
  z.strictObject({ sample: z.string().regex(/^[a-z0-9-]{1,64}$/) }),
  subjectById.extend(visit),
  subjectByHand.extend(visit),
  /** Of a launch from the record system: it said who it is about. */
  z.strictObject({ launch: z.uuid() }).extend(visit),
]);
export type CreateEncounter = z.infer<typeof CreateEncounter>;

/** POST /api/encounters/:id/inform. A refusal destroys what was recorded and leaves typing. */
export const Inform = z.strictObject({ expectedVersion: version, informing: Informing });

/** POST /api/encounters/:id/typed: words the professional adds, kept as sources for drafting (`typedSources`). */
export const AddTyped = z.strictObject({ expectedVersion: version, text });

/** POST /api/encounters/:id/draft: draft what is not drafted yet, or one section again. */
export const AskDraft = z.strictObject({ expectedVersion: version, section: z.string().max(64).nullable() });

/** POST /api/encounters/:id/finish, empty: ends parts whose recorder is gone, with what is stored. */

/** POST /api/encounters/:id/forget: destroys a span of a part's sound and all that rests on it, until signed. Frames, `to` exclusive. */
export const Forget = z
  .strictObject({
    part: PartId,
    from: z.number().int().nonnegative(),
    to: z.number().int().positive(),
    ground: ForgetGround,
  })
  .refine(({ from, to }) => from < to);

/** POST /api/encounters/:id/transcribe-again: a new version of the part's transcript, from the stored sound. */
export const TranscribeAgain = z.strictObject({ part: PartId });

/** POST /api/encounters/:id/unmark: takes back the mark of a moment, until signed. Where there is none, nothing changes. */
export const Unmark = z.strictObject({ part: PartId, atMs: z.number().int().nonnegative() });

/** POST /api/encounters/:id/retry: try failed work again now. */
export const RetryWork = z.strictObject({ kind: ActivityKind });

/** POST /api/encounters/:id/review */
export const Review = z.strictObject({
  expectedVersion: version,
  command: z.discriminatedUnion('do', [
    // `was`: the words that were there when the edit began; other words by now are not written over.
    z.strictObject({
      do: z.literal('edit'),
      statement: z.string(),
      text,
      was: z.string().max(50_000).optional(),
    }),
    z.strictObject({ do: z.literal('confirm'), statement: z.string(), reason: text }),
    z.strictObject({ do: z.literal('look'), statement: z.string() }),
    z.strictObject({ do: z.literal('remove'), statement: z.string() }),
    z.strictObject({ do: z.literal('restore'), statement: z.string() }),
    z.strictObject({ do: z.literal('add'), section: z.string(), text, after: z.string().nullable() }),
    /** `text`: the words of the entry, where its utterance has more than one. */
    z.strictObject({
      do: z.literal('add-omission'),
      utterance: z.string(),
      text: z.string().max(50_000).optional(),
      section: z.string(),
    }),
    z.strictObject({ do: z.literal('leave-out'), utterance: z.string(), text: z.string().max(50_000).optional() }),
    /** Within its section; null: first in it. */
    z.strictObject({ do: z.literal('move'), statement: z.string(), after: z.string().nullable() }),
    /** The step the screen showed as the next to be undone, or done again. */
    z.strictObject({ do: z.literal('undo'), step: z.string() }),
    z.strictObject({ do: z.literal('redo'), step: z.string() }),
  ]),
  /** What was opened since the last command; a look is taken only with its own statement's. */
  opened: z.array(Opening).max(500).optional(),
  activeMs: ActiveMs.optional(),
});
export type ReviewCommand = z.infer<typeof Review>['command'];

/** POST /api/encounters/:id/openings: what was opened and not told with a command, on leaving. Answers 204. */
export const Openings = z.strictObject({ opened: z.array(Opening).max(500), activeMs: ActiveMs });

/**
 * POST /api/encounters/:id/roles: who a voice is, and who said one utterance (null: whoever its voice is). Saying of a voice what is
 * suggested confirms the suggestion.
 */
export const SetRoles = z.strictObject({
  expectedVersion: version,
  voices: z.array(z.strictObject({ part: PartId, speaker: z.string().min(1).max(100), role: SpeakerRole })).max(200),
  utterances: z.array(z.strictObject({ id: z.string().min(1).max(100), role: SpeakerRole.nullable() })).max(200),
});

/** POST /api/encounters/:id/sign. `hash` is the view's `contentHash`: what the signer saw. */
export const Sign = z.strictObject({
  expectedVersion: version,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  gapsAcknowledged: z.boolean(),
  /** The signer has seen that the record system went on to somebody else meanwhile. */
  contextAcknowledged: z.boolean().optional(),
});

/** POST /api/encounters/:id/correct-subject, before signing: who the encounter is about, read from the record system anew. */
export const CorrectSubject = z.union([
  subjectById.extend({ expectedVersion: version }),
  subjectByHand.extend({ expectedVersion: version }),
]);

/** POST /api/encounters/:id/mark-section: whether a section is not for the guardian. */
export const MarkSection = z.strictObject({ expectedVersion: version, section: z.string().max(64), kept: z.boolean() });

/** POST /api/encounters/:id/amend: opens a signed note for a new version that replaces it. */
export const Amend = z.strictObject({ expectedVersion: version, reason: AmendReason });

/** POST /api/encounters/:id/abandon: gives an amendment up; the signed note is in force as before. */
export const Abandon = z.strictObject({ expectedVersion: version });

/** POST /api/encounters/:id/withdraw: marks the filed note as entered in error. `onVersion`: also as it has been changed meanwhile, to this. */
export const Withdraw = z.strictObject({
  expectedVersion: version,
  reason: WithdrawReason,
  onVersion: z.string().max(64).optional(),
});

/** POST /api/encounters/:id/decide-filing: what is true of a note that does not get into the record by itself. */
export const DecideFiling = z.strictObject({ expectedVersion: version, decision: FilingDecision });

/** POST /api/encounters/:id/copy → { text }: a signed note, or one of its sections, as plain text. */
export const Copy = z.strictObject({ section: z.string().max(64).nullable() });

/** POST /api/encounters/:id/hand-over */
export const HandOver = z.strictObject({ expectedVersion: version, to: z.string().min(1).max(200) });

/** POST /api/encounters/:id/discard: destroys audio, text and drafts. Answers 204. */
export const Discard = z.strictObject({
  expectedVersion: version,
  reason: z.enum(['mistake', 'wrong-person', 'not-needed', 'client-wish', 'other']),
});
