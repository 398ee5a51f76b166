import { type AudioFrame, FRAME_MS } from '../domain/audio.js';
import { createAnchorScanner } from './anchors.js';
import { type Place, SAMPLES_PER_MS, type SampleIndex, type ScriptedUtterance } from './sample-index.js';
import { toSamples } from './speech-spans.js';
import type { SpeechEvent } from './speech-to-text.js';

/** An utterance that is being heard. Positions in samples: `input` of the frames, the others of the sample. */
interface Heard {
  readonly sample: SampleIndex;
  readonly index: number;
  readonly utterance: ScriptedUtterance;
  readonly startInput: number;
  /** Words whose sound did not come: the beginning was forgotten, or begins before the first frame. */
  readonly unheard: number;
  last: Place;
  lastInput: number;
  matched: number;
  words: number;
}

/** Fewer anchors than this may be missed at the beginning of what was heard whole. */
const MISSED_ANCHORS = 5;

const isEnough = (heard: Heard): boolean => heard.matched * 2 >= (heard.sample.anchors[heard.index] ?? 0);

const ms = (samples: number): number => Math.round(samples / SAMPLES_PER_MS);

/**
 * Follows frames through known samples. An utterance is heard when at least half of its anchors are; it is final when the sound
 * has passed its end. Times are those of the frames: what was cut out of a sample or put into it has moved them.
 */
export const createSampleMatcher = (samples: readonly SampleIndex[], firstSeq: number) => {
  const scan = createAnchorScanner();
  const origin = firstSeq * FRAME_MS * SAMPLES_PER_MS;
  let heard: Heard | undefined;
  let last: { sample: SampleIndex; at: number; input: number } | undefined;
  let input = origin;
  let endedMs = firstSeq * FRAME_MS;

  const event = (type: 'partial' | 'final', from: Heard, endInput: number, text: string): SpeechEvent => {
    const startMs = Math.max(endedMs, ms(from.startInput));
    const endMs = Math.max(startMs, ms(Math.min(endInput, input)));
    return { type, startMs, endMs, text, speaker: from.utterance.speaker, confidence: null };
  };

  const finish = (): SpeechEvent[] => {
    const done = heard;
    heard = undefined;
    if (done === undefined || !isEnough(done)) return [];
    const endInput = done.lastInput + done.utterance.endMs * SAMPLES_PER_MS - done.last.at;
    const words = done.utterance.text.split(/\s+/).slice(done.unheard);
    if (words.length === 0) return [];
    const final = event('final', done, endInput, words.join(' '));
    endedMs = final.endMs;
    return [final];
  };

  /** Where the sound goes on as before, else the next place in the same sample, else the first place anywhere. */
  const place = (name: number, at: number): { sample: SampleIndex; place: Place } | undefined => {
    if (last !== undefined) {
      const { sample, at: before, input: then } = last;
      const known = sample.find(name);
      const next = known.find((one) => one.at - before === at - then) ?? known.find((one) => one.at > before);
      if (next !== undefined) return { sample, place: next };
    }
    for (const sample of samples) {
      const first = sample.find(name)[0];
      if (first !== undefined) return { sample, place: first };
    }
    return undefined;
  };

  const grow = (current: Heard): SpeechEvent[] => {
    const { utterance, last: at, matched } = current;
    const words = utterance.text.split(/\s+/);
    const start = utterance.startMs * SAMPLES_PER_MS;
    const share = (at.at - start) / (utterance.endMs * SAMPLES_PER_MS - start);
    const count = Math.min(words.length, Math.floor(share * words.length));
    const behind = count <= Math.max(current.words, current.unheard);
    if (behind || matched * 2 < at.rank || matched < 4) return [];
    current.words = count;
    return [event('partial', current, current.lastInput, words.slice(current.unheard, count).join(' '))];
  };

  const follow = (name: number, at: number): SpeechEvent[] => {
    const found = place(name, at);
    if (found === undefined) return [];
    const { sample, place: known } = found;
    last = { sample, at: known.at, input: at };
    const utterance = sample.utterances[known.utterance];
    if (utterance === undefined) return [];
    const isSame = heard?.sample === sample && heard.index === known.utterance && known.at > heard.last.at;
    const done = isSame ? [] : finish();
    if (heard === undefined) {
      const before = known.at - utterance.startMs * SAMPLES_PER_MS;
      const isWhole = known.rank <= MISSED_ANCHORS;
      const startInput = Math.max(origin, isWhole ? at - before : at);
      const share = before / ((utterance.endMs - utterance.startMs) * SAMPLES_PER_MS);
      const unheard = isWhole ? 0 : Math.ceil(share * utterance.text.split(/\s+/).length);
      heard = {
        sample,
        index: known.utterance,
        utterance,
        startInput,
        unheard,
        last: known,
        lastInput: at,
        matched: 0,
        words: 0,
      };
    }
    Object.assign(heard, { last: known, lastInput: at, matched: heard.matched + 1 });
    return done;
  };

  return {
    hear: (frame: AudioFrame): SpeechEvent[] => {
      const pcm = toSamples(frame.pcm);
      const events: SpeechEvent[] = [];
      const anchors: { name: number; at: number }[] = [];
      scan(pcm, (name, at) => anchors.push({ name, at: origin + at }));
      for (const { name, at } of anchors) {
        input = at;
        events.push(...follow(name, at));
      }
      input = frame.seq * FRAME_MS * SAMPLES_PER_MS + pcm.length;
      if (heard === undefined) return events;
      const reached = heard.last.at + input - heard.lastInput;
      const isPast = reached >= heard.utterance.endMs * SAMPLES_PER_MS && isEnough(heard);
      return [...events, ...(isPast ? finish() : grow(heard))];
    },
    /** The sound is over. */
    end: finish,
  };
};
