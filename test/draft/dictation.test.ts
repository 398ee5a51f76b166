import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { readDictation } from '../../server/draft/dictation.js';
import { noteType, said } from './spoken.js';

const read = (language: Language, ...texts: readonly string[]): string[] => {
  const utterances = texts.map((text, index) =>
    said(`u${index + 1}`, 'professional', text, { language, source: 'dictated' }),
  );
  return readDictation(utterances, noteType('doctor-visit'), language).map(
    ({ section, sentences }) => `${section ?? '-'}: ${sentences.map(({ text }) => text).join(' ')}`,
  );
};

describe('spoken punctuation and headings', () => {
  const cases: [string, Language, string[], string[]][] = [
    [
      'Finnish',
      'fi',
      ['otsikko suunnitelma jatketaan ramipriilia pilkku kontrolli kahden viikon päästä piste'],
      ['plan: Jatketaan ramipriilia, kontrolli kahden viikon päästä.'],
    ],
    [
      'Finnish paragraphs',
      'fi',
      ['tulosyy kaksoispiste päänsärky piste uusi kappale kesto kysymysmerkki uusi rivi viikko piste'],
      ['reason: Päänsärky.', 'reason: Kesto? Viikko.'],
    ],
    [
      'Finnish quotation',
      'fi',
      ['hän sanoo kaksoispiste lainausmerkki mä valvon öitä lainausmerkki piste'],
      ['-: Hän sanoo: ”Mä valvon öitä”.'],
    ],
    [
      'Swedish',
      'sv',
      ['rubrik status hjärtat regelbundet kommatecken inga blåsljud punkt nytt stycke rubrik plan kontroll punkt'],
      ['status: Hjärtat regelbundet, inga blåsljud.', 'plan: Kontroll.'],
    ],
    [
      'English',
      'en',
      ['heading plan continue ramipril comma five milligrams full stop new paragraph ring on Monday period'],
      ['plan: Continue ramipril, five milligrams.', 'plan: Ring on Monday.'],
    ],
    ['a heading said under another name', 'fi', ['otsikko jatkohoito kontrolli piste'], ['plan: Kontrolli.']],
    ['a heading in an utterance of its own', 'fi', ['Otsikko suunnitelma.', 'Kontrolli.'], ['plan: Kontrolli.']],
  ];
  for (const [name, language, texts, expected] of cases) {
    it(`are obeyed: ${name}`, () => expect(read(language, ...texts)).toEqual(expected));
  }

  it('are obeyed also where the recogniser wrote its own marks', () => {
    expect(
      read('fi', 'Otsikko, suunnitelma. Jatketaan lääkitystä, piste. Kontrolli pilkku, jos oireita. Piste.'),
    ).toEqual(['plan: Jatketaan lääkitystä. Kontrolli, jos oireita.']);
  });

  it('leave marks the recogniser wrote by itself, and dots that end no sentence', () => {
    expect(read('fi', 'Kontrolli 24. marraskuuta klo 9.30. Esim. labra ensin.')).toEqual([
      '-: Kontrolli 24. marraskuuta klo 9.30. Esim. labra ensin.',
    ]);
  });
});

describe('words that are commands and content', () => {
  const cases: [string, Language, string, string[]][] = [
    ['a decimal', 'fi', 'CRP kolme pilkku viisi pilkku laskussa piste', ['-: CRP kolme pilkku viisi, laskussa.']],
    ['a decimal in digits', 'fi', 'CRP 3 pilkku 5 piste', ['-: CRP 3 pilkku 5.']],
    ['a Swedish decimal', 'sv', 'kalium tre komma fem punkt', ['-: Kalium tre komma fem.']],
    ['a point on the body', 'fi', 'McBurneyn piste aristaa piste', ['-: McBurneyn piste aristaa.']],
    ['a compound', 'fi', 'kipupiste oikealla pisteitä kaksi piste', ['-: Kipupiste oikealla pisteitä kaksi.']],
    ['a point in Swedish', 'sv', 'ömhet vid denna punkt punkt', ['-: Ömhet vid denna punkt.']],
    ['to come', 'sv', 'patienten ska komma tillbaka punkt', ['-: Patienten ska komma tillbaka.']],
    ['the bowel', 'sv', 'vid skopi är kolon normal punkt', ['-: Vid skopi är kolon normal.']],
    ['the bowel in English', 'en', 'the descending colon is normal full stop', ['-: The descending colon is normal.']],
    ['a menstrual period', 'en', 'her last period was in May period', ['-: Her last period was in May.']],
  ];
  for (const [name, language, text, expected] of cases) {
    it(`stay words: ${name}`, () => expect(read(language, text)).toEqual(expected));
  }

  it('keeps a heading nobody knows before the first sentence under it, and one with nothing under it not at all', () => {
    expect(read('fi', 'otsikko työkyky piste sairauslomaa viikko piste töihin maanantaina piste')).toEqual([
      '-: Työkyky: sairauslomaa viikko. Töihin maanantaina.',
    ]);
    expect(
      read('sv', 'rubrik omvårdnad', 'förbandet bytt punkt', 'rubrik övrigt', 'ny rubrik plan', 'kontroll'),
    ).toEqual(['-: Omvårdnad: förbandet bytt.', 'plan: Kontroll.']);
    expect(read('fi', 'otsikko joka ei lopu mihinkään ja jatkuu vain pitkään piste')).toEqual([
      '-: Otsikko joka ei lopu mihinkään ja jatkuu vain pitkään.',
    ]);
  });
});

describe('sources', () => {
  it('names for each sentence the utterances it came from, with their words', () => {
    const utterances = [
      said('a', 'professional', 'potilaalla ei ole'),
      said('b', 'professional', 'kuumetta piste yskää on piste'),
    ];
    const [paragraph] = readDictation(utterances, noteType('doctor-visit'), 'fi');
    expect(paragraph?.sentences).toEqual([
      {
        text: 'Potilaalla ei ole kuumetta.',
        sources: [
          { id: 'a', quote: 'potilaalla ei ole' },
          { id: 'b', quote: 'kuumetta' },
        ],
      },
      { text: 'Yskää on.', sources: [{ id: 'b', quote: 'yskää on' }] },
    ]);
  });
});

const vocabulary: Record<Language, { words: string[]; commands: string[] }> = {
  fi: {
    words: [
      'potilas',
      'on',
      'hyvä',
      'Helsinki',
      '24.',
      '3,5',
      'kolme',
      'vatsa',
      'esim.',
      'kipupiste',
      'pilkkuja',
      'Suunnitelma',
      'arvio',
    ],
    commands: [
      'piste',
      'pilkku',
      'uusi rivi',
      'uusi kappale',
      'kaksoispiste',
      'kysymysmerkki',
      'sulku auki',
      'sulku kiinni',
    ],
  },
  sv: {
    words: ['patienten', 'är', 'Åbo', '3,5', 'tre', 'magen', 'komma', 'till', 'plan', 'Status'],
    commands: ['punkt', 'kommatecken', 'ny rad', 'nytt stycke', 'frågetecken'],
  },
  en: {
    words: ['patient', 'is', 'London', '3.5', 'three', 'belly', 'plan', 'Assessment', 'left'],
    commands: ['full stop', 'comma', 'new line', 'new paragraph', 'question mark'],
  },
};

const bare = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,]*(?<![.,])/gu) ?? [];

describe('whatever is dictated', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    it(`loses no word that is not a command, and adds none (${language})`, () => {
      const { words, commands } = vocabulary[language];
      const token = fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.constantFrom(...commands) },
      );
      fc.assert(
        fc.property(
          fc.array(fc.array(token, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
          (lines) => {
            const utterances = lines.map((line, index) =>
              said(`u${index}`, 'professional', line.join(' '), { language, source: 'dictated' }),
            );
            const paragraphs = readDictation(utterances, noteType('dictated-entry'), language);
            const written = paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ text }) => bare(text)));
            const commandWords = new Set(commands.flatMap((command) => command.split(' ')));
            const content = (all: string[]) => all.filter((word) => !commandWords.has(word));
            expect(content(written)).toEqual(content(bare(lines.flat().join(' '))));
            for (const { sentences } of paragraphs) {
              for (const { sources } of sentences) {
                for (const { id, quote } of sources) {
                  expect(utterances.find((utterance) => utterance.id === id)?.text).toContain(quote);
                }
              }
            }
          },
        ),
        { numRuns: 300 },
      );
    });
  }
});
