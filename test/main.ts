/**
 * `npm test`: format, lint and types, then everything without a browser, then the browser tests where a Chromium is found. The last
 * line counts them all.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findChromium } from './support/chromium.js';

const root = join(import.meta.dirname, '..');
const out = join(root, 'test/.out');
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });

const run = (command: string, args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.once('close', (code) => resolve(code === 0));
  });

const runProject = async (project: string, more: readonly string[]) => {
  const file = join(out, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await run('npx', ['vitest', 'run', '--project', project, ...reporters, ...more]);
  const text = await readFile(file, 'utf8').catch(() => null);
  const report = text === null ? null : Report.parse(JSON.parse(text));
  return {
    ok,
    passed: report?.numPassedTests ?? 0,
    // A run that ended without saying which test failed is a failure too.
    failed: report?.numFailedTests || (ok ? 0 : 1),
    skipped: report?.numPendingTests ?? 0,
  };
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
  results.push({ ok: process.env.CI !== 'true', passed: 0, failed: 0, skipped });
}
const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[key], 0);
if (!checked) process.stdout.write('\nFormat, lint or types: not clean (npm run check)\n');
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exit(checked && results.every(({ ok }) => ok) && sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
