import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type VisitReport, visit } from '../../client/visit/visit.js';
import { integratorsFile, newIntegrator } from '../support/outward.js';
import { freePort, startTestServer, type TestServer } from '../support/server.js';

const root = join(import.meta.dirname, '../..');

describe('a visit that the record system began', () => {
  const secret = `whsec_${'Q'.repeat(32)}`;
  let server: TestServer;
  let args: string[];

  beforeAll(async () => {
    const port = await freePort();
    const webhook = { url: `http://127.0.0.1:${port}/`, secrets: [secret] };
    const integrator = newIntegrator({ registers: ['health', 'social'], webhook });
    const directory = await mkdtemp(join(tmpdir(), 'luonnos-visit-'));
    await writeFile(join(directory, 'token'), `${integrator.token}\n`);
    await writeFile(join(directory, 'secret'), secret);
    server = await startTestServer({ LUONNOS_INTEGRATORS: await integratorsFile([integrator]) });
    args = ['--json', '--url', server.url, '--token-file', join(directory, 'token')];
    args.push('--webhook-port', String(port), '--webhook-secret-file', join(directory, 'secret'));
  });
  afterAll(() => server.close());

  const npmRunVisit = async (more: readonly string[]): Promise<VisitReport> => {
    const { stdout } = await promisify(execFile)('npx', ['tsx', 'client/visit/main.ts', ...args, ...more], {
      cwd: root,
    }).catch((error: { stdout: string }) => error);
    return JSON.parse(stdout) as VisitReport;
  };

  it('is created, followed and read back by the outward interface, and its message comes', async () => {
    const report = await npmRunVisit(['--sample', 'fi-social-dictation']);
    expect(report.error).toBeUndefined();
    expect(report.readBackEqual).toBe(true);
    expect(report.outward).toEqual({ state: 'filed', noteEqual: true, told: ['note.filed'] });
    const trail = await server.store.auditTrail(report.encounterId ?? '');
    expect(trail.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['encounter-created', 'note-signed', 'note-filed', 'signed-note-given']),
    );
    await server.sql(`do $$ begin assert (select actor->>'kind' = 'integrator' from audit
      where type = 'encounter-created' and encounter_id = '${report.encounterId}'); end $$`);
  }, 90_000);

  it('says with which code it ended where the token is not good', async () => {
    const sound = { sample: 'fi-social-dictation', directory: join(root, 'fixtures/consultations') };
    const outward = { token: 'x'.repeat(43), webhook: null };
    const report = await visit({ url: server.url, sound, as: 'sanna.virta', noteType: null, speed: 0, outward });
    expect(report.error).toEqual({ code: 'request.unauthenticated' });
  });
});
