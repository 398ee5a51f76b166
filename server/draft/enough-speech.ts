import type { PartKind } from '../domain/audio.js';
import type { Encounter } from '../domain/encounter.js';
import { isForeignTo } from '../domain/spoken-language.js';
import { isNobodys, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import type { ErrorCode } from '../errors.js';

/** Fewer words than this are a greeting, a door, or what a recogniser makes of silence. */
const leastWords: Record<PartKind, number> = { conversation: 10, dictation: 3 };
/** Below this the recogniser itself hardly believes what it heard. */
const LEAST_CONFIDENCE = 0.3;
/** A recogniser that hears music or a hum says one thing over and over. */
const REPEATS = 2;

/** What a recogniser writes for sound that is not speech: "[musiikkia]", "(applause)", "♪". */
const notSpeech = /\[[^[\]]*\]|\([^()]*\)|♪[^♪]*♪?|\*[^*]*\*/gu;

/** Words somebody in the room said, as far as they can be taken for speech. */
const spoken = (utterances: readonly Utterance[]): string[] => {
  const times = new Map<string, number>();
  return utterances.flatMap((utterance) => {
    const { source, text, confidence } = utterance;
    if (source === 'typed' || isNobodys(utterance) || (confidence ?? 1) < LEAST_CONFIDENCE) return [];
    const words = text.replace(notSpeech, ' ').trim();
    const key = words.toLowerCase();
    times.set(key, (times.get(key) ?? 0) + 1);
    return (times.get(key) ?? 0) > REPEATS ? [] : [words];
  });
};

const count = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/**
 * Why no note can be made of what was heard, or null: nothing at all, too little speech, or hardly any of it in the encounter's language
 * (where an interpreter is present, other languages belong to it). What the professional typed is always enough.
 */
export const whyNoNote = (
  utterances: readonly Utterance[],
  {
    mode,
    spokenLanguage,
    present,
  }: Pick<Encounter, 'mode' | 'spokenLanguage'> & { readonly present: readonly SpeakerRole[] },
): Extract<ErrorCode, 'draft.no-speech' | 'draft.too-little-speech' | 'draft.other-language'> | null => {
  if (utterances.some(({ source }) => source === 'typed')) return null;
  const texts = spoken(utterances);
  const words = count(texts);
  if (words === 0) return 'draft.no-speech';
  if (words < leastWords[mode]) return 'draft.too-little-speech';
  const interpreted = present.includes('interpreter') || utterances.some(({ role }) => role === 'interpreter');
  return !interpreted && isForeignTo(texts, spokenLanguage) ? 'draft.other-language' : null;
};
