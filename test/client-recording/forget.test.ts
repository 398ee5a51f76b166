import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../client/recording/frame-store.js';
import type { Effect, RecorderEvent } from '../../client/recording/recorder-events.js';
import { reduce } from '../../client/recording/recorder-machine.js';
import { initialState, type RecorderState, stateOfKept } from '../../client/recording/recorder-state.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';

/** A recorder that is told things one after the other; answers what it then wants done. */
const recorder = (initial: RecorderState = initialState('device', 'conversation')) => {
  let state = initial;
  const tell = (...events: RecorderEvent[]): Effect[] =>
    events.flatMap((event) => {
      const [next, effects] = reduce(state, event, { now: 0, room: 1_000, random: 0 });
      state = next;
      return effects;
    });
  const welcome = (next: number): Effect[] => {
    const { connection } = state;
    const message = { type: 'welcome', part: 7, next, window: 64, ticket: 'ticket' } as const;
    return tell({ type: 'opened', connection }, { type: 'message', connection, message });
  };
  return {
    tell,
    welcome,
    hear: (message: Extract<RecorderEvent, { type: 'message' }>['message']) =>
      tell({ type: 'message', connection: state.connection, message }),
    drop: () => tell({ type: 'closed', connection: state.connection, code: 1006 }, { type: 'retry' }),
    frames: (count: number) => tell(...Array.from({ length: count }, () => ({ type: 'frame' }) as const)),
    state: () => state,
  };
};
const forgets = (effects: readonly Effect[]) =>
  effects.filter((effect) => effect.do === 'say' && effect.message.type === 'forget');
const forget = { type: 'forget', from: 3, to: 8, ground: 'client-wish' } as const;

describe('forgetting on the device that records', () => {
  it('silences the span here before anything else, and tells the server once its frames are on the way', () => {
    const it_ = recorder();
    it_.tell({ type: 'start' });
    it_.frames(10);
    const before = it_.tell(forget);
    expect(before).toEqual([{ do: 'silence', from: 3, to: 8 }]);
    const after = it_.welcome(0);
    const said = after.findIndex((effect) => effect.do === 'say' && effect.message.type === 'forget');
    expect(after.findIndex(({ do: what }) => what === 'send')).toBeLessThan(said);
    expect(after[said]).toEqual({
      do: 'say',
      message: { type: 'forget', part: 7, from: 3, to: 8, ground: 'client-wish' },
    });
  });

  it('says it again on every connection until the server has answered', () => {
    const it_ = recorder();
    it_.tell({ type: 'start' });
    it_.welcome(0);
    it_.frames(10);
    expect(forgets(it_.tell(forget))).toHaveLength(1);
    it_.drop();
    expect(forgets(it_.welcome(5))).toHaveLength(1);
    it_.hear({ type: 'forgotten', part: 7, from: 3, to: 8 });
    expect(it_.state().forgets).toEqual([]);
    it_.drop();
    expect(forgets(it_.welcome(10))).toEqual([]);
  });

  it('works while paused, and when the microphone is gone', () => {
    for (const type of ['pause', 'device-lost'] as const) {
      const it_ = recorder();
      it_.tell({ type: 'start' });
      it_.welcome(0);
      it_.frames(10);
      it_.tell({ type });
      expect(forgets(it_.tell(forget))).toHaveLength(1);
    }
  });

  it('forgets no frame that is not captured yet', () => {
    const it_ = recorder();
    it_.tell({ type: 'start' });
    it_.frames(5);
    expect(it_.tell({ ...forget, to: 99 })).toEqual([{ do: 'silence', from: 3, to: 5 }]);
    expect(it_.tell({ ...forget, from: 5, to: 99 })).toEqual([]);
  });

  it('is said by whoever delivers a recording that was left behind', () => {
    const kept = { from: 3, to: 8, ground: 'other', told: 4 } as const;
    const left = { id: 'device', kind: 'conversation', part: 7, ticket: 'ticket', captured: 10, acked: 2 } as const;
    const it_ = recorder(stateOfKept({ ...left, gaps: [], forgets: [kept], marks: [] }));
    it_.tell({ type: 'retry' });
    const said = it_.welcome(2).flatMap((effect) => (effect.do === 'say' ? [effect.message.type] : []));
    expect(said).toEqual(['hello', 'forget', 'end']);
  });

  it('leaves silence in the store, where the span was', async () => {
    const store = createMemoryStore();
    for (let seq = 0; seq < 10; seq += 1) await store.put(seq, new Uint8Array(FRAME_BYTES).fill(seq + 1));
    await store.silence(3, 8);
    expect((await store.from(0, 10)).map(([first]) => first)).toEqual([1, 2, 3, 0, 0, 0, 0, 0, 9, 10]);
  });
});
