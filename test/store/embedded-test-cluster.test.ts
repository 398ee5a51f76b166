import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startTestCluster } from '../support/global-postgres.js';
import { testDatabase, testTemplate } from '../support/postgres.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let cluster: Awaited<ReturnType<typeof startTestCluster>>;

beforeAll(async () => {
  cluster = await startTestCluster('npm');
});

afterAll(async () => {
  await cluster.stop();
  expect(existsSync(cluster.directory)).toBe(false);
});

const query = async (connectionString: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

it('gives each caller a database of its own', async () => {
  const options = { cluster: cluster.connectionString, template: 'template1' };
  const [one, other] = await Promise.all([testDatabase(options), testDatabase(options)]);
  await query(one.connectionString, 'create table here (i int)');
  await expect(query(other.connectionString, 'select * from here')).rejects.toThrow('does not exist');
  await one.drop();
  await one.drop();
  await other.drop();
  await expect(query(one.connectionString, 'select 1')).rejects.toThrow('does not exist');
});

it('makes a template once, however many ask for it at the same time', async () => {
  let times = 0;
  const prepare = async (connectionString: string) => {
    times += 1;
    await query(connectionString, 'create table word as select 42 as n');
  };
  const ask = () => testTemplate('with-a-word', prepare, cluster.connectionString);
  const [template] = await Promise.all([ask(), ask(), ask()]);
  expect(times).toBe(1);
  const database = await testDatabase({ cluster: cluster.connectionString, template });
  expect(await query(database.connectionString, 'select n from word')).toEqual([{ n: 42 }]);
  await database.drop();
});

it('leaves no server and no files when the test run is killed', async () => {
  const module = new URL('../support/global-postgres.ts', import.meta.url).href;
  const program = `
    const { startTestCluster } = await import(process.argv[1]);
    console.log(JSON.stringify(await startTestCluster()));
    setInterval(() => undefined, 1000);
  `;
  const args = ['--import', 'tsx', '--input-type=module', '-e', program, module];
  const run: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(run.stdout ?? run, 'data');
  const { directory, connectionString } = JSON.parse(String(line));
  expect(await query(connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
  run.kill('SIGKILL');
  await vi.waitFor(() => expect(existsSync(directory)).toBe(false), { timeout: 10_000, interval: 5 });
});
