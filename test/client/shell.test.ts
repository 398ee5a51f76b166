import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerShell } from '../../client/shell/register.js';

const origin = 'https://luonnos.example';
type Asked = { method?: string; mode?: string; at?: string };

describe('the reserve of the application', () => {
  let server: () => Promise<Response>;
  /** What the worker answers with; null where it leaves it to the browser. */
  let ask: (path: string, how?: Asked) => Promise<Response> | null;
  beforeEach(async () => {
    const listeners = new Map<string, (event: object) => void>();
    vi.stubGlobal('self', { addEventListener: (type: string, on: () => void) => listeners.set(type, on) });
    vi.stubGlobal('SHELL_FILES', { version: 'v', files: ['/assets/app.js'] });
    vi.stubGlobal('location', { origin });
    vi.stubGlobal('caches', { open: async () => ({ match: async (file: string) => new Response(`kept ${file}`) }) });
    vi.stubGlobal('fetch', () => server());
    vi.resetModules();
    await import('../../client/shell/service-worker.js');
    ask = (path, { method = 'GET', mode = 'navigate', at = origin } = {}) => {
      let answer: Promise<Response> | null = null;
      const respondWith = (given: Promise<Response>): void => {
        answer = given;
      };
      listeners.get('fetch')?.({ request: { method, mode, url: at + path }, respondWith });
      return answer;
    };
  });
  afterEach(() => vi.unstubAllGlobals());
  const textOf = async (path: string) => (await ask(path))?.text();

  it('is opened only where the server is away, never over its answer', async () => {
    for (const status of [200, 401, 404]) {
      server = async () => new Response('of the server', { status });
      expect(await textOf('/encounters/e/review')).toBe('of the server');
    }
    for (const away of [
      async () => new Response('', { status: 502 }),
      () => Promise.reject(new TypeError('offline')),
    ]) {
      server = away;
      expect(await textOf('/encounters/e/review')).toBe('kept /');
    }
  });

  it('is of the application’s own files and pages, and of nothing the server says', async () => {
    expect(await (await ask('/assets/app.js', { mode: 'cors' }))?.text()).toBe('kept /assets/app.js');
    expect(ask('/api/encounters/e', { mode: 'cors' })).toBeNull();
    expect(ask('/auth/login')).toBeNull();
    expect(ask('/', { method: 'POST' })).toBeNull();
    expect(ask('/', { at: 'https://elsewhere.example' })).toBeNull();
  });
});

describe('a newer version of the application', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('takes over at the beginning of a page, and not while another one records', async () => {
    const said: string[] = [];
    const waiting = { postMessage: (message: string) => said.push(message) };
    let held = [{ name: 'luonnos-recording-e' }];
    vi.stubGlobal('navigator', {
      serviceWorker: { register: async () => ({ waiting }) },
      locks: { query: async () => ({ held }) },
    });
    await registerShell();
    expect(said).toEqual([]);
    held = [{ name: 'luonnos-words-e' }];
    await registerShell();
    expect(said).toEqual(['take-over']);
  });
});
