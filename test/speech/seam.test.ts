import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVoices, newIn, OVERLAP_MS, type Said, voiceAt } from '../../server/speech/seam.js';
import { listenTo, type SpokenWord, wordsIn } from '../support/spoken-timeline.js';

const said = (startMs: number, endMs: number, text: string, speaker: string | null = 'spk0'): Said => ({
  startMs,
  endMs,
  text,
  speaker,
});

const seam = { before: [said(0, 5000, 'ja sitten verenpaine')], markMs: 5000, fromMs: 4000 };
const rest = (event: Said, at = seam) => newIn(event, at);

describe('what is new after a seam', () => {
  it('is nothing of what ended before it', () => {
    expect(rest(said(4000, 5000, 'verenpaine'))).toBeNull();
  });

  it('is all of what began after it, the same words too', () => {
    const again = said(5000, 6000, 'verenpaine');
    expect(rest(again)).toBe(again);
  });

  it('is the rest of a final that straddles it, whatever the case and marks of the words', () => {
    expect(rest(said(4300, 7000, 'Verenpaine, on korkea.'))).toMatchObject({ startMs: 5000, text: 'on korkea.' });
  });

  it('is what follows half a word, heard as its end or as another word', () => {
    expect(rest(said(4000, 7000, 'paine on korkea'))).toMatchObject({ text: 'on korkea' });
    expect(rest(said(4050, 7000, 'ten verenpaine on korkea'))).toMatchObject({ text: 'on korkea' });
    expect(rest(said(4050, 7000, 'tempo verenpaine on korkea'))).toMatchObject({ text: 'on korkea' });
  });

  it('is everything where the words do not agree: better twice than never', () => {
    expect(rest(said(4300, 7000, 'aivan muuta puhetta'))).toMatchObject({ startMs: 5000, text: 'aivan muuta puhetta' });
  });

  it('is not taken away where no word fits before the seam', () => {
    expect(rest(said(4950, 7000, 'verenpaine on korkea'))).toMatchObject({ text: 'verenpaine on korkea' });
  });

  it('keeps a short answer that is said again', () => {
    const at = { before: [said(4700, 5000, 'Ei.')], markMs: 5000, fromMs: 4000 };
    expect(rest(said(4700, 5400, 'Ei. Ei.'), at)).toMatchObject({ text: 'Ei.' });
    expect(rest(said(4700, 6000, 'Ei, ei, kyllä.'), at)).toMatchObject({ text: 'ei, kyllä.' });
  });

  it('is nothing of a stretch that reaches over it by less than a word', () => {
    expect(rest(said(4500, 5060, 'veren paine'))).toBeNull();
  });
});

describe('a voice after a seam', () => {
  const before = [said(0, 4400, 'yksi', 'spk0'), said(4400, 5000, 'kaksi', 'spk1')];

  it('is the one that was speaking then for the longest', () => {
    expect(voiceAt(before, 4000, 6000)).toBe('spk1');
    expect(voiceAt(before, 3000, 4500)).toBe('spk0');
    expect(voiceAt(before, 4900, 6000)).toBeNull();
  });

  it('keeps one name through its connection, and no two voices have the same', () => {
    const voices = createVoices(50, before);
    const name = (event: Said) => voices.name(event, { keep: true });
    expect(name(said(4400, 5500, 'x', 'spk0'))).toBe('spk1');
    expect(name(said(4500, 5600, 'x', 'spk1'))).toBe('spk1-50');
    expect(name(said(9000, 9500, 'x', 'spk0'))).toBe('spk1');
    expect(voices.heard()).toEqual(['spk1', 'spk1-50']);
  });
});

/** Words of everyday speech, often the same ones, in time. */
const speech = fc
  .array(
    fc.record({
      text: fc.constantFrom('ei', 'joo', 'on', 'verenpaine', 'särky', 'lääke', 'kolme', 'kipua', 'sitten'),
      lengthMs: fc.integer({ min: 220, max: 700 }),
      pauseMs: fc.constantFrom(20, 20, 20, 60, 400, 1500, 4000),
      turn: fc.boolean(),
    }),
    { minLength: 4, maxLength: 60 },
  )
  .map((list) => {
    let at = 0;
    let voice = 0;
    // Numbered, so that a word that is missing or said twice is noticed; repeated words have their own property.
    return list.map(({ text, lengthMs, pauseMs, turn }, index): SpokenWord => {
      at += pauseMs;
      if (turn && pauseMs > 300) voice = 1 - voice;
      const word = { startMs: at, endMs: at + lengthMs, text: `${text}${index}`, voice };
      at += lengthMs;
      return word;
    });
  });

/** How long a connection lives, and how many words it puts into one final. */
interface Life {
  readonly ms: number;
  readonly most: number;
}
const lives = fc.array(
  fc.record({ ms: fc.integer({ min: 500, max: 15_000 }), most: fc.integer({ min: 1, max: 12 }) }),
  {
    maxLength: 8,
  },
);

/** Hears a part through connections that end after so much sound each, as the supervisor does it. */
const throughSeams = (words: readonly SpokenWord[], lives: readonly Life[]): Said[] => {
  const endMs = (words.at(-1)?.endMs ?? 0) + 500;
  let heard: Said[] = [];
  for (const { ms, most } of [...lives, { ms: Number.POSITIVE_INFINITY, most: 5 }]) {
    const markMs = heard.at(-1)?.endMs ?? 0;
    const fromMs = Math.floor(Math.max(0, markMs - OVERLAP_MS) / 100) * 100;
    const at = { before: heard.slice(-8), markMs, fromMs };
    const untilMs = Math.min(endMs, fromMs + ms);
    const fresh = listenTo(words, fromMs, { most })(untilMs, untilMs === endMs).flatMap(
      (event) => newIn(event, at) ?? [],
    );
    heard = [...heard, ...fresh];
  }
  return heard;
};

describe('a transcript over many seams', () => {
  it('has every word once and in order, on a timeline that never goes back', () => {
    fc.assert(
      fc.property(speech, lives, (words, lives) => {
        const heard = throughSeams(words, lives);
        expect(wordsIn(heard)).toEqual(words.map(({ text }) => text));
        heard.reduce((before, { startMs, endMs }) => {
          expect(startMs).toBeGreaterThanOrEqual(before);
          return endMs;
        }, 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never misses a word where the same words are said again and again', () => {
    const same = speech.map((words) =>
      words.map((word) => ({ ...word, text: word.text.startsWith('e') ? 'ei' : 'joo' })),
    );
    fc.assert(
      fc.property(same, lives, (words, lives) => {
        const heard = wordsIn(throughSeams(words, lives));
        let at = 0;
        for (const { text } of words) {
          at = heard.indexOf(text, at) + 1;
          expect(at, `${text} of ${words.map((word) => word.text).join(' ')}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
