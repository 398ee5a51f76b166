import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isVoiceOf } from '../../server/domain/roles.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { useReview } from './review-context.js';
import { type Speaker, speakerOf } from './speaker.js';

export type RowSpeaker = Speaker & { suggested: boolean };

/** Who said each utterance; the same object for as long as that is so. */
export const useSpeakers = (): ((utterance: Utterance) => RowSpeaker) => {
  const { t } = useTranslation();
  const { view, subjectWord } = useReview();
  const { utterances, voices, encounter } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only these say who spoke
  return useMemo(() => {
    // By the utterance as it is: the rows may still be drawn from those of a moment ago.
    const known = new Map<Utterance, RowSpeaker>();
    return (utterance: Utterance): RowSpeaker => {
      const found = known.get(utterance);
      if (found !== undefined) return found;
      const voice = voices.find((one) => isVoiceOf(one, utterance));
      const suggested = voice?.confirmed === false && voice.role === utterance.role;
      const made = { ...speakerOf(utterance, view, subjectWord, t), suggested };
      known.set(utterance, made);
      return made;
    };
  }, [utterances, voices, encounter.professional.profession, subjectWord, t]);
};
