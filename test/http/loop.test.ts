import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisitReport } from '../../client/visit/visit.js';
import { startTestServer, type TestServer } from '../support/server.js';

const root = join(import.meta.dirname, '../..');

/** `npm run visit` as an integrator types it. */
const npmRunVisit = async (args: readonly string[]): Promise<{ report: VisitReport; code: number }> => {
  const done = await promisify(execFile)('npx', ['tsx', 'client/visit/main.ts', '--json', ...args], { cwd: root }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  );
  return { report: JSON.parse(done.stdout) as VisitReport, code: done.code };
};

describe('a visit from the microphone to the record', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const samples = [
    'fi-doctor-headache',
    'fi-social-family',
    'fi-social-dictation',
    'sv-nurse-visit',
    'en-doctor-cough',
  ];
  it.each(samples)('files %s and reads it back equal', async (sample) => {
    const { report, code } = await npmRunVisit(['--sample', sample, '--url', server.url]);
    expect(report.error).toBeUndefined();
    expect(code).toBe(0);
    expect(report.framesAcked).toBe(report.framesSent);
    expect(report.audioSha256.stored).toBe(report.audioSha256.sent);
    expect(report.utterances).toBeGreaterThan(10);
    expect(report.statements).toBeGreaterThan(3);
    expect(report.openFlags).toBe(0);
    expect(report.documentReference?.id).toMatch(/./);
    expect(report.readBackEqual).toBe(true);
    const answer = await fetch(`${server.fhirBaseUrl}/DocumentReference/${report.documentReference?.id}`);
    expect((await answer.json()) as object).toMatchObject({ resourceType: 'DocumentReference', status: 'current' });
  });

  it('makes nothing of a live visit while no speech service is configured: 0 utterances, no note', async () => {
    const audio = join(root, 'fixtures/consultations/fi-doctor-headache/audio.flac');
    const { report, code } = await npmRunVisit(['--audio', audio, '--url', server.url]);
    expect(code).toBe(1);
    expect(report).toMatchObject({ utterances: 0, statements: 0, error: { code: 'speech.not-configured' } });
    expect(report.audioSha256.stored).toBe(report.audioSha256.sent);
  });
});
