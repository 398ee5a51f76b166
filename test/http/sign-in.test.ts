import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

describe('signing in', () => {
  let server: TestServer;
  let database: pg.Client;
  beforeAll(async () => {
    server = await startTestServer();
    database = new pg.Client({ connectionString: server.connectionString });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await server.close();
  });

  it('sends nobody on before what it has to remember is stored', async () => {
    let arrived = false;
    await database.query('begin; lock table session in share mode');
    const answer = fetch(`${server.url}/auth/login`, { redirect: 'manual' }).then((response) => {
      arrived = true;
      return response;
    });
    const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await eventually(
      async () => (await database.query(waiting)).rowCount,
      (count) => count === 1,
    );
    // Whatever was sent before this answer would have arrived before it.
    await fetch(`${server.url}/ready`);
    expect(arrived).toBe(false);
    await database.query('commit');
    expect((await answer).status).toBe(302);
  });
});
