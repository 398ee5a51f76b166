import { describe, expect, it } from 'vitest';
import { between, isWithin, losses, merged, newestOf, notYet } from '../../client/forget/spans.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { by, note, statement } from '../support/notes.js';

const said = (id: string, partId: number, startMs: number, endMs: number): Utterance => ({
  id,
  source: 'utterance',
  partId,
  speaker: null,
  role: 'subject',
  startMs,
  endMs,
  text: id,
  confidence: null,
  language: 'fi',
});

describe('choosing what is forgotten', () => {
  const sounds = [
    { part: 1, frames: 600 },
    { part: 2, frames: 300 },
    { part: null, frames: 100 },
  ];

  it('takes the newest minutes over the parts they lie in, and never more than there is', () => {
    expect(newestOf(sounds, 5_000)).toEqual([{ part: null, from: 50, to: 100 }]);
    expect(newestOf(sounds, 60_000)).toEqual([
      { part: 1, from: 400, to: 600 },
      { part: 2, from: 0, to: 300 },
      { part: null, from: 0, to: 100 },
    ]);
    expect(newestOf(sounds, Number.POSITIVE_INFINITY).map(({ to }) => to)).toEqual([600, 300, 100]);
    expect(newestOf([{ part: 1, frames: 0 }], 60_000)).toEqual([]);
  });

  const parts = [
    { id: 1, frames: 100 },
    { id: 2, frames: 50 },
    { id: 3, frames: 80 },
  ];
  const all = [said('a', 1, 0, 1_050), said('b', 1, 1_070, 2_020), said('c', 1, 2_080, 3_000), said('d', 3, 400, 900)];
  const [a, b, c, d] = all as [Utterance, Utterance, Utterance, Utterance];

  it('takes an utterance without its neighbours, to whose words a shared frame is left', () => {
    expect(between(parts, b, b, all)).toEqual([{ part: 1, from: 11, to: 20 }]);
    expect(losses(between(parts, b, b, all), { utterances: all, note: null })).toEqual({ words: 1, statements: 0 });
    expect(between(parts, a, a, [a])).toEqual([{ part: 1, from: 0, to: 11 }]);
  });

  it('takes everything from one utterance to another, parts between them whole', () => {
    expect(between(parts, c, d, all)).toEqual([
      { part: 1, from: 21, to: 100 },
      { part: 2, from: 0, to: 50 },
      { part: 3, from: 0, to: 9 },
    ]);
  });

  it('says how many statements go: those that rest on the words and still stand', () => {
    const cites = (id: string, ...ids: string[]) =>
      statement({ id, evidence: ids.map((of) => ({ source: 'utterance', id: of, quote: of, language: 'fi' })) });
    const statements = [
      cites('s1', 'a'),
      cites('s2', 'a', 'b'),
      cites('s3', 'c'),
      { ...cites('s4', 'b'), handling: { state: 'removed', by, before: 'untouched' } as const },
    ];
    const spans = [{ part: 1, from: 11, to: 20 }];
    expect(losses(spans, { utterances: all, note: note({ statements }) })).toEqual({ words: 1, statements: 1 });
  });

  it('touches no words of another part, and none that end where it begins', () => {
    const spans = [{ part: 1, from: 30, to: 40 }];
    expect(isWithin(spans, c)).toBe(false);
    expect(isWithin(spans, d)).toBe(false);
    expect(isWithin(spans, said('e', 1, 3_900, 5_000))).toBe(true);
    expect(isWithin(spans, said('e', 1, 3_900, 5_000), 300)).toBe(false);
    expect(isWithin([{ part: null, from: 0, to: 100 }], a)).toBe(false);
  });

  it('is one span where spans touch, and is told from what the server knows', () => {
    const own = [
      { part: 1, from: 50, to: 60 },
      { part: 1, from: 10, to: 20 },
      { part: 1, from: 15, to: 30 },
      { part: 2, from: 20, to: 40 },
    ];
    const one = [
      { part: 1, from: 10, to: 30 },
      { part: 1, from: 50, to: 60 },
      { part: 2, from: 20, to: 40 },
    ];
    expect(merged(own)).toEqual(one);
    expect(notYet(one, [{ part: 1, from: 0, to: 55 }])).toEqual(one.slice(1));
  });
});
