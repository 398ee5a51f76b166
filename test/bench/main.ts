/**
 * `npm run bench -- NAME [--json]`: measurements, never tests. Each prints its figures with a baseline of the same run, because
 * machines are shared and noisy.
 */
import { parseArgs } from 'node:util';
import { benchAudio } from './audio.js';
import { benchChecks } from './checks.js';
import { benchDraft } from './draft.js';
import { benchExtractive } from './extractive.js';
import { benchFiling } from './filing.js';
import { benchRest } from './rest.js';
import { benchScreens } from './screens.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    sessions: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '10' },
    hours: { type: 'string', default: '0' },
    notes: { type: 'string', default: '500' },
    kind: { type: 'string' },
  },
});
const benches: Record<string, () => Promise<object>> = {
  audio: () =>
    benchAudio({ sessions: Number(values.sessions), seconds: Number(values.seconds), hours: Number(values.hours) }),
  checks: benchChecks,
  draft: benchDraft,
  extractive: benchExtractive,
  filing: () => benchFiling(Number(values.notes), values.kind),
  rest: benchRest,
  screens: benchScreens,
};
const [name = ''] = positionals;
const bench = benches[name];
if (!bench) {
  process.stderr.write(
    `npm run bench -- ${Object.keys(benches).join(' | ')} [--json]; audio: [--sessions N] [--seconds S] [--hours H]; filing: [--notes N] [--kind KIND]\n`,
  );
  process.exit(2);
}
const figures = await bench();
process.stdout.write(`${JSON.stringify(figures, null, values.json ? undefined : 2)}\n`);
process.exit(0);
