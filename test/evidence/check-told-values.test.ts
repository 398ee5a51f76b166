import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName, Verdict } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

type Line = readonly [SpeakerRole, string];
type Case = readonly [Language, string | readonly Line[], string, Verdict['result'] | null];

/** Tuesday. */
const visitDate = '2026-11-10';

const verdict = (name: CheckName, language: Language, lines: readonly Line[], text: string) => {
  const utterances = talk(language, ...lines);
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: '', language }));
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate };
  const { verdicts } = checkStatement({ text, section: 'history', evidence }, context);
  return verdicts.find(({ check }) => check === name)?.result ?? null;
};

const suites: Partial<Record<CheckName, readonly Case[]>> = {
  numbers: [
    // a dose and how often, said without a pause
    ['en', 'I take two hundred three times a day.', 'Takes 200 mg x3.', 'supported'],
    ['en', 'I take two hundred three times a day.', 'Takes 203 mg.', 'contradicted'],
    ['fi', 'Metformiinia tuhat kaks kertaa päivässä.', 'Metformiini 1000 mg x2.', 'supported'],
    ['fi', 'Metformiinia tuhat kaks kertaa päivässä.', 'Metformiini 1000 mg x3.', 'contradicted'],
    ['sv', 'Naproxen femhundra två gånger om dagen.', 'Naproxen 500 mg x2.', 'supported'],
    ['en', 'One hundred and three times it was wrong.', 'Wrong 103 times.', 'supported'],
    // once a day goes unsaid, and is another thing than twice
    ['sv', 'Losartan femtio på morgonen.', 'Losartan 50 mg x1.', 'supported'],
    ['sv', 'Losartan femtio på morgonen och kvällen.', 'Losartan 50 mg x1.', 'not-found'],
    ['en', 'Up to two grams a day at most.', 'Max 2 g.', 'supported'],
    // each dose with its own how often
    [
      'en',
      'I took one tablet twice a day. The doctor wrote two tablets three times a day.',
      '2 tabl x 3 prescribed.',
      'supported',
    ],
    [
      'en',
      'I took one tablet twice a day. The doctor wrote two tablets three times a day.',
      '1 tabl x 3 taken.',
      'contradicted',
    ],
    [
      'fi',
      'Yks tabletti kaks kertaa päivässä, ohjeessa kaks tablettia kolme kertaa.',
      'Ottanut 1 tabl x 3.',
      'contradicted',
    ],
    // days a week are times a week
    ['en', 'Swim for twenty minutes, four days a week.', 'Swimming 20 min x4/week.', 'supported'],
    ['en', 'Swim for twenty minutes, four days a week.', 'Swimming 20 min x3/week.', 'contradicted'],
    ['fi', 'Se unohtuu kolmena iltana viikossa.', 'Unohtuu 3 kertaa viikossa.', 'supported'],
    ['sv', 'Hon kommer två dagar i veckan.', 'Kommer 2 ggr/vecka.', 'supported'],
    // decimals and hundreds without their words
    ['fi', 'Sokeri oli neljä kaheksan.', 'Verensokeri 4,8.', 'supported'],
    ['fi', 'Sokeri oli neljä kaheksan.', 'Verensokeri 5,8.', 'contradicted'],
    ['sv', 'Vikten är trettiett och fem.', 'Vikt 31,5 kg.', 'supported'],
    ['en', 'Peak flow is three-forty.', 'PEF 340.', 'supported'],
    ['sv', 'Böj till nittie grader.', 'Böjning 90°.', 'supported'],
    ['fi', 'Virtsahappo viisssataakolkyt.', 'Virtsahappo 530.', 'supported'],
    ['fi', 'D-vitamiinia kakskyt mikroo.', 'D-vitamiini 20 µg.', 'supported'],
    // which of two it is of
    [
      'en',
      'Lying one thirty over seventy. And sitting... one fifteen over sixty.',
      'BP 130/70 lying, 115/60 sitting.',
      'supported',
    ],
    ['en', 'In May it was three hundred, now three hundred fifty.', 'PEF 350, in May 300.', 'supported'],
    ['en', 'In May it was three hundred, now three hundred fifty.', 'PEF 300, in May 350.', 'contradicted'],
    ['fi', 'Aloitettiin viidestä, nyt kymmenen.', 'Nyt 10 mg.', 'supported'],
    ['fi', 'Satakuuskyt, mitataan uudestaan. Sataviiskyt ja kaheksankyt.', 'RR 150/80.', 'supported'],
    ['fi', 'Satakuuskyt, mitataan uudestaan. Sataviiskyt ja kaheksankyt.', 'RR 160/80.', 'contradicted'],
    ['sv', 'Feber i lördags, trettionio. I söndags trettioåtta.', 'Feber 39 i lördags.', 'supported'],
    ['sv', 'Feber i lördags, trettionio. I söndags trettioåtta.', 'Feber 39 i söndags.', 'contradicted'],
    [
      'fi',
      'Prednisoloni kymppiin ja metotreksaatti kahteenkymmeneen.',
      'Metotreksaatti 20 mg, prednisoloni 20 mg.',
      'contradicted',
    ],
    ['fi', 'Krea on sata, oli ennen leikkausta kaheksankyt.', 'Krea noussut 80:stä 100:aan.', 'supported'],
    ['fi', 'Kuuskytkaks kiloa. Syyskuussa oli kuuskytneljä.', 'Paino 62 kg, laskua 2 kg syyskuusta.', 'supported'],
    // a span of one
    ['fi', 'Ilmoitetaan viikkoa ennen.', 'Ilmoitetaan kaksi viikkoa ennen.', 'not-found'],
    ['en', 'I was off for a week.', 'Off work for 2 weeks.', 'not-found'],
    // who asked and who answered
    [
      'fi',
      [
        ['professional', 'Insuliinia kuusitoista yksikköä, vai?'],
        ['companion', 'Niin, mut lääkäri laski neljääntoista.'],
        ['professional', 'Joo, neljätoista.'],
      ],
      'Laskettu 16 yksiköstä 14 yksikköön.',
      'supported',
    ],
    [
      'sv',
      [
        ['professional', 'Jag höjer till trettio. Somnar han på kvällen?'],
        ['companion', 'Nä, till elva är han vaken.'],
      ],
      'Höjs till 30 mg.',
      'supported',
    ],
    [
      'en',
      [
        ['subject', 'Is the morning okay? Ten?'],
        ['professional', "I'll book you for half past nine, the ten's gone."],
      ],
      'Visit at 10.00.',
      'contradicted',
    ],
    [
      'en',
      [
        ['companion', "It's five-twenty."],
        ['subject', 'Oh okay.'],
      ],
      'PEF 520.',
      'supported',
    ],
    ['sv', 'Styrkan, höger tre, vänster fem.', 'Styrka hö. 3, vä. 4.', 'contradicted'],
  ],
  dates: [
    [
      'en',
      "I'm back Thursday, the twelfth, and the nurse on the first of December.",
      'Next visit Thu 12.11., nurse 1.12.',
      'supported',
    ],
    [
      'en',
      "I'm back Thursday, the twelfth, and the nurse on the first of December.",
      'Next visit Thu 12.11., nurse 11.12.',
      'contradicted',
    ],
    [
      'fi',
      'Oon ollu lomalla heinäkuusta. Terapia on tiistaisin.',
      'Lomalla syyskuusta, terapia tiistaisin.',
      'contradicted',
    ],
    ['fi', 'Viimeksi tammikuussa.', 'Oikea 19, vasen 24. Tammikuussa 16.', 'supported'],
    ['en', 'The letter today is about this. It came on the second of November.', 'Letter came 10 Nov.', 'contradicted'],
    ['fi', 'Kuukauden päästä, kahdeksastoista, perjantaina.', 'Soittoaika pe 18.12.2026.', 'supported'],
    ['fi', 'Lokakuun kahdeskymmenes. Ei kun torstai kahdeskymmenestoinen.', 'Käynti to 22.10.2026.', 'supported'],
    ['fi', 'Tiistai kahdeskymmenesneljäs... ei, torstai kahdeskymmeneskuudes.', 'Aika to 26.11.2026.', 'supported'],
    ['fi', 'Kuukauden päästä, kahdeksastoista, perjantaina.', 'Soittoaika pe 11.12.2026.', 'contradicted'],
    [
      'sv',
      [
        ['professional', 'Hur har det varit sen vi började i fredags?'],
        ['companion', 'Feber hade han ännu i lördags.'],
      ],
      'Behandlingen inledd i fredags.',
      'supported',
    ],
    [
      'sv',
      [
        ['professional', 'Vi ses om tre veckor, onsdagen den andra december.'],
        ['companion', 'Onsdagar har ni ju gruppen.'],
        ['professional', 'Vi tar tisdag den första istället.'],
      ],
      'Ny tid ons 2.12.2026.',
      'contradicted',
    ],
    [
      'en',
      [
        ['professional', 'Next time Tuesday the twenty-fourth.'],
        ['companion', 'Could it be the Friday before, the twentieth?'],
        ['professional', 'The twentieth is free.'],
      ],
      'Next visit Tue 24 November.',
      'contradicted',
    ],
    [
      'fi',
      [
        ['professional', 'Miten jalat?'],
        ['companion', 'Rasvasin ne illalla.'],
      ],
      'Jalat rasvattu eilen.',
      'not-compared',
    ],
  ],
  medication: [
    [
      'fi',
      'Jätetään lerkanidipiini kokonaan pois. Ramipriili jatkuu.',
      'Ramipriili lopetetaan, lerkanidipiini jatkuu.',
      'not-found',
    ],
    [
      'fi',
      'Jätetään lerkanidipiini kokonaan pois. Ramipriili jatkuu.',
      'Lerkanidipiini lopetetaan, ramipriili jatkuu.',
      'supported',
    ],
    ['sv', 'Hydrex får vänta i dag. Emconcor tas som vanligt.', 'Emconcor pausas, Hydrex fortsätter.', 'not-found'],
    ['sv', 'Hydrex får vänta i dag. Emconcor tas som vanligt.', 'Hydrex pausas, Emconcor fortsätter.', 'supported'],
    ['en', 'Aspirin, no, I cannot. Paracetamol is fine.', 'Paracetamol reaction. Tolerates aspirin.', 'not-found'],
    ['en', 'Aspirin, no, I cannot. Paracetamol is fine.', 'Aspirin reaction. Tolerates paracetamol.', 'supported'],
    ['fi', 'Timololia ei voi antaa. Vaihdetaan tafluprostiin.', 'Tafluprosti ei sovi.', 'contradicted'],
    ['en', 'Symbicort, two puffs.', 'Budesonide/formoterol 2 puffs.', 'supported'],
    ['en', 'Symbicort, two puffs.', 'Beclometasone/formoterol 2 puffs.', 'not-found'],
  ],
  side: [
    ['en', 'The right knee, and the left is fine.', 'Right knee pain, left knee unaffected.', 'supported'],
    ['en', 'The right knee, and the left is fine.', 'Left knee pain, right knee unaffected.', 'contradicted'],
    [
      'sv',
      'Det högra är tjockt. Det vänstra är som det brukar.',
      'Svullet vänster ben. Höger som vanligt.',
      'contradicted',
    ],
    [
      'sv',
      [
        ['subject', 'Aj, till höger.'],
        ['professional', 'Och på vänster sida?'],
        ['subject', 'Ingenting.'],
      ],
      'Ömt till vänster.',
      'contradicted',
    ],
    ['fi', 'Oikia on pahempi.', 'Kipeä oikea ranne.', 'supported'],
    ['fi', 'Oikia on pahempi.', 'Kipeä vasen ranne.', 'contradicted'],
    ['fi', 'Pistin oikeelle. Pistä huomenna vasemmalle.', 'Pistetty oikealle, huomenna vasemmalle.', 'supported'],
    ['fi', 'Pulssi tuntuu molemmissa.', 'Pulssit tuntuvat molemmin puolin.', 'supported'],
    ['en', 'Onto my left. No, hang on, it was the right.', 'Rolled onto the left side.', 'contradicted'],
    ['en', 'It is tender on the inside.', 'Lateral joint line tender.', 'not-found'],
    ['fi', 'Kipu on sisäsyrjällä.', 'Ulkosyrjä kipeä.', 'not-found'],
    ['sv', 'Det gör ont på insidan.', 'Ömhet lateralt.', 'not-found'],
    ['en', 'Clear on the left.', 'The left side is clear.', 'supported'],
  ],
};

for (const [name, cases] of Object.entries(suites)) {
  describe(`the ${name} check, of values as they are told`, () => {
    for (const [language, spoken, text, expected] of cases) {
      const lines: readonly Line[] = typeof spoken === 'string' ? [['subject', spoken]] : spoken;
      it(`${expected ?? 'says nothing'}: "${text}" of "${lines.map((line) => line[1]).join(' / ')}"`, () => {
        expect(verdict(name as CheckName, language, lines, text)).toBe(expected);
      });
    }
  });
}
