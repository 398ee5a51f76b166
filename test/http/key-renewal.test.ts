import { createHash } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { encodeFrame } from '../../server/protocol.js';
import { soundOf } from '../support/finalised.js';
import { hello, openLive } from '../support/live-socket.js';
import { eventually, signedIn } from '../support/professional.js';
import { startTestServer } from '../support/server.js';

it('seals what a socket brings that waited while its encounter was given another key with that one', async () => {
  const server = await startTestServer({}, { retentionMs: 50 });
  const db = new pg.Client({ connectionString: server.connectionString });
  await db.connect();
  const doctor = await signedIn(server.url);
  const { id } = (await doctor.create()).encounter;
  await doctor.inform(id);
  const live = await openLive(doctor, id);
  const today = new Date().toISOString().slice(0, 10);
  await db.query("update encounter set key_id = '2026-01-01', key_shed_at = now(), shed_key_id = '2026-01-01'");
  await rename(join(server.keyDir, `${today}.key`), join(server.keyDir, '2026-01-01.key'));
  await eventually(
    () => readdir(server.keyDir),
    (files) => !files.includes('2026-01-01.key'),
  );
  live.say(hello);
  const { part } = await live.hear('welcome');
  live.raw(encodeFrame(part, 0, soundOf(0)));
  await live.hear('ack');
  const Digest = z.object({ frames: z.number(), sha256: z.string() });
  expect(await doctor.api.get(`/api/encounters/${id}/parts/${part}/digest`, Digest)).toEqual({
    frames: 1,
    sha256: createHash('sha256').update(soundOf(0)).digest('hex'),
  });
  live.end();
  await db.end();
  await server.close();
});
