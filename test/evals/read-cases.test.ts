import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NothingToMeasure, readFolder, readLines, readOwnCases } from './read-cases.js';
import { projectFolder } from './run.js';
import { saidIn } from './said.js';

const utterances = [{ id: 'u1', speaker: 'doctor', text: 'How are you?' }];
const line = (more: object): string => JSON.stringify({ id: 'a', lang: 'en', utterances, ...more });

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));
const folderWith = async (files: Record<string, string>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'eval-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

describe('a case file', () => {
  it('may have unknown fields and lack optional ones', () => {
    const { cases, malformed } = readLines(
      'x.jsonl',
      `${line({ lang: 'en-GB', source: 'aci-bench', meta: { a: 1 } })}\n\n`,
    );
    expect(malformed).toEqual([]);
    expect(cases[0]?.case).toMatchObject({ lang: 'en', noteType: 'doctor-visit', planted: [] });
  });

  it('has its malformed lines named by file and number, and the rest read', () => {
    const bad = [
      line({}),
      '{"id": "b"',
      line({ lang: 'de' }),
      line({ gold: { forbidden: [{ id: 'f1', pattern: '(' }] } }),
      line({ planted: [{ of: 3, kind: 'dose', text: 'x' }] }),
      line({ id: 'last' }),
    ];
    const { cases, malformed } = readLines('some.jsonl', bad.join('\n'));
    expect(cases.map(({ case: { id } }) => id)).toEqual(['a', 'last']);
    expect(malformed.map(({ file, line: number }) => `${file}:${number}`)).toEqual(
      [2, 3, 4, 5].map((n) => `some.jsonl:${n}`),
    );
    expect(malformed.map(({ problem }) => problem)).toEqual([
      'not JSON',
      expect.stringContaining('lang'),
      expect.stringContaining('regular expression'),
      expect.stringContaining('no gold statement 3'),
    ]);
  });

  it('gives speakers of public data a role by their name', () => {
    const speakers = ['doctor', 'patient', 'guest_family', 'guest_clinician', 'doctor_2', 'unknown', null];
    const said = readLines('x.jsonl', line({ utterances: speakers.map((speaker) => ({ speaker, text: 'Yes.' })) }));
    const [first] = said.cases;
    expect(first && saidIn(first.case).utterances.map(({ role }) => role)).toEqual([
      'professional',
      'subject',
      'companion',
      'colleague',
      'colleague',
      'unknown',
      'unknown',
    ]);
  });
});

describe('a folder of cases', () => {
  it('is read by the split in the names of its files', async () => {
    const folder = await folderWith({
      'a-train.jsonl': line({ id: 't' }),
      'a-valid.jsonl': line({ id: 'v' }),
      'b.jsonl': '',
    });
    const ids = async (split: string | null) => (await readFolder(folder, split)).cases.map((one) => one.case.id);
    expect(await ids('train')).toEqual(['t']);
    expect(await ids(null)).toEqual(['t', 'v']);
    expect(await ids('dev')).toEqual(['t']);
    await expect(readFolder(folder, 'other')).rejects.toThrow(NothingToMeasure);
    expect((await readFolder(join(folder, 'a-valid.jsonl'), null)).cases).toHaveLength(1);
  });

  it('that is absent or empty is said so', async () => {
    await expect(readFolder('/no/such/folder', null)).rejects.toThrow(/no \/no\/such\/folder/);
    const folder = await folderWith({});
    await expect(readFolder(folder, null)).rejects.toThrow(/no \.jsonl files/);
    await writeFile(join(folder, 'x.jsonl'), '\n');
    await expect(readFolder(folder, null)).rejects.toThrow(/empty/);
  });

  it('ends the command with code 2 and no stack trace, as does what is asked for wrongly', async () => {
    const main = join(projectFolder, 'test/evals/main.ts');
    const said = (...args: string[]): Promise<{ code: unknown; stderr: string }> =>
      new Promise((resolve) => {
        execFile('npx', ['tsx', main, ...args], { cwd: projectFolder }, (error, _out, stderr) =>
          resolve({ code: error?.code, stderr }),
        );
      });
    const [absent, both, aside] = await Promise.all([
      said('--data', '/no/such/folder'),
      said('--own', '--data', 'x'),
      said('--own', '--details'),
    ]);
    for (const { code, stderr } of [absent, both, aside]) {
      expect(code).toBe(2);
      expect(stderr).not.toContain('    at ');
    }
    expect(absent.stderr).toContain('There is no /no/such/folder');
    expect(both.stderr).toContain('Either --data DIR or --own');
    expect(aside.stderr).toContain('kept aside');
  });
});

describe('the own cases', () => {
  it('keep what is set aside apart', async () => {
    const fixtures = await folderWith({});
    await mkdir(join(fixtures, 'cases'));
    await mkdir(join(fixtures, 'consultations/one'), { recursive: true });
    await writeFile(join(fixtures, 'cases/fi.jsonl'), line({ id: 'dev' }));
    await writeFile(join(fixtures, 'cases/fi-test.jsonl'), line({ id: 'aside' }));
    await writeFile(
      join(fixtures, 'consultations/one/case.json'),
      JSON.stringify(JSON.parse(line({ id: 'sample' })), null, 2),
    );
    const ids = async (split: 'dev' | 'test' | null) =>
      (await readOwnCases(fixtures, split)).cases.map((one) => one.case.id);
    expect(await ids('test')).toEqual(['aside']);
    expect((await ids('dev')).sort()).toEqual(['dev', 'sample']);
    expect(await ids(null)).toHaveLength(3);
  });

  it('are all well formed', async () => {
    const { cases, malformed } = await readOwnCases(join(projectFolder, 'fixtures'), null);
    expect(malformed).toEqual([]);
    expect(cases.length).toBeGreaterThan(10);
  });
});
