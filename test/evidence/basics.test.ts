/** The plain things every visit has, said in the ways people say them: what was said passes, anything else is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import { type Basic, opening } from './basics.js';
import { amounts } from './basics-amounts.js';
import { asWritten } from './basics-as-written.js';
import { asked } from './basics-asked.js';
import { calendar } from './basics-calendar.js';
import { days } from './basics-days.js';
import { daysAndDoses } from './basics-days-and-doses.js';
import { answers, things } from './basics-denials.js';
import { denied } from './basics-denied.js';
import { deniedMore } from './basics-denied-more.js';
import { deniedOfVisits } from './basics-denied-of-visits.js';
import { doers } from './basics-doers.js';
import { eachSide } from './basics-each-side.js';
import { figures } from './basics-figures.js';
import { forWhom } from './basics-for-whom.js';
import { giverGetter } from './basics-giver-getter.js';
import { giverGetterEnglish } from './basics-giver-getter-english.js';
import { halves } from './basics-halves.js';
import { happened } from './basics-happened.js';
import { inPart } from './basics-in-part.js';
import { inTurn } from './basics-in-turn.js';
import { leftUndone } from './basics-left-undone.js';
import { measures } from './basics-measures.js';
import { medicines } from './basics-medicines.js';
import { names } from './basics-names.js';
import { notMoved } from './basics-not-moved.js';
import { notSuiting } from './basics-not-suiting.js';
import { ofTheRoom } from './basics-of-the-room.js';
import { oneForAnother } from './basics-one-for-another.js';
import { risks } from './basics-risks.js';
import { told } from './basics-told.js';
import { toldDays } from './basics-told-days.js';
import { toldOf } from './basics-told-of.js';
import { turnedAbout } from './basics-turned-about.js';
import { unmarked } from './basics-unmarked.js';
import { urgent } from './basics-urgent.js';
import { urgentToo } from './basics-urgent-more.js';
import { valuesBeside } from './basics-values-beside.js';
import { valuesOfVisits } from './basics-values-of-visits.js';
import { type Deed, life, work } from './basics-who.js';
import { whoIsHere } from './basics-who-is-here.js';
import { whoOfVisits } from './basics-who-of-visits.js';
import { whomOfVisits } from './basics-whom-of-visits.js';
import { whose } from './basics-whose.js';
import { wishers } from './basics-wishers.js';
import { flagsInRoom } from './flags-in-room.js';

const VISIT = '2026-03-10';
const languages = ['fi', 'sv', 'en'] as const;

const judged = (said: readonly string[], language: Language, right: readonly string[], wrong: readonly string[]) => {
  const flags = (text: string): CheckName[] => flagsInRoom(language, [...opening[language], ...said], text, VISIT);
  return {
    doubted: right.filter((text) => flags(text).length > 0),
    missed: wrong.filter((text) => flags(text).length === 0),
  };
};
const nothing = { doubted: [], missed: [] };

describe.each([
  ['who fears, does and gets it', doers],
  ['who is who in the room', ofTheRoom],
  ['who has come along', whoIsHere],
  ['who is who in whole visits', whoOfVisits],
  ['denied in part, or of something else', inPart],
  ['denied in whole visits', deniedOfVisits],
  ['people in turn and days in short', inTurn],
  ['who gives and who gets', giverGetter],
  ['who gives and who gets, in English', giverGetterEnglish],
  ['who wishes it of whom', wishers],
  ['who is meant', names],
  ['what goes badly, is given up or told beside a denial', told],
  ['told of one beside another', toldOf],
  ['turned about', turnedAbout],
  ['amounts, letters for sides and sayings', amounts],
  ['figures of everyday life', figures],
  ['what records write short', asWritten],
  ['days of the calendar', calendar],
  ['what was asked after', asked],
  ['several figures in one breath', unmarked],
  ['one told for another', oneForAnother],
  ['what was left undone', leftUndone],
  ['days that were moved', notMoved],
  ['days and times', days],
  ['days and doses', daysAndDoses],
  ['halves and parts', halves],
  ['medicines, values and sides', medicines],
  ['plain numbers', measures],
  ['denied in part or beside', denied],
  ['denied in other words, or of some days', deniedMore],
  ['each side', eachSide],
  ['days told of two things', toldDays],
  ['what does not suit', notSuiting],
  ['risks', risks],
  ['whose it is', whose],
  ['of whom it is told in whole visits', whomOfVisits],
  ['when to seek help', urgent],
  ['when to seek help, in other ways', urgentToo],
  ['what nearly happened', happened],
  ['values told beside another', valuesBeside],
  ['values of whole visits', valuesOfVisits],
] satisfies [string, readonly Basic[]][])('%s', (_, rows) => {
  it.each(rows.flatMap(([language, ways, right, wrong]) => ways.map((way) => [way, language, right, wrong] as const)))(
    'as told in "%s"',
    (way, language, right, wrong) => {
      expect(right.length + wrong.length).toBeGreaterThan(0);
      expect(judged(way.split(' | '), language, right, wrong)).toEqual(nothing);
    },
  );
});

describe('what is denied', () => {
  it.each(languages.flatMap((language) => things[language].map((one) => [one.asked[0] ?? '', language, one] as const)))(
    'after "%s"',
    (_, language, { asked, yes, no, has, hasNot }) => {
      const exchanges = (some: readonly string[]) =>
        asked.flatMap((question) => some.map((answer) => [`*p: ${question}`, `*s: ${answer}`]));
      const told = (some: readonly string[]) => some.map((sentence) => [`*s: ${sentence}`]);
      for (const said of [...exchanges(answers[language].yes), ...told(yes)])
        expect({ said, ...judged(said, language, has, hasNot) }).toEqual({ said, ...nothing });
      for (const said of [...exchanges(answers[language].no), ...told(no)])
        expect({ said, ...judged(said, language, hasNot, has) }).toEqual({ said, ...nothing });
    },
  );
});

/** Who is in the room, as they present themselves, and what a note calls them. */
const room: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'p: Hei, mä oon Anna, sairaanhoitaja. Tässä on Noora, perhetyöntekijä. Ja sä oot tytär?',
    'c: Joo, mä oon tytär, Leena.',
    'g: Moi.',
    's: Ihan hyvää tässä.',
  ],
  sv: [
    'p: Hej, jag är Anna, sjukskötare. Det här är Noora, vår familjearbetare. Och du är dottern?',
    'c: Ja, jag är dottern, Gunilla.',
    'g: Hej.',
    's: Bra, tack.',
  ],
  en: [
    "p: Hello, I'm Anna, the nurse. This is Noora, our family worker. And you are the daughter?",
    "c: Yes, I'm her daughter.",
    'g: Hi, nice to meet you.',
    's: Fine, thanks.',
  ],
};
const called: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  fi: {
    s: ['Asiakas', 'Potilas'],
    c: ['Tytär', 'Tytär Leena'],
    p: ['Sairaanhoitaja'],
    g: ['Perhetyöntekijä', 'Noora'],
  },
  sv: {
    s: ['Klienten', 'Patienten'],
    c: ['Dottern', 'Dottern Gunilla'],
    p: ['Sjukskötaren'],
    g: ['Familjearbetaren', 'Noora'],
  },
  en: {
    s: ['Client', 'The patient'],
    c: ['Daughter', 'The daughter'],
    p: ['Nurse', 'The nurse'],
    g: ['Family worker', 'Noora'],
  },
};

describe('who does, has or feels it', () => {
  const deeds = (all: Readonly<Record<Language, readonly Deed[]>>, voices: readonly string[]) =>
    languages.flatMap((language) =>
      all[language].flatMap(([said, told]) => voices.map((voice) => [`${voice}: ${said}`, language, told] as const)),
    );
  it.each([...deeds(life, ['s', 'c']), ...deeds(work, ['p', 'g', 's', 'c'])])(
    'as told in "%s"',
    (said, language, told) => {
      const of = (own: boolean): string[] =>
        Object.entries(called[language]).flatMap(([voice, names]) =>
          (voice === said[0]) === own ? names.map((name) => `${name} ${told}`) : [],
        );
      expect(judged([...room[language], `*${said}`], language, of(true), of(false))).toEqual(nothing);
    },
  );

  it.each(deeds(life, ['s', 'c']))('beside what another does, as told in "%s"', (said, language, told) => {
    const [other, otherTold] = life[language].find(([, one]) => one !== told) ?? ['', ''];
    const [voice, another] = said[0] === 's' ? ['s', 'c'] : ['c', 's'];
    const name = (one: string): string => called[language][one]?.[0] ?? '';
    const both = (one: string, two: string): string =>
      `${name(one)} ${told.replace('.', ';')} ${name(two)} ${otherTold}`;
    expect(
      judged(
        [...room[language], `*${said}`, `*${another}: ${other}`],
        language,
        [both(voice, another)],
        [both(another, voice)],
      ),
    ).toEqual(nothing);
  });

  it.each(
    forWhom.flatMap(([language, ways, right, wrong]) => ways.map((way) => [way, language, right, wrong] as const)),
  )('for another, as told in "%s"', (way, language, right, wrong) => {
    expect(judged([...room[language], way], language, right, wrong)).toEqual(nothing);
  });
});
