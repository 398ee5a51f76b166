import { describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import type { Said } from '../../server/speech/seam.js';
import type { SpeechEvent, SpeechToText } from '../../server/speech/speech-to-text.js';
import { type SupervisedOptions, supervise } from '../../server/speech/supervised.js';
import { collect, createSource, finals, never, plainFrames, untilError } from './frames.js';

const spoken = (type: 'partial' | 'final', startMs: number, endMs: number, text = 'sana'): SpeechEvent => ({
  type,
  startMs,
  endMs,
  text,
  speaker: 'spk0',
  confidence: null,
});

type SpeechFrom = SupervisedOptions['speechFrom'] | undefined;

const failure = (code: 'speech.unavailable' | 'speech.rejected' = 'speech.unavailable') => new LuonnosError(code);

/** Each connection takes its frames, all of them where it does not fail, says its events, and then ends or fails. */
type Connection = { take?: number; say?: SpeechEvent[]; fail?: Error };

const scriptedStt = (connections: Connection[]) => {
  const begun: number[] = [];
  const stt: SpeechToText = {
    name: 'fake',
    capabilities: { languages: ['fi'], partials: true, speakers: true, patience: { readMs: 1_500, answerMs: 30_000 } },
    async *transcribe(audio) {
      const { say = [], fail, ...one } = connections[Math.min(begun.length, connections.length - 1)] ?? {};
      const take = one.take ?? (fail ? 1 : Number.POSITIVE_INFINITY);
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

const run = (
  stt: SpeechToText,
  { before = [] as Said[], signal = never, attempts = 4, lived = 0, speechFrom = undefined as SpeechFrom } = {},
) => {
  const waits: number[] = [];
  let clock = 0;
  const events = supervise(
    stt,
    {
      language: 'fi',
      before,
      signal,
      readFrom: (seq) => createSource(plainFrames(1200, seq)),
      ...(speechFrom && { speechFrom }),
    },
    {
      attempts,
      every: () => () => undefined,
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
  it('reads again from a second before the end of the last final when a connection fails', async () => {
    const { stt, begun } = scriptedStt([
      { say: [spoken('final', 0, 2250), spoken('partial', 2300, 3000)], fail: failure() },
      { say: [spoken('final', 1200, 2250), spoken('final', 2300, 2900), spoken('final', 3000, 3500)] },
    ]);
    const { events, waits } = run(stt);
    expect(finals(await collect(events)).map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 2250],
      [2300, 2900],
      [3000, 3500],
    ]);
    expect(begun).toEqual([0, 12]);
    expect(waits).toEqual([500]);
  });

  it('keeps the speakers of two connections apart where nothing tells who they are', async () => {
    const { stt } = scriptedStt([
      { say: [spoken('final', 0, 1000)], fail: failure() },
      { say: [spoken('final', 1000, 2000)] },
    ]);
    expect(finals(await collect(run(stt).events)).map(({ speaker }) => speaker)).toEqual(['spk0', 'spk0-10']);
  });

  it('lets a voice that is heard in the overlap keep its label, and keeps any other apart', async () => {
    const by = (event: SpeechEvent, speaker: string): SpeechEvent => ({ ...event, speaker }) as SpeechEvent;
    const { stt } = scriptedStt([
      {
        say: [by(spoken('final', 0, 3000, 'yksi'), 'spk0'), by(spoken('final', 3000, 5000, 'kaksi'), 'spk1')],
        fail: failure(),
      },
      // This connection counts the second voice as its first.
      {
        say: [
          by(spoken('partial', 4000, 4900, 'kaksi'), 'spk0'),
          by(spoken('final', 5200, 6000, 'kolme'), 'spk1'),
          by(spoken('final', 6000, 7000, 'neljä'), 'spk0'),
        ],
      },
    ]);
    const heard = finals(await collect(run(stt).events));
    expect(heard.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['yksi', 'spk0'],
      ['kaksi', 'spk1'],
      ['kolme', 'spk1-50'],
      ['neljä', 'spk1'],
    ]);
    expect(heard[2]).toMatchObject({ voices: ['spk1', 'spk1-50'] });
  });

  it('goes on after what was final before it, and knows its voices', async () => {
    const said = { startMs: 3000, endMs: 5000, text: 'ja sitten verenpaine', speaker: 'spk1' };
    const { stt, begun } = scriptedStt([
      { say: [spoken('final', 4000, 5000, 'paine'), spoken('final', 4000, 6000, 'Paine on korkea')] },
    ]);
    expect(finals(await collect(run(stt, { before: [said] }).events))).toMatchObject([
      { startMs: 5000, endMs: 6000, speaker: 'spk1', text: 'on korkea' },
    ]);
    expect(begun).toEqual([40]);
  });

  it('takes an end of the stream that nobody asked for as a failure', async () => {
    const { stt, begun } = scriptedStt([{ take: 20, say: [spoken('final', 0, 1500)] }, {}]);
    const { events, waits } = run(stt);
    expect(finals(await collect(events))).toHaveLength(1);
    expect(begun).toEqual([0, 5]);
    expect(waits).toEqual([500]);
    const forever = run(scriptedStt([{ take: 20 }]).stt);
    expect(await untilError(forever.events)).toMatchObject({ error: { details: { fault: 'ended-early' } } });
  });

  it('does not send a long silence again, nor anything of it that may not have been heard yet', async () => {
    const asked: number[][] = [];
    const { stt, begun } = scriptedStt([
      { take: 600, say: [spoken('final', 0, 1500)], fail: failure() },
      { take: 600, fail: failure() },
      {},
    ]);
    const speechFrom = async (fromMs: number, toMs: number) => {
      asked.push([fromMs, toMs]);
      return fromMs < 40_000 ? null : 60_000;
    };
    await collect(run(stt, { speechFrom }).events);
    // 60 s taken, the last 10 s of which are read again; then someone speaks at 60 s.
    expect(asked).toEqual([
      [1500, 50_000],
      [50_000, 99_500],
    ]);
    expect(begun).toEqual([0, 495, 595]);
  });

  it('reads a long silence again when nobody can tell that it is one', async () => {
    const { stt, begun } = scriptedStt([{ take: 900, say: [spoken('final', 0, 1500)], fail: failure() }, {}]);
    const speechFrom = () => Promise.reject(new Error('no model'));
    expect(finals(await collect(run(stt, { speechFrom }).events))).toHaveLength(1);
    expect(begun).toEqual([0, 5]);
  });

  it('never passes over words that were partial when the connection failed', async () => {
    const { stt, begun } = scriptedStt([
      { take: 900, say: [spoken('final', 0, 1500), spoken('partial', 40_000, 41_000)], fail: failure() },
      {},
    ]);
    await collect(run(stt, { speechFrom: async () => null }).events);
    expect(begun).toEqual([0, 395]);
  });

  it('does not read again what a gap already stands for', async () => {
    const { stt, begun } = scriptedStt([{ say: [{ type: 'gap', startMs: 0, endMs: 3000 }], fail: failure() }, {}]);
    expect(await collect(run(stt).events)).toMatchObject([{ type: 'gap', startMs: 0, endMs: 3000 }]);
    expect(begun).toEqual([0, 20]);
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
      { now: () => 0, every: () => () => undefined, delay: async () => abort.abort() },
    );
    expect(await collect(events)).toEqual([]);
    expect(begun).toEqual([0]);
  });
});
