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

  it('leads back to the screen it was asked on, and nowhere else', async () => {
    const asked = async (to: string): Promise<string> => {
      const cookies = new Map<string, string>();
      const step = async (url: URL, body?: string): Promise<URL> => {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const headers = { cookie, ...(body && { 'content-type': 'application/x-www-form-urlencoded' }) };
        const answer = await fetch(url, {
          method: body ? 'POST' : 'GET',
          redirect: 'manual',
          headers,
          ...(body && { body }),
        });
        for (const set of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          cookies.set(name, value);
        }
        const next = answer.headers.get('location');
        return next === null || url.pathname === '/auth/callback' ? new URL(next ?? '', url) : step(new URL(next, url));
      };
      const page = await step(new URL(`${server.url}/auth/login?to=${encodeURIComponent(to)}`));
      return (await step(page, 'person=elina.harju')).href.replace(server.url, '');
    };
    const screen = '/encounters/00000000-0000-4000-8000-000000000001/review';
    expect(await asked(screen)).toBe(screen);
    expect(await asked('/new')).toBe('/new');
    for (const strange of ['//evil.example', 'https://evil.example/', '/auth/logout', '/new?x=1', '/encounters/../api'])
      expect(await asked(strange)).toBe('/');
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
