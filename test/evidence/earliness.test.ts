import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { earlinessOf } from '../../server/evidence/earliness.js';

describe('how much a value is told of an earlier time', () => {
  const texts: [Language, string, [string, number][]][] = [
    [
      'en',
      'It is fifty, it was forty.',
      [
        ['fifty', 0],
        ['forty', 1],
      ],
    ],
    [
      'en',
      'Now fifty; before that forty.',
      [
        ['fifty', -1],
        ['forty', 2],
      ],
    ],
    [
      'fi',
      'Arvo 31. Keväällä 40 (edellinen 8), nyt 12.',
      [
        ['31', 0],
        ['40', 2],
        ['8', 2],
        ['12', -1],
      ],
    ],
    [
      'sv',
      'Idag är det tio, i våras tolv och i maj var det nio.',
      [
        ['tio', -1],
        ['tolv', 2],
        ['nio', 2],
      ],
    ],
    [
      'en',
      'Forty for five days, then twenty; it was sixty then.',
      [
        ['Forty', 0],
        ['twenty', 0],
        ['sixty', 1],
      ],
    ],
    [
      'en',
      'Seen 7.11. at 9, earlier at 8.',
      [
        ['9', 0],
        ['8', 2],
      ],
    ],
  ];
  it.each(texts)('%s: %s', (language, text, values) => {
    const places = values.map(([value]) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length }));
    const found = places.map((place) =>
      earlinessOf(
        place,
        places.filter((other) => other !== place),
        text,
        language,
      ),
    );
    expect(found).toEqual(values.map(([, expected]) => expected));
  });
});
