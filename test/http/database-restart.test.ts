import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import { visit } from '../../client/visit/visit.js';
import { codeOf, eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

const directory = join(import.meta.dirname, '../../fixtures/consultations');

/** What a restart of PostgreSQL does to a process: every connection ends, whatever it was doing. */
const endAllConnections = async (connectionString: string): Promise<number> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rowCount } = await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
  return rowCount ?? 0;
};

describe('a database that restarts', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('costs no frame, no recording and no note: the process lives, and the visit is filed', async () => {
    const sound = { sample: 'fi-doctor-headache', directory };
    const visiting = visit({ url: server.url, sound, as: null, noteType: null, speed: 20 });
    let over = false;
    const done = visiting.finally(() => {
      over = true;
    });
    const doctor = await signedIn(server.url);
    const rows = z.object({ rows: z.array(z.object({ recordedMs: z.number() })) });
    let before = 0;
    for (let restarts = 0; restarts < 4 && !over; restarts++) {
      // Each restart meets a recording that has gone on since the last one.
      before = await eventually(
        async () =>
          over ? Number.MAX_SAFE_INTEGER : ((await doctor.api.get('/api/encounters', rows)).rows[0]?.recordedMs ?? 0),
        (ms) => ms > before + 5_000,
      );
      await endAllConnections(server.connectionString);
      await eventually(
        () => codeOf(doctor.api.get('/api/encounters', rows)),
        (code) => code === 'ok',
      );
    }
    const report = await done;
    expect(report.error).toBeUndefined();
    expect(report.framesAcked).toBe(report.framesSent);
    expect(report.audioSha256.stored).toBe(report.audioSha256.sent);
    expect(report.readBackEqual).toBe(true);
  });

  it('is told to clients as something that passes, never as a fault of their request', async () => {
    const doctor = await signedIn(server.url);
    const codes = new Set<string>();
    for (let round = 0; round < 5; round++) {
      const asking = Array.from({ length: 30 }, () => codeOf(doctor.create()));
      await endAllConnections(server.connectionString);
      for (const code of await Promise.all(asking)) codes.add(code);
    }
    codes.delete('ok');
    codes.delete('store.unavailable');
    expect([...codes]).toEqual([]);
  });

  it('tells open screens of changes again after it', async () => {
    const doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await endAllConnections(server.connectionString);
    const { url, headers } = doctor.api.socket(`/api/encounters/${encounter.id}/live`);
    const heard: string[] = [];
    await eventually(
      () => codeOf(doctor.view(encounter.id)),
      (code) => code === 'ok',
    );
    const socket = new WebSocket(url, { headers });
    socket.onmessage = ({ data }) => void heard.push(String(data));
    await new Promise((resolve) => {
      socket.onopen = resolve;
    });
    socket.send('{"type":"listen","protocol":1}');
    await eventually(
      async () => {
        await doctor.versioned(encounter.id, 'typed', { text: 'x' });
        return heard.some((text) => text.includes('"changed"'));
      },
      (told) => told,
    );
    socket.close();
  });
});
