/** One visit under a schedule of everything that can go wrong, and what has to be true after it. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { headInMemory } from '../support/memory-head.js';
import { actor } from '../support/store.js';
import { SimulatedDevice } from './simulated-device.js';
import { SimulatedNetwork } from './simulated-network.js';
import type { Kept } from './simulated-recorder.js';
import { createSimulatedDatabase, SimulatedProcess } from './simulated-server.js';
import { SimulatedTime } from './simulated-time.js';

/** Trouble happens in the first part of a visit; after it the network is good and everything has to arrive. */
const TROUBLE_MS = 8_000;
const STOP_MS = TROUBLE_MS + 2_000;
const OVER_MS = 120_000;

const kinds = {
  cut: 4,
  'half-open': 3,
  deaf: 2,
  'server-crash': 3,
  zombie: 3,
  'page-crash': 3,
  'second-device': 1,
  full: 1,
  forget: 2,
  mark: 3,
  pause: 2,
  unplug: 2,
  'finished-elsewhere': 1,
} as const;
type Kind = keyof typeof kinds;

const trouble = fc.record({
  at: fc.integer({ min: 0, max: TROUBLE_MS }),
  kind: fc.oneof(...Object.entries(kinds).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Kind) }))),
  lengthMs: fc.integer({ min: 20, max: 4_000 }),
  code: fc.constantFrom(1001, 1006, 1011, 4429, 4503),
  second: fc.boolean(),
});

export const schedule = fc.record({
  seed: fc.integer(),
  frames: fc.integer({ min: 0, max: 70 }),
  loss: fc.constantFrom(0, 0, 0.01, 0.1),
  duplication: fc.constantFrom(0, 0, 0.05, 0.2),
  jitterMs: fc.constantFrom(0, 50, 1_000),
  slowMs: fc.constantFrom(5, 30, 900),
  answerLoss: fc.constantFrom(0, 0, 0.05),
  troubles: fc.array(trouble, { maxLength: 10 }),
});
export type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never;

/** mulberry32: a small generator, so that a failing schedule can be repeated. */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

export const seen = {
  runs: 0,
  frames: 0,
  gaps: 0,
  parts: 0,
  pageCrashes: 0,
  zombies: 0,
  writesRefused: 0,
  answersLost: 0,
  forgotten: 0,
  marks: 0,
};

export const runSchedule = async (plan: Schedule): Promise<void> => {
  const random = generator(plan.seed);
  const time = new SimulatedTime();
  const weather = { random, loss: plan.loss, duplication: plan.duplication, jitterMs: plan.jitterMs };
  const disk = { random, slowMs: plan.slowMs, answerLoss: plan.answerLoss, full: false };
  const database = createSimulatedDatabase(time, disk);
  const network = new SimulatedNetwork(time, weather);
  network.process = new SimulatedProcess(time, database);
  const { parts } = database.memory;
  const durable = (part: number): number => parts[part - 1]?.frames.length ?? 0;
  const devices: SimulatedDevice[] = [];
  const visit = { network, durable, devices };
  const first = new SimulatedDevice('a', visit);
  const second = new SimulatedDevice('b', visit);
  devices.push(first, second);
  const forgotten = new Map<Kept, [number, number][]>();
  let dying = false;

  const forget = (device: SimulatedDevice, frames: number): void => {
    const to = device.state?.captured ?? 0;
    const from = Math.max(0, to - frames);
    const kept = device.everything.at(-1);
    if (kept === undefined || device.state?.sound.is === 'stopped' || from >= to) return;
    seen.forgotten += 1;
    forgotten.set(kept, [...(forgotten.get(kept) ?? []), [from, to]]);
    device.tell({ type: 'forget', from, to, ground: 'client-wish' });
  };
  const away = (device: SimulatedDevice, type: 'pause' | 'device-lost', ms: number): void => {
    device.tell({ type });
    time.after(ms, () => device.tell({ type: 'resume' }));
  };

  const happen = ({ kind, lengthMs, code, second: other }: Schedule['troubles'][number]): void => {
    const device = other && second.everything.length > 0 ? second : first;
    const wires = [...network.wires];
    const old = network.process;
    switch (kind) {
      case 'cut':
        for (const wire of wires) wire.cut(code);
        return;
      case 'half-open':
      case 'deaf':
        for (const wire of wires) wire.goSilent(kind === 'deaf');
        return;
      case 'server-crash':
        old?.kill();
        network.process = null;
        for (const wire of wires)
          if (code === 1006) wire.goSilent(false);
          else wire.cut(1006);
        time.after(lengthMs / 3, () => {
          network.process ??= new SimulatedProcess(time, database);
        });
        return;
      case 'zombie':
        // Another process takes over. The old one lives on, cut off from everything but the database, and what still reaches it.
        seen.zombies += 1;
        network.process = new SimulatedProcess(time, database);
        for (const wire of wires) wire.goSilent(other);
        return;
      case 'page-crash':
        dying = true;
        device.capture(true);
        dying = false;
        device.crash(other, lengthMs);
        return;
      case 'second-device':
        if (second.everything.length === 0) second.start();
        return;
      case 'full':
        disk.full = true;
        time.after(lengthMs, () => {
          disk.full = false;
        });
        return;
      case 'forget':
        forget(device, Math.ceil(lengthMs / 200));
        return;
      case 'mark':
        device.tell({ type: 'mark' });
        return;
      case 'pause':
        away(device, 'pause', lengthMs);
        return;
      case 'unplug':
        away(device, 'device-lost', lengthMs);
        return;
      case 'finished-elsewhere':
        for (const part of parts) {
          if (part.ended) continue;
          void database.memory.store.endPart(headInMemory, actor, part.id, part.frames.length, { tail: true });
        }
    }
  };

  time.at(0, () => first.start());
  for (const one of plan.troubles) time.at(one.at, () => happen(one));
  for (let at = 100; at <= plan.frames * 100; at += 100) {
    time.at(at, () => {
      for (const device of devices) if (!dying) device.capture(false);
    });
  }
  time.at(STOP_MS, () => {
    Object.assign(weather, { loss: 0, duplication: 0 });
    Object.assign(disk, { answerLoss: 0, full: false });
    for (const device of devices) device.stop();
  });
  await time.runUntil(OVER_MS, () => time.now > STOP_MS && devices.every((device) => device.isOver()));

  const everything = devices.flatMap((device) => device.everything);
  for (const kept of everything) check(kept, parts, forgotten.get(kept) ?? []);
  const frames = parts.reduce((sum, part) => sum + part.frames.length, 0);
  expect(frames).toBe(everything.reduce((sum, kept) => sum + kept.captured.length, 0));
  seen.runs += 1;
  seen.frames += frames;
  seen.parts += parts.length;
  seen.pageCrashes += first.crashes + second.crashes;
  seen.writesRefused += database.seen.refused;
  seen.answersLost += database.seen.answersLost;
};

type Parts = ReturnType<typeof createSimulatedDatabase>['memory']['parts'];

/** Once, in order, byte for byte; forgotten is silence and a gap; what was marked is marked; what was missing is marked; nothing is open any more. */
const check = (kept: Kept, parts: Parts, forgotten: readonly (readonly [number, number])[]): void => {
  const mine = parts.filter(({ device }) => device === kept.id);
  const part = mine.find(({ id }) => id === kept.delivered?.part);
  if (kept.captured.length === 0 && kept.delivered === null) {
    expect(mine.flatMap(({ frames }) => frames)).toEqual([]);
    return;
  }
  expect(kept.delivered?.link.is, JSON.stringify({ ...kept, frames: 0, captured: kept.captured.length })).toBe(
    'finished',
  );
  expect(mine).toEqual([part]);
  expect(part?.ended).toBe(true);
  const isForgotten = (seq: number): boolean => forgotten.some(([from, to]) => from <= seq && seq < to);
  const silence = Buffer.alloc(FRAME_BYTES);
  expect(part?.frames.length).toBe(kept.captured.length);
  for (const [seq, pcm] of kept.captured.entries()) {
    const stored = part?.frames[seq];
    if (!stored || Buffer.compare(stored, isForgotten(seq) ? silence : pcm) !== 0)
      throw new Error(`frame ${seq} differs`);
  }
  const known = (kept.delivered?.gaps ?? []).map(
    ({ seq, reason, durationMs }) => `${seq * 100} ${reason} ${durationMs}`,
  );
  const gaps = part?.gaps ?? [];
  const unforgotten = gaps.filter(({ reason }) => reason !== 'forgotten');
  expect(unforgotten.map(({ atMs, reason, durationMs }) => `${atMs} ${reason} ${durationMs}`).sort()).toEqual(
    known.sort(),
  );
  for (const seq of kept.captured.keys()) {
    const covered = gaps.some(
      ({ reason, atMs, durationMs }) => reason === 'forgotten' && atMs <= seq * 100 && seq * 100 < atMs + durationMs,
    );
    expect(covered).toBe(isForgotten(seq));
  }
  // Every mark once; those of what was forgotten went with it.
  const marks = (kept.delivered?.marks ?? []).filter(({ seq, set }) => set && !isForgotten(seq));
  expect([...(part?.moments ?? [])].sort((a, b) => a - b)).toEqual(marks.map(({ seq }) => seq * 100));
  seen.marks += marks.length;
  seen.gaps += gaps.length;
};
