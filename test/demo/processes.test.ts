import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';

const identityArguments = [
  ...['--client-id', 'luonnos', '--client-secret', 'made for this test'],
  ...['--redirect-uri', 'http://127.0.0.1:9/callback', '--post-logout-redirect-uri', 'http://127.0.0.1:9/'],
];
const processes: [string, string[], string, string][] = [
  ['record-system-main.ts', [], 'baseUrl', '/metadata'],
  ['identity-provider-main.ts', identityArguments, 'issuer', '/.well-known/openid-configuration'],
];

const running = new Set<ReturnType<typeof start>>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

function start(file: string, options: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', `server/demo/${file}`, '--port', '0', ...options], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function ready(file: string, options: string[]) {
  const child = start(file, options);
  running.add(child);
  const ended = once(child, 'exit');
  child.stderr.resume();
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, ended, message: JSON.parse(line) as Record<string, string | boolean> };
}

describe.each(processes)('%s', (file, options, address, page) => {
  it('says where it listens, answers there, and ends when its parent is gone', { timeout: 20_000 }, async () => {
    const { child, ended, message } = await ready(file, options);
    expect(message).toEqual({ ready: true, [address]: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+/) });
    expect((await fetch(`${message[address]}${page}`)).status).toBe(200);
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
  });

  it('ends on SIGTERM', { timeout: 20_000 }, async () => {
    const { child, ended } = await ready(file, options);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('does not start in production', { timeout: 20_000 }, async () => {
    const child = start(file, [...options, '--environment', 'production']);
    running.add(child);
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(said).toContain('does not start when NODE_ENV is production');
  });
});
