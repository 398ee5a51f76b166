import { createHash } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordFrames } from '../../client/visit/record.js';
import { digestOf } from '../../server/store/seal.js';
import { soundOf } from '../support/finalised.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const FRAMES = 25;

describe('what is kept, how, and for how long', () => {
  let server: TestServer;
  let doctor: SignedIn;
  let db: pg.Client;
  beforeAll(async () => {
    server = await startTestServer({ LUONNOS_AUDIO_HOURS: '2', LUONNOS_KEY_DAYS: '3' }, { retentionMs: 100 });
    doctor = await signedIn(server.url);
    db = new pg.Client({ connectionString: server.connectionString });
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await server.close();
  });

  const settled = (id: string) =>
    eventually(
      () => doctor.view(id),
      (view) => view.activities.every(({ state }) => state === 'failed' || state === 'done'),
    );
  const recorded = async (text: string) => {
    const { id } = (await doctor.create()).encounter;
    await doctor.inform(id);
    const options = { kind: 'conversation', device: 'device-of-a-test', speed: 0 } as const;
    const frames = Array.from({ length: FRAMES }, (_, seq) => soundOf(seq));
    const { part } = await recordFrames(doctor.api, `/api/encounters/${id}/live`, frames, options);
    await settled(id);
    await doctor.versioned(id, 'typed', { text });
    await doctor.versioned(id, 'draft', { section: null });
    const { note } = await settled(id);
    for (const statement of note?.statements ?? []) await doctor.review(id, { do: 'look', statement: statement.id });
    return { id, part };
  };
  const filed = async (text: string) => {
    const { id, part } = await recorded(text);
    const { contentHash: hash } = await doctor.view(id);
    await doctor.versioned(id, 'sign', { hash, gapsAcknowledged: true });
    const view = await eventually(
      () => doctor.view(id),
      ({ encounter }) => encounter.state === 'filed',
    );
    return { id, part, view };
  };
  const auditOf = async (id: string) =>
    (await db.query('select type, data from audit where encounter_id = $1', [id])).rows;
  const filedHoursAgo = (id: string, hours: number) =>
    db.query(
      `update receipt set at = now() - make_interval(hours => $2)
       where note_id in (select note_id from signed_note where encounter_id = $1)`,
      [id, hours],
    );

  it('keeps sound as FLAC once it is whole, and reads it back from there byte for byte', async () => {
    const { id, part } = await recorded('Päänsärkyä kolme viikkoa.');
    const forms = async () =>
      (await db.query('select distinct form from audio_block where part_id = $1', [part])).rows.map(({ form }) => form);
    await eventually(forms, (found) => found.join() === 'flac');
    const Digest = z.object({ frames: z.number(), sha256: z.string() });
    const whole = Buffer.concat(Array.from({ length: FRAMES }, (_, seq) => soundOf(seq)));
    expect(await doctor.api.get(`/api/encounters/${id}/parts/${part}/digest`, Digest)).toEqual({
      frames: FRAMES,
      sha256: createHash('sha256').update(whole).digest('hex'),
    });
  });

  it('destroys sound so many hours after filing as it was told, by itself, with a receipt; younger sound stays', async () => {
    const old = await filed('Päänsärkyä kolme viikkoa.');
    const young = await filed('Päänsärkyä kaksi viikkoa.');
    expect(old.view.copiesGoneBy).toBeNull();
    await filedHoursAgo(young.id, 1);
    await filedHoursAgo(old.id, 3);
    const receipts = async () => (await auditOf(old.id)).filter(({ type }) => type === 'audio-destroyed');
    const found = await eventually(receipts, (rows) => rows.length > 0);
    expect(found.map(({ data }) => data)).toEqual([{ parts: 1, frames: FRAMES, hours: 2 }]);
    const blocks = async (part: number) =>
      (await db.query('select 1 from audio_block where part_id = $1', [part])).rowCount;
    expect(await blocks(old.part)).toBe(0);
    expect(await blocks(young.part)).toBeGreaterThan(0);
    expect((await auditOf(young.id)).map(({ type }) => type)).not.toContain('audio-destroyed');
    const day = new Date().toISOString().slice(0, 10);
    expect((await doctor.view(old.id)).copiesGoneBy).toBe(new Date(Date.parse(day) + 4 * 86_400_000).toISOString());
  });

  it("destroys a day's key when its days are over, by itself, after what lay under it was renewed", async () => {
    const { id } = (await doctor.create()).encounter;
    const { keyDir } = server;
    const today = new Date().toISOString().slice(0, 10);
    await db.query("update encounter set key_id = '2026-01-01'");
    await rename(join(keyDir, `${today}.key`), join(keyDir, '2026-01-01.key'));
    await eventually(
      () => readdir(keyDir),
      (files) => !files.includes('2026-01-01.key'),
    );
    const { rows } = await db.query('select distinct key_id from encounter');
    expect(rows).toEqual([{ key_id: today }]);
    expect((await doctor.view(id)).encounter.subject.id).toBe('aino-mallikas');
    expect(await auditOf(id)).toContainEqual({ type: 'keys-renewed', data: { keyId: today } });
  });

  it('keeps no plain hash of content in the audit, nor beside a signed note: a guess cannot be confirmed', async () => {
    const { id, view } = await filed('Selkäkipua neljä päivää.');
    const pcm = Buffer.concat(Array.from({ length: FRAMES }, (_, seq) => soundOf(seq)));
    const texts = [
      ...view.utterances.map(({ text }) => text),
      ...(view.note?.statements ?? []).map(({ text }) => text),
      view.encounter.subject.name,
      view.signed?.text ?? '',
    ];
    const { rows: tables } = await db.query<{ all: string }>(
      `select string_agg(a::text, ' ') as all from audit a
       union all select string_agg(concat(note_id, revision, hash, signed_at), ' ') from signed_note`,
    );
    const kept = tables.map(({ all }) => all).join(' ');
    const hashes = [pcm, ...texts].flatMap((content) =>
      (['sha256', 'sha1', 'md5'] as const).flatMap((algorithm) =>
        (['hex', 'base64'] as const).map((form) => createHash(algorithm).update(content).digest(form)),
      ),
    );
    expect(hashes.length).toBeGreaterThan(24);
    for (const hash of [view.contentHash ?? 'none', ...hashes]) expect(kept).not.toContain(hash);
    const head = await server.store.snapshot(id);
    const signed = (await auditOf(id)).find(({ type }) => type === 'note-signed');
    expect(signed?.data.digest).toBe(digestOf(head?.key ?? Buffer.alloc(32), 'note', head?.signed?.hash ?? ''));
  });
});
