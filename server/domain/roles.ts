import type { Encounter } from './encounter.js';
import type { SpeakerRole } from './transcript.js';

/**
 * A suggestion of who a recogniser's speaker is, for the professional to correct: the first voice is the professional's, the second
 * the subject's, further ones those of the others said to be present. `order` counts voices from 0 as they were first heard.
 * Without labels nothing is suggested: the role is unknown, and so is the speaker.
 */
export const suggestRole = (encounter: Pick<Encounter, 'mode' | 'present'>, order: number | null): SpeakerRole => {
  if (encounter.mode === 'dictation') return 'professional';
  if (order === null) return 'unknown';
  const others = encounter.present.filter(
    (role) => role !== 'professional' && role !== 'subject' && role !== 'unknown',
  );
  const subjectPresent = encounter.present.length === 0 || encounter.present.includes('subject');
  const voices: SpeakerRole[] = ['professional', ...(subjectPresent ? (['subject'] as const) : []), ...others];
  return voices[order] ?? 'unknown';
};
