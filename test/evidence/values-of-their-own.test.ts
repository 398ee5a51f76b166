/** A value belongs to what it was said of: what something is changed to, the hour that was agreed, the one that is still so. Days here: the visit is on Tuesday 10.11.2026. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [what: string, language: Language, said: string, right: string, wrong: string, check: string];

const rows: readonly Row[] = [
  [
    'what a dose is raised to, not what it is raised from',
    'fi',
    'Amlodipiinia menee nyt viisi milligrammaa. Nostetaan amlodipiini kymmeneen. | Selvä.',
    'Amlodipiini nostetaan 10 mg:aan.',
    'Amlodipiini nostetaan 5 mg:aan.',
    'numbers',
  ],
  [
    'what a dose is raised to, Swedish',
    'sv',
    'Du har haft fem milligram enalapril. Vi höjer till tio. | Okej.',
    'Enalapril höjs till 10 mg.',
    'Enalapril höjs till 5 mg.',
    'numbers',
  ],
  [
    'what a dose is raised to, English',
    'en',
    "You're on five milligrams of ramipril. Let's increase it to ten. | Fine.",
    'Ramipril increased to 10 mg.',
    'Ramipril increased to 5 mg.',
    'numbers',
  ],
  [
    'not what was denied for it, some words before',
    'fi',
    'Mä en menisi vielä suoraan sataan vaan nostetaan seitsemäänkymmeneenviiteen. | Sopii.',
    'Annos nostetaan 75 mg:aan.',
    'Annos nostetaan 100 mg:aan.',
    'numbers',
  ],
  [
    'the hour of the meeting, Swedish',
    'sv',
    'Boenderådgivaren träffar er här klockan två, passar det? | Ja, morgonens tid slutar klockan tolv.',
    'Träff med boenderådgivaren kl. 14.',
    'Träff med boenderådgivaren kl. 12.',
    'numbers',
  ],
  [
    'the night that was named, not the one it is reckoned as',
    'fi',
    'Milloin otit viimeksi? | Maanantain vastaisena yönä, toissayönä just.',
    'Otettu viimeksi ma 9.11. vastaisena yönä.',
    'Otettu viimeksi su 8.11. vastaisena yönä.',
    'dates',
  ],
  [
    'the day that it is now, not the one before',
    'fi',
    'Mikä sun laskettu aika on? | Kuudes elokuuta, ennen oli kolmas.',
    'Laskettu aika 6.8.',
    'Laskettu aika 3.8.',
    'dates',
  ],
  [
    'the hour of the meeting, not of what ends before it',
    'fi',
    'Asuntoneuvoja tapaisi teidät täällä kahdelta, sopiiko? | Joo, aamun aika loppuu kahdeltatoista.',
    'Asuntoneuvojan tapaaminen klo 14.',
    'Asuntoneuvojan tapaaminen klo 12.',
    'numbers',
  ],
  [
    'the hour that was taken, not the one before it',
    'sv',
    'Onsdagen den adertonde november klockan tio? | Hellre på eftermiddagen. | Kvart över två då. | Ja, det passar.',
    'Ny tid 18.11. kl. 14.15.',
    'Ny tid 18.11. kl. 10.00.',
    'numbers',
  ],
  [
    'the day that was chosen of two',
    'en',
    "Thursday I've got half past four, or there's Wednesday at nine. | Thursday half four please.",
    'Next session on Thursday at 16.30.',
    'Next session on Wednesday at 9.00.',
    'dates',
  ],
  [
    'what is weighed now, not what it has improved from',
    'sv',
    'Åttiosju komma fyra. I januari vägde du nittioett, så det är ner. | Va, på riktigt.',
    'Vikt 87,4 kg, minskning sedan januari.',
    'Vikt 91 kg, minskning sedan januari.',
    'numbers',
  ],
  [
    'what is measured now, not the last time',
    'sv',
    'Fjorton. I augusti behövde du tjugoett, så det är en fin förbättring. | Mål då?',
    'TUG 14 s, förbättring sedan förra mätningen.',
    'TUG 21 s, förbättring sedan förra mätningen.',
    'numbers',
  ],
];

describe('a value of the statement', () => {
  it.each(rows)('is %s (%s)', (_, language, said, right, wrong, check) => {
    expect(flagsOf(right, language, said, 'current-state')).toEqual([]);
    expect(flagsOf(wrong, language, said, 'current-state')).toContain(check);
  });

  it.each<readonly [what: string, language: Language, said: string, statement: string]>([
    [
      'the same in other words',
      'fi',
      'Otat viikon ajan furosemidia kaksi kappaletta aamulla eli kahdeksankymmentä. | Selvä.',
      'Furosemidin annos viikon ajan 80 mg.',
    ],
    [
      'beside another that a “plus” parts it from',
      'en',
      'What comes in? | Universal credit is eight hundred and forty, and my hours at the cafe about three hundred and ten.',
      'Income £840 Universal Credit plus around £310 from café work.',
    ],
    [
      'one of two readings, from and to',
      'fi',
      'Istuen satakaksikymmentäkaksi kautta kuusikymmentäkahdeksan. Seisten yhdeksänkymmentäkahdeksan kautta kuusikymmentä. | Huippaa.',
      'Verenpaine laskee seisomaan noustessa arvosta 122/68 arvoon 98/60.',
    ],
    [
      'beside “ei vaan” that corrects nothing',
      'fi',
      'Paljonko poissaoloja on? | Syksyllä neljäkymmentäkuusi tuntia. Mulla ei vaan oo siellä ketään, meitä on kaksikymmentäkolme.',
      'Poissaoloja syksyllä 46 tuntia.',
    ],
    ['measured as a laboratory measures', 'sv', 'Hemoglobinet är hundraelva. | Jaha.', 'Hb 111 g/l.'],
    [
      'the difference since a season',
      'fi',
      'Paino on laskenut, kahdeksankymmentäyhdeksän, syksyllä oli yhdeksänkymmentäneljä. | Joo.',
      'Paino 89 kg, laskua syksystä 5 kg.',
    ],
    ['counted of days of the week', 'en', 'When? | Mondays and Fridays, to the hospital.', 'To hospital twice weekly.'],
    [
      'an hour that was agreed to in so many words',
      'sv',
      'Hur är onsdag om två veckor, klockan tretton? | Det blir bra. Bussen går kvart över tolv.',
      'Möte 25.11. klockan 13.',
    ],
    [
      'tomorrow by its name',
      'fi',
      'Milloin viimeksi kävit suihkussa? | Torstaina. | Sovitaanko, että huomenna käydään? | Sopii.',
      'Edellinen suihku to 5.11., seuraava ke 11.11.',
    ],
    [
      'what it was before it is changed',
      'fi',
      'Amlodipiinia menee nyt viisi milligrammaa. Nostetaan amlodipiini kymmeneen. | Selvä.',
      'Amlodipiini ollut 5 mg.',
    ],
    [
      'one of two that are changed',
      'fi',
      'Nostetaan amlodipiini kymmeneen ja ramipriili viiteen. | Selvä.',
      'Amlodipiini nostetaan 10 mg:aan, ramipriili 5 mg:aan.',
    ],
    [
      'beside what else is to be lowered',
      'fi',
      'Otat jatkossa ramipriilia kaksikymmentä milligrammaa. Paino pitäisi laskea sataankymmeneen. | Selvä.',
      'Ramipriili nostetaan 20 mg:aan.',
    ],
    [
      'more than from one to another',
      'en',
      'You walk two to three kilometres. I want you to walk five. | Fine.',
      'Walks up to 5 km.',
    ],
    [
      'one of two hours that are both told',
      'fi',
      'Asuntoneuvoja tapaisi teidät täällä kahdelta. | Joo, aamun aika loppuu kahdeltatoista.',
      'Asuntoneuvojan tapaaminen klo 14, aamun aika loppuu klo 12.',
    ],
    [
      'another day than the one said again',
      'fi',
      'Maanantaina on labra ja torstaina lääkäri. | Maanantaina siis labra.',
      'Lääkäri to 12.11.',
    ],
    [
      'a day that its own voice only doubted',
      'fi',
      'Torstaina tai keskiviikkona? | En tiedä. | Keskiviikkona mulla on aamulla koulutus. | Sovitaan se ensimmäinen.',
      'Aika torstaina.',
    ],
    [
      'one of two readings, Swedish',
      'sv',
      'Sittande hundratjugotvå genom sextioåtta. Stående nittioåtta genom sextio. | Det snurrar.',
      'Blodtrycket sjunker stående från 122/68 till 98/60.',
    ],
    [
      'of a word that is written with an accent',
      'en',
      'What comes in? | Universal credit eight hundred and forty, then the cafe three hundred and ten.',
      'Universal Credit £840; café £310.',
    ],
  ])('may be %s (%s)', (_, language, said, statement) => {
    expect(flagsOf(statement, language, said, 'current-state')).toEqual([]);
  });
});

describe('days of the week', () => {
  it('are no number of times a day', () => {
    const said = 'When? | Mondays and Fridays, to the hospital.';
    expect(flagsOf('To hospital 3 times weekly.', 'en', said, 'current-state')).toContain('numbers');
    expect(flagsOf('To hospital twice a day.', 'en', said, 'current-state')).not.toEqual([]);
  });
});

describe('an hour', () => {
  it('that was offered in vain is not the one that was taken, though the reply itself is not cited', () => {
    const utterances = talk(
      'sv',
      ['professional', 'Onsdagen den adertonde november klockan tio?'],
      ['subject', 'Hellre på eftermiddagen, jag har tandläkare då.'],
      ['professional', 'Kvart över två då.'],
      ['subject', 'Ja, det passar.'],
    );
    const flagsFor = (text: string) => {
      const cited = utterances.filter((_, at) => at !== 1);
      const evidence = cited.map(({ id, source }) => ({ source, id, quote: '', language: 'sv' as const }));
      const context = {
        utterances,
        spokenLanguage: 'sv' as const,
        noteLanguage: 'sv' as const,
        visitDate: '2026-11-10',
      };
      const { verdicts } = checkStatement({ text, section: 'plan', evidence }, context);
      return verdicts.filter(({ result }) => result === 'contradicted').map(({ check }) => check);
    };
    expect(flagsFor('Ny tid 18.11. kl. 14.15.')).toEqual([]);
    expect(flagsFor('Ny tid 18.11. kl. 10.00.')).toContain('numbers');
  });
});

describe('a word', () => {
  it('is not taken for a medicine because it begins like one', () => {
    const said = 'What does it feel like? | Like a fish flapping, two minutes and then it goes.';
    expect(flagsOf('Palpitations lasting about two minutes.', 'en', said, 'history')).not.toContain('medication');
  });

  it('belongs to the medicine beside it, not to the next one', () => {
    const said =
      'Injisoidaan takakautta metyyliprednisolonia neljäkymmentä milligrammaa ja lidokaiinia viisi millilitraa. | Joo.';
    const right = 'Injisoitiin takakautta metyyliprednisolonia 40 mg ja lidokaiinia 5 ml.';
    expect(flagsOf(right, 'fi', said, 'current-state')).toEqual([]);
  });

  it('tells a side where “in the right” cannot be meant', () => {
    const said = 'Kumpi polvi? | Se oikea. | Tässä oikeassa on nestettä ja nivelrako arka. | Joo.';
    expect(flagsOf('Oikeassa polvessa nestettä.', 'fi', said, 'current-state')).toEqual([]);
    expect(flagsOf('Blood taken from the left arm.', 'en', 'Which arm? | Left then. Just a prick.', 'actions')).toEqual(
      [],
    );
  });

  it('of being well says it of its own side alone', () => {
    const said =
      'Milloin huomasit sen? | Suihkussa, vasemmassa rinnassa tuossa kainalon puolella. | Tunnen ylhäällä ulkona kyhmyn, toinen rinta on tasainen.';
    expect(flagsOf('Vasemman rinnan yläosassa kyhmy.', 'fi', said, 'current-state')).toEqual([]);
    expect(flagsOf('Oikean rinnan yläosassa kyhmy.', 'fi', said, 'current-state')).toContain('side');
  });

  it('of agreeing is “I would”', () => {
    const said = 'Would you be willing to have somebody come in at bedtime? | I would, if it is the same face.';
    expect(flagsOf('Client accepts somebody coming in at bedtime.', 'en', said, 'agreed')).not.toContain('agreement');
  });
});
