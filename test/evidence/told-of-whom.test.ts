/** Whose wish, worry or illness a statement tells, against whose words it rests on. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { isFlagged, type Line } from './speaker-flagged.js';

const rows: readonly (readonly [string, Language, readonly Line[], right: string, wrong: string])[] = [
  [
    'a child’s own wish about its parents',
    'fi',
    [
      ['companion', 'Me ollaan puhuttu siitä.'],
      ['professional', 'Mitä sinä toivoisit?'],
      ['child', 'Mä toivon et äiti ja iskä ei huutais silloin kun mä yritän nukkua.'],
    ],
    'Lapsi toivoo, ettei vanhempien kesken huudeta nukkumaanmenon aikaan.',
    'Äiti toivoo, ettei vanhempien kesken huudeta nukkumaanmenon aikaan.',
  ],
  [
    'who names a need',
    'fi',
    [
      ['companion', 'Pahin on yksinäisyys.'],
      ['professional', 'Mistä apua tarvitsisitte?'],
      ['subject', 'Noista papereista en tajua mitään. Kelan hakemukset jää tekemättä.'],
    ],
    'Asiakas nimeää avun tarpeekseen Kelan hakemukset.',
    'Omainen nimeää avun tarpeeksi Kelan hakemukset.',
  ],
  [
    'who considers something',
    'fi',
    [
      ['subject', 'Mihinkään mä en lähde.'],
      ['companion', 'Mun mielestä isä tarviis palveluasuntoa, mä pelkään että se kaatuu.'],
    ],
    'Tytär katsoo isän tarvitsevan palveluasuntoa.',
    'Asiakas katsoo isän tarvitsevan palveluasuntoa.',
  ],
  [
    'who is concerned',
    'en',
    [
      ['subject', 'For me it’s the stairs.'],
      ['companion', 'I’m scared she’ll leave the gas on, she’s done it twice this month.'],
    ],
    'The daughter is concerned that the client may leave the gas on.',
    'The client is concerned that she may leave the gas on.',
  ],
  [
    'a relative of the client, said with both',
    'en',
    [
      ['subject', 'My husband’s got IBS.'],
      ['professional', 'Any conditions in the family?'],
      ['subject', 'My sister’s got coeliac, diagnosed when she was thirty.'],
    ],
    'Patient’s sister has coeliac disease.'.replace('’', "'"),
    'Patient’s husband has coeliac disease.'.replace('’', "'"),
  ],
  [
    'of whom somebody tells what another forgets',
    'sv',
    [
      ['companion', 'Hos mamma går det bra.'],
      ['professional', 'Hur har det gått med astmamedicinen, Alva?'],
      ['child', 'Pappa glömmer att ge den när jag är hos honom.'],
    ],
    'Alva berättar att pappan glömmer att ge astmamedicinen.',
    'Alva berättar att mamman glömmer att ge astmamedicinen.',
  ],
];

describe('whose it is', () => {
  it.each(rows)('is told from another’s: %s (%s)', (_, language, lines, right, wrong) => {
    expect(isFlagged(language, lines, right)).toBe(false);
    expect(isFlagged(language, lines, wrong)).toBe(true);
  });

  it('is whose name it is, where a worker tells of the one spoken to', () => {
    const lines: Line[] = [
      ['professional', 'Moi Mika, tässä on Jukka, sairaanhoitaja.'],
      ['subject', 'Terve.'],
      ['colleague', 'Sä oot laihtunu. Ja katsot silmiin, kun puhut.'],
    ];
    expect(isFlagged('fi', lines, 'Sairaanhoitajan havainto: Mika on laihtunut ja katsoo puhuessaan silmiin.')).toBe(
      false,
    );
  });

  it('is another’s where somebody tells what they want', () => {
    const lines: Line[] = [
      ['professional', 'Mitä äiti sanoo?'],
      ['subject', 'Äiti haluaa että mä muutan kotiin.'],
    ];
    expect(isFlagged('fi', lines, 'Äiti haluaa asiakkaan muuttavan kotiin.')).toBe(false);
  });
});
