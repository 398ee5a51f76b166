import { describe, expect, test } from 'vitest';
import type { Effect, RecorderEvent } from '../../client/recording/recorder-events.js';
import { reduce } from '../../client/recording/recorder-machine.js';
import { initialState, type RecorderState, timesOf } from '../../client/recording/recorder-state.js';
import type { ServerMessage } from '../../server/protocol.js';

/** A recorder whose clock and network are in the test's hands. */
class Bench {
  state: RecorderState = initialState('device-a', 'conversation');
  now = 0;
  effects: readonly Effect[] = [];

  tell(event: RecorderEvent): this {
    [this.state, this.effects] = reduce(this.state, event, { now: this.now, room: 1_000, random: 0 });
    return this;
  }

  hear(message: ServerMessage): this {
    return this.tell({ type: 'message', connection: this.state.connection, message });
  }

  close(code: number): this {
    return this.tell({ type: 'closed', connection: this.state.connection, code });
  }

  open(): this {
    return this.tell({ type: 'opened', connection: this.state.connection });
  }

  frames(count: number): this {
    for (let n = 0; n < count; n += 1) {
      this.now += 100;
      if (this.state.link.is === 'open') this.hear({ type: 'pong' });
      this.tell({ type: 'frame' });
    }
    return this;
  }

  wait(ms: number): this {
    for (let passed = 0; passed < ms; passed += 250) {
      this.now += 250;
      this.tell({ type: 'tick' });
    }
    return this;
  }

  recording(): this {
    return this.tell({ type: 'start' })
      .open()
      .hear({ type: 'welcome', part: 7, next: 0, window: 64, ticket: 'ticket' });
  }
}

const said = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.do === 'say' ? [effect.message] : []));

describe('sending', () => {
  test('says hello, waits for welcome, and only then sends', () => {
    const bench = new Bench().tell({ type: 'start' }).frames(3);
    expect(bench.effects).toEqual([]);
    expect(said(bench.open().effects)).toEqual([
      { type: 'hello', protocol: 1, device: 'device-a', kind: 'conversation', part: null },
    ]);
    bench.hear({ type: 'welcome', part: 7, next: 0, window: 64, ticket: 'ticket' });
    expect(bench.effects).toEqual([{ do: 'send', part: 7, from: 0, count: 3 }]);
  });

  test('keeps within the window and drops only what is acknowledged', () => {
    const bench = new Bench().recording().frames(100);
    expect(bench.state.sent).toBe(64);
    bench.hear({ type: 'ack', part: 7, next: 10 });
    expect(bench.effects).toEqual([
      { do: 'drop', below: 10 },
      { do: 'send', part: 7, from: 64, count: 10 },
    ]);
    expect(bench.hear({ type: 'ack', part: 7, next: 9 }).effects).toEqual([]);
    expect(bench.hear({ type: 'ack', part: 8, next: 90 }).effects).toEqual([]);
  });

  test('goes back to what is asked for, once for many complaints', () => {
    const bench = new Bench().recording().frames(20);
    expect(bench.hear({ type: 'nack', part: 7, expect: 4 }).effects).toEqual([
      { do: 'send', part: 7, from: 4, count: 16 },
    ]);
    expect(bench.hear({ type: 'nack', part: 7, expect: 4 }).effects).toEqual([]);
  });

  test('ends after the last frame and is finished when the server has all', () => {
    const bench = new Bench().recording().frames(5).tell({ type: 'stop' });
    expect(said(bench.effects)).toEqual([{ type: 'end', part: 7, total: 5 }]);
    bench.hear({ type: 'ended', part: 7, total: 5 });
    expect(bench.effects).toEqual([{ do: 'drop', below: 5 }, { do: 'disconnect' }]);
    expect(bench.state.link.is).toBe('finished');
  });

  test('throws nothing away when the server contradicts itself', () => {
    const bench = new Bench().recording().frames(5).tell({ type: 'stop' }).hear({ type: 'ended', part: 7, total: 3 });
    expect(bench.effects).toEqual([{ do: 'disconnect' }]);
    expect(bench.state.link).toEqual({ is: 'blocked', code: 'protocol.bad-message' });
  });
});

describe('gaps', () => {
  test('a pause is told before the frame that follows it', () => {
    const bench = new Bench().recording().frames(3).tell({ type: 'pause' });
    bench.now += 1_200;
    expect(bench.tell({ type: 'resume' }).effects).toEqual([]);
    bench.frames(1);
    expect(bench.effects).toEqual([
      { do: 'say', message: { type: 'gap', part: 7, seq: 3, durationMs: 1_200, reason: 'paused' } },
      { do: 'send', part: 7, from: 3, count: 1 },
    ]);
  });

  test('a gap whose arrival is not proven is told again on the next connection', () => {
    const bench = new Bench().recording().frames(3).tell({ type: 'device-lost' });
    bench.now += 1_500;
    bench.tell({ type: 'resume' }).frames(2).close(1006).wait(500).open();
    bench.hear({ type: 'welcome', part: 7, next: 5, window: 64, ticket: 'ticket' });
    const gap = { type: 'gap', part: 7, seq: 3, durationMs: 1_500, reason: 'device-lost' };
    expect(said(bench.effects)).toEqual([gap]);
    bench.frames(1).hear({ type: 'ack', part: 7, next: 6 }).close(1006).wait(500).open();
    bench.hear({ type: 'welcome', part: 7, next: 6, window: 64, ticket: 'ticket' });
    expect(said(bench.effects)).toEqual([]);
  });

  test('notices by itself that no sound comes any more, and that it is back', () => {
    const bench = new Bench().recording().frames(10).wait(2_500);
    expect(bench.state.sound).toEqual({ is: 'off', reason: 'device-lost', since: 1_000 });
    expect(timesOf(bench.state, bench.now)).toEqual({
      elapsedMs: 3_500,
      recordedMs: 1_000,
      safeMs: 0,
      missingMs: 2_500,
    });
    bench.frames(1);
    expect(bench.state.sound.is).toBe('on');
    expect(timesOf(bench.state, bench.now)).toMatchObject({ elapsedMs: 3_600, recordedMs: 1_100, missingMs: 2_500 });
  });

  test('frames there was no room for are one gap before the next that is kept', () => {
    const bench = new Bench().recording().frames(3);
    bench.tell({ type: 'overflow' }).tell({ type: 'overflow' }).frames(1);
    const gap = { type: 'gap', part: 7, seq: 3, durationMs: 200, reason: 'overflow' };
    expect(said(bench.effects)).toEqual([gap]);
    expect(bench.state.captured).toBe(4);
  });

  test('a page that stood still has lost nothing: its frames come right after', () => {
    const bench = new Bench().recording().frames(10);
    bench.now += 4_000;
    bench.tell({ type: 'tick' });
    for (let n = 0; n < 40; n += 1) bench.tell({ type: 'frame' });
    bench.tell({ type: 'tick' });
    expect(bench.state.gaps).toEqual([]);
    expect(bench.state.sound.is).toBe('on');
  });

  test('sound lost until the end is a gap, a pause until the end is none', () => {
    const lost = new Bench().recording().frames(2).tell({ type: 'device-lost' });
    lost.now += 800;
    lost.tell({ type: 'stop' });
    expect(said(lost.effects).map(({ type }) => type)).toEqual(['gap', 'end']);
    const paused = new Bench().recording().frames(2).tell({ type: 'pause' }).tell({ type: 'stop' });
    expect(said(paused.effects).map(({ type }) => type)).toEqual(['end']);
  });
});

describe('the connection', () => {
  test('pings after 1.5 s of quiet and is given up after 4 s', () => {
    const bench = new Bench().recording().tell({ type: 'pause' }).wait(1_500);
    expect(said(bench.effects)).toEqual([{ type: 'ping' }]);
    bench.hear({ type: 'pong' }).wait(1_500);
    expect(said(bench.effects)).toEqual([{ type: 'ping' }]);
    bench.wait(2_750);
    expect(bench.effects).toEqual([{ do: 'disconnect' }]);
    expect(bench.state.link.is).toBe('waiting');
  });

  test('waits longer each time, 250 ms to 5 s, and starts anew after an acknowledgement', () => {
    const bench = new Bench().recording().frames(5);
    const waits: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      bench.close(1006);
      if (bench.state.link.is !== 'waiting') throw new Error('not waiting');
      waits.push(bench.state.link.until - bench.now);
      bench.wait(5_000).open();
    }
    expect(waits).toEqual([250, 250, 500, 1_000, 2_000, 2_500, 2_500, 2_500]);
    bench
      .hear({ type: 'welcome', part: 7, next: 0, window: 64, ticket: 'ticket' })
      .hear({ type: 'ack', part: 7, next: 2 });
    expect(bench.state.failures).toBe(0);
  });

  test('what a replaced connection says is ignored', () => {
    const bench = new Bench().recording().frames(5).close(1006).wait(500);
    const before = bench.state;
    bench.tell({ type: 'message', connection: 1, message: { type: 'ack', part: 7, next: 5 } });
    bench.tell({ type: 'closed', connection: 1, code: 4403 });
    expect(bench.state).toEqual(before);
  });

  test('goes on by its ticket when signed out', () => {
    const bench = new Bench().recording().frames(2).close(4401).frames(3);
    expect(bench.effects).toContainEqual({ do: 'connect', connection: 2, byTicket: true });
    expect(said(bench.open().effects)[0]).toMatchObject({ type: 'hello', part: 7, ticket: 'ticket' });
    bench.hear({ type: 'welcome', part: 7, next: 1, window: 64, ticket: 'ticket' });
    expect(bench.effects).toContainEqual({ do: 'send', part: 7, from: 1, count: 4 });
  });

  test('comes back from its ticket when its person is signed in again, and only then', () => {
    const bench = new Bench().recording().frames(2);
    bench.tell({ type: 'signed-in' });
    expect(bench.effects).toEqual([]);
    bench.close(4401).wait(500).open();
    bench.hear({ type: 'welcome', part: 7, next: 2, window: 64, ticket: 'ticket' });
    bench.tell({ type: 'signed-in' });
    expect(bench.effects).toEqual([{ do: 'connect', connection: 3, byTicket: false }]);
    expect(said(bench.open().effects)[0]).not.toHaveProperty('ticket');
    bench.hear({ type: 'welcome', part: 7, next: 2, window: 64, ticket: 'ticket' }).frames(1);
    expect(bench.effects).toContainEqual({ do: 'send', part: 7, from: 2, count: 1 });
  });

  test('goes on recording when its ticket is refused too, and delivers after the user tries again', () => {
    const bench = new Bench().recording().frames(2).close(4401).wait(500).open().close(4401).frames(3);
    expect(bench.state.link).toEqual({ is: 'blocked', code: 'request.unauthenticated' });
    expect(bench.state.captured).toBe(5);
    bench.tell({ type: 'retry' });
    expect(bench.effects).toContainEqual({ do: 'connect', connection: 3, byTicket: false });
    bench.open().hear({ type: 'welcome', part: 7, next: 1, window: 64, ticket: 'ticket' });
    expect(bench.effects).toContainEqual({ do: 'send', part: 7, from: 1, count: 4 });
  });

  test.each([4403, 4404, 4409, 4413])('stops recording for good on %i', (code) => {
    const bench = new Bench().recording().frames(2).close(code).frames(3);
    expect(bench.state.sound.is).toBe('stopped');
    expect(bench.state.captured).toBe(2);
  });

  test('keeps nothing after a refusal by the people who were recorded', () => {
    const bench = new Bench().recording().frames(2).hear({ type: 'error', code: 'encounter.refused' }).close(4409);
    expect(bench.effects).toEqual([{ do: 'drop', below: 2 }]);
    expect(bench.state.link).toEqual({ is: 'blocked', code: 'encounter.refused' });
  });
});

describe('a second device', () => {
  test('is refused until its user takes over', () => {
    const bench = new Bench().tell({ type: 'start' }).open().frames(2);
    bench.hear({ type: 'error', code: 'encounter.other-device' }).close(4409);
    expect(bench.state.link).toEqual({ is: 'blocked', code: 'encounter.other-device' });
    expect(bench.state.sound).toMatchObject({ is: 'off', reason: 'paused' });
    bench.tell({ type: 'take-over' }).open();
    expect(said(bench.effects)).toEqual([expect.objectContaining({ type: 'hello', part: null, takeOver: true })]);
    bench.hear({ type: 'welcome', part: 8, next: 0, window: 64, ticket: 'ticket' });
    expect(bench.effects).toContainEqual({ do: 'send', part: 8, from: 0, count: 2 });
  });

  test('taking over stops this one, which still delivers into its own part', () => {
    const bench = new Bench().recording().frames(5).close(4001);
    expect(bench.state).toMatchObject({ replaced: true, sound: { is: 'stopped' } });
    bench.frames(3).wait(500).open();
    expect(said(bench.effects)).toEqual([expect.objectContaining({ type: 'hello', part: 7 })]);
    bench.hear({ type: 'welcome', part: 7, next: 2, window: 64, ticket: 'ticket' });
    expect(bench.effects).toEqual([
      { do: 'drop', below: 2 },
      { do: 'send', part: 7, from: 2, count: 3 },
      { do: 'say', message: { type: 'end', part: 7, total: 5 } },
    ]);
  });

  test('learning of a newer part stops this one as well, over the connection it has', () => {
    const bench = new Bench().recording().frames(2).tell({ type: 'replaced' });
    expect(said(bench.effects)).toEqual([{ type: 'end', part: 7, total: 2 }]);
    expect(bench.state).toMatchObject({ replaced: true, sound: { is: 'stopped' } });
  });
});

test('says why nothing is stored, stays on the line while the server says so, and is over it with the next acknowledgement', () => {
  const bench = new Bench().recording().frames(5);
  const { connection } = bench.state;
  for (let second = 0; second < 20; second += 1) bench.hear({ type: 'trouble', code: 'store.full' }).wait(1_000);
  expect(bench.state).toMatchObject({ trouble: 'store.full', connection, acked: 0, link: { is: 'open' } });
  bench.hear({ type: 'ack', part: 7, next: 5 });
  expect(bench.state).toMatchObject({ trouble: null, acked: 5 });
});

test('starts a connection anew on which it was never welcomed, whatever it answers to pings', () => {
  const bench = new Bench().tell({ type: 'start' }).open();
  for (let ms = 0; ms < 12_000; ms += 1_000) bench.hear({ type: 'pong' }).wait(1_000);
  expect(bench.state).toMatchObject({ connection: 2, link: { is: 'opening' } });
});

test('a refusal told from outside leaves nothing here and hangs up', () => {
  const bench = new Bench().recording().frames(2).tell({ type: 'refused' });
  expect(bench.effects).toEqual([{ do: 'drop', below: 2 }, { do: 'disconnect' }]);
});
