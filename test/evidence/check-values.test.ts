import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName, Verdict } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

type Line = readonly [SpeakerRole, string];

const verdict = (
  name: CheckName,
  text: string,
  language: Language,
  lines: readonly Line[],
  noteLanguage = language,
) => {
  const utterances = talk(language, ...lines);
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: '', language }));
  const context = { utterances, spokenLanguage: language, noteLanguage, visitDate: '2026-11-10' };
  const { verdicts } = checkStatement({ text, section: 'history', evidence }, context);
  return verdicts.find(({ check }) => check === name) ?? null;
};

type Case = readonly [Language, string | readonly Line[], string, Verdict['result'] | null];
const suites: Partial<Record<CheckName, readonly Case[]>> = {
  numbers: [
    // the unit
    ['fi', 'Ramipriilia viisi milligrammaa.', 'Ramipriili 5 mg.', 'supported'],
    ['fi', 'Ramipriilia viisi milligrammaa.', 'Ramipriili 5 g.', 'contradicted'],
    ['fi', 'Tyroksiinia viiskyt mikrogrammaa.', 'Tyroksiini 50 mg.', 'contradicted'],
    ['sv', 'Tre gånger om dagen i fem dagar.', 'Fem gånger om dagen i 5 dagar.', 'contradicted'],
    ['en', 'For four days now.', 'For 4 weeks.', 'contradicted'],
    ['fi', 'Tonnin parasetamolia.', 'Parasetamoli 1000 mg.', 'supported'],
    // of the same thing
    ['fi', 'Pulssi seitkyt, verenpaine satakolkyt kautta kaheksankyt.', 'Verenpaine 130/80, pulssi 70.', 'supported'],
    ['en', 'All six stitches are out. Keep the tape on for three days.', 'Tape stays on for six days.', 'contradicted'],
    ['en', 'Six on the right, increase it from twenty to forty milligrams.', 'Increased to 40 mg.', 'supported'],
    ['en', 'Strength two out of six, pain three out of ten.', 'Strength 3/6.', 'contradicted'],
    ['en', 'I do not smoke.', 'No COVID-19.', null],
    // forms
    ['fi', 'Kaksi kolme kertaa yössä.', 'Herää 2–3 kertaa yössä.', 'supported'],
    ['fi', 'Puolikas tabletti illalla.', '½ tablettia illalla.', 'supported'],
    ['fi', 'Yksi aamulla ja yksi illalla.', '1+0+1.', 'supported'],
    ['fi', 'Kolmekytkuus ja kahdeksan oli kuume.', 'Lämpö 36,8.', 'supported'],
    ['sv', 'Trettisju och åtta.', 'Temperatur 38,7.', 'contradicted'],
    ['sv', 'Klockan halv tre.', 'Tid kl. 14.30.', 'supported'],
    ['sv', 'Klockan halv tre.', 'Tid kl. 15.30.', 'contradicted'],
    ['en', 'At quarter to five.', 'Visit at 16.45.', 'supported'],
    ['en', 'Twenty-five to seven.', 'Visit at 18.35.', 'supported'],
    ['en', 'One thirty-four over eighty-one.', 'Blood pressure 134/81.', 'supported'],
    ['sv', 'Pulsen är hundratjugåtta.', 'Puls 128.', 'supported'],
    ['fi', 'Askelkyykkyä neljä kertaa kaksitoista toistoa.', 'Askelkyykky 4 x 12 päivittäin.', 'supported'],
    // of parts of the day and of medicines
    [
      'fi',
      'Gabapentiinia sata aamulla, kolmesataa illalla.',
      'Gabapentiini 100 mg aamulla ja 300 mg illalla.',
      'supported',
    ],
    ['fi', 'Gabapentiinia sata aamulla, kolmesataa illalla.', 'Gabapentiini 300 mg aamulla.', 'contradicted'],
    ['sv', 'Ramipril fem och Simvastatin tjugo.', 'Ramipril 20 mg och Simvastatin 5 mg.', 'contradicted'],
    // taken back
    ['en', 'Five millilitres. Sorry, four millilitres.', 'Lidocaine 5 ml.', 'contradicted'],
    [
      'en',
      'Ten milligrams per millilitre, five millilitres. Sorry, four millilitres.',
      'Lidocaine 10 mg/ml 4 ml.',
      'supported',
    ],
    ['fi', 'Perindopriilia neljä... siis kaheksan milligrammaa.', 'Perindopriili 4 mg.', 'contradicted'],
    [
      'en',
      [
        ['subject', 'And atorvastatin, twenty.'],
        ['companion', 'Forty. It says so on the box.'],
        ['subject', 'All right, forty milligrams then.'],
      ],
      'Atorvastatin 20 mg.',
      'contradicted',
    ],
    [
      'fi',
      [
        ['subject', 'Toujeo kakskytkuus yksikköö illalla.'],
        ['companion', 'Ei kun sä nostit sen kakskytkaheksaan.'],
        ['subject', 'Niin nostinkin, kakskytkaheksan.'],
      ],
      'Toujeo 26 yksikköä.',
      'contradicted',
    ],
    [
      'sv',
      [
        ['professional', 'Han hade varit borta elva dagar.'],
        ['companion', 'Elva? Jag har räknat till nio.'],
        ['professional', 'Jo, nio. Nio dagar alltså.'],
      ],
      'Borta 11 dagar.',
      'contradicted',
    ],
    [
      'en',
      [
        ['professional', 'You take fifty micrograms?'],
        ['subject', 'Seventy-five, actually.'],
      ],
      'Levothyroxine 50 micrograms.',
      'contradicted',
    ],
    ['sv', 'Jag var nitton år, inte nio.', 'Vid 9 års ålder.', 'contradicted'],
  ],
  medication: [
    // as it sounds, in one word or several
    ['fi', 'Särkyyn panen ibu profeenia.', 'Ibuprofeeni särkyyn.', 'supported'],
    ['fi', 'Särkyyn panen ibu profeenia.', 'Ketoprofeeni särkyyn.', 'contradicted'],
    ['sv', 'Jag äter mett formin.', 'Metformin.', 'supported'],
    ['sv', 'Han tog kaliumet i morse.', 'Kalium tagen.', 'supported'],
    ['fi', 'Otan Panadolia.', 'Käyttää parasetamolia.', 'supported'],
    ['fi', 'Otan Ventolinea.', 'Käyttää Buventolia.', 'contradicted'],
    ['en', 'I take acetaminophen.', 'Takes Tylenol.', 'supported'],
    [
      'fi',
      'Jätetään ibuprofeeni pois. Ramipriili jatkuu samalla annoksella.',
      'Burana jatkuu samalla annoksella.',
      'contradicted',
    ],
    ['fi', 'Otan yhtä lääkettä.', 'Foobariili 20 mg.', 'not-found'],
    ['fi', 'Otan sitä viisi milligrammaa.', 'Käyttää 5 mg.', null],
    ['sv', 'Jag tar Lantus.', 'Insulin till kvällen.', 'supported'],
    ['fi', 'Kolesteroli on koholla.', 'Kolesteroli koholla.', null],
    ['en', 'We celebrated and I felt fine.', 'Celebrated, felt fine.', null],
  ],
  side: [
    // which is the worse
    ['fi', 'Oikee on huonompi. Onhan se vasenkin kipee.', 'Oikea polvi kipeä vasenta enemmän.', 'supported'],
    ['fi', 'Oikee on huonompi. Onhan se vasenkin kipee.', 'Vasen polvi kipeä oikeaa enemmän.', 'contradicted'],
    ['en', 'Mostly the right knee, the left a little.', 'Knees painful, the left worse.', 'contradicted'],
    ['sv', 'Det är värre på vänster sida än på höger.', 'Värst på höger sida, vänster lindrigare.', 'contradicted'],
    ['fi', 'Vähän oikeeseen pakaraan.', 'Säteilyä oikeaan pakaraan.', 'supported'],
    ['fi', 'Vasen, eiku oikea polvi.', 'Vasen polvi.', 'contradicted'],
    ['fi', 'Vasen, eiku oikea polvi.', 'Oikean polven vaiva.', 'supported'],
    ['fi', 'Sä oot oikeassa, oikeaan aikaan tulit.', 'Tuli oikeaan aikaan.', null],
    ['fi', 'Vasen polvi kipeä.', 'Polvikipu, vas.', 'supported'],
    ['fi', 'Vasen polvi kipeä.', 'Polvikipu l. dx.', 'contradicted'],
    ['fi', 'Molemmat polvet kipeät.', 'Oikea polvi kipeä.', 'contradicted'],
    ['sv', 'Det är en vänstersidig smärta i knät.', 'Högersidig smärta.', 'contradicted'],
    ['en', 'A left-sided headache.', 'Left-sided headache.', 'supported'],
    ['en', 'Pain in my right index finger, all right now.', 'Left index finger pain.', 'contradicted'],
    ['en', 'The dose is right for you now. I left work early.', 'The dose is right. Left work early.', null],
    [
      'en',
      'Four out of five on your right and five out of five on your left.',
      'Strength 4/5 on the left, 5/5 on the right.',
      'contradicted',
    ],
    ['en', 'Edema of your right knee, but your left knee looks fine.', 'Edema of the left knee.', 'contradicted'],
  ],
};

for (const [name, cases] of Object.entries(suites)) {
  describe(`the ${name} check, further`, () => {
    for (const [language, spoken, text, expected] of cases) {
      const lines: readonly Line[] = typeof spoken === 'string' ? [['subject', spoken]] : spoken;
      it(`${expected ?? 'says nothing'}: "${text}" of "${lines.map((line) => line[1]).join(' / ')}"`, () => {
        expect(verdict(name as CheckName, text, language, lines)?.result ?? null).toBe(expected);
      });
    }
  });
}

describe('a name nearly heard', () => {
  it('is flagged with both words, whichever of the two is the near one', () => {
    expect(verdict('medication', 'Metropololi jatkuu.', 'fi', [['subject', 'Metropololi jatkuu.']])).toMatchObject({
      check: 'medication',
      result: 'not-found',
      words: ['Metropololi', 'metoprolol'],
    });
    expect(
      verdict('medication', 'Burana 400 mg.', 'fi', [['subject', 'Otan burranaa neljäsataa milligrammaa.']]),
    ).toMatchObject({
      check: 'medication',
      result: 'not-found',
      words: ['burranaa', 'Burana'],
    });
    expect(verdict('medication', 'Takes metaprolol.', 'en', [['subject', 'I take metaprolol.']])?.words).toEqual([
      'metaprolol',
      'metoprolol',
    ]);
  });

  it('never says anything of its dose', () => {
    expect(
      verdict('medication', 'Metoprololi 5000 mg.', 'fi', [['subject', 'Metoprololi viisituhatta milligrammaa.']])
        ?.result,
    ).toBe('supported');
  });
});

describe('a number that is not in the evidence', () => {
  const visit: readonly Line[] = [
    ['subject', 'Ramipriili on viisi milligrammaa.'],
    ['professional', 'Ja se jatkuu ennallaan, ramipriili.'],
  ];
  const last = (text: string): Verdict['result'] | undefined => {
    const utterances = talk('fi', ...visit);
    const evidence = utterances.slice(1).map(({ id, source }) => ({ source, id, quote: '', language: 'fi' as const }));
    const context = { utterances, spokenLanguage: 'fi', noteLanguage: 'fi' } as const;
    return checkStatement({ text, section: 'plan', evidence }, context).verdicts.find(
      ({ check }) => check === 'numbers',
    )?.result;
  };

  it('counts when it was said nearby of the same medicine', () => {
    expect(last('Ramipriili 5 mg jatkuu.')).toBe('supported');
    expect(last('Ramipriili 10 mg jatkuu.')).toBe('not-found');
  });
});
