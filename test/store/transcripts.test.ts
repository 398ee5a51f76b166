import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import type { Lease } from '../../server/store/work.js';
import { eventually } from '../support/professional.js';
import { actor, newEncounter, newPart, type TestStore, testStore } from '../support/store.js';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

describe('transcribing a part again', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const claim = async (kind: 'transcribe' | 'measure'): Promise<Lease> => {
    const lease = await it_.store.claimWork('one', [kind], 10_000);
    if (!lease) throw new Error('unclaimed');
    return lease;
  };
  const recorded = async () => {
    const { head, lease } = await newPart(it_.store);
    const frames = Array.from({ length: 20 }, () => new Uint8Array(3_200).fill(1));
    await it_.log.append([{ lease, key: head.key, firstSeq: 0, frames }]);
    const part = lease.partId;
    return { head, part, end: () => it_.store.endPart(head, actor, part, 20) };
  };
  const heard = async (head: Awaited<ReturnType<typeof recorded>>['head'], text = 'Päivää.') => {
    const work = await claim('transcribe');
    const { partId } = work;
    if (partId === null) throw new Error('no part');
    await it_.store.appendUtterance(head, work, {
      id: 'u1-1',
      source: 'utterance',
      partId,
      speaker: null,
      role: 'unknown',
      startMs: 0,
      endMs: 900,
      text,
      confidence: null,
      language: 'fi',
    });
    return work;
  };

  it('waits for the end of the recording and of the first transcription', async () => {
    const { head, part, end } = await recorded();
    expect(await codeOf(it_.store.transcribeAgain(head, actor, part))).toBe('encounter.wrong-state');
    await end();
    expect(await codeOf(it_.store.transcribeAgain(head, actor, part))).toBe('encounter.wrong-state');
    const work = await heard(head);
    await it_.store.finishWork(head, work, { state: 'done' }, []);
    expect(await codeOf(it_.store.transcribeAgain(head, actor, part))).toBe('ok');
  });

  it('is one version however often it is asked for, beside the one that is read', async () => {
    const { head, part, end } = await recorded();
    await end();
    await it_.store.finishWork(head, await heard(head), { state: 'done' }, []);
    await it_.store.transcribeAgain(head, actor, part);
    await it_.store.transcribeAgain(head, actor, part);
    expect(await it_.store.partOf(part)).toMatchObject({ transcript: 1, asked: 2 });
    const again = await claim('transcribe');
    await it_.store.finishWork(head, again, { state: 'failed', code: 'speech.rejected', retryAt: null }, []);
    await it_.store.transcribeAgain(head, actor, part);
    expect(await it_.store.partOf(part)).toMatchObject({ transcript: 1, asked: 2 });
    const snapshot = await it_.store.snapshot(head.encounter.id);
    expect(snapshot?.utterances.map(({ text }) => text)).toEqual(['Päivää.']);
  });

  it('is not done where the sound is gone, nor in another encounter', async () => {
    const { head, part, end } = await recorded();
    await end();
    await it_.store.finishWork(head, await heard(head), { state: 'done' }, []);
    expect(await codeOf(it_.store.transcribeAgain(await newEncounter(it_.store), actor, part))).toBe('audio.not-found');
    await it_.pool.query('update part set destroyed_at = now()');
    expect(await codeOf(it_.store.transcribeAgain(head, actor, part))).toBe('audio.not-found');
  });

  it('measures once the transcription is done, and keeps nothing of a lease that was lost', async () => {
    const { head, part, end } = await recorded();
    await end();
    expect(await it_.store.claimWork('one', ['measure'], 10_000)).toBeNull();
    const work = await heard(head);
    await it_.store.addRefusedSound(work, 1, { startMs: 1_000, endMs: 1_500 });
    await it_.store.finishWork(head, work, { state: 'done' }, []);
    expect(await it_.store.addRefusedSound(work, 1, { startMs: 1_600, endMs: 1_700 })).toBe(false);
    const measure = await claim('measure');
    await it_.store.saveVoice({ ...measure, epoch: measure.epoch - 1 }, 20, [{ startMs: 0, endMs: 2_000 }]);
    await it_.store.saveVoice(measure, 19, [{ startMs: 0, endMs: 2_000 }]);
    expect((await it_.store.partOf(part))?.measured).toBe(false);
    await it_.store.saveVoice(measure, 20, [{ startMs: 0, endMs: 2_000 }]);
    const { rows } = await it_.pool.query('select voice from part');
    expect(rows).toEqual([{ voice: [0, 2_000] }]);
    const snapshot = await it_.store.snapshot(head.encounter.id);
    expect(snapshot?.untranscribed).toEqual([
      { partId: part, voiceMs: 2_000, wordsMs: 2_000, places: [{ startMs: 1_000, endMs: 1_500 }] },
    ]);
    expect(snapshot?.activities.map(({ kind }) => kind)).not.toContain('measure');
  });

  it('keeps nothing measured of a span that is forgotten at the same moment', async () => {
    const { head, part, end } = await recorded();
    await end();
    await it_.store.finishWork(head, await heard(head), { state: 'done' }, []);
    const measure = await claim('measure');
    // Somebody holds the part for a moment: forgetting waits for it first, then what was measured.
    const holder = await it_.pool.connect();
    await holder.query('begin');
    await holder.query('select 1 from part where id = $1 for update', [part]);
    const waiting = (many: number) =>
      eventually(
        async () => (await it_.pool.query("select 1 from pg_stat_activity where wait_event_type = 'Lock'")).rowCount,
        (count) => count === many,
      );
    const forgetting = it_.store.forget(head, actor, { partId: part, from: 0, to: 10, ground: 'client-wish' });
    await waiting(1);
    const saving = it_.store.saveVoice(measure, 20, [{ startMs: 0, endMs: 1_000 }]);
    await waiting(2);
    await holder.query('commit');
    holder.release();
    await Promise.all([forgetting, saving]);
    expect((await it_.store.partOf(part))?.measured).toBe(false);
  });

  it.each([
    [2_000, 0],
    [30_000, 1],
  ])('tells the readers of an encounter only when there is something to tell (%i ms of speech)', async (ms, told) => {
    const { head, end } = await recorded();
    await end();
    await it_.store.finishWork(head, await heard(head), { state: 'done' }, []);
    const version = async () => (await it_.store.encounterHead(head.encounter.id))?.encounter.version ?? 0;
    const before = await version();
    const measure = await claim('measure');
    await it_.store.saveVoice(measure, 20, [{ startMs: 0, endMs: 2_000 }]);
    await it_.pool.query('update part set voice = $1', [[0, ms]]);
    await it_.store.finishWork(head, measure, { state: 'done' }, []);
    expect((await version()) - before).toBe(told);
  });

  it('forgets what was measured with the sound, and measures what is left', async () => {
    const { head, part, end } = await recorded();
    await end();
    await it_.store.finishWork(head, await heard(head), { state: 'done' }, []);
    const measure = await claim('measure');
    await it_.store.saveVoice(measure, 20, [{ startMs: 0, endMs: 2_000 }]);
    await it_.store.finishWork(head, measure, { state: 'done' }, []);
    await it_.store.forget(head, actor, { partId: part, from: 5, to: 10, ground: 'client-wish' });
    expect((await it_.store.partOf(part))?.measured).toBe(false);
    expect((await claim('measure')).partId).toBe(part);
  });
});
