/** Finds and reads case files. What is absent or malformed is said with its place, never as a stack trace. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EvalCase } from './case.js';

export interface Malformed {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

export interface ReadCase {
  /** The file's name without its ending: "aci-train", "fi-test". */
  readonly file: string;
  readonly case: EvalCase;
}

export interface Cases {
  readonly cases: readonly ReadCase[];
  readonly malformed: readonly Malformed[];
  /** SHA-256 over the names and bytes of the files read. */
  readonly sha256: string;
}

/** Says what is missing and how to get it; the command ends with code 2. */
export class NothingToMeasure extends Error {}

/** Cases of one file's text, one JSON object a line; empty lines are skipped. */
export const readLines = (file: string, text: string): Pick<Cases, 'cases' | 'malformed'> => {
  const cases: ReadCase[] = [];
  const malformed: Malformed[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const refuse = (problem: string) => malformed.push({ file, line: index + 1, problem });
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      refuse('not JSON');
      return;
    }
    const parsed = EvalCase.safeParse(value);
    if (parsed.success) cases.push({ file: basename(file, '.jsonl'), case: parsed.data });
    else refuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  });
  return { cases, malformed };
};

const readFiles = async (paths: readonly string[]): Promise<Cases> => {
  const hash = createHash('sha256');
  const read = [];
  for (const path of [...paths].sort()) {
    const text = await readFile(path, 'utf8');
    hash.update(`${basename(path)}\n${text}\n`);
    // A consultation's case.json is one case over many lines.
    read.push(path.endsWith('.json') ? readLines(path, JSON.stringify(JSON.parse(text))) : readLines(path, text));
  }
  return {
    cases: read.flatMap(({ cases }) => cases),
    malformed: read.flatMap(({ malformed }) => malformed),
    sha256: hash.digest('hex'),
  };
};

const jsonLines = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, name));

/** The project's own: `dev` is what may be looked at, with the sample consultations; `test` is kept aside. */
export const readOwnCases = async (fixtures: string, split: 'dev' | 'test' | null): Promise<Cases> => {
  const files = await jsonLines(join(fixtures, 'cases'));
  const aside = files.filter((path) => path.endsWith('-test.jsonl'));
  const consultations = join(fixtures, 'consultations');
  const samples = (await readdir(consultations, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(consultations, name, 'case.json'));
  const dev = [...files.filter((path) => !aside.includes(path)), ...samples];
  const chosen = split === 'test' ? aside : split === 'dev' ? dev : [...dev, ...aside];
  if (chosen.length === 0) throw new NothingToMeasure(`There are no own cases of the split ${split} in ${fixtures}.`);
  return readFiles(chosen);
};

const HOW =
  'The kit reads consultations from a folder of .jsonl files (the form is in test/evals/case.ts), for example ACI-Bench, MTS-Dialog or PriMock57 ' +
  'as JSON lines; they are not part of the project. The own cases need no folder: npm run eval -- --own';

/** Any folder of `*.jsonl`, or one such file; a split is in the names of the files ("aci-train.jsonl"), `dev` is what no name sets aside. */
export const readFolder = async (path: string, split: string | null): Promise<Cases> => {
  const found = await stat(path).catch(() => null);
  if (!found) throw new NothingToMeasure(`There is no ${path}. ${HOW}`);
  const files = found.isDirectory() ? await jsonLines(path) : [path];
  if (files.length === 0) throw new NothingToMeasure(`There are no .jsonl files in ${path}. ${HOW}`);
  const parts = (file: string): string[] => basename(file, '.jsonl').split('-');
  const aside = (file: string): boolean => parts(file).some((part) => ['test', 'valid'].includes(part));
  const chosen = files.filter(
    (file) => split === null || parts(file).includes(split) || (split === 'dev' && !aside(file)),
  );
  if (chosen.length === 0) throw new NothingToMeasure(`No file in ${path} has the split "${split}" in its name.`);
  const read = await readFiles(chosen);
  if (read.cases.length === 0 && read.malformed.length === 0)
    throw new NothingToMeasure(`The files in ${path} are empty. ${HOW}`);
  return read;
};
