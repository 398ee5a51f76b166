import { describe, expect, test } from 'vitest';
import { createLevelJudge, type Hearing, levelOf } from '../../client/recording/level.js';
import { hear, mergeFinals, noWords, remaining, withoutSpans } from '../../client/recording/live-words.js';
import { initialState, type RecorderState } from '../../client/recording/recorder-state.js';
import { isTakenOver, viewOf } from '../../client/recording/recording-view.js';
import { createSoundStrip } from '../../client/recording/sound-strip.js';
import { stripItems } from '../../client/recording/strip-layout.js';
import type { Utterance } from '../../server/domain/transcript.js';

describe('hearing', () => {
  const run = (frames: readonly { rms: number; peak: number; times: number }[]): Hearing[] => {
    const judge = createLevelJudge();
    judge.reset(0);
    let now = 0;
    return frames.map(({ rms, peak, times }) => {
      let last: Hearing = 'waiting';
      for (let n = 0; n < times; n += 1) {
        now += 100;
        last = judge.take({ rms, peak, clipped: 0 }, now);
      }
      return last;
    });
  };

  test('a voice is good at once, and a pause in the talk does not change that', () => {
    expect(
      run([
        { rms: 0.05, peak: 0.3, times: 1 },
        { rms: 0.0005, peak: 0.001, times: 90 },
      ]),
    ).toEqual(['good', 'good']);
  });

  test('ten seconds below -60 dB are too quiet, two of nothing at all are nothing', () => {
    expect(run([{ rms: 0.0005, peak: 0.001, times: 101 }])).toEqual(['quiet']);
    expect(run([{ rms: 0, peak: 0, times: 21 }])).toEqual(['nothing']);
  });

  test('the level for the eye goes from nothing to full scale', () => {
    expect([levelOf(0), levelOf(1), levelOf(3)]).toEqual([0, 1, 1]);
  });
});

describe('the strip', () => {
  test('keeps every peak however long the recording, and never more bars than fit', () => {
    const strip = createSoundStrip(16);
    for (let n = 0; n < 1_000; n += 1) strip.push(n === 777 ? 0.9 : 0.1);
    const bars = strip.bars();
    expect(bars.length).toBeLessThanOrEqual(16);
    expect(bars.at(-1)?.until).toBe(1_000);
    expect(bars.filter(({ peak }) => peak === 0.9)).toHaveLength(1);
  });

  test('puts gaps where they lie and hollow bars where the server has nothing yet', () => {
    const strip = createSoundStrip(16);
    for (let n = 0; n < 6; n += 1) strip.push(0.5);
    const gap = { seq: 4, durationMs: 300, reason: 'device-lost', told: null, arrived: false } as const;
    const items = stripItems(strip.bars(), [gap], 3, 1);
    const drawn = items.map((item) => (item.is === 'gap' ? `gap ${item.width}` : item.safe));
    expect(drawn).toEqual([true, true, true, false, 'gap 3', false, false]);
  });

  test('shows a forgotten span as one gap in its place, and no level of it', () => {
    const strip = createSoundStrip(16);
    for (let n = 0; n < 6; n += 1) strip.push(0.5);
    const items = stripItems(strip.bars(), [], 6, 1, [{ from: 2, to: 5 }]);
    expect(items.map((item) => (item.is === 'gap' ? `${item.reason} ${item.width}` : item.safe))).toEqual([
      true,
      true,
      'forgotten 3',
      true,
    ]);
  });
});

describe('words', () => {
  const final = (id: string, startMs: number): Utterance => ({
    id,
    source: 'utterance',
    partId: 1,
    speaker: 'spk0',
    role: 'professional',
    startMs,
    endMs: startMs + 900,
    text: id,
    confidence: null,
    language: 'fi',
  });
  const partial = (text: string, startMs: number, speaker = 'spk0') =>
    ({ type: 'partial', part: 1, speaker, startMs, endMs: startMs + 500, text }) as const;

  test('a partial is replaced until it is final, and each final is there once', () => {
    let words = hear(noWords, partial('Huo', 0));
    words = hear(words, partial('Huomenta', 0));
    expect(words.partials.map(({ text }) => text)).toEqual(['Huomenta']);
    words = hear(words, partial('No', 1_000, 'spk1'));
    words = hear(words, { type: 'final', utterance: final('u1-1', 0) });
    expect(words.partials.map(({ text }) => text)).toEqual(['No']);
    words = hear(words, { type: 'final', utterance: final('u1-1', 0) });
    expect(mergeFinals([final('u1-1', 0)], [...words.finals, final('u1-2', 2_000)]).map(({ id }) => id)).toEqual([
      'u1-1',
      'u1-2',
    ]);
  });
});

describe('counters', () => {
  const recording: RecorderState = {
    ...initialState('device-a', 'conversation'),
    sound: { is: 'on', lastFrameAt: 0 },
    captured: 7_400,
    acked: 6_920,
    gaps: [{ seq: 10, durationMs: 21_000, reason: 'device-lost', told: null, arrived: false }],
  };

  test('elapsed is what the server has, what is only here and what is missing', () => {
    const view = viewOf(recording, 0);
    expect(view).toMatchObject({ elapsedS: 761, recordedS: 740, safeS: 692, waitingS: 48, missingS: 21, unsafe: true });
    expect(view.elapsedS).toBe(view.safeS + view.waitingS + view.missingS);
  });

  test('what is on its way for a moment is not shown as a difference, but still warned of', () => {
    expect(viewOf({ ...recording, acked: 7_395 }, 0)).toMatchObject({ safeS: 740, waitingS: 0, unsafe: true });
  });
});

describe('another part beside the one that is recorded', () => {
  const part = (id: number, endedAt: string | null, late = false) => ({ id, ordinal: id, endedAt, late });
  const ended = '2026-11-25T20:00:00.000Z';

  test('has taken the recording over while it is open', () => {
    expect(isTakenOver([part(1, null), part(2, null)], 1)).toBe(true);
    expect(isTakenOver([part(1, null), part(2, null)], 2)).toBe(false);
    expect(isTakenOver([part(2, null)], null)).toBe(false);
  });

  test('stops nothing when it is whole: an upload that was read while somebody records', () => {
    expect(isTakenOver([part(1, null), part(2, ended)], 1)).toBe(false);
  });

  test('stops nothing while sound of an earlier recording comes late', () => {
    expect(isTakenOver([part(1, null), part(2, null, true)], 1)).toBe(false);
  });
});

describe('words of a span that is being forgotten', () => {
  const said = (id: string, startMs: number, endMs: number): Utterance => ({
    id,
    source: 'utterance',
    partId: 1,
    speaker: 'spk0',
    role: 'subject',
    startMs,
    endMs,
    text: id,
    confidence: null,
    language: 'fi',
  });
  const partial = (startMs: number, endMs: number) => ({ part: 1, speaker: 'spk0', startMs, endMs, text: 'nyt' });
  const span = { part: 1, from: 20, to: 50 };
  const words = { finals: [said('c', 2_500, 4_000), said('d', 5_100, 6_000)], partials: [partial(4_200, 5_400)] };

  test('are held no longer, those that only touch it too', () => {
    const left = withoutSpans({ ...words, finals: [...words.finals, said('e', 1_000, 2_100)] }, [span]);
    expect(left).toEqual({ finals: [said('d', 5_100, 6_000)], partials: [] });
  });

  test('are gone from the screen before the server answers, also those that were read from it', () => {
    const read = [said('a', 0, 1_900), said('b', 1_950, 2_400)];
    const left = remaining(read, words, { pending: [span], known: [] });
    expect(left.finals.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(left.partials).toEqual([]);
  });

  test('are believed to the server afterwards, and a voice that goes on is heard', () => {
    const read = [said('a', 0, 1_900), said('f', 4_900, 6_000)];
    const left = remaining(read, { ...words, partials: [partial(4_800, 6_400)] }, { pending: [], known: [span] });
    expect(left.finals.map(({ id }) => id)).toEqual(['a', 'f', 'd']);
    expect(left.partials).toHaveLength(1);
  });
});
