import { describe, expect, it } from 'vitest';
import { FRAME_BYTES, type Gap } from '../../server/domain/audio.js';
import { LuonnosError } from '../../server/errors.js';
import type { RecordingParts } from '../../server/recording/live-session.js';
import type { AudioLog } from '../../server/store/audio-log.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import type { PartLease } from '../../server/store/parts.js';
import { actor } from '../support/store.js';

/** Parts and the log of their sound, and an encounter that may be recorded. */
export interface RecordingSubject {
  readonly store: RecordingParts['store'];
  readonly log: AudioLog;
  readonly head: EncounterHead;
  readonly gaps: (partId: number) => Promise<readonly Gap[]>;
  /** Marked moments of a part, ms. */
  readonly moments: (partId: number) => Promise<readonly number[]>;
  readonly close?: () => Promise<void>;
}

const frame = (seq: number) => new Uint8Array(FRAME_BYTES).fill((seq % 250) + 1);
const frames = (from: number, count: number) => Array.from({ length: count }, (_, index) => frame(from + index));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

const open = ({ store, head }: RecordingSubject, device = 'device-one', takeOver = false) =>
  store.openPart(head, actor, { kind: 'conversation', device, takeOver });
const append = async ({ log, head }: RecordingSubject, lease: PartLease, from: number, count: number) =>
  (await log.append([{ lease, key: head.key, firstSeq: from, frames: frames(from, count) }]))[0];
const stored = async ({ log, head }: RecordingSubject, { partId }: PartLease, from = 0, limit = 1_000) =>
  (await log.read(partId, head.key, from, limit)).map(({ seq, pcm }) => {
    expect(pcm).toHaveLength(FRAME_BYTES);
    return [seq, pcm[0]];
  });
const expected = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => [from + index, ((from + index) % 250) + 1]);
const marks = async ({ gaps }: RecordingSubject, { partId }: PartLease) =>
  (await gaps(partId)).map(({ atMs, durationMs, reason }) =>
    `${reason} ${atMs} ${reason === 'network' ? '' : durationMs}`.trim(),
  );

type Case = (subject: RecordingSubject) => Promise<void>;

const cases: Record<string, Case> = {
  'gives back what was appended, in order and from anywhere': async (it_) => {
    const lease = await open(it_);
    expect(await append(it_, lease, 0, 3)).toBe(3);
    expect(await append(it_, lease, 3, 4)).toBe(7);
    expect(await stored(it_, lease)).toEqual(expected(0, 7));
    expect(await stored(it_, lease, 2, 3)).toEqual(expected(2, 3));
    expect(await stored(it_, lease, 7)).toEqual([]);
    expect(await it_.log.state(lease.partId)).toEqual({ frames: 7, ended: false });
    expect(await it_.log.state(999_999)).toBeNull();
  },
  'leaves out a block that does not begin where the part ends, and says where that is': async (it_) => {
    const lease = await open(it_);
    await append(it_, lease, 0, 3);
    expect(await append(it_, lease, 0, 2)).toBe(3);
    expect(await append(it_, lease, 5, 2)).toBe(3);
    expect(await stored(it_, lease)).toEqual(expected(0, 3));
  },
  'lets a stale writer write nothing': async (it_) => {
    const old = await open(it_);
    await append(it_, old, 0, 2);
    const lease = await it_.store.resumePart(it_.head.encounter.id, old.partId, old.device);
    expect(lease).toMatchObject({ partId: old.partId, next: 2, ended: false });
    expect(lease.epoch).toBeGreaterThan(old.epoch);
    expect(await append(it_, old, 2, 2)).toBeNull();
    expect(await append(it_, lease, 2, 1)).toBe(3);
    expect(await stored(it_, lease)).toEqual(expected(0, 3));
  },
  'writes the other blocks of a commit in which one is stale, each answered in its place': async (it_) => {
    const stale = await open(it_);
    await it_.store.resumePart(it_.head.encounter.id, stale.partId, stale.device);
    const other = await open(it_, 'device-two', true);
    const third = await open(it_, 'device-three', true);
    const block = (lease: PartLease, count: number) => ({
      lease,
      key: it_.head.key,
      firstSeq: 0,
      frames: frames(0, count),
    });
    expect(await it_.log.append([block(third, 1), block(stale, 2), block(other, 3)])).toEqual([1, null, 3]);
    expect(await stored(it_, other)).toEqual(expected(0, 3));
    expect(await stored(it_, third)).toEqual(expected(0, 1));
  },
  'lets a stale writer write nothing in the very commit of the writer that came after it': async (it_) => {
    const old = await open(it_);
    await append(it_, old, 0, 2);
    const lease = await it_.store.resumePart(it_.head.encounter.id, old.partId, old.device);
    const block = (by: PartLease, count: number) => ({
      lease: by,
      key: it_.head.key,
      firstSeq: 2,
      frames: frames(2, count),
    });
    expect(await it_.log.append([block(old, 3), block(lease, 1)])).toEqual([null, 3]);
    expect(await stored(it_, lease)).toEqual(expected(0, 3));
    expect(await it_.log.append([{ ...block(lease, 2), firstSeq: 3 }, block(old, 1)])).toEqual([5, null]);
  },
  'refuses another device until it takes over, and then takes the frames of both': async (it_) => {
    const first = await open(it_);
    expect(await codeOf(open(it_, 'device-two'))).toBe('encounter.other-device');
    const second = await open(it_, 'device-two', true);
    expect(second.partId).not.toBe(first.partId);
    expect(await append(it_, first, 0, 1)).toBe(1);
    expect(await append(it_, second, 0, 2)).toBe(2);
  },
  'opens a late part beside another device, and is not in its way': async (it_) => {
    const going = await open(it_);
    const late = await it_.store.openPart(it_.head, actor, {
      kind: 'conversation',
      device: 'device-late',
      takeOver: false,
      late: true,
    });
    expect(await append(it_, late, 0, 2)).toBe(2);
    expect(await append(it_, going, 0, 1)).toBe(1);
    await it_.store.endPart(it_.head, actor, going.partId, 1);
    expect(await codeOf(open(it_, 'device-two'))).toBe('ok');
  },
  'opens one part for a device that asks twice': async (it_) => {
    const first = await open(it_);
    const again = await open(it_);
    expect(again.partId).toBe(first.partId);
    expect(await append(it_, first, 0, 1)).toBeNull();
    expect(await append(it_, again, 0, 1)).toBe(1);
    const late = await open(it_);
    expect(late).toMatchObject({ partId: first.partId, next: 1 });
    expect(await append(it_, again, 1, 1)).toBeNull();
    expect(await append(it_, late, 1, 1)).toBe(2);
  },
  'opens nothing for a hello that comes after its recording was delivered and ended': async (it_) => {
    const first = await open(it_);
    await append(it_, first, 0, 2);
    await it_.store.endPart(it_.head, actor, first.partId, 2);
    expect(await open(it_)).toMatchObject({ partId: first.partId, next: 2, ended: true });
    expect(await codeOf(open(it_, 'device-two'))).toBe('ok');
  },
  'goes on with a part for its own device only': async (it_) => {
    const { partId } = await open(it_);
    const { id } = it_.head.encounter;
    expect(await codeOf(it_.store.resumePart(id, partId, 'device-two'))).toBe('encounter.other-device');
    expect(await codeOf(it_.store.resumePart(id, 999_999, 'device-one'))).toBe('request.not-found');
  },
  'ends a part at the number of its frames, twice as well, and takes no more': async (it_) => {
    const lease = await open(it_);
    await append(it_, lease, 0, 2);
    expect(await codeOf(it_.store.endPart(it_.head, actor, lease.partId, 3))).toBe('encounter.conflict');
    await it_.store.endPart(it_.head, actor, lease.partId, 2);
    await it_.store.endPart(it_.head, actor, lease.partId, 2);
    expect(await codeOf(it_.store.endPart(it_.head, actor, lease.partId, 1))).toBe('encounter.conflict');
    expect(await append(it_, lease, 2, 1)).toBeNull();
    expect(await it_.log.state(lease.partId)).toEqual({ frames: 2, ended: true });
    expect(await marks(it_, lease)).toEqual([]);
  },
  'opens a part again for late frames, and what was thought lost is no gap any more': async (it_) => {
    const lease = await open(it_);
    await append(it_, lease, 0, 2);
    await it_.store.endPart(it_.head, actor, lease.partId, 2, { tail: true });
    expect(await marks(it_, lease)).toEqual(['network 200']);
    const late = await it_.store.resumePart(it_.head.encounter.id, lease.partId, lease.device);
    expect(late).toMatchObject({ next: 2, ended: true });
    const again = await it_.store.reopenPart(it_.head, actor, late);
    expect(again).toMatchObject({ next: 2, ended: false });
    expect(await append(it_, lease, 2, 1)).toBeNull();
    expect(await append(it_, again, 2, 1)).toBe(3);
    expect(await marks(it_, lease)).toEqual([]);
  },
  'has no gap at the end once its recorder says that nothing is missing': async (it_) => {
    const lease = await open(it_);
    await append(it_, lease, 0, 2);
    await it_.store.endPart(it_.head, actor, lease.partId, 2, { tail: true });
    await it_.store.endPart(it_.head, actor, lease.partId, 2);
    expect(await marks(it_, lease)).toEqual([]);
  },
  'marks a gap once, also when its part was ended meanwhile': async (it_) => {
    const lease = await open(it_);
    const gap: Gap = { partId: lease.partId, atMs: 0, durationMs: 700, reason: 'device-lost' };
    await it_.store.addGap(it_.head, actor, gap);
    await it_.store.addGap(it_.head, actor, gap);
    await append(it_, lease, 0, 2);
    await it_.store.endPart(it_.head, actor, lease.partId, 2);
    await it_.store.addGap(it_.head, actor, { ...gap, atMs: 200, reason: 'paused' });
    expect((await marks(it_, lease)).sort()).toEqual(['device-lost 0 700', 'paused 200 700']);
  },
  'marks a moment once, takes it back, and forgets it with its span': async (it_) => {
    const lease = await open(it_);
    const { partId } = lease;
    const mark = (seq: number, set = true) => it_.store.markMoment(it_.head, actor, { partId, atMs: seq * 100 }, set);
    await mark(7);
    await append(it_, lease, 0, 9);
    await mark(7);
    await mark(3);
    await mark(4);
    await mark(4, false);
    await mark(4, false);
    expect([...(await it_.moments(partId))].sort((a, b) => a - b)).toEqual([300, 700]);
    await it_.store.forget(it_.head, actor, { partId, from: 2, to: 7, ground: 'client-wish' });
    await mark(3);
    await mark(6);
    expect(await it_.moments(partId)).toEqual([700]);
  },
  'turns a forgotten span into silence and one gap, however often it is said': async (it_) => {
    const lease = await open(it_);
    await append(it_, lease, 0, 4);
    await append(it_, lease, 4, 4);
    const forget = (from: number, to: number) =>
      it_.store.forget(it_.head, actor, { partId: lease.partId, from, to, ground: 'client-wish' });
    await forget(2, 5);
    await forget(2, 5);
    await forget(5, 6);
    expect((await stored(it_, lease)).map(([, value]) => value)).toEqual([1, 2, 0, 0, 0, 0, 7, 8]);
    expect(await marks(it_, lease)).toEqual(['forgotten 200 400']);
    expect(await codeOf(forget(8, 9))).toBe('audio.not-found');
    expect(await append(it_, lease, 8, 1)).toBe(9);
  },
};

/** What parts and the audio log owe to whoever records. */
export const recordingContract = (name: string, create: () => Promise<RecordingSubject>): void => {
  describe(`${name} as what recordings are written to`, () => {
    let ran = 0;
    for (const [title, run] of Object.entries(cases)) {
      it(title, async () => {
        const subject = await create();
        try {
          await run(subject);
        } finally {
          await subject.close?.();
        }
        ran += 1;
      });
    }
    it('was asked all of it', () => expect(ran).toBe(16));
  });
};
