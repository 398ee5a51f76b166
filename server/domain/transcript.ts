import { z } from 'zod';
import { Language } from './language.js';

export const SpeakerRole = z.enum([
  'professional',
  'subject',
  'companion',
  'child',
  'interpreter',
  'colleague',
  'unknown',
]);
export type SpeakerRole = z.infer<typeof SpeakerRole>;

/** Where words came from: heard in a conversation, spoken by the professional as dictation, or typed by the professional. */
export const Source = z.enum(['utterance', 'typed', 'dictated']);
export type Source = z.infer<typeof Source>;

/** A final stretch of one speaker's words. Never changes. Typed text is kept in the same form, without part and times. */
export const Utterance = z.object({
  /** Unique in the encounter: `u<part ordinal>-<n>` for sound, `u<part ordinal>v<version>-<n>` when transcribed again, `t-<n>` for typed text. */
  id: z.string().min(1),
  source: Source,
  partId: z.number().int().positive().nullable(),
  /** The recogniser's label ("spk0"), null where it gave none. */
  speaker: z.string().nullable(),
  role: SpeakerRole,
  /** Integer ms from the start of the part's sound; 0 for typed text. */
  startMs: z.number().int().nonnegative(),
  endMs: z.number().int().nonnegative(),
  text: z.string(),
  /** The recogniser's own 0–1, null where it gave none. */
  confidence: z.number().min(0).max(1).nullable(),
  language: Language,
});
export type Utterance = z.infer<typeof Utterance>;

const CLEAR = 0.6;

/** The recogniser was not sure of what it heard. Where it says nothing of it, the words count as clear. */
export const isUnclear = ({ confidence }: Pick<Utterance, 'confidence'>): boolean =>
  confidence !== null && confidence < CLEAR;

type Voice = Pick<Utterance, 'speaker' | 'role'>;

/** Where the recogniser gives no labels, nobody knows whose the words are: they are used, and said of nobody in particular. */
export const isUnlabelled = ({ speaker, role }: Voice): boolean => speaker === null && role === 'unknown';

/** A voice kept apart that belongs to nobody in the encounter, a television: it makes no statement. */
export const isNobodys = ({ speaker, role }: Voice): boolean => speaker !== null && role === 'unknown';

export const isSameVoice = (a: Voice, b: Voice): boolean =>
  a.speaker === b.speaker && a.role === b.role && !isUnlabelled(a);
