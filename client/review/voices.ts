import { isVoiceOf, type Voice } from '../../server/domain/roles.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';
import type { TextKey } from '../i18n/dict.js';

/** A voice as it is shown: counted from 1 in the order of hearing, with what it said. */
export interface HeardVoice extends Voice {
  key: string;
  number: number;
  spokenMs: number;
  sample: Utterance | null;
}

/** Long enough to know somebody by. */
const TELLING = 25;

export const voiceKey = ({ part, speaker }: Pick<Voice, 'part' | 'speaker'>): string => `${part} ${speaker}`;

export const voiceNumber = (voices: readonly Voice[], utterance: Utterance): number | null => {
  const at = voices.findIndex((voice) => isVoiceOf(voice, utterance));
  return at === -1 ? null : at + 1;
};

export const heardVoices = ({ voices, utterances }: Pick<EncounterView, 'voices' | 'utterances'>): HeardVoice[] =>
  voices.map((voice, index) => {
    const said = utterances.filter((utterance) => isVoiceOf(voice, utterance));
    const longest = said.reduce<Utterance | null>(
      (most, one) => (one.text.length > (most?.text.length ?? 0) ? one : most),
      null,
    );
    return {
      ...voice,
      key: voiceKey(voice),
      number: index + 1,
      spokenMs: said.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
      sample: said.find(({ text }) => text.length >= TELLING) ?? longest,
    };
  });

export const roles: readonly SpeakerRole[] = [
  'professional',
  'subject',
  'companion',
  'child',
  'interpreter',
  'colleague',
  'unknown',
];

/** The word for a role that can be chosen here: nobody of those present is said as such. */
export const roleText = (role: SpeakerRole, view: EncounterView, subjectWord: 'patient' | 'client'): TextKey => {
  if (role === 'professional') return `role.${view.encounter.professional.profession}`;
  if (role === 'subject') return `role.${subjectWord}`;
  return role === 'unknown' ? 'voices.other' : `role.${role}`;
};
