import { describe, expect, it } from 'vitest';
import type { Effect, RecorderEvent } from '../../client/recording/recorder-events.js';
import { reduce } from '../../client/recording/recorder-machine.js';
import { initialState, stateOfKept } from '../../client/recording/recorder-state.js';
import { placeOfFrame } from '../../client/recording/strip-layout.js';

const recorder = (initial = initialState('device', 'conversation')) => {
  let state = initial;
  const tell = (...events: RecorderEvent[]): Effect[] =>
    events.flatMap((event) => {
      const [next, effects] = reduce(state, event, { now: 0, room: 1_000, random: 0 });
      state = next;
      return effects;
    });
  return {
    tell,
    frames: (count: number) => tell(...Array.from({ length: count }, () => ({ type: 'frame' }) as const)),
    welcome: (next: number): Effect[] => {
      const { connection } = state;
      const message = { type: 'welcome', part: 7, next, window: 64, ticket: 'ticket' } as const;
      return tell({ type: 'opened', connection }, { type: 'message', connection, message });
    },
    answer: (seq: number, set: boolean) =>
      tell({ type: 'message', connection: state.connection, message: { type: 'marked', part: 7, seq, set } }),
    drop: () => tell({ type: 'closed', connection: state.connection, code: 1006 }, { type: 'retry' }),
    marks: () => state.marks.map(({ seq, set, arrived }) => `${seq} ${set ? 'set' : 'back'}${arrived ? ' there' : ''}`),
    state: () => state,
  };
};
const said = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => {
    if (effect.do === 'send') return [`frames to ${effect.from + effect.count - 1}`];
    if (effect.do !== 'say') return [];
    const { message } = effect;
    return [message.type === 'mark' ? `${message.set ? 'mark' : 'unmark'} ${message.seq}` : message.type];
  });

describe('a moment marked while recording', () => {
  it('is kept without a network, and told after its frames and before the end', () => {
    const it_ = recorder();
    it_.tell({ type: 'start' });
    expect(said(it_.tell({ type: 'mark' }))).toEqual([]);
    it_.frames(10);
    it_.tell({ type: 'mark' }, { type: 'mark' }, { type: 'stop' });
    expect(it_.marks()).toEqual(['9 set']);
    expect(said(it_.welcome(0))).toEqual(['hello', 'frames to 9', 'mark 9', 'end']);
  });

  it('is said again on every connection until the server has answered', () => {
    const it_ = recorder();
    it_.tell({ type: 'start' });
    it_.welcome(0);
    it_.frames(4);
    expect(said(it_.tell({ type: 'mark' }))).toEqual(['mark 3']);
    it_.drop();
    expect(said(it_.welcome(4))).toEqual(['hello', 'mark 3']);
    it_.answer(3, true);
    it_.drop();
    expect(said(it_.welcome(4))).toEqual(['hello']);
    expect(it_.marks()).toEqual(['3 set there']);
  });

  it('is taken back, here at once and on the server when it can be told', () => {
    const it_ = recorder();
    it_.tell({ type: 'start' });
    it_.frames(4);
    it_.tell({ type: 'mark' }, { type: 'unmark', seq: 3 });
    expect(it_.marks()).toEqual(['3 back']);
    expect(said(it_.welcome(0))).toEqual(['hello', 'frames to 3', 'unmark 3']);
    it_.answer(3, false);
    expect(it_.marks()).toEqual([]);
    expect(said(it_.tell({ type: 'mark' }))).toEqual(['mark 3']);
  });

  it('goes with its span when that is forgotten, and nothing of what is being forgotten can be marked', () => {
    const it_ = recorder();
    it_.tell({ type: 'start' });
    it_.frames(4);
    it_.tell({ type: 'mark' });
    it_.frames(4);
    it_.tell({ type: 'mark' }, { type: 'forget', from: 5, to: 8, ground: 'other' }, { type: 'mark' });
    expect(it_.marks()).toEqual(['3 set']);
    expect(said(it_.welcome(0))).toEqual(['hello', 'frames to 7', 'mark 3', 'forget']);
  });

  it('is told by whoever delivers a recording that was left behind', () => {
    const kept = { id: 'device', kind: 'conversation', part: 7, ticket: 't', captured: 10, acked: 2 } as const;
    const marks = [
      { seq: 1, set: true, told: 3, arrived: true },
      { seq: 6, set: true, told: 3, arrived: false },
    ];
    const it_ = recorder(stateOfKept({ ...kept, gaps: [], forgets: [], marks }));
    it_.tell({ type: 'retry' });
    expect(said(it_.welcome(2))).toEqual(['hello', 'frames to 9', 'mark 6', 'end']);
  });

  it('stands over its own sound in the strip, gaps before it counted', () => {
    const bars = [2, 4, 6].map((until) => ({ peak: 1, until }));
    const gap = { seq: 2, durationMs: 600, reason: 'paused', told: null, arrived: true } as const;
    expect(placeOfFrame(1, bars, [gap], 2)).toBe(0);
    expect(placeOfFrame(3, bars, [gap], 2)).toBe(4);
    expect(placeOfFrame(9, bars, [], 2)).toBe(3);
  });
});
