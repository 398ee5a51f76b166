import { z } from 'zod';
import { PartId } from './audio.js';
import type { Encounter } from './encounter.js';
import { SpeakerRole, type Utterance } from './transcript.js';

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

/** A voice the recogniser told apart in one part. Its role is a suggestion until the professional has confirmed it. */
export const Voice = z.object({ part: PartId, speaker: z.string(), role: SpeakerRole, confirmed: z.boolean() });
export type Voice = z.infer<typeof Voice>;

/** Who a voice is, and who said one utterance; null: whoever its voice is. */
export interface RoleDecision {
  readonly voices: readonly Voice[];
  readonly utterances: readonly { readonly id: string; readonly role: SpeakerRole | null }[];
}

/** What is known of who is speaking. `ownRoles`: of utterances that are not their voice's, by id. */
export interface Speakers {
  readonly utterances: Utterance[];
  readonly voices: Voice[];
  readonly ownRoles: ReadonlyMap<string, SpeakerRole>;
}

export const isVoiceOf = ({ part, speaker }: Pick<Voice, 'part' | 'speaker'>, utterance: Utterance): boolean =>
  utterance.source === 'utterance' && utterance.partId === part && utterance.speaker === speaker;

/** What was said, as it stands after a decision. */
export const decideRoles = (speakers: Speakers, decision: RoleDecision): Speakers => {
  const voices = speakers.voices.map(
    (voice) =>
      decision.voices.findLast(({ part, speaker }) => part === voice.part && speaker === voice.speaker) ?? voice,
  );
  const ownRoles = new Map(speakers.ownRoles);
  for (const { id, role } of decision.utterances) {
    if (role === null) ownRoles.delete(id);
    else ownRoles.set(id, role);
  }
  const utterances = speakers.utterances.map((utterance): Utterance => {
    const suggested = speakers.ownRoles.has(utterance.id) ? 'unknown' : utterance.role;
    const voice = voices.find((one) => isVoiceOf(one, utterance));
    return { ...utterance, role: ownRoles.get(utterance.id) ?? voice?.role ?? suggested };
  });
  return { utterances, voices, ownRoles };
};
