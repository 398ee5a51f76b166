import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import type { CheckReport, FindingName } from '../../server/record/check/findings.js';
import { projectRoot } from '../../server/root.js';
import { startAlteredRecord } from '../support/altered-record.js';
import { type Poverty, startPoorRecord } from '../support/poor-record.js';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const check = (...args: string[]): Promise<Ended> => checkWith('', ...args);

/** With what is written to its standard input. */
const checkWith = (input: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', join(projectRoot, 'server/fhir-check-main.ts'), ...args];
    const child = execFile(process.execPath, command, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
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
    return { ...ended, report, asked: server.asked, documents: server.documents };
  };
  /** What was found of one thing that such a server cannot do, and what of the profiles. */
  const found = async (poverty: Poverty, name: FindingName) => {
    const { report } = await poor(poverty);
    if (!report) throw new Error('no report');
    const { result, why } = report.findings.find((it) => it.name === name) ?? { result: 'none', why: '' };
    return { result, why, fits: report.profiles.filter(({ fits }) => fits).map(({ name: profile }) => profile) };
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

  it('writes about nobody whom the server answers with though they are not labelled', async () => {
    const { code, report, documents } = await poor({ anybody: true });
    expect(report?.findings.find(({ name }) => name === 'subject')).toMatchObject({
      result: 'failed',
      why: expect.stringContaining('--subject, --practitioner, --organization'),
    });
    expect([code, documents]).toEqual([1, []]);
  });

  it('counts what was created twice, whatever the server answers', async () => {
    expect(await found({ lies: true }, 'conditional-create')).toMatchObject({
      result: 'failed',
      why: 'posted twice: 201, then 200; 2 documents are there',
    });
    expect(await found({ creates: 200 }, 'conditional-create')).toMatchObject({
      result: 'failed',
      why: 'posted twice: 200, then 200',
    });
  });

  it('compares what is read back with what was sent', async () => {
    const { result, fits } = await found({ otherWords: true }, 'read-back');
    expect(result).toBe('failed');
    for (const profile of ['baseline', 'us-core', 'oracle', 'mhd']) expect(fits).not.toContain(profile);
  });

  const cannot: [string, Poverty, FindingName][] = [
    ['find a document by its subject and day', { findsNone: 'days' }, 'search-subject-date'],
    ['keep which document another replaces', { drops: ['relatesTo'] }, 'replaces'],
    ['change a document', { changes: false }, 'version-conflict'],
    ['mark what was made as entered in error', { changes: false }, 'withdraw'],
    ['promise that documents can be created', { promises: false }, 'metadata'],
    [
      'say which document it was, created twice',
      { conditionalCreate: false, createsAgain: 200, findsNone: 'identifier' },
      'conditional-create',
    ],
    ['do a transaction once', { transactionOnce: false }, 'transaction-once'],
    ['speak R4', { fhirVersion: '3.0.2' }, 'metadata'],
    ['do all of a transaction or nothing', { batch: true }, 'transaction-atomic'],
  ];
  it.each(cannot)('says of a server that it cannot %s', async (_what, poverty, name) => {
    const { result, fits } = await found(poverty, name);
    expect(result).toBe('failed');
    if (name.startsWith('transaction')) expect(fits).not.toContain('bundle');
  });

  it('reads its token from standard input, and is told of nothing without it', async () => {
    const server = await startPoorRecord(record.baseUrl, { token: 'secret-token' });
    const args = ['--url', server.baseUrl, '--json'];
    const [without, with_] = [await check(...args), await checkWith('secret-token\n', ...args, '--token-stdin')];
    await server.close();
    expect([without.code, with_.code]).toEqual([1, 0]);
    expect(with_.out + with_.err).not.toContain('secret-token');
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
