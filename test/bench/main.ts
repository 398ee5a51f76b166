/**
 * `npm run bench -- NAME [--json]`: measurements, never tests. Each prints its figures with a baseline of the same run, because
 * machines are shared and noisy.
 */
import { parseArgs } from 'node:util';
import { benchDraft } from './draft.js';
import { benchRest } from './rest.js';
import { benchText } from './text.js';

const benches: Record<string, () => Promise<object>> = { draft: benchDraft, rest: benchRest, text: benchText };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [name = ''] = positionals;
const bench = benches[name];
if (!bench) {
  process.stderr.write(`npm run bench -- ${Object.keys(benches).join(' | ')} [--json]\n`);
  process.exit(2);
}
const figures = await bench();
process.stdout.write(`${JSON.stringify(figures, null, values.json ? undefined : 2)}\n`);
process.exit(0);
