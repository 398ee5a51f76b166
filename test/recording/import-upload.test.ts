import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { toWav } from '../../server/domain/wav.js';
import { LuonnosError } from '../../server/errors.js';
import { createLog } from '../../server/log.js';
import { destroyOverdue } from '../../server/overdue.js';
import { importUploads } from '../../server/recording/import/import-upload.js';
import type { SoundDecoder } from '../../server/recording/import/sound-decoder.js';
import { wavDecoder } from '../../server/recording/import/wav-decoder.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import { eventually } from '../support/professional.js';
import { actor, doctor, newEncounter, type TestStore, testStore } from '../support/store.js';

const FRAMES = 450;
const HOUR_MS = 3_600_000;

describe('reading an upload', () => {
  let it_: TestStore;
  let head: EncounterHead;
  const pcm = randomBytes(FRAMES * FRAME_BYTES);
  const wav = Buffer.from(toWav(pcm));
  beforeEach(async () => {
    it_ = await testStore();
    head = await newEncounter(it_.store);
  });
  afterEach(() => it_.close());

  const uploaded = async (): Promise<string> => {
    const { id } = await it_.store.startUpload(head, actor, { kind: 'conversation', bytes: wav.length });
    await it_.store.takePiece(head, id, 0, wav.subarray(0, 1_000_000));
    await it_.store.takePiece(head, id, 1_000_000, wav.subarray(1_000_000));
    await it_.store.completeUpload(head, actor, id);
    return id;
  };
  const claimed = async () => {
    const lease = await it_.store.claimWork('one', ['import'], 10_000);
    if (!lease) throw new Error('unclaimed');
    return lease;
  };
  const run = (decoders: SoundDecoder[], lease: Awaited<ReturnType<typeof claimed>>, signal?: AbortSignal) =>
    importUploads(
      { store: it_.store, audioLog: it_.log, decoders, tries: 3 },
      head,
      lease,
      signal ?? new AbortController().signal,
    );
  const parts = async () => (await it_.store.snapshot(head.encounter.id))?.parts ?? [];
  const rows = async (table: 'audio_block' | 'upload_block' | 'upload' | 'part') =>
    Number((await it_.pool.query(`select count(*) from ${table}`)).rows[0]?.count);
  const soundOf = async (part: number) =>
    Buffer.concat((await it_.log.read(part, head.key, 0, 10_000)).map((frame) => frame.pcm));

  const dropOld = (at: Date) =>
    destroyOverdue(
      { store: it_.store, log: createLog('silent'), now: () => at, audioHours: 24 },
      new AbortController().signal,
    );

  /** Decodes, and lets the test do something when it is half way. */
  const pausing = (halfWay: () => Promise<void>): SoundDecoder => ({
    ...wavDecoder,
    async *decode(sound, file, signal) {
      let bytes = 0;
      let done = false;
      for await (const piece of wavDecoder.decode(sound, file, signal)) {
        if (!done && bytes > pcm.length / 2) {
          done = true;
          await halfWay();
        }
        bytes += piece.length;
        yield piece;
      }
    },
  });

  it('gives the sound, bit for bit, and destroys what was uploaded', async () => {
    await uploaded();
    await run([wavDecoder], await claimed());
    const [part, ...more] = await parts();
    expect(more).toEqual([]);
    expect(part).toMatchObject({ frames: FRAMES, kind: 'conversation' });
    expect((await soundOf(part?.id ?? 0)).equals(pcm)).toBe(true);
    expect([await rows('upload'), await rows('upload_block')]).toEqual([0, 0]);
  });

  it('keeps uploaded bytes sealed, each piece for its own place', async () => {
    const id = await uploaded();
    const { rows: stored } = await it_.pool.query<{ body: Buffer }>('select body from upload_block order by position');
    expect(stored.some(({ body }) => body.includes(wav.subarray(0, 16)))).toBe(false);
    await it_.pool.query('update upload_block set position = 1000001 where position = 1000000');
    await expect(it_.store.readUpload(head, { id }, 1_000_001, 10)).rejects.toThrow();
  });

  it('stopped half way has made no part anybody sees; done again it makes one', async () => {
    await uploaded();
    const stop = new AbortController();
    const lease = await claimed();
    const seen: number[] = [];
    const decoder = pausing(async () => {
      seen.push((await parts()).length, await rows('part'));
      stop.abort();
    });
    await run([decoder], lease, stop.signal);
    expect(seen).toEqual([0, 1]);
    expect(await parts()).toEqual([]);
    await it_.store.releaseWork(lease);
    await run([wavDecoder], await claimed());
    const [part, ...more] = await parts();
    expect(more).toEqual([]);
    expect((await soundOf(part?.id ?? 0)).equals(pcm)).toBe(true);
  });

  it('taken over by another process leaves the slower one nothing to write', async () => {
    await uploaded();
    const slow = await claimed();
    const decoder = pausing(async () => {
      it_.pass(20_000);
      await run([wavDecoder], await claimed());
    });
    await run([decoder], slow).catch((error: unknown) => expect(error).toBeInstanceOf(LuonnosError));
    const [part, ...more] = await parts();
    expect(more).toEqual([]);
    expect((await soundOf(part?.id ?? 0)).equals(pcm)).toBe(true);
  });

  it('holds up no recorder, and the recorder’s part is another', async () => {
    await uploaded();
    const lease = await claimed();
    const decoder = pausing(async () => {
      await it_.store.openPart(head, actor, { kind: 'conversation', device: 'device-one', takeOver: false });
    });
    await run([decoder], lease);
    expect((await parts()).map(({ ordinal, frames, endedAt }) => [ordinal, frames, endedAt !== null])).toEqual([
      [1, FRAMES, true],
      [2, 0, false],
    ]);
  });

  it('of an encounter handed over meanwhile is read for the colleague', async () => {
    await uploaded();
    const lease = await claimed();
    await it_.store.savePerson({ ...doctor, id: 'camilla.strand', name: 'Camilla Strand' });
    const decoder = pausing(async () => {
      await it_.store.commit(head, {
        expectedVersion: (await it_.store.encounterHead(head.encounter.id))?.encounter.version ?? -1,
        actor,
        change: { professionalId: 'camilla.strand' },
        audit: [{ type: 'handed-over', to: 'camilla.strand' }],
      });
    });
    await run([decoder], lease);
    expect((await parts()).map(({ frames }) => frames)).toEqual([FRAMES]);
  });

  it('keeps no draft of what was recorded beside it waiting', async () => {
    await uploaded();
    const lease = await claimed();
    const decoder = pausing(async () => {
      const open = { kind: 'conversation' as const, device: 'device-one', takeOver: false };
      const { partId } = await it_.store.openPart(head, actor, open);
      await it_.store.endPart(head, actor, partId, 0);
      const transcribing = await it_.store.claimWork('one', ['transcribe'], 10_000);
      if (transcribing) await it_.store.finishWork(head, transcribing, { state: 'done' }, []);
      throw new LuonnosError('upload.corrupt');
    });
    await expect(run([decoder], lease)).rejects.toThrow('upload.corrupt');
    const activities = (await it_.store.snapshot(head.encounter.id))?.activities ?? [];
    expect(activities.map(({ kind }) => kind)).toContain('draft');
  });

  it('refused while it is being read leaves nothing at all', async () => {
    await uploaded();
    const lease = await claimed();
    const decoder = pausing(async () => {
      await it_.store.commit(head, {
        expectedVersion: (await it_.store.encounterHead(head.encounter.id))?.encounter.version ?? -1,
        actor,
        change: { informing: { outcome: 'refused', by: 'subject' }, destroy: 'recording' },
        audit: [{ type: 'recording-refused', by: 'subject', partsDestroyed: 0 }],
      });
    });
    await run([decoder], lease).catch(() => undefined);
    expect(await Promise.all((['upload', 'upload_block', 'audio_block', 'part'] as const).map(rows))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('cancelled while a block of it is being written leaves no block', async () => {
    const id = await uploaded();
    const lease = await claimed();
    const writer = await it_.pool.connect();
    const decoder = pausing(async () => {
      // A block on its way: the log holds the part, and has not committed yet.
      await writer.query('begin');
      const { rows: written } = await writer.query('update part set frames = frames + 1 returning id, frames');
      await writer.query("insert into audio_block (part_id, first_seq, frames, body) values ($1, $2, 1, '')", [
        written[0].id,
        written[0].frames - 1,
      ]);
      const cancelling = it_.store.cancelUpload(head, actor, id);
      await eventually(
        async () => (await it_.pool.query("select 1 from pg_stat_activity where wait_event_type = 'Lock'")).rowCount,
        (count) => count === 1,
      );
      await writer.query('commit');
      writer.release();
      await cancelling;
    });
    await run([decoder], lease).catch(() => undefined);
    expect(await Promise.all((['upload', 'upload_block', 'audio_block', 'part'] as const).map(rows))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('is nothing anybody can forget a piece of, and can be thrown away whatever was tried', async () => {
    const id = await uploaded();
    const lease = await claimed();
    const tried: unknown[] = [];
    const decoder = pausing(async () => {
      const { rows: hidden } = await it_.pool.query<{ id: number }>('select id from part');
      const span = { partId: hidden[0]?.id ?? 0, from: 0, to: 10, ground: 'other' } as const;
      tried.push(await it_.store.forget(head, actor, span).catch((error: unknown) => error));
      await it_.store.cancelUpload(head, actor, id);
    });
    await run([decoder], lease).catch(() => undefined);
    expect(tried).toEqual([new LuonnosError('audio.not-found')]);
    expect(await rows('part')).toBe(0);
  });

  describe('of hours', () => {
    /** A log that only counts. */
    const counting = () => ({
      ...it_.log,
      append: async ([block]: Parameters<typeof it_.log.append>[0]) => {
        const next = (block?.firstSeq ?? 0) + (block?.frames.length ?? 0);
        await it_.pool.query('update part set frames = $1', [next]);
        return [next];
      },
    });
    const silenceOf = (frames: number): SoundDecoder => ({
      name: 'silence',
      takes: () => true,
      async *decode() {
        const second = new Uint8Array(FRAME_BYTES * 10);
        for (let at = 0; at < frames; at += 10) yield second;
      },
    });
    const reading = async (frames: number) => {
      await uploaded();
      const signal = new AbortController().signal;
      const how = { store: it_.store, audioLog: counting(), decoders: [silenceOf(frames)], tries: 3 };
      await importUploads(how, head, await claimed(), signal);
    };

    it('takes four, with what an encoder adds to them', async () => {
      await reading(144_000 + 10);
      expect((await parts()).map(({ frames }) => frames)).toEqual([144_010]);
    });

    it('refuses more than that, and leaves nothing', async () => {
      await expect(reading(150_000)).rejects.toThrow('upload.too-long');
      const tables = (['upload', 'upload_block', 'audio_block', 'part'] as const).map(rows);
      expect(await Promise.all(tables)).toEqual([0, 0, 0, 0]);
    });
  });

  it('reads a second upload though the first one could not be read', async () => {
    const { id } = await it_.store.startUpload(head, actor, { kind: 'conversation', bytes: 100 });
    await it_.store.takePiece(head, id, 0, randomBytes(100));
    await it_.store.completeUpload(head, actor, id);
    it_.pass(1_000);
    await uploaded();
    await expect(run([wavDecoder], await claimed())).rejects.toThrow('upload.bad-format');
    expect((await parts()).map(({ frames }) => frames)).toEqual([FRAMES]);
  });

  it('leaves one that is all here and waits to be read, however long ago it was begun', async () => {
    await uploaded();
    it_.pass(25 * HOUR_MS);
    await dropOld(it_.now());
    await run([wavDecoder], await claimed());
    expect((await parts()).map(({ frames }) => frames)).toEqual([FRAMES]);
  });

  it('destroys an upload nobody went on with for a day, and leaves a younger one', async () => {
    const { id } = await it_.store.startUpload(head, actor, { kind: 'conversation', bytes: wav.length });
    await it_.store.takePiece(head, id, 0, wav.subarray(0, 1_000_000));
    const begun = new Date('2026-11-23T10:00:00.000Z').getTime();
    await dropOld(new Date(begun + 23 * HOUR_MS));
    expect(await rows('upload_block')).toBe(1);
    await dropOld(new Date(begun + 25 * HOUR_MS));
    expect([await rows('upload'), await rows('upload_block')]).toEqual([0, 0]);
    expect((await it_.store.auditTrail(head.encounter.id)).at(-1)?.type).toBe('upload-dropped');
  });
});
