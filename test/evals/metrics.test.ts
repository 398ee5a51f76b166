import { describe, expect, it } from 'vitest';
import type { Omission, Statement } from '../../server/domain/note.js';
import { noteType, standing } from '../draft/spoken.js';
import { EvalCase } from './case.js';
import { checkGold, judgePlanted } from './check-case.js';
import { type Counts, intervals, pooled } from './counts.js';
import { countDraft } from './draft-case.js';
import { metricsOf } from './metrics.js';
import type { Draft } from './product.js';
import { saidIn } from './said.js';

/** Twenty spoken words. */
const one = EvalCase.parse({
  id: 'tiny',
  lang: 'en',
  noteType: 'doctor-phone',
  conditions: ['topic-absent'],
  speakers: [
    { label: 'a', role: 'professional' },
    { label: 'b', role: 'subject' },
  ],
  utterances: [
    { id: 'u1', speaker: 'a', text: 'Any fever?' },
    { id: 'u2', speaker: 'b', text: 'No fever.' },
    { id: 'u3', speaker: 'b', text: 'My left knee hurts.' },
    { id: 'u4', speaker: 'a', text: 'Take ibuprofen 400 mg.' },
    { id: 'u5', speaker: 'b', text: 'Lovely weather.' },
    { id: 'u6', speaker: 'a', text: 'See you in two weeks then.' },
  ],
  gold: {
    statements: [
      { section: 'history', text: 'No fever.', evidence: ['u1', 'u2'], class: 'negation', severity: 'high' },
      { section: 'history', text: 'Left knee pain.', evidence: ['u3'], class: 'side', severity: 'high' },
      { section: 'plan', text: 'Ibuprofen 400 mg.', evidence: ['u4'], class: 'medication', severity: 'high' },
      { section: 'plan', text: 'Next contact in two weeks.', evidence: ['u6'], class: 'plan', severity: 'normal' },
    ],
    mustHave: [
      { id: 'm1', text: 'no fever', class: 'negation', severity: 'high', evidence: ['u2'] },
      { id: 'm2', text: 'left knee', class: 'side', severity: 'high', evidence: ['u3'] },
      { id: 'm3', text: 'ibuprofen', class: 'medication', severity: 'high', evidence: ['u4'] },
      { id: 'm4', text: 'two weeks', class: 'plan', severity: 'normal', evidence: ['u6'] },
    ],
    forbidden: [
      { id: 'f1', pattern: 'RIGHT knee' },
      { id: 'f2', pattern: 'weather' },
    ],
  },
});

const statement = (section: string, text: string, ids: string[], more: Partial<Statement> = {}): Statement =>
  standing(text, section, text, {
    evidence: ids.map((id) => ({
      source: 'utterance',
      id,
      quote: one.utterances.find((u) => u.id === id)?.text ?? '',
      language: 'en',
    })),
    ...more,
  });
const omission = (utteranceId: string): Omission => ({
  utteranceId,
  text: '',
  section: 'plan',
  classes: [],
  highRisk: false,
  fate: 'open',
});

const draft: Draft = {
  statements: [
    statement('history', 'No fever.', ['u2'], { classes: ['negation'], highRisk: true }),
    statement('plan', 'Right knee hurts.', ['u3'], {
      classes: ['side'],
      highRisk: true,
      verdicts: [{ check: 'side', result: 'contradicted', words: [] }],
    }),
    statement('history', 'Lovely weather.', ['u5']),
  ],
  omissions: [omission('u4'), omission('u1')],
  refused: null,
  model: null,
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
};

const said = saidIn(one);
const counts = countDraft(one, said, draft, noteType('doctor-phone'));
const metrics = metricsOf([counts]);

describe('a small draft, counted by hand', () => {
  it('shows three of four must-haves, two of them in the note', () => {
    expect(metrics.mustHaveShown).toBe(0.75);
    expect(metrics.mustHaveInNote).toMatchObject({ all: 0.5, high: 0.6667, normal: 0, medication: 0 });
  });

  it('cites u2, u3 and u5 where gold cites u1, u2, u3, u4 and u6', () => {
    expect(metrics.evidencePrecision).toBe(0.6667);
    expect(metrics.evidenceRecall).toBe(0.4);
  });

  it('lists two entries: both rest on evidence of gold, one of them on a statement the draft shows in part', () => {
    expect(metrics.omissionListPrecision).toBe(1);
    expect(metrics.omissionListStrict).toBe(0.5);
  });

  it('has two forbidden facts, in any case of letters, and is no empty note where it should be', () => {
    expect(metrics.forbiddenFacts).toBe(2);
    expect(metrics.emptyNotes).toEqual({ all: 0, 'topic-absent': 0 });
  });

  it('recalls two of four facts, high ones weighing three times, and places one of two', () => {
    expect(metrics.factRecall).toMatchObject({ all: 0.5, negation: 1, medication: 0, high: 0.6667 });
    expect(metrics.factRecallWeighted).toBe(0.6);
    expect(metrics.factPrecision).toMatchObject({ all: 0.6667, high: 1, normal: 0 });
    expect(metrics.placement).toBe(0.5);
    expect(metrics.unknownSection).toBe(0);
    const narrow = { ...noteType('doctor-phone'), sections: noteType('doctor-phone').sections.slice(0, 3) };
    expect(metricsOf([countDraft(one, said, draft, narrow)]).unknownSection).toBe(0.3333);
  });

  it('has one flagged statement, and one whose side is not in its own words', () => {
    expect(metrics.unsupportedInDraft).toBe(0.3333);
    expect(metrics.draftFlagsByCheck).toMatchObject({ all: 0.3333, side: 0.3333, support: 0 });
    expect(metrics.fidelity).toMatchObject({ all: 0.6667, sides: 0 });
  });

  it('has 7 of 20 spoken words, and ROUGE against the gold statements', () => {
    expect(metrics.draftToSpokenWords).toEqual({ median: 0.35, max: 0.35 });
    // 3 of 7 words of the draft, of 13 words of the gold: no, fever, knee.
    expect(metrics.rouge1).toBeCloseTo((100 * 2 * 3) / (7 + 13), 3);
  });

  it('counts a visit the drafter declines as declined and as nothing else', () => {
    const declined = countDraft(
      one,
      said,
      { ...draft, statements: [], refused: 'draft.language' },
      noteType('doctor-phone'),
    );
    expect(declined).toEqual({ declined: { of: 1, hits: 1 } });
  });
});

describe('errors found', () => {
  it('are flags that the unplanted statement does not get', () => {
    const gold = [
      { section: 'history', text: 'Left knee hurts.', evidence: ['u3'], severity: 'high' as const },
      // Flagged as it stands: the other side was said.
      { section: 'history', text: 'Right knee hurts.', evidence: ['u3'], severity: 'high' as const },
    ];
    const { counts: found, judged } = judgePlanted('planted', said, gold, [
      { of: 0, kind: 'side', text: 'Right knee hurts.' },
      { of: 1, kind: 'side', text: 'Right knee hurts!' },
    ]);
    expect(judged.map(({ by }) => by.includes('side'))).toEqual([true, false]);
    expect(judged[1]?.by).toEqual([]);
    expect(found).toMatchObject({ 'planted.side': { of: 2, hits: 1 }, 'planted.core': { of: 2, hits: 1 } });
    expect(checkGold(said, gold).counts.goldFlagRate).toEqual({ of: 2, hits: 1 });
  });
});

describe('pooling and intervals', () => {
  const rows: Counts[] = [{ a: { of: 4, hits: 1 } }, { a: { of: 1, hits: 1 }, b: { of: 2, hits: 2 } }, {}];

  it('adds parts, and leaves out what does not apply', () => {
    expect(pooled(rows)).toEqual({ a: { of: 5, hits: 2 }, b: { of: 2, hits: 2 } });
    expect(metricsOf([]).goldFlagRate).toBeNull();
  });

  it('gives the same interval for the same seed, around the pooled share', () => {
    const many = Array.from({ length: 40 }, (_, at): Counts => ({ a: { of: 1, hits: at % 4 === 0 ? 1 : 0 } }));
    const { a: [low, high] = [1, 0] } = intervals(many, 5);
    expect(intervals(many, 5)).toEqual(intervals(many, 5));
    expect(low).toBeLessThan(0.25);
    expect(high).toBeGreaterThan(0.25);
    // Binomial: 0.25 ± 1.96 · √(0.25 · 0.75 / 40) = 0.12–0.38.
    expect(low).toBeGreaterThan(0.05);
    expect(high).toBeLessThan(0.45);
  });
});
