/** Numbers, doses and days as they are said in ordinary rooms: a right statement passes, a wrong one is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

const roles: Readonly<Record<string, SpeakerRole>> = { p: 'professional', s: 'subject', c: 'companion' };

/** The statement rests on every line; the visit is on Tuesday 10.11.2026. */
const flags = (language: Language, said: readonly string[], text: string): boolean => {
  const utterances = talk(language, ...said.map((line) => [roles[line[0] ?? ''] ?? 'unknown', line.slice(3)] as const));
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: '', language }));
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section: '', evidence }, context).verdicts.some(
    ({ check, result }) =>
      (check === 'numbers' || check === 'dates') && (result === 'contradicted' || result === 'not-found'),
  );
};

type Row = readonly [
  what: string,
  language: Language,
  said: readonly string[],
  right: string | null,
  wrong: string | null,
];

const numerals: readonly Row[] = [
  ['one of the dialects', 'sv', ['s: Ja ha ramla ein gång i veckon.'], 'Har ramlat en gång i veckan.', null],
  [
    'three and nine of the dialects',
    'sv',
    ['s: He va tri kattor å nie höns.'],
    'Har 3 katter och 9 höns.',
    'Har 4 katter och 9 höns.',
  ],
  ['teens without their last letter', 'sv', ['s: Ja vog femto kilo meir.'], 'Vägde 15 kilo mer.', 'Vägde 25 kilo mer.'],
  ['an ordinal without its last vowel', 'sv', ['s: Tolft januari opererast ja.'], 'Opererad 12.1.', 'Opererad 14.1.'],
  [
    'ti that is to',
    'sv',
    ['s: Ja tar Sertralin femti milligram ti kvällen.'],
    'Sertralin 50 mg till kvällen.',
    'Sertralin 10 mg till kvällen.',
  ],
  ['ti that is ten', 'sv', ['s: Klockan ti på morgonen kom hon.'], 'Hon kom kl. 10.', 'Hon kom kl. 11.'],
  ['a year in two halves', 'fi', ['s: Muutin tänne kakskytkakskytkaks.'], 'Muutti 2022.', 'Muutti 2012.'],
  [
    'a price',
    'sv',
    ['p: Taxin kostar åtta och sjutti per resa.'],
    'Taxin kostar 8,70 euro per resa.',
    'Taxin kostar 8,40 euro per resa.',
  ],
  [
    'a sum each month',
    'fi',
    ['s: Vuokra on viissataakaksikymmentä kuus, pärjään.'],
    'Vuokra 520 €/kk.',
    'Vuokra 620 €/kk.',
  ],
  [
    'that one',
    'en',
    ['p: And the ramipril, five milligrams?', 's: That one every evening.'],
    'Ramipril 5 mg every evening.',
    null,
  ],
  [
    'an hour about which it was',
    'en',
    ['s: It was around eight in the evening.'],
    'At about 20 in the evening.',
    'At about 22 in the evening.',
  ],
  [
    'of one sort',
    'fi',
    ['s: Laitan sitä kakkosprosenttista voidetta.'],
    'Käyttää 2 % voidetta.',
    'Käyttää 0,5 % voidetta.',
  ],
  [
    'a list',
    'fi',
    ['s: Kaatumisia oli kolme. Keväällä portaissa, elokuussa pihalla ja eilen.'],
    'Kaatumisia kolme: keväällä, elokuussa ja eilen.',
    'Kaatumisia kaksi: keväällä ja elokuussa.',
  ],
  [
    'as many as are listed',
    'sv',
    ['s: Han föll i juni på gården. Å så föll han tjugonde oktober.'],
    'Två fall: i juni på gården och 20.10.',
    null,
  ],
];

const doses: readonly Row[] = [
  [
    'how often each is taken',
    'fi',
    ['c: Marevan viis milliä kaks kertaa päivässä, Furesis neljäkyt aamulla.'],
    'Marevan 5 mg kahdesti päivässä, Furesis 40 mg aamuisin.',
    'Marevan 5 mg kerran päivässä, Furesis 40 mg aamuisin.',
  ],
  [
    'one in the morning',
    'sv',
    ['c: Furesis fyrti milligram ein på morgonen, å så enalapril fem två gånger, morgon å kväll.'],
    'Furesis 40 mg x 1, enalapril 5 mg x 2.',
    'Furesis 40 mg x 1, enalapril 5 mg x 1.',
  ],
  [
    'one or two a day',
    'sv',
    ['s: Panadol femhundra, en två om dagen.'],
    'Panadol 500 mg 1–2 gånger om dagen.',
    'Panadol 500 mg 3–4 gånger om dagen.',
  ],
  [
    'taken at once',
    'fi',
    ['s: Panadolia, niit viissatasii, kaks kerralla kolmesti päiväs.'],
    'Panadol 1000 mg x 3.',
    'Panadol 1500 mg x 3.',
  ],
  [
    'half of it',
    'en',
    ['s: I have a cast for three weeks. And he gave zopiclone, I take the half of it at night.'],
    'Zopiclone, takes half at night.',
    'Zopiclone, takes three at night.',
  ],
  [
    'sets of an exercise',
    'sv',
    ['p: Knäböj tre gånger åtta, varje dag.'],
    'Knäböj 3 x 8 dagligen.',
    'Knäböj 3 x 8 tre gånger om dagen.',
  ],
  [
    'with so many of them',
    'sv',
    ['p: Hur många kuddar?', 's: Två.', 'c: Fyr har du, å klockan sex stiger du opp.', 's: Jaa, fyr no då.'],
    'Sover med fyra kuddar.',
    'Sover med två kuddar.',
  ],
];

const days: readonly Row[] = [
  [
    'an hour that was put off',
    'en',
    [
      'p: Monday the sixteenth at quarter past ten.',
      's: Could it be later on?',
      'p: Let me see, fourteen thirty?',
      's: Half two, lovely.',
    ],
    'Next visit Monday 16 November at 14:30.',
    'Next visit Monday 16 November at 10:15.',
  ],
  [
    'a part of a month that is agreed on',
    'sv',
    [
      's: Femte december vill ja kunn dans igen.',
      'p: Femte december, det är om en månad, det är nog lite tidigt. Ska vi säga slutet på januari?',
      's: Nå, slutet på januari då.',
    ],
    'Mål: dansa i slutet av januari.',
    'Mål: dansa den 5 december.',
  ],
  [
    'the day after which there was nothing',
    'fi',
    [
      's: Se alko perjantai-iltana.',
      'p: Kauanko sitä oli?',
      's: Kaks päivää. Et sunnuntain jälkeen ei oo tullu mitään.',
    ],
    'Alkoi perjantai-iltana.',
    'Alkoi sunnuntai-iltana.',
  ],
  [
    'a last day told by its number',
    'fi',
    [
      'p: Kontrolli on viides joulukuuta. Sairauslomaa tästä päivästä ens viikon perjantaihin, eli kahdeskymmenes päivä on viimeinen.',
    ],
    'Kontrolli 5.12.2026. Sairausloma 10.–20.11.2026.',
    'Kontrolli 5.12.2026. Sairausloma 10.11.–5.12.2026.',
  ],
  [
    'every other day beside a date',
    'fi',
    [
      'p: Sidokset vaihdetaan lauantaina, ja siitä eteenpäin joka toinen päivä.',
      'c: Lauantaina kymmenen maissa.',
      'p: Koe otetaan ens viikon maanantaina.',
    ],
    'Sidosten vaihto la 14.11. noin klo 10, sen jälkeen joka 2. päivä. Koe ma 16.11.2026.',
    null,
  ],
  [
    'the same week',
    'fi',
    ['p: Laboratorio kahden viikon päästä tiistaina, ja minä soitan saman viikon torstaina.'],
    'Lääkäri soittaa 26.11.2026.',
    'Lääkäri soittaa 3.12.2026.',
  ],
  [
    'a day that was broken off',
    'fi',
    ['p: Koska se oli?', 's: Vappu... ei. Syys...', 'c: Syyskuun toinen.'],
    'Kotiutui 2.9.2026.',
    'Kotiutui vappuna.',
  ],
  [
    'a feast put right',
    'fi',
    ['s: Oon ollu tammikuusta asti ilman, paitsi yks olut vappu, eiku pääsiäisenä.'],
    'Tammikuusta lähtien juomatta, pääsiäisenä yksi olut.',
    null,
  ],
  [
    'once in two weeks',
    'fi',
    ['s: Käyn siellä kerran kahessa viikossa.'],
    'Käy joka toinen viikko.',
    'Käy joka viikko.',
  ],
  ['yesterday', 'fi', ['c: Eileen oli satakolmekymmentä kautta kaheksankymmentä.'], 'Eilen 130/80.', null],
  [
    'another month',
    'sv',
    ['p: Sårvård nästa tisdag klockan tie å nytt prov i december.'],
    'Sårvård tisdag 17.11.2026 kl. 10. Nytt prov i december.',
    'Sårvård tisdag 17.11.2026 kl. 10. Nytt prov i januari.',
  ],
  [
    'the hour of tomorrow',
    'fi',
    ['p: Työntekijä tapaa teidät huomenna kello kaks. Mä tuun taas ens perjantaina.'],
    'Työntekijä tapaa huomenna klo 14.',
    'Työntekijä tapaa ensi perjantaina klo 14.',
  ],
  [
    'before that',
    'fi',
    ['c: Kuus viikkoa se on ollu.', 's: Kolme viikkoa. Sitä ennen se oli niska.'],
    'Puolison mukaan 6 viikkoa; potilaan mukaan kipeä 3 viikkoa ja sitä ennen niska.',
    null,
  ],
];

describe('figures of a statement', () => {
  it.each([...numerals, ...doses, ...days])('are read: %s', (_, language, said, right, wrong) => {
    if (right !== null) expect(flags(language, said, right)).toBe(false);
    if (wrong !== null) expect(flags(language, said, wrong)).toBe(true);
  });
});
