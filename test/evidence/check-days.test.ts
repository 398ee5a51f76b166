import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { Verdict } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

type Line = readonly [SpeakerRole, string];

/** Tuesday. */
const visitDate = '2026-11-10';

const dates = (text: string, language: Language, lines: readonly Line[], noteLanguage = language, on?: string) => {
  const utterances = talk(language, ...lines);
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: '', language }));
  const context = {
    utterances,
    spokenLanguage: language,
    noteLanguage,
    ...(on === undefined ? {} : { visitDate: on }),
  };
  return (
    checkStatement({ text, section: 'plan', evidence }, context).verdicts.find(({ check }) => check === 'dates')
      ?.result ?? null
  );
};

const cases: readonly (readonly [Language, string, string, Verdict['result'] | null])[] = [
  // reckoned from the visit
  ['fi', 'Nähdään huomenna.', 'Seuraava käynti 11.11.2026.', 'supported'],
  ['fi', 'Nähdään huomenna.', 'Seuraava käynti 12.11.2026.', 'contradicted'],
  ['fi', 'Tulet ensi tiistaina.', 'Uusi aika ti 17.11.2026.', 'supported'],
  ['fi', 'Tulet ensi tiistaina.', 'Uusi aika ti 24.11.2026.', 'contradicted'],
  ['fi', 'Kontrolli kolmen viikon päästä.', 'Kontrolli 1.12.2026.', 'supported'],
  ['fi', 'Kontrolli kolmen viikon päästä.', 'Kontrolli 22.12.2026.', 'contradicted'],
  ['fi', 'Kontrolli kolmen viikon päästä.', 'Kontrolli kolmen viikon kuluttua.', 'supported'],
  ['fi', 'Ensi viikolla perjantaina.', 'Soitto pe 20.11.2026.', 'supported'],
  ['fi', 'Se alkoi kaksi viikkoa sitten.', 'Alkanut 27.10.', 'supported'],
  ['fi', 'Tiistaina kahdeskymmenestoinen syyskuuta.', 'INR ti 22.9.2026.', 'supported'],
  ['fi', 'Kuudestoista yhdettätoista.', 'Tapaaminen 16.11.2026.', 'supported'],
  ['fi', 'Kuudestoista marraskuuta.', 'Tapaaminen 16.11.2027.', 'contradicted'],
  ['fi', 'Kuudestoista marraskuuta.', 'Tapaaminen ti 16.11.2026.', 'contradicted'],
  ['fi', 'Kuukauden päästä, eli torstaina kolmas joulukuuta.', 'Kontrolli to 10.12.2026.', 'contradicted'],
  ['fi', 'Ensi viikon maanantaina.', 'Asentaja tulee ma 16.11.2026.', 'supported'],
  ['fi', 'Ensi viikon maanantaina.', 'Asentaja tulee ma 23.11.2026.', 'contradicted'],
  ['fi', 'Se oli lauantai ja seitsemäs päivä.', 'Alkanut la 7.11.2026.', 'supported'],
  ['fi', 'Se oli lauantai ja seitsemäs päivä.', 'Alkanut la 14.11.2026.', 'contradicted'],
  ['sv', 'Det började i söndags.', 'Började sö 8.11.2026.', 'supported'],
  ['sv', 'Det började i söndags.', 'Började sö 15.11.2026.', 'contradicted'],
  ['sv', 'Till måndag, alltså den tjugotredje.', 'Sjukledig till må 16.11.2026.', 'contradicted'],
  ['fi', 'Lopetin kesällä.', 'Lopetettu keväällä.', 'contradicted'],
  ['fi', 'Se oli loppiaisena.', 'Tapahtui tapaninpäivänä.', 'contradicted'],
  ['sv', 'Vi ses i övermorgon.', 'Nästa tid 12.11.2026.', 'supported'],
  ['sv', 'Vi ses i övermorgon.', 'Nästa tid 13.11.2026.', 'contradicted'],
  ['sv', 'Om tre veckor, på tisdag.', 'Tid ti 1.12.2026.', 'supported'],
  ['sv', 'Den sextonde i elfte.', 'Tid må 16.11.2026.', 'supported'],
  ['sv', 'Det började i augusti.', 'Sedan i september.', 'contradicted'],
  ['en', 'See you next Tuesday.', 'Next visit on 17 November 2026.', 'supported'],
  ['en', 'See you next Tuesday.', 'Next visit on 18 November 2026.', 'contradicted'],
  ['en', 'In two weeks.', 'Control on 24 November 2026.', 'supported'],
  ['en', 'The third of March.', 'Visit on 3 March 2027.', 'supported'],
  // how long and how often, without a number
  ['fi', 'Viikon se on kestänyt.', 'Kestänyt kuukauden.', 'contradicted'],
  ['fi', 'Kaksi kertaa päivässä.', 'Kaksi kertaa viikossa.', 'contradicted'],
  ['sv', 'Två gånger om dan.', 'Två gånger om dagen.', 'supported'],
  ['sv', 'Två gånger om dagen.', 'Två gånger i veckan.', 'contradicted'],
  ['en', 'Twice a day.', 'Twice a week.', 'contradicted'],
  ['en', 'It began a month ago.', 'Began last year.', 'contradicted'],
  ['en', 'Every morning.', 'Daily.', 'supported'],
];

describe('days and spans of time', () => {
  for (const [language, spoken, text, expected] of cases) {
    it(`${expected}: "${text}" of "${spoken}"`, () => {
      expect(dates(text, language, [['professional', spoken]], language, visitDate)).toBe(expected);
    });
  }

  it('are compared across languages', () => {
    const spoken: Line[] = [['professional', 'Jag ringer om två veckor, tisdagen den sjuttonde november.']];
    expect(dates('Soitto ti 17.11.2026.', 'sv', spoken, 'fi', '2026-11-03')).toBe('supported');
    expect(dates('Soitto ti 24.11.2026.', 'sv', spoken, 'fi', '2026-11-03')).toBe('contradicted');
  });

  it('are the ones agreed in the end', () => {
    const spoken: Line[] = [
      ['professional', 'Seuraava tapaaminen ois torstaina, kahdeskymmeneskuudes marraskuuta.'],
      ['subject', 'Voisko olla perjantaina?'],
      ['professional', 'Perjantaina kahdeskymmenesseittemäs marraskuuta siis.'],
    ];
    expect(dates('Seuraava tapaaminen pe 27.11.2026.', 'fi', spoken, 'fi', visitDate)).toBe('supported');
  });

  it('are not reckoned where the day of the visit is not known', () => {
    expect(dates('Seuraava käynti 11.11.2026.', 'fi', [['professional', 'Nähdään huomenna.']])).toBe('not-compared');
    expect(dates('Tapaaminen 16.11.', 'fi', [['professional', 'Kuudestoista marraskuuta.']])).toBe('supported');
  });
});
