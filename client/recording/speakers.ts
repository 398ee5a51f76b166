import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';
import type { TextKey } from '../i18n/dict.js';

/** The word for a role in this encounter: the professional by profession, the subject as potilas or asiakas. */
export const roleText = (role: SpeakerRole, { encounter }: EncounterView, subject: 'patient' | 'client'): TextKey => {
  if (role === 'professional') return `role.${encounter.professional.profession}`;
  return role === 'subject' ? `role.${subject}` : `role.${role}`;
};

/** A partial carries a label only: its role is that of the same voice's finals. */
export const roleOfVoice = (part: number, speaker: string | null, finals: readonly Utterance[]): SpeakerRole =>
  finals.find((one) => one.partId === part && one.speaker === speaker && speaker !== null)?.role ?? 'unknown';

/** How many voices were told apart. */
export const voices = (finals: readonly Utterance[]): number =>
  new Set(finals.flatMap(({ partId, speaker }) => (speaker === null ? [] : [`${partId} ${speaker}`]))).size;
