import { type AudioFrame, FRAME_BYTES } from '../domain/audio.js';
import type { Language } from '../domain/language.js';
import { LuonnosError } from '../errors.js';
import type { SpeechToText } from './speech-to-text.js';

async function* framesOf(pcm: Uint8Array): AsyncGenerator<AudioFrame> {
  for (let seq = 0; seq * FRAME_BYTES < pcm.length; seq += 1) {
    const frame = new Uint8Array(FRAME_BYTES);
    frame.set(pcm.subarray(seq * FRAME_BYTES, (seq + 1) * FRAME_BYTES));
    yield { seq, pcm: frame };
  }
}

/**
 * The words of one short sound, by one connection, kept nowhere. Throws what the service throws, and `speech.unavailable` when it has
 * not answered within `limitMs`.
 */
export const hearOnce = async (
  stt: SpeechToText,
  pcm: Uint8Array,
  { language, signal, limitMs }: { language: Language; signal: AbortSignal; limitMs: number },
): Promise<string> => {
  if (!stt.capabilities.languages.includes(language)) throw new LuonnosError('speech.unsupported-language');
  const inTime = AbortSignal.timeout(limitMs);
  const words: string[] = [];
  const events = stt.transcribe(framesOf(pcm), { language, signal: AbortSignal.any([signal, inTime]) });
  for await (const event of events) if (event.type === 'final') words.push(event.text.trim());
  if (inTime.aborted) throw new LuonnosError('speech.unavailable');
  return words.filter(Boolean).join(' ').normalize('NFC');
};
