import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName, Verdict } from '../../server/domain/note.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { said, talk } from '../draft/spoken.js';

const checked = (
  text: string,
  visit: readonly Utterance[],
  {
    section = 'history',
    note = visit[0]?.language ?? 'fi',
    cited = visit,
  }: { section?: string; note?: Language; cited?: readonly Utterance[] } = {},
) => {
  const evidence = cited.map(({ id, text: quote, language, source }) => ({ source, id, quote, language }));
  const context = {
    utterances: visit,
    spokenLanguage: visit[0]?.language ?? 'fi',
    noteLanguage: note,
    visitDate: '2026-11-10',
  };
  return checkStatement({ text, section, evidence }, context);
};

const answer = (name: CheckName, { verdicts }: { verdicts: readonly Verdict[] }): Verdict['result'] | null =>
  verdicts.find(({ check }) => check === name)?.result ?? null;

type Lines = readonly (readonly [SpeakerRole, string])[];
const asked = (question: string, reply: string): Lines => [
  ['professional', question],
  ['subject', reply],
];
const subject = (text: string): Lines => [['subject', text]];

describe('what is denied', () => {
  const cases: readonly (readonly [Language, Lines, string, Verdict['result']])[] = [
    ['en', subject("i don't have any chest pain but i have been short of breath"), 'Chest pain.', 'contradicted'],
    [
      'en',
      subject("i don't have any chest pain but i have been short of breath"),
      'Denies shortness of breath.',
      'contradicted',
    ],
    ['en', asked('okay alright and have you had any fever or chills', 'no no fever'), 'Reports fever.', 'contradicted'],
    [
      'en',
      asked('Any chest pain?', 'No, but some shortness of breath.'),
      'Shortness of breath, no chest pain.',
      'supported',
    ],
    ['en', asked("You don't smoke?", 'Right.'), 'Does not smoke.', 'supported'],
    ['en', asked("You don't smoke?", 'Right.'), 'Smokes.', 'contradicted'],
    ['en', subject("I don't think I have a fever."), 'Fever.', 'contradicted'],
    ['en', subject('The strep test is negative and my throat is sore.'), 'Strep test positive.', 'contradicted'],
    ['en', subject('The cough has not gone.'), 'Cough.', 'supported'],
    ['fi', subject('Kuumetta tai yskää mulla ei oo, mut nuhaa on.'), 'Yskää.', 'contradicted'],
    ['fi', subject('Ei kuumetta, vähän yskää.'), 'Ei yskää.', 'contradicted'],
    ['fi', asked('Onko kuumetta tai yskää?', 'Ei kuumetta.'), 'Kuumetta.', 'contradicted'],
    ['fi', subject('Lasku jäi maksamatta.'), 'Lasku on maksamatta.', 'supported'],
    ['fi', subject('Mun mielestä on hyvä, et äiti jättää valon.'), 'Äiti ei jätä valoa.', 'contradicted'],
    ['sv', asked('Har du feber?', 'Nä.'), 'Feber.', 'contradicted'],
    [
      'sv',
      asked('Frossa eller ont i ryggen?', 'Ingen frossa. Men det molar lite i ryggen.'),
      'Lite ont i ryggen.',
      'supported',
    ],
    ['sv', subject('Jag orkar int komma mer än två gånger i veckan.'), 'Orkar komma två gånger i veckan.', 'supported'],
    ['sv', subject('Jag har int haft yrsel.'), 'Yrsel.', 'contradicted'],
  ];
  it.each(cases)('%s %j: "%s" is %s', (language, lines, text, expected) => {
    expect(answer('negation', checked(text, talk(language, ...lines))) ?? 'supported').toBe(expected);
  });

  it('is compared across languages by what symptoms are called', () => {
    const visit = talk('sv', ['professional', 'Har du feber?'], ['subject', 'Nej. Men jag har hosta.']);
    expect(answer('negation', checked('Kuumetta.', visit, { note: 'fi' }))).toBe('contradicted');
    expect(answer('negation', checked('Ei kuumetta.', visit, { note: 'fi' }))).toBe('supported');
    expect(answer('negation', checked('Ei yskää.', visit, { note: 'fi' }))).toBe('contradicted');
    expect(answer('support', checked('Ei kuumetta.', visit, { note: 'fi' }))).toBe('not-compared');
  });
});

describe('who said it', () => {
  const family = talk(
    'fi',
    ['professional', 'Oskari, mitä sä ajattelet?'],
    ['child', 'Mulla on ikävä koiraa.'],
    ['companion', 'Iltavuorot alkoivat syksyllä.'],
  );
  const cases: readonly (readonly [string, number, Verdict['result']])[] = [
    ['Oskari kertoo, että hänellä on ikävä koiraa.', 1, 'supported'],
    ['Isän mukaan on ikävä koiraa.', 1, 'contradicted'],
    ['Isä kertoo iltavuorojen alkaneen.', 2, 'supported'],
    ['Oskari kertoo iltavuorojen alkaneen.', 2, 'contradicted'],
    ['Lääkärin arvion mukaan iltavuorot alkoivat.', 2, 'contradicted'],
  ];
  it.each(cases)('"%s" of utterance %i is %s', (text, at, expected) => {
    expect(answer('speaker', checked(text, family, { cited: family.slice(at, at + 1) }))).toBe(expected);
  });

  it('belongs to the section: what a child says is no observation of the worker', () => {
    const cited = family.slice(1, 2);
    expect(answer('speaker', checked('Ikävä koiraa.', family, { section: 'observations', cited }))).toBe(
      'contradicted',
    );
    expect(answer('speaker', checked('Ikävä koiraa.', family, { section: 'child-view', cited }))).toBe('supported');
  });

  it('is not compared without speaker labels', () => {
    const visit = [said('u1', 'unknown', 'Mulla on ikävä koiraa.', { speaker: null })];
    expect(answer('speaker', checked('Lapsi kertoo, että on ikävä koiraa.', visit))).toBe('not-compared');
  });

  it("counts an interpreter's words as the subject's, except when the interpreter speaks as interpreter", () => {
    const visit = talk(
      'en',
      ['professional', 'Does it hurt?'],
      ['interpreter', 'It hurts at night.'],
      ['interpreter', 'This is the interpreter: the word means ache.'],
    );
    expect(answer('speaker', checked('The patient says it hurts at night.', visit, { cited: visit.slice(1, 2) }))).toBe(
      'supported',
    );
    expect(answer('speaker', checked('The patient says the word means ache.', visit, { cited: visit.slice(2) }))).toBe(
      'contradicted',
    );
  });

  it('is nobody: a television supports nothing', () => {
    const visit = [
      ...talk('fi', ['subject', 'Hei.']),
      said('u9', 'unknown', 'Myrsky nousee illalla.', { speaker: 'spk7' }),
    ];
    const { verdicts } = checked('Myrsky nousee illalla.', visit, { cited: visit.slice(1) });
    expect(verdicts.find(({ check }) => check === 'support')?.result).toBe('not-found');
    expect(verdicts.find(({ check }) => check === 'speaker')?.result).toBe('not-found');
  });
});

describe('what is agreed', () => {
  const cases: readonly (readonly [Language, Lines, string, Verdict['result']])[] = [
    [
      'fi',
      [
        ['professional', 'Sovitaanko, että tavataan torstaina?'],
        ['subject', 'Joo, sovitaan.'],
      ],
      'Tavataan torstaina.',
      'supported',
    ],
    [
      'fi',
      [['professional', 'Mä teen hakemuksen perhetyöhön.']],
      'Työntekijä tekee hakemuksen perhetyöhön.',
      'supported',
    ],
    ['fi', [['professional', 'Pitäisköhän hakea perhetyötä?']], 'Haetaan perhetyötä.', 'not-found'],
    [
      'fi',
      [
        ['professional', 'Haetaanko perhetyötä?'],
        ['subject', 'En halua sitä.'],
      ],
      'Haetaan perhetyötä.',
      'contradicted',
    ],
    [
      'sv',
      [
        ['professional', 'Ska vi träffas på torsdag?'],
        ['subject', 'Det går bra.'],
      ],
      'Möte på torsdag.',
      'supported',
    ],
    ['sv', [['professional', 'Kanske man kunde ansöka om stöd.']], 'Stöd ansöks.', 'not-found'],
    ['en', [['professional', 'Maybe we could try physiotherapy.']], 'Physiotherapy is started.', 'not-found'],
    [
      'en',
      [
        ['professional', 'Shall we try physiotherapy?'],
        ['subject', 'Sounds good.'],
      ],
      'Physiotherapy is started.',
      'supported',
    ],
    [
      'en',
      [
        ['professional', 'Can you take the sample to the lab tomorrow?'],
        ['subject', "I don't want to drive, but my sister will take it to the lab."],
      ],
      'Sister takes the sample to the lab tomorrow.',
      'supported',
    ],
    [
      'sv',
      [['professional', 'Kortison kan man kanske fundera på senare, inte nu.']],
      'Kortison övervägs eventuellt senare.',
      'supported',
    ],
  ];
  it.each(cases)('%s %j: "%s" is %s', (language, lines, text, expected) => {
    expect(answer('agreement', checked(text, talk(language, ...lines), { section: 'agreed' }))).toBe(expected);
  });
});

describe('words of risk', () => {
  const cases: readonly (readonly [Language, string, string, Verdict['result']])[] = [
    ['fi', 'Joskus mä en jaksa elää enää.', 'Itsemurha-ajatuksia.', 'supported'],
    ['fi', 'Illat on raskaita.', 'Itsemurha-ajatuksia.', 'not-found'],
    ['fi', 'Kaljaa menee viikonloppuisin.', 'Alkoholia viikonloppuisin.', 'supported'],
    ['sv', 'Han slog mig.', 'Våld i hemmet.', 'supported'],
    ['sv', 'Vi bråkar ibland.', 'Våld i hemmet.', 'not-found'],
    ['en', 'We argue sometimes.', 'Child protection concern.', 'not-found'],
    ['en', 'I have thought of ending my life.', 'Suicidal thoughts.', 'supported'],
  ];
  it.each(cases)('%s "%s": "%s" is %s', (language, line, text, expected) => {
    const found = checked(text, talk(language, ['subject', line]));
    expect(answer('risk', found)).toBe(expected);
    expect(found.verdicts.find(({ check }) => check === 'risk')?.severity).toBe('high');
  });
});

describe('what was taken back', () => {
  it('is flagged, and the corrected value stands, though another says it and only the first is cited', () => {
    const visit = talk(
      'fi',
      ['professional', 'Otatko viisi milligrammaa?'],
      ['subject', 'Ei kun kymmenen milligrammaa.'],
    );
    const cited = visit.slice(0, 1);
    expect(answer('numbers', checked('Käyttää 5 mg.', visit, { cited }))).toBe('contradicted');
    expect(answer('numbers', checked('Käyttää 10 mg.', visit, { cited }))).toBe('supported');
  });

  it('supports nothing when it was struck', () => {
    const visit = talk('en', ['professional', 'She smokes ten cigarettes a day.'], ['professional', 'Scratch that.']);
    expect(answer('support', checked('Smokes cigarettes.', visit, { cited: visit.slice(0, 1) }))).toBe('not-found');
  });
});

describe('unclear speech', () => {
  const visit = [
    said('u1', 'subject', 'Otan marevania viisi milligrammaa.', { confidence: 0.3 }),
    said('u2', 'subject', 'Polvi on kipeä.', { confidence: 0.95 }),
  ];
  it('marks the words that only it says, and flags nothing for it', () => {
    const { uncertain, verdicts } = checked('Polvi kipeä, marevan 5 mg.', visit);
    expect(uncertain).toEqual(['marevan', '5']);
    expect(verdicts.filter(({ result }) => result === 'contradicted' || result === 'not-found')).toEqual([]);
    expect(checked('Polvi kipeä.', visit, { cited: visit.slice(1) }).uncertain).toEqual([]);
  });
});
