import { describe, expect, it } from 'vitest';
import { changed, losses, readBaseline } from './gate.js';
import { type RunOptions, run, unmeasured } from './run.js';

const options: RunOptions = {
  data: null,
  split: null,
  drafter: 'extractive',
  seed: 1,
  details: false,
  environment: {},
};
const RENEW = 'npm run eval -- --own --drafter extractive --baseline';

describe('the own cases against the baseline', async () => {
  const report = await run(options);
  const baseline = await readBaseline('extractive');
  const { measured } = baseline;
  if (!measured) throw new Error(`not measured: ${RENEW}`);

  it(`are those the baseline was made of (else: ${RENEW})`, () => {
    expect(changed(baseline, report).filter((what) => what === 'the cases')).toEqual([]);
    expect(measured.seed).toBe(report.seed);
  });

  it(`lose nothing with extraction and the checks (where it is meant: ${RENEW})`, () => {
    expect(losses(measured, report)).toEqual([]);
  });

  it('fail when a figure gets worse: a rate, a kind of error, what may never fall', () => {
    const worse = {
      ...report,
      metrics: {
        ...report.metrics,
        forbiddenFacts: (report.metrics.forbiddenFacts ?? 0) + 1,
        twoRunsEqual: false,
        evidenceRecall: (report.metrics.evidenceRecall ?? 0) - 0.03,
        goldFlagRate: (report.metrics.goldFlagRate ?? 0) + 0.03,
        plantedRecall: { ...report.metrics.plantedRecall, dose: 0.5, side: null },
      },
    };
    const names = losses(report, worse).map((loss) => loss.split(':')[0]);
    expect(names.sort()).toEqual(
      [
        'evidenceRecall',
        'forbiddenFacts',
        'goldFlagRate',
        'plantedRecall.dose',
        'plantedRecall.side',
        'twoRunsEqual',
      ].sort(),
    );
    expect(losses(report, report)).toEqual([]);
  });
});

/**
 * What a language model makes of a prompt cannot be measured without one. So nobody changes the prompt or a note type unseen: the change
 * comes with a new baseline, and the baseline says whether it was measured.
 */
describe('the prompt and the note types', () => {
  it('are those the baseline of openai was made with (else: npm run eval -- --own --drafter openai --baseline)', async () => {
    const baseline = await readBaseline('openai');
    const now = await unmeasured('openai');
    expect(changed(baseline, { ...now, dataSha256: baseline.measured?.dataSha256 ?? '' })).toEqual([]);
    expect(baseline.promptId).toBe(now.promptId);
  });

  it('are told apart by their hashes', async () => {
    const now = await unmeasured('openai');
    const other = {
      ...now,
      promptSha256: 'x',
      noteTypesSha256: { ...now.noteTypesSha256, 'doctor-visit': 'y' },
      dataSha256: '',
    };
    expect(changed(now, other)).toEqual(['the prompt', 'the note type doctor-visit']);
  });
});
