/** Words on a part's timeline, and what a recogniser hears of them when its connection begins anywhere. */
import { type AudioFrame, FRAME_BYTES, FRAME_MS } from '../../server/domain/audio.js';
import type { Said } from '../../server/speech/seam.js';

export interface SpokenWord {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  /** Who says it, from 0. */
  readonly voice: number;
}

const WORDS_IN_PHRASE = 7;

/** Different words one after the other, seven to a phrase, two voices by turns, with a breath after each phrase. */
export const spokenWords = (totalMs: number): SpokenWord[] => {
  const words: SpokenWord[] = [];
  for (let at = 400, phrase = 0; at + 3_000 < totalMs; phrase += 1, at += 350) {
    for (let index = 0; index < WORDS_IN_PHRASE; index += 1) {
      const length = 230 + ((phrase * 7 + index * 13) % 5) * 60;
      words.push({ startMs: at, endMs: at + length, text: `sana${words.length}`, voice: phrase % 2 });
      at += length + 20;
    }
  }
  return words;
};

/** Sound in which every frame says its own number, so that a service knows where it is. */
export const numberedFrame = (seq: number): AudioFrame => {
  const pcm = new Uint8Array(FRAME_BYTES).fill(1);
  new DataView(pcm.buffer).setUint32(0, seq);
  return { seq, pcm };
};

export const numberOf = (pcm: Uint8Array): number => new DataView(pcm.buffer, pcm.byteOffset).getUint32(0);

export async function* numberedFrames(count: number, fromSeq: number): AsyncGenerator<AudioFrame> {
  for (let seq = fromSeq; seq < count; seq += 1) yield numberedFrame(seq);
}

const phrasesOf = (words: readonly SpokenWord[], most: number): SpokenWord[][] => {
  const phrases: SpokenWord[][] = [];
  for (const word of words) {
    const last = phrases.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.voice === word.voice && word.startMs - before.endMs < 300;
    if (last && goesOn && last.length < most) last.push(word);
    else phrases.push([word]);
  }
  return phrases;
};

/**
 * A recogniser on a connection that begins at `fromMs`: asked with how much sound of the part it has, it gives the finals that are due,
 * in times of the part. It knows nothing from before: of a word that is cut it hears the rest, and it numbers voices as it hears them.
 * `most`: words in one final, counted from where it began: another connection puts its finals elsewhere.
 */
export const listenTo = (words: readonly SpokenWord[], fromMs: number, { lagMs = 200, most = Infinity } = {}) => {
  const labels: number[] = [];
  const phrases = phrasesOf(
    words.filter(({ endMs }) => endMs - fromMs > 60),
    most,
  );
  const due = phrases.values();
  let next = due.next();
  return (heardMs: number, ended: boolean): Said[] => {
    const finals: Said[] = [];
    while (!next.done) {
      const phrase = next.value.filter(({ startMs }) => startMs < heardMs);
      const [first, last] = [phrase[0], next.value.at(-1)];
      if (first === undefined || last === undefined || (!ended && heardMs < last.endMs + lagMs)) break;
      if (!labels.includes(first.voice)) labels.push(first.voice);
      const texts = phrase.map(({ startMs, text }) => (startMs < fromMs ? text.slice(1) : text));
      finals.push({
        startMs: Math.max(fromMs, first.startMs),
        endMs: Math.min(heardMs, phrase.at(-1)?.endMs ?? 0),
        text: `${texts.join(' ')}.`,
        speaker: `spk${labels.indexOf(first.voice)}`,
      });
      next = due.next();
    }
    return finals;
  };
};

/** The words of a transcript, without its marks. */
export const wordsIn = (finals: readonly { readonly text: string }[]): string[] =>
  finals.flatMap(({ text }) => text.replaceAll('.', '').split(' '));

export const framesIn = (ms: number): number => Math.ceil(ms / FRAME_MS);
