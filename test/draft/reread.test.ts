import { describe, expect, it } from 'vitest';
import { createLivePace } from '../../server/draft/live-pace.js';
import type { DraftedStatement } from '../../server/draft/note-drafter.js';
import { rereadChanges } from '../../server/draft/reread.js';
import { by, note, statement } from '../support/notes.js';

const making = {
  drafter: 'extractive',
  model: null,
  promptId: null,
  promptHash: null,
  inputTokens: 0,
  outputTokens: 0,
  calls: 0,
  ms: 1,
};
const evidence = (...ids: string[]) =>
  ids.map((id) => ({ source: 'utterance' as const, id, quote: id, language: 'fi' as const }));
const drafted = (text: string, ...ids: string[]): DraftedStatement => ({
  section: 'history',
  text,
  evidence: evidence(...ids),
});
const stands = (id: string, text: string, ids: string[], over: Parameters<typeof statement>[0] = {}) =>
  statement({ id, section: 'history', text, evidence: evidence(...ids), ...over });
const reread = (statements: ReturnType<typeof stands>[], add: DraftedStatement[], fresh: string[] = []) => {
  const {
    add: added,
    replace,
    withdraw,
  } = rereadChanges(note({ statements }), { add, replace: [], withdraw: [], making }, new Set(fresh));
  return { added: added.map(({ text }) => text), replace: replace.map(({ id, text }) => [id, text]), withdraw };
};

describe('a draft made anew from the whole', () => {
  it('leaves what is the same, and its look, alone', () => {
    const seen = stands('a', 'Sama.', ['u1'], { look: by });
    expect(reread([seen], [drafted('Sama.', 'u1'), drafted('Uusi.', 'u2')], ['u2'])).toEqual({
      added: ['Uusi.'],
      replace: [],
      withdraw: [],
    });
  });

  it('puts what came of the same words in the place of what stood there, and takes back the rest', () => {
    const before = [stands('a', 'Ei ole.', ['u2']), stands('b', 'Vasemmalla.', ['u3'])];
    expect(reread(before, [drafted('Onko kuumetta? – Ei ole.', 'u1', 'u2')])).toEqual({
      added: [],
      replace: [['a', 'Onko kuumetta? – Ei ole.']],
      withdraw: ['b'],
    });
  });

  it('does not draft again beside it what a human edited, removed or took up, unless more was said', () => {
    const touched = [
      stands('a', 'Ihmisen.', ['u1'], { handling: { state: 'edited', by, draftText: 'Koneen.' } }),
      stands('b', 'Poistettu.', ['u2'], { handling: { state: 'removed', by, before: 'untouched' } }),
      stands('c', 'Otettu.', ['u3'], { origin: 'omission' }),
    ];
    const add = [
      drafted('Koneen.', 'u1'),
      drafted('Toisin.', 'u2'),
      drafted('Kolmas.', 'u3'),
      drafted('Lisää.', 'u1', 'u9'),
    ];
    expect(reread(touched, add, ['u9'])).toEqual({ added: ['Lisää.'], replace: [], withdraw: [] });
  });
});

describe('when a draft is due', () => {
  const final = (startMs: number, text: string, source: 'utterance' | 'dictated' = 'utterance') => ({
    source,
    text,
    startMs,
    endMs: startMs + 2_000,
  });

  it('is after so many words, or so much sound with few', () => {
    const wordy = createLivePace();
    const due = Array.from({ length: 20 }, (_, at) => wordy(final(at * 3_000, 'x'.repeat(100))));
    expect(due.flatMap((is, at) => (is ? [at] : []))).toEqual([5, 11, 17]);
    const quiet = createLivePace();
    expect([0, 30_000, 57_000, 58_000, 90_000, 118_000].map((at) => quiet(final(at, 'joo')))).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('is never in the middle of a dictation', () => {
    const isDue = createLivePace();
    expect([0, 70_000, 140_000].some((at) => isDue(final(at, 'x'.repeat(700), 'dictated')))).toBe(false);
  });
});
