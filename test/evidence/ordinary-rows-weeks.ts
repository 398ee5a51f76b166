import type { Row } from './ordinary-rows.js';

/** Weeks, mornings and times before and after: of each a right statement and mostly a wrong one. */
export const weekRows: readonly Row[] = [
  [
    'measures before and after a thing',
    'dates',
    'sv',
    ['*p: Pulsen var sextiotvå före medicinen och sjuttioåtta efter.'],
    'Puls 62 före och 78 efter medicin.',
    null,
  ],
  [
    'the day of two weeks ago',
    'dates',
    'en',
    ['*s: I fell on the Saturday before last, in the yard.'],
    'Fell in the yard on 31.10.2026.',
    'Fell in the yard on 7.11.2026.',
  ],
  [
    'the week after the next',
    'dates',
    'sv',
    ['*p: Vi ses veckan efter nästa, på onsdag.'],
    'Nästa besök 25.11.2026.',
    'Nästa besök 18.11.2026.',
  ],
  [
    'this week and the next',
    'dates',
    'fi',
    ['*p: Millon tavataan?', '*s: Ens viikolla, tällä en kerkee.'],
    'Tapaaminen ensi viikolla.',
    'Tapaaminen viime viikolla.',
  ],
  [
    'the same in English',
    'dates',
    'en',
    ['*p: Visits start next week, Wednesdays from two to four.'],
    'Visits on Wednesdays from next week.',
    'Visits on Wednesdays from this week.',
  ],
  [
    'a day, and the date of another thing after it',
    'dates',
    'sv',
    ['*p: Jag ringer på måndag, och nästa möte är andra december klockan tre.'],
    'Ringer 16.11.2026. Nästa möte 2.12.2026.',
    'Ringer 30.11.2026. Nästa möte 2.12.2026.',
  ],
  [
    'tomorrow morning in one word',
    'dates',
    'fi',
    ['*p: Huomenaamuna labraan, ja hoitaja soittaa ens viikon perjantaina.'],
    'Laboratorio 11.11. aamulla.',
    'Laboratorio 12.11. aamulla.',
  ],
  [
    'weeks from today',
    'dates',
    'en',
    ["*p: Eye clinic on Tuesday the seventeenth of November. And I'll phone you three weeks from today."],
    'Nurse phones on 1 December 2026.',
    'Nurse phones on 8 December 2026.',
  ],
];
