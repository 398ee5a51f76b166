import type { TFunction } from 'i18next';
import type { Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';
import { voiceNumber } from './voices.js';

export interface Speaker {
  label: string;
  /** The first letter in a shape: a filled circle for the professional, a square for a child. Null where two people only speak. */
  mark: string | null;
}

const counted = new WeakMap<readonly Utterance[], number>();

/** Asked for every row of the conversation, and counted once. */
export const countSpeakers = (utterances: readonly Utterance[]): number => {
  const known = counted.get(utterances);
  if (known !== undefined) return known;
  const { size } = new Set(
    utterances
      .filter((one) => one.partId !== null && one.speaker !== null)
      .map((one) => `${one.partId} ${one.speaker}`),
  );
  counted.set(utterances, size);
  return size;
};

/** How a speaker is called on this screen. */
export const speakerOf = (
  utterance: Utterance,
  view: EncounterView,
  subjectWord: 'patient' | 'client',
  t: TFunction,
): Speaker => {
  const marked = countSpeakers(view.utterances) > 2;
  if (utterance.role === 'unknown') {
    const number = voiceNumber(view.voices, utterance);
    const label = number === null ? t('role.unknown') : t('review.speaker-number', { number });
    return { label, mark: marked ? '?' : null };
  }
  const label = (() => {
    if (utterance.role === 'subject') return t(`role.${subjectWord}`);
    if (utterance.role === 'professional') return t(`role.${view.encounter.professional.profession}`);
    return t(`role.${utterance.role}`);
  })();
  return { label, mark: marked ? label.charAt(0) : null };
};
