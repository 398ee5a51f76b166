import { afterEach, describe, expect, it } from 'vitest';
import type { AudioFrame } from '../../server/domain/audio.js';
import { LuonnosError } from '../../server/errors.js';
import { createAwsTranscribe } from '../../server/speech/aws-transcribe.js';
import type { SpeechEvent, SpeechToText } from '../../server/speech/speech-to-text.js';
import { supervise } from '../../server/speech/supervised.js';
import { final, steps, type WireAnswer } from '../support/aws-transcribe-script.js';
import { type AwsTranscribeWire, startAwsTranscribeWire } from '../support/aws-transcribe-wire.js';
import { collect, createSource, finals, never, plainFrames, untilError } from './frames.js';

const spoken = (type: 'partial' | 'final', startMs: number, endMs: number, text = 'sana'): SpeechEvent => ({
  type,
  startMs,
  endMs,
  text,
  speaker: 'spk0',
  confidence: null,
});

const failure = (code: 'speech.unavailable' | 'speech.rejected' = 'speech.unavailable') => new LuonnosError(code);

/** Each connection says its events, takes its frames, and then ends or fails. */
type Connection = { take?: number; say?: SpeechEvent[]; fail?: Error };

const scriptedStt = (connections: Connection[]) => {
  const begun: number[] = [];
  const stt: SpeechToText = {
    name: 'fake',
    capabilities: { languages: ['fi'], partials: true, speakers: true },
    async *transcribe(audio) {
      const { take = 1, say = [], fail } = connections[Math.min(begun.length, connections.length - 1)] ?? {};
      let taken = 0;
      for await (const frame of audio) {
        if (taken === 0) begun.push(frame.seq);
        taken += 1;
        if (taken >= take) break;
      }
      yield* say;
      if (fail !== undefined) throw fail;
    },
  };
  return { stt, begun };
};

const run = (stt: SpeechToText, { fromSeq = 0, signal = never, attempts = 4, lived = 0 } = {}) => {
  const waits: number[] = [];
  let clock = 0;
  const events = supervise(
    stt,
    { language: 'fi', fromSeq, signal, readFrom: (seq) => createSource(plainFrames(1000, seq)) },
    {
      attempts,
      now: () => {
        clock += lived;
        return clock;
      },
      delay: async (ms) => {
        waits.push(ms);
      },
    },
  );
  return { events, waits };
};

describe('supervised speech', () => {
  it('reads again from the end of the last final when a connection fails', async () => {
    const { stt, begun } = scriptedStt([
      { say: [spoken('final', 0, 1250), spoken('partial', 1300, 2000)], fail: failure() },
      { say: [spoken('final', 1200, 1250), spoken('final', 1200, 1900), spoken('final', 2000, 2500)] },
    ]);
    const { events, waits } = run(stt);
    expect(finals(await collect(events)).map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 1250],
      [1250, 1900],
      [2000, 2500],
    ]);
    expect(begun).toEqual([0, 12]);
    expect(waits).toEqual([500]);
  });

  it('keeps the speakers of two connections apart', async () => {
    const { stt } = scriptedStt([
      { say: [spoken('final', 0, 1000)], fail: failure() },
      { say: [spoken('final', 1000, 2000)] },
    ]);
    expect(finals(await collect(run(stt).events)).map(({ speaker }) => speaker)).toEqual(['spk0', 'spk0-10']);
  });

  it('begins where it is told to', async () => {
    const { stt, begun } = scriptedStt([{ say: [spoken('final', 4900, 5000), spoken('final', 5000, 6000)] }]);
    expect(finals(await collect(run(stt, { fromSeq: 50 }).events))).toMatchObject([
      { startMs: 5000, speaker: 'spk0-50' },
    ]);
    expect(begun).toEqual([50]);
  });

  it('does not read again what a gap already stands for', async () => {
    const { stt, begun } = scriptedStt([{ say: [{ type: 'gap', startMs: 0, endMs: 3000 }], fail: failure() }, {}]);
    expect(await collect(run(stt).events)).toEqual([{ type: 'gap', startMs: 0, endMs: 3000 }]);
    expect(begun).toEqual([0, 30]);
  });

  it('waits longer after each failure, up to 15 s, and gives up with the last one', async () => {
    const { stt } = scriptedStt([{ fail: failure() }]);
    const { events, waits } = run(stt, { attempts: 8 });
    expect(await untilError(events)).toMatchObject({ events: [], error: { code: 'speech.unavailable' } });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
  });

  it('counts failures anew after a connection that lived and took sound for 10 s', async () => {
    const { stt } = scriptedStt([
      { fail: failure() },
      { fail: failure() },
      { take: 150, fail: failure() },
      { fail: failure() },
      {},
    ]);
    const { events, waits } = run(stt, { lived: 10_000 });
    expect(await collect(events)).toEqual([]);
    expect(waits).toEqual([500, 1000, 500, 1000]);
  });

  it('does not take sound that was swallowed at once for a life of 10 s', async () => {
    const { stt } = scriptedStt([{ take: 150, fail: failure() }]);
    const { events, waits } = run(stt);
    expect(await untilError(events)).toMatchObject({ error: { code: 'speech.unavailable' } });
    expect(waits).toEqual([500, 1000, 2000]);
  });

  it('does not try again what cannot be cured', async () => {
    const { stt } = scriptedStt([{ fail: failure('speech.rejected') }]);
    const { events, waits } = run(stt);
    expect(await untilError(events)).toMatchObject({ error: { code: 'speech.rejected' } });
    expect(waits).toEqual([]);
  });

  it('ends quietly when it is aborted between two attempts', async () => {
    const abort = new AbortController();
    const { stt, begun } = scriptedStt([{ fail: failure() }]);
    const events = supervise(
      stt,
      { language: 'fi', signal: abort.signal, readFrom: () => createSource(plainFrames(5)) },
      { now: () => 0, delay: async () => abort.abort() },
    );
    expect(await collect(events)).toEqual([]);
    expect(begun).toEqual([0]);
  });
});

describe('supervised AWS Transcribe', () => {
  let wire: AwsTranscribeWire;

  afterEach(async () => {
    await wire.close();
  });

  it('hears a whole part through eight kinds of failure, each stretch once and in order', async () => {
    const faults: WireAnswer[] = [
      { fault: 'exception', name: 'LimitExceededException' },
      { fault: 'exception', name: 'InternalFailureException' },
      { fault: 'error-message', name: 'InternalError' },
      { fault: 'bad-crc' },
      { fault: 'rst-stream' },
      { fault: 'session-destroy' },
      { fault: 'half-close' },
      { fault: 'cut-message' },
    ];
    wire = await startAwsTranscribeWire({
      script: ({ attempt }) => {
        const say = final({ startMs: 0, endMs: 3000, text: `Osa ${attempt}.`, speaker: '0' });
        const fault = faults[attempt];
        if (fault === undefined) return steps([{ at: 'end', ...say }]);
        return steps([
          { at: 3000, ...say },
          { at: 3500, ...fault },
        ]);
      },
    });
    const { region, endpoint, credentials } = wire;
    const stt = createAwsTranscribe({ region, allowedRegions: [region], endpoint, credentials });
    const all: readonly AudioFrame[] = plainFrames(270);
    const events = supervise(
      stt,
      { language: 'fi', signal: never, readFrom: (seq) => createSource(all.slice(seq)) },
      { attempts: 20, now: () => 0, delay: async () => undefined },
    );
    expect(finals(await collect(events)).map(({ startMs, endMs, text }) => [startMs, endMs, text])).toEqual(
      Array.from({ length: 9 }, (_, index) => [index * 3000, (index + 1) * 3000, `Osa ${index}.`]),
    );
    expect(wire.sessions).toHaveLength(9);
    expect(new Set(wire.sessions.map(({ sessionId }) => sessionId)).size).toBe(9);
    expect(wire.sessions.every(({ signed }) => signed)).toBe(true);
  });
});
