import { describe, expect, it } from 'vitest';
import type { AudioFrame } from '../../server/domain/audio.js';
import type { SpeechToText } from '../../server/speech/speech-to-text.js';
import { supervise } from '../../server/speech/supervised.js';
import { watchFrames } from '../../server/speech/watched.js';
import { createSource, never, plainFrames, untilError } from './frames.js';

/** Time that only the test moves, in the watchdog's own steps. */
const handClock = () => {
  const ticks = new Set<{ ms: number; tick: () => void; rest: number }>();
  return {
    every: (ms: number, tick: () => void) => {
      const one = { ms, tick, rest: ms };
      ticks.add(one);
      return () => void ticks.delete(one);
    },
    running: () => ticks.size,
    /** Lets everything that can happen at once happen, then time pass. */
    pass: async (ms: number) => {
      for (let left = ms; left > 0; left -= 100) {
        await new Promise((resolve) => setImmediate(resolve));
        for (const one of ticks) {
          one.rest -= 100;
          if (one.rest > 0) continue;
          one.rest += one.ms;
          one.tick();
        }
      }
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};

type Hear = SpeechToText['transcribe'];

const sttOf = (hear: Hear): SpeechToText => ({
  name: 'fake',
  capabilities: {
    languages: ['fi'],
    partials: true,
    speakers: true,
    patience: { readMs: 1_500, answerMs: 30_000 },
  },
  transcribe: hear,
});

const run = (hear: Hear, source: (seq: number) => AsyncIterable<AudioFrame>, attempts = 1) => {
  const clock = handClock();
  const options = { language: 'fi', signal: never, readFrom: source } as const;
  const tempo = { attempts, now: () => 0, every: clock.every, delay: async () => undefined };
  const events = supervise(sttOf(hear), options, tempo);
  let ended: Awaited<ReturnType<typeof untilError>> | undefined;
  const ending = untilError(events).then((how) => {
    ended = how;
    return how;
  });
  return { clock, ending, ended: () => ended, events };
};

/** Takes some frames and then nothing more; ends only when it is told to, or not even then. */
const stopsReading = (after: number, { deaf = false } = {}): Hear =>
  async function* (audio, { signal }) {
    let taken = 0;
    for await (const _ of audio) {
      taken += 1;
      if (taken < after) continue;
      await new Promise<void>((resolve) => {
        if (!deaf) signal.addEventListener('abort', () => resolve());
      });
      return;
    }
  };

const frames = () => createSource(plainFrames(50));

describe('the watch over a connection', () => {
  it.each([false, true])('gives up one that leaves sound untaken for 1.5 s (deaf to its end: %s)', async (deaf) => {
    const { clock, ended, ending } = run(stopsReading(10, { deaf }), frames);
    await clock.pass(1_400);
    expect(ended()).toBeUndefined();
    await clock.pass(600);
    expect(await ending).toMatchObject({ error: { code: 'speech.unavailable', details: { fault: 'stalled' } } });
    expect(clock.running()).toBe(0);
  });

  it('gives up one that says nothing for half a minute once it has all the sound', async () => {
    const hear: Hear = async function* (audio, { signal }) {
      for await (const _ of audio);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    const { clock, ended, ending } = run(hear, frames);
    await clock.pass(29_000);
    expect(ended()).toBeUndefined();
    await clock.pass(7_000);
    expect(await ending).toMatchObject({ error: { details: { fault: 'no-answer' } } });
  });

  it('waits as long as it takes where no sound is waiting', async () => {
    const { clock, ended } = run(stopsReading(1000), () => createSource(plainFrames(50), { open: true }));
    await clock.pass(120_000);
    expect(ended()).toBeUndefined();
  });

  it('does not count the time in which its own listener is busy', async () => {
    const clock = handClock();
    const hear: Hear = async function* (audio) {
      for await (const { seq } of audio) {
        const text = `sana${seq}`;
        yield { type: 'final', startMs: seq * 100, endMs: seq * 100 + 90, text, speaker: null, confidence: null };
      }
    };
    const options = { language: 'fi', signal: never, readFrom: frames } as const;
    const tempo = { attempts: 1, now: () => 0, every: clock.every, delay: async () => undefined };
    let count = 0;
    for await (const _ of supervise(sttOf(hear), options, tempo)) {
      count += 1;
      if (count === 5) await clock.pass(60_000);
    }
    expect(count).toBe(50);
  });

  it('gives twice the time to the attempt after: a slow connection is not replaced for ever', async () => {
    const begun: number[] = [];
    const { clock, ending } = run(
      async function* (audio, options) {
        begun.push(begun.length);
        yield* stopsReading(1)(audio, options);
      },
      frames,
      2,
    );
    await clock.pass(2_000);
    expect(begun).toHaveLength(2);
    await clock.pass(2_000);
    expect(clock.running()).toBe(1);
    await clock.pass(2_000);
    expect(await ending).toMatchObject({ error: { details: { fault: 'stalled' } } });
  });
});

describe('watched frames', () => {
  it('are given once and in order, with one read ahead and no more', async () => {
    const source = createSource(plainFrames(5, 7));
    const watched = watchFrames(source, 7);
    const taken = watched[Symbol.asyncIterator]();
    expect((await taken.next()).value?.seq).toBe(7);
    await new Promise((resolve) => setImmediate(resolve));
    expect(source.pulled).toBe(2);
    expect(watched).toMatchObject({ taken: 1, nextSeq: 8, waiting: true, finished: false });
    for (let seq = 8; seq < 12; seq += 1) expect((await taken.next()).value?.seq).toBe(seq);
    expect((await taken.next()).done).toBe(true);
    expect(watched).toMatchObject({ taken: 5, nextSeq: 12, waiting: false, finished: true });
  });
});
