/**
 * `npm test`: format, lint and types, then everything without a browser, then the browser tests where a Chromium is found. The last
 * line counts them all.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findChromium } from './support/chromium.js';
import type { Tally } from './support/tally-reporter.js';

const root = join(import.meta.dirname, '..');
const out = join(root, 'test/.out');
const run = (command: string, args: readonly string[], env = process.env): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    child.once('close', (code) => resolve(code === 0));
  });

const runProject = async (project: string, more: readonly string[]): Promise<Tally & { ok: boolean }> => {
  const file = join(out, `${project}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=./test/support/tally-reporter.ts'];
  const ok = await run('npx', ['vitest', 'run', '--project', project, ...reporters, ...more], {
    ...process.env,
    TALLY_FILE: file,
  });
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null)
    return { ok: false, passed: 0, failed: 1, skipped: 0, failures: [`${project}: the run broke off`] };
  return { ok, ...(JSON.parse(text) as Tally) };
};

/** How many browser tests there are, without running them. */
const countBrowserTests = (): Promise<number> =>
  new Promise((resolve) => {
    let text = '';
    const child = spawn('npx', ['vitest', 'list', '--project', 'browser', '--json'], { cwd: root });
    child.stdout.on('data', (data) => {
      text += String(data);
    });
    child.once('close', () => resolve(z.array(z.unknown()).parse(JSON.parse(text.slice(text.indexOf('[')))).length));
  });

await mkdir(out, { recursive: true });
const more = process.argv.slice(2);
const checked = more.length > 0 || (await run('npm', ['run', '--silent', 'check']));
const results = [await runProject('server', more)];
if (findChromium()) results.push(await runProject('browser', more));
else {
  const skipped = await countBrowserTests();
  process.stdout.write(
    `\nNo Chromium found: ${skipped} browser tests skipped. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.\n`,
  );
  results.push({ ok: process.env.CI !== 'true', passed: 0, failed: 0, skipped, failures: [] });
}
const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[key], 0);
// The end of a long output is what people read.
for (const failure of results.flatMap(({ failures }) => failures)) process.stdout.write(`\nFAILED ${failure}\n`);
if (!checked) process.stdout.write('\nFormat, lint or types: not clean (npm run check)\n');
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exit(checked && results.every(({ ok }) => ok) && sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
