import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName, Verdict } from '../../server/domain/note.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';

type Lines = readonly (readonly [SpeakerRole, string])[];

const answer = (check: CheckName, text: string, language: Language, lines: Lines, section = 'history', from = 0) => {
  const utterances: Utterance[] = lines.map(([role, words], at) => ({
    id: `u${at}`,
    version: 1,
    source: 'utterance',
    partId: null,
    speaker: role,
    role,
    language,
    text: words,
    startMs: at * 4000,
    endMs: at * 4000 + 3000,
    confidence: null,
  }));
  const evidence = utterances
    .slice(from)
    .map(({ id, text: quote, source }) => ({ source, id, quote, language }) as const);
  const { verdicts } = checkStatement(
    { text, section, evidence },
    { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' },
  );
  return verdicts.find((verdict) => verdict.check === check)?.result ?? null;
};

describe('who said it', () => {
  const cases: readonly (readonly [string, Language, string, Lines, string, number, Verdict['result']])[] = [
    [
      'a quotation after a name and a colon',
      'fi',
      'Tytär: ”Täällä on aina kylmä.”',
      [['subject', 'Täällä on aina kylmä.']],
      'situation',
      0,
      'contradicted',
    ],
    [
      'a name its teller speaks of',
      'fi',
      'Raimo kertoo hakevansa postin joka aamu.',
      [
        ['companion', 'Oli se Raimo viime viikolla kipeä.'],
        ['companion', 'Mä haen postin joka aamu.'],
      ],
      'situation',
      1,
      'contradicted',
    ],
    [
      'a name introduced with what its bearer is',
      'fi',
      'Leena sanoo nukkuneensa hyvin.',
      [
        ['professional', 'Tässä on Leena, fysioterapeutti.'],
        ['subject', 'Nukuin hyvin.'],
      ],
      'history',
      1,
      'contradicted',
    ],
    [
      'a companion and not the client',
      'sv',
      'Mostern berättar att hon sover dåligt.',
      [['subject', 'Jag sover dåligt.']],
      'history',
      0,
      'contradicted',
    ],
    [
      'somebody who is not there, retold',
      'en',
      'The sister says that the stove was left on.',
      [['subject', 'My sister told me the stove was left on.']],
      'history',
      0,
      'supported',
    ],
    [
      'a short answer',
      'fi',
      'Lapsen mukaan läksyihin menee kaksi tuntia.',
      [
        ['companion', 'Läksyihin menee sillä tunti.'],
        ['child', 'Kaksi tuntia.'],
      ],
      'child-view',
      0,
      'supported',
    ],
  ];
  it.each(cases)('%s (%s)', (_, language, text, lines, section, from, expected) => {
    expect(answer('speaker', text, language, lines, section, from)).toBe(expected);
  });
});

describe('what is denied, further', () => {
  const cases: readonly (readonly [string, Language, string, Lines, Verdict['result'] | null])[] = [
    ['what stands before', 'fi', 'Käsi puutuu.', [['subject', 'Käsi mulla ei puudu.']], 'contradicted'],
    [
      'a worker asks in a fragment',
      'fi',
      'Huimausta.',
      [
        ['professional', 'huimausta'],
        ['subject', 'ei'],
      ],
      'contradicted',
    ],
    [
      'asked how, not whether',
      'fi',
      'Nukkunut viimeksi lauantaina.',
      [
        ['professional', 'Koska sä oot viimeksi nukkunut?'],
        ['subject', 'Lauantaina. En tiedä tarkemmin.'],
      ],
      null,
    ],
    [
      'all but what was told',
      'fi',
      'Korva leikattu, muuten ei leikkauksia.',
      [['subject', 'Korva leikattiin. Ei muuta.']],
      'supported',
    ],
    [
      'going on against stopped',
      'en',
      'Metoprolol is stopped.',
      [['professional', 'Metoprolol continues as before.']],
      'contradicted',
    ],
    ['going on', 'sv', 'Metoprolol fortsätter.', [['professional', 'Metoprolol fortsätter som förr.']], 'supported'],
    [
      'quoted word for word',
      'fi',
      'Asiakas: ”Omassa sängyssä mä pysyn.”',
      [['subject', 'en mä muuta omassa sängyssä mä pysyn']],
      null,
    ],
  ];
  it.each(cases)('%s (%s)', (_, language, text, lines, expected) => {
    const found = answer('negation', text, language, lines);
    if (expected === null || expected === 'supported') expect([null, 'supported']).toContain(found);
    else expect(found).toBe(expected);
  });
});

describe('risk beyond what was said', () => {
  const cases: readonly (readonly [Language, string, string, Verdict['result']])[] = [
    ['sv', 'Självmordsförsök i våras.', 'Jag tänkte på att ta livet av mig i våras.', 'not-found'],
    ['en', 'Sexual abuse in the marriage.', 'He hit me in the kitchen.', 'not-found'],
    ['en', 'Domestic violence.', 'He hit me in the kitchen.', 'supported'],
    ['fi', 'Perheväkivaltaa.', 'Löin nyrkillä pöytään.', 'not-found'],
  ];
  it.each(cases)('%s: %s', (language, text, speech, expected) => {
    expect(answer('risk', text, language, [['subject', speech]])).toBe(expected);
  });
});
