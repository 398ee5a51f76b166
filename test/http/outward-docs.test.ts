import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../server/outward/openapi.js';
import { applicationVersion } from '../../server/root.js';
import { startTestServer, type TestServer } from '../support/server.js';

describe('the page that describes the outward interface', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });

  it('is there for everybody without a session, with the document beside it', async () => {
    const answer = await get('/api/docs/openapi.json');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument(applicationVersion))));
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('has its own files alone, nothing written into the page, under the policy of all pages', async () => {
    const [page, elsewhere] = await Promise.all([get('/api/docs'), get('/')]);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toBe(elsewhere.headers.get('content-security-policy'));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?:\/\//);
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file).toMatch(/^\/api\/docs\//);
      expect((await get(file)).status, file).toBe(200);
    }
  });

  it('gives no other file of the viewer, and asks nobody for a call', async () => {
    for (const path of ['/api/docs/index.html', '/api/docs/package.json', '/api/docs/..%2fpackage.json']) {
      expect((await get(path)).status, path).not.toBe(200);
    }
    expect(await (await get('/api/docs/start.js')).text()).toContain('supportedSubmitMethods: []');
  });

  it('leaves the interface closed where nobody may call', async () => {
    const headers = { authorization: `Bearer ${'x'.repeat(43)}` };
    expect((await fetch(`${server.url}/api/v1/encounters/x`, { headers })).status).toBe(401);
  });
});
