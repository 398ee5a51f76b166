import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pidRuns } from '../../server/store/embedded/process-identity.js';
import {
  type EmbeddedOptions,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../server/store/embedded/start.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let dataDir = '';
let servers: EmbeddedPostgres[] = [];
let owners: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = join(await mkdtemp('/tmp/luonnos-embedded-'), 'data');
  await chmod(join(dataDir, '..'), 0o711);
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  for (const owner of owners) owner.kill('SIGKILL');
  servers = [];
  owners = [];
  await rm(join(dataDir, '..'), { recursive: true, force: true });
});

const start = async (options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, ...options });
  servers.push(server);
  return server;
};

const query = async <Row extends pg.QueryResultRow>(connectionString: string, ...statements: string[]) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
};

const until = async <Value>(what: string, probe: () => Promise<Value | false> | Value | false): Promise<Value> => {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const value = await probe();
    if (value !== false) return value;
    if (performance.now() > deadline) throw new Error(`Waited in vain for: ${what}`);
    await delay(2);
  }
};

const program = `
  const { startEmbeddedPostgres } = await import(process.argv[1]);
  try {
    const { connectionString, pid } = await startEmbeddedPostgres({ dataDir: process.argv[2], prefer: process.argv[3] });
    console.log(JSON.stringify({ connectionString, pid }));
  } catch (error) {
    console.log(JSON.stringify({ refused: error.message }));
  }
`;

/** Another Luonnos: a process that starts the database and stays until it is killed. */
const otherOwner = (prefer = 'system'): ChildProcess => {
  const start = new URL('../../server/store/embedded/start.ts', import.meta.url).href;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program, start, dataDir, prefer];
  const owner = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  owners.push(owner);
  return owner;
};

const answerOf = async (owner: ChildProcess): Promise<{ connectionString: string; pid: number; refused?: string }> => {
  const [line] = await once(owner.stdout ?? owner, 'data');
  return JSON.parse(String(line));
};

const kill = async (owner: ChildProcess): Promise<void> => {
  const exited = once(owner, 'exit');
  owner.kill('SIGKILL');
  await exited;
};

const hasSystem = existsSync('/usr/lib/postgresql');

describe.each(['system', 'npm'] as const)('embedded PostgreSQL from %s', (prefer) => {
  it.skipIf(prefer === 'system' && !hasSystem)('keeps what was written over a stop and a start', async () => {
    const first = await start({ prefer });
    expect(first).toMatchObject({ source: prefer, tookOver: false });
    await query(first.connectionString, 'create table word (text text)', "insert into word values ('Päiväkirja')");
    await first.stop();
    expect(pidRuns(first.pid)).toBe(false);

    const second = await start({ prefer });
    expect(second).toMatchObject({ source: prefer, version: first.version, tookOver: false });
    const rows = await query(second.connectionString, "select lower(text) as text from word where text ilike 'PÄIVÄ%'");
    expect(rows).toEqual([{ text: 'päiväkirja' }]);
  });

  it.skipIf(prefer === 'system' && !hasSystem)(
    'takes over from an owner that was killed, and keeps every row',
    async () => {
      const owner = otherOwner(prefer);
      const orphan = await answerOf(owner);
      await query(orphan.connectionString, 'create table n (i int)', 'insert into n select generate_series(1, 1000)');
      await kill(owner);
      expect(pidRuns(orphan.pid)).toBe(true);

      const server = await start({ prefer });
      expect(server.tookOver).toBe(true);
      expect(pidRuns(orphan.pid)).toBe(false);
      expect(await query(server.connectionString, 'select count(*)::int as n from n')).toEqual([{ n: 1000 }]);
    },
  );
});

describe('an embedded PostgreSQL', () => {
  it('refuses a second application and leaves the first one its server', async () => {
    const server = await start();
    const before = await query(server.connectionString, 'select pg_postmaster_start_time() as at');

    const { refused } = await answerOf(otherOwner());
    expect(refused).toContain(`in use by another running Luonnos (process ${process.pid})`);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow('in use by another running Luonnos');

    expect(await query(server.connectionString, 'select pg_postmaster_start_time() as at')).toEqual(before);
    expect(await readdir(dataDir)).toContain('owner.lock');
  });

  it('refuses a second application by the server itself when the lock file was lost', async () => {
    const server = await start();
    await rm(join(dataDir, 'owner.lock'));
    const { refused } = await answerOf(otherOwner());
    expect(refused).toContain(`in use by another running Luonnos (process ${process.pid})`);
    expect(await query(server.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('recovers when the owner and the server were killed at once', async () => {
    const owner = otherOwner();
    const orphan = await answerOf(owner);
    await query(orphan.connectionString, 'create table n (i int)', 'insert into n values (7)');
    process.kill(orphan.pid, 'SIGKILL');
    await kill(owner);

    const server = await start();
    expect(server.tookOver).toBe(true);
    expect(await query(server.connectionString, 'select i from n')).toEqual([{ i: 7 }]);
  });

  it('is made anew when the making of it was killed half way', async () => {
    const owner = otherOwner();
    const draft = await until('initdb', async () => {
      const names = await readdir(dataDir).catch(() => []);
      const name = names.find((found) => found.includes('.init-'));
      return name !== undefined && existsSync(join(dataDir, name, 'base')) ? name : false;
    });
    await kill(owner);

    const server = await start();
    expect(server.tookOver).toBe(true);
    expect(await query(server.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(dataDir)).not.toContain(draft);
  });

  it('leaves nothing behind when its start is aborted', async () => {
    const controller = new AbortController();
    const starting = startEmbeddedPostgres({ dataDir, signal: controller.signal });
    await until('initdb', async () => (await readdir(dataDir).catch(() => [])).some((name) => name.includes('.init-')));
    controller.abort(new Error('not any more'));
    await expect(starting).rejects.toThrow('not any more');
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('puts its socket elsewhere when the path of the data directory is too long, still in a private directory', async () => {
    const name = 'ä'.repeat(60);
    dataDir = join(dataDir, name);
    const server = await start();
    const host = new URL(server.connectionString).searchParams.get('host') ?? '';
    expect(host).not.toContain(name);
    expect((await stat(host)).mode & 0o777).toBe(0o700);
    expect(await query(server.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    await rm(host, { recursive: true });
    dataDir = join(dataDir, '..');
  });

  it('may be stopped twice, at once and later, and tells when it is gone', async () => {
    const server = await start();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    await server.exited;
    expect(await readdir(dataDir)).not.toContain('owner.lock');
  });

  it('writes no content of failing statements to its log', async () => {
    const server = await start();
    const canary = '131052-308T';
    const insert = `insert into secret values ('${canary}')`;
    await query(server.connectionString, 'create table secret (hetu text primary key)', insert);
    await expect(query(server.connectionString, insert)).rejects.toThrow('duplicate key');
    await expect(query(server.connectionString, `select '${canary}'::int`)).rejects.toThrow(canary);
    await server.stop();
    const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('database system is shut down');
    expect(log).not.toContain(canary);
  });
});
