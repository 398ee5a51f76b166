import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedSources } from '../../server/domain/typed.js';

const filler = 'Potilas on ollut muuten hyvässä kunnossa ja voinut kotona tavalliseen tapaan koko syksyn ajan. '.repeat(
  3,
);

describe('typed text as sources', () => {
  it('keeps short paragraphs whole', () => {
    expect(typedSources('Kuume 38,2. Yskä.\n\n  Kontrolli 24.11. klo 9.30.  ')).toEqual([
      'Kuume 38,2. Yskä.',
      'Kontrolli 24.11. klo 9.30.',
    ]);
  });

  it('cuts a long paragraph into its sentences', () => {
    expect(
      typedSources(`${filler}RR 142/88 24. marraskuuta. Kontrolli 3.12. klo 9.30! Ottaa esim. Buranaa.`).slice(3),
    ).toEqual(['RR 142/88 24. marraskuuta.', 'Kontrolli 3.12. klo 9.30!', 'Ottaa esim. Buranaa.']);
  });

  it('cuts words without an end between words, and loses none of 50 kB', () => {
    const pasted = 'sana '.repeat(10_000).trim();
    const sources = typedSources(pasted);
    expect(Math.max(...sources.map((source) => source.length))).toBeLessThanOrEqual(1000);
    expect(sources.join(' ')).toBe(pasted);
  });

  it('loses no word of anything', () => {
    const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => plain(typedSources(text).join(' ')) === plain(text)),
    );
  });
});
