import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import type { CheckReport } from '../../server/record/check/findings.js';
import { projectRoot } from '../../server/root.js';
import { startAlteredRecord } from '../support/altered-record.js';
import { type Poverty, startPoorRecord } from '../support/poor-record.js';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const check = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', join(projectRoot, 'server/fhir-check-main.ts'), ...args];
    execFile(process.execPath, command, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

const resultOf = (report: CheckReport, name: string) => report.findings.find((it) => it.name === name)?.result;

describe('npm run fhir:check', () => {
  let record: Awaited<ReturnType<typeof startRecordSystem>>;
  beforeAll(async () => {
    record = await startRecordSystem({ port: 0 });
  });
  afterAll(() => record.close());

  const poor = async (poverty: Poverty, ...args: string[]) => {
    const server = await startPoorRecord(record.baseUrl, poverty);
    const ended = await check('--url', server.baseUrl, '--json', ...args).finally(() => server.close());
    const report = ended.out ? (JSON.parse(ended.out) as CheckReport) : null;
    return { ...ended, report, asked: server.asked };
  };

  it('proves everything that filing rests on, names the profile in words, and leaves no note standing', async () => {
    const { code, out } = await check('--url', record.baseUrl);
    expect(out).toContain('ok  Create once only (If-None-Exist): posted twice: 201, then 200');
    expect(out).toContain('ok  Transaction, sent twice: sent twice: one document, one Provenance');
    expect(out).not.toMatch(/^no {2}/m);
    expect(out).toContain('LUONNOS_FHIR_PROFILE=bundle');
    expect(code).toBe(0);
    const standing = await fetch(`${record.baseUrl}/DocumentReference?status=current`);
    expect(((await standing.json()) as { total?: number }).total).toBe(0);
  });

  it('says of a server that creates twice that it must be looked for first, and withdraws both documents', async () => {
    const { report, code } = await poor({ conditionalCreate: false });
    if (!report) throw new Error('no report');
    expect(resultOf(report, 'conditional-create')).toBe('failed');
    expect(report.recommended?.conditionalCreate).toBe(false);
    expect(report.profiles.find(({ name }) => name === 'us-core')?.fits).toBe(false);
    expect(code).toBe(0);
    const standing = await fetch(`${record.baseUrl}/DocumentReference?status=current`);
    expect(((await standing.json()) as { total?: number }).total).toBe(0);
  });

  it('finds by trying what a server does not say of itself, and what it does not keep', async () => {
    const { report } = await poor({
      metadata: false,
      versions: false,
      drops: ['docStatus', 'identifier', 'masterIdentifier'],
    });
    if (!report) throw new Error('no report');
    expect(resultOf(report, 'metadata')).toBe('failed');
    expect(resultOf(report, 'create')).toBe('passed');
    expect(resultOf(report, 'version-conflict')).toBe('failed');
    expect(resultOf(report, 'search-identifier')).toBe('failed');
    const baseline = report.profiles.find(({ name }) => name === 'baseline');
    expect(baseline?.fits).toBe(false);
    expect(baseline?.reasons).toEqual(expect.arrayContaining(['identifier is not kept', 'docStatus is not kept']));
  });

  it('refuses a subject that is not labelled as a test, and has written nothing', async () => {
    const server = await startPoorRecord(record.baseUrl, {});
    const strangers = await startStranger(server.baseUrl);
    const { code, err } = await check('--url', strangers.baseUrl, '--subject', 'aino-mallikas');
    await strangers.close();
    await server.close();
    expect(code).toBe(2);
    expect(err).toContain('not labelled as a test');
    expect(server.asked.filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  it('takes no page of HTML for a record system', async () => {
    const { code, report } = await poor({ html: true });
    expect(report?.recommended).toBeNull();
    expect(code).toBe(1);
  });

  it('ends with its usage when it is not told where, or told something it does not know', async () => {
    for (const args of [[], ['--url', 'ftp://record.example'], ['--uri', record.baseUrl]]) {
      const { code, err } = await check(...args);
      expect(code).toBe(2);
      expect(err).toContain('npm run fhir:check -- --url URL');
    }
  });
});

/** The same record system, whose people carry no label: as production's do. */
const startStranger = async (target: string) => {
  const altered = await startAlteredRecord(target);
  altered.setPatient(({ meta: _, ...patient }) => patient);
  return altered;
};
