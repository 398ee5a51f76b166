import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import type { PartLease } from '../../server/store/parts.js';
import { unseal } from '../../server/store/seal.js';
import { end, finalise, flac, heard, soundOf, store } from '../support/finalised.js';
import { actor, newPart, type TestStore, testStore } from '../support/store.js';

describe('sound of an ended part is given its lasting form', () => {
  let it_: TestStore;
  beforeAll(async () => {
    it_ = await testStore();
  });
  afterAll(() => it_.close());

  const blocks = async ({ partId }: PartLease) =>
    (
      await it_.pool.query<{ first_seq: number; frames: number; form: string }>(
        'select first_seq, frames, form from audio_block where part_id = $1 order by first_seq',
        [partId],
      )
    ).rows;
  const formsOf = async (lease: PartLease) =>
    (await blocks(lease)).map(({ first_seq, frames, form }) => `${form} ${first_seq}+${frames}`);
  const pcmOf = async (head: EncounterHead, { partId }: PartLease, from = 0, limit = 10_000) =>
    Buffer.concat((await it_.log.read(partId, head.key, from, limit)).map(({ pcm }) => pcm));
  const expected = (from: number, to: number) =>
    Buffer.concat(Array.from({ length: to - from }, (_, index) => soundOf(from + index)));
  const ended = async (frames: number) => {
    const { head, lease } = await newPart(it_.store);
    await store(it_, head, lease, { to: frames });
    await end(it_, head, lease, frames);
    return { head, lease };
  };
  const finalisedAt = async ({ partId }: PartLease) =>
    (await it_.pool.query('select finalised_at from part where id = $1', [partId])).rows[0].finalised_at;

  it('as FLAC segments of at most 60 s that read back byte for byte and are smaller', async () => {
    const { head, lease } = await ended(1_300);
    const before = await it_.pool.query('select sum(length(body)) as bytes from audio_block');
    expect(await finalise(it_)).toBe(1);
    expect(await formsOf(lease)).toEqual(['flac 0+600', 'flac 600+600', 'flac 1200+100']);
    expect(await finalisedAt(lease)).not.toBeNull();
    expect((await pcmOf(head, lease)).equals(expected(0, 1_300))).toBe(true);
    expect((await pcmOf(head, lease, 595, 10)).equals(expected(595, 605))).toBe(true);
    const after = await it_.pool.query('select sum(length(body)) as bytes from audio_block');
    expect(Number(after.rows[0].bytes)).toBeLessThan(Number(before.rows[0].bytes) * 0.8);
  });

  it('not while the part is open, nor while somebody still transcribes it', async () => {
    const { head, lease } = await newPart(it_.store);
    await store(it_, head, lease, { to: 40 });
    expect(await finalise(it_)).toBe(0);
    await it_.store.endPart(head, actor, lease.partId, 40);
    expect(await finalise(it_)).toBe(0);
    await heard(it_);
    expect(await finalise(it_)).toBe(1);
    expect(await formsOf(lease)).toEqual(['flac 0+40']);
  });

  it('also when its transcription had failed for good before it ended', async () => {
    const { head, lease } = await newPart(it_.store);
    await store(it_, head, lease, { to: 40 });
    const work = await it_.store.claimWork('ear', ['transcribe'], 10_000);
    if (!work) throw new Error('unclaimed');
    await it_.store.finishWork(head, work, { state: 'failed', code: 'speech.not-configured', retryAt: null }, []);
    await it_.store.endPart(head, actor, lease.partId, 40);
    expect(await finalise(it_)).toBe(1);
    expect(await formsOf(lease)).toEqual(['flac 0+40']);
  });

  it('and nobody sees a new version of the encounter for it', async () => {
    const { head } = await ended(40);
    const before = await it_.store.snapshot(head.encounter.id);
    await finalise(it_);
    const after = await it_.store.snapshot(head.encounter.id);
    expect(after?.encounter.version).toBe(before?.encounter.version);
    expect(after?.activities).toEqual(before?.activities);
  });

  it('or stays as it arrived where there is no encoder, and where what it made does not read back', async () => {
    for (const codec of [
      { ...flac, encode: () => Promise.reject(new Error('no encoder')) },
      { ...flac, encode: (pcm: Buffer) => flac.encode(Buffer.from(pcm).fill(1, 100, 102)) },
      { ...flac, encode: async (pcm: Buffer) => (await flac.encode(pcm)).subarray(0, -200) },
    ]) {
      const { head, lease } = await ended(40);
      expect(await finalise(it_, codec)).toBe(1);
      expect(await formsOf(lease)).toEqual(['pcm 0+20', 'pcm 20+20']);
      expect(await finalisedAt(lease)).toBeNull();
      expect((await pcmOf(head, lease)).equals(expected(0, 40))).toBe(true);
    }
  });

  it('unless the part is opened again meanwhile: then what is there stays, and late frames find their place', async () => {
    const { head, lease } = await ended(40);
    let again: PartLease | null = null;
    const encode = async (pcm: Buffer) => {
      again = await it_.store.reopenPart(head, actor, lease);
      return flac.encode(pcm);
    };
    await finalise(it_, { ...flac, encode });
    expect(await formsOf(lease)).toEqual(['pcm 0+20', 'pcm 20+20']);
    if (!again) throw new Error('not opened again');
    await store(it_, head, again, { from: 40, to: 60 });
    await end(it_, head, lease, 60);
    expect(await finalise(it_)).toBe(1);
    expect(await formsOf(lease)).toEqual(['flac 0+60']);
    expect((await pcmOf(head, lease)).equals(expected(0, 60))).toBe(true);
  });

  it('by nobody whose lease is lost', async () => {
    const { head, lease } = await ended(40);
    const encode = async (pcm: Buffer) => {
      await it_.pool.query("update work set epoch = epoch + 1 where kind = 'finalise' and part_id = $1", [
        lease.partId,
      ]);
      return flac.encode(pcm);
    };
    const work = await it_.store.claimWork('keeper', ['finalise'], 600_000);
    if (!work) throw new Error('unclaimed');
    const { finalisePart } = await import('../../server/recording/finalise-part.js');
    const { signal } = new AbortController();
    await finalisePart({ store: it_.store, codec: { ...flac, encode }, restMs: 0 }, head, work, signal);
    expect(await formsOf(lease)).toEqual(['pcm 0+20', 'pcm 20+20']);
  });

  it('with nothing in it of what is forgotten while it is encoded', async () => {
    const { head, lease } = await ended(40);
    let once = true;
    const encode = async (pcm: Buffer) => {
      if (once) await it_.store.forget(head, actor, { partId: lease.partId, from: 10, to: 15, ground: 'client-wish' });
      once = false;
      return flac.encode(pcm);
    };
    await finalise(it_, { ...flac, encode });
    expect(await formsOf(lease)).toEqual(['flac 0+10', 'silence 10+5', 'flac 15+25']);
    const silent = Buffer.concat([expected(0, 10), Buffer.alloc(5 * FRAME_BYTES), expected(15, 40)]);
    expect((await pcmOf(head, lease)).equals(silent)).toBe(true);
  });

  it('only in the place of the very blocks it was made of', async () => {
    const { head, lease } = await ended(40);
    const work = await it_.store.claimWork('keeper', ['finalise'], 600_000);
    const part = await it_.store.partToFinalise(lease.partId);
    if (!work || !part) throw new Error('nothing to finalise');
    const run = await it_.store.pcmRun(part.id, 0);
    await it_.pool.query("update audio_block set form = 'silence', body = null where part_id = $1 and first_seq = 20", [
      part.id,
    ]);
    const segment = { firstSeq: 0, frames: 40, body: Buffer.alloc(1) };
    expect(await it_.store.replaceRun(part, work, run, [segment])).toBe('changed');
    expect(await formsOf(lease)).toEqual(['pcm 0+20', 'silence 20+20']);
    await it_.store.finishWork(head, work, { state: 'done' }, []);
  });

  it('from which a span can be forgotten: what lies beside it is sealed again and made small again', async () => {
    const { head, lease } = await ended(700);
    await finalise(it_);
    await it_.store.forget(head, actor, { partId: lease.partId, from: 590, to: 610, ground: 'client-wish' });
    expect(await formsOf(lease)).toEqual(['pcm 0+590', 'silence 590+10', 'silence 600+10', 'pcm 610+90']);
    expect(await finalise(it_)).toBe(1);
    expect(await formsOf(lease)).toEqual(['flac 0+590', 'silence 590+10', 'silence 600+10', 'flac 610+90']);
    const silent = Buffer.concat([expected(0, 590), Buffer.alloc(20 * FRAME_BYTES), expected(610, 700)]);
    expect((await pcmOf(head, lease)).equals(silent)).toBe(true);
  });

  it('that opens nowhere but in its own place and form', async () => {
    const { head, lease } = await ended(1_200);
    await finalise(it_);
    const { rows } = await it_.pool.query('select first_seq, body from audio_block where part_id = $1', [lease.partId]);
    // As PCM is sealed: part and place alone.
    expect(() => unseal(head.key, `audio|${lease.partId}|${rows[0].first_seq}`, rows[0].body)).toThrow('authenticate');
    await it_.pool.query('update audio_block set body = $2 where part_id = $1 and first_seq = 0', [
      lease.partId,
      rows.find(({ first_seq }) => first_seq === 600).body,
    ]);
    await expect(it_.log.read(lease.partId, head.key, 0, 10)).rejects.toThrow();
    await it_.pool.query("update audio_block set form = 'pcm' where part_id = $1", [lease.partId]);
    await expect(it_.log.read(lease.partId, head.key, 600, 10)).rejects.toThrow();
  });

  const Step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('append' as const), frames: fc.integer({ min: 1, max: 350 }) }),
    },
    { weight: 2, arbitrary: fc.constant({ do: 'end' as const }) },
    { weight: 3, arbitrary: fc.constant({ do: 'finalise' as const }) },
    { weight: 2, arbitrary: fc.constant({ do: 'reopen' as const }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('forget' as const),
        at: fc.double({ min: 0, max: 0.99, noNaN: true }),
        frames: fc.integer({ min: 1, max: 200 }),
      }),
    },
  );

  it('and always reads as what was appended, with silence where it was forgotten, whatever happened in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(Step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const { head, lease: first } = await newPart(it_.store);
        let lease = first;
        let open = true;
        const model: Buffer[] = [];
        for (const step of steps) {
          if (step.do === 'append' && open) {
            const from = model.length;
            for (let seq = from; seq < from + step.frames; seq += 1) model.push(soundOf(seq));
            await store(it_, head, lease, { from, to: from + step.frames, block: 1 + (step.frames % 90) });
          } else if (step.do === 'end' && open) {
            await end(it_, head, lease, model.length);
            open = false;
          } else if (step.do === 'finalise') {
            await finalise(it_);
          } else if (step.do === 'reopen' && !open) {
            lease = await it_.store.reopenPart(head, actor, lease);
            open = true;
          } else if (step.do === 'forget' && model.length > 0) {
            const from = Math.floor(step.at * model.length);
            const to = Math.min(from + step.frames, model.length);
            await it_.store.forget(head, actor, { partId: lease.partId, from, to, ground: 'other' });
            for (let seq = from; seq < to; seq += 1) model[seq] = Buffer.alloc(FRAME_BYTES);
          }
          expect((await pcmOf(head, lease)).equals(Buffer.concat(model))).toBe(true);
          const middle = Math.floor(model.length / 2);
          const part = Buffer.concat(model.slice(middle, middle + 7));
          expect((await pcmOf(head, lease, middle, 7)).equals(part)).toBe(true);
        }
        expect((await blocks(lease)).every(({ frames }) => frames <= 600)).toBe(true);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);
});
