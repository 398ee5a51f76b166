/** Numbers, days, sides and medicines as long consultations are transcribed: a right statement passes, a wrong one is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

const roles: Readonly<Record<string, SpeakerRole>> = { p: 'professional', s: 'subject', c: 'companion' };
const compared: ReadonlySet<string> = new Set(['numbers', 'dates', 'side', 'medication']);

/** The statement rests on every line but those in brackets, which were said beside them. */
const flags = (language: Language, said: readonly string[], text: string): boolean => {
  const lines = said.map((line) => ({ line: line.replace(/^\((.*)\)$/s, '$1'), cited: !line.startsWith('(') }));
  const utterances = talk(
    language,
    ...lines.map(({ line }) => [roles[line[0] ?? ''] ?? 'unknown', line.slice(3)] as const),
  );
  const evidence = utterances
    .filter((_, at) => lines[at]?.cited)
    .map(({ id, source }) => ({ source, id, quote: '', language }));
  const context = { utterances, spokenLanguage: language, noteLanguage: language };
  return checkStatement({ text, section: '', evidence }, context).verdicts.some(
    ({ check, result }) => compared.has(check) && (result === 'contradicted' || result === 'not-found'),
  );
};

type Row = readonly [
  what: string,
  language: Language,
  said: readonly string[],
  right: string | null,
  wrong: string | null,
];

const read: readonly Row[] = [
  [
    'a unit said letter by letter',
    'en',
    ['s: I took eighty M G of Furosemide and about fifteen C C of the syrup.'],
    'Took furosemide 80 mg and 15 ml of syrup.',
    'Took furosemide 40 mg and 15 ml of syrup.',
  ],
  [
    'a unit said letter by letter',
    'fi',
    ['s: Otin viisisataa m g Panadolia.'],
    'Otti Panadol 500 mg.',
    'Otti Panadol 1000 mg.',
  ],
  [
    'a point that stands by itself',
    'en',
    ["p: we'll keep you on the seven . five of meloxicam and a zero . zero two percent cream"],
    'Meloxicam 7.5 mg continues, cream 0.02 %.',
    'Meloxicam 7.5 mg continues, cream 0.2 %.',
  ],
  [
    'a number said again',
    'en',
    ['p: start keflex two hundred fifty two hundred fifty milligrams four times a day'],
    'Start Keflex 250 mg four times a day.',
    'Start Keflex 500 mg four times a day.',
  ],
  [
    'a year of two digits',
    'en',
    ['s: I fell in March O six and broke it.'],
    'Fell in March 2006.',
    'Fell in March 2009.',
  ],
  [
    'a year in digits',
    'en',
    ['s: There were two, the first one in nineteen seventy eight and the last one in nineteen eighty.'],
    'Operations in 1978 and 1980.',
    'Operations in 1978 and 1985.',
  ],
  [
    'a score, and no hour',
    'en',
    ['s: The knee is a seven out of ten and the hip is a three.'],
    'Knee pain is rated at 7 out of 10.',
    'Knee pain is rated at 4 out of 10.',
  ],
  [
    'an hour of the afternoon',
    'en',
    ['s: I go to bed at ten or ten thirty.'],
    'Goes to bed between 10:00 and 10:30.',
    'Goes to bed between 16:00 and 10:30.',
  ],
  [
    'the one that counts nothing',
    'en',
    ['p: Do you put on the cream zero point five percent twice a day?', 's: The one on my elbow?', 'p: Yes.'],
    'Cream 0.5 % on the elbow.',
    'Cream 1.5 % on the elbow.',
  ],
];

const owned: readonly Row[] = [
  [
    'a count of each thing',
    'en',
    ['s: We keep five hens, two goats, and two pigs.'],
    'They keep 5 hens, 2 goats and 2 pigs.',
    'They keep 5 hens, 4 goats and 2 pigs.',
  ],
  [
    'a count of each thing',
    'sv',
    ['s: Vi har fem höns, två getter och två grisar.'],
    'De har 5 höns, 2 getter och 2 grisar.',
    'De har 5 höns, 4 getter och 2 grisar.',
  ],
  [
    'an ordinal and a span',
    'en',
    ['s: I broke my third toe about three years back, and I had the cast for five weeks.'],
    'Broke the third toe 3 years back, cast for 5 weeks.',
    'Broke the third toe 6 years back, cast for 5 weeks.',
  ],
  [
    'a grade and today',
    'en',
    ['p: On your heart exam there is a two out of six murmur, same as before.'],
    'Has a 2/6 murmur on the heart exam today.',
    'Has a 4/6 murmur on the heart exam today.',
  ],
  [
    'one of two weeks',
    'en',
    ['p: We do the blood tests within three weeks, in the second or third week of April.'],
    'Blood tests in the 2nd or 3rd week of April.',
    'Blood tests in the 2nd or 3rd week of October.',
  ],
  [
    'the first week or two',
    'en',
    ['p: We do the blood tests in the first or second week of April.'],
    'Blood tests in the first week or two of April.',
    'Blood tests in the first week or two of October.',
  ],
  [
    'an ordinal without its thing',
    'en',
    ['s: My first injection was in March and my second in April.'],
    'The second injection was given in April.',
    'The third injection was given in April.',
  ],
  [
    'a visit that follows up',
    'en',
    ['p: your pulse is seventy two and sixty eight, and come back in two months'],
    'Follow-up in 2 months.',
    'Follow-up in 4 months.',
  ],
  ['may be', 'en', ['s: They said it could be the new soap.'], 'Was told that this may be due to the new soap.', null],
];

const groups: readonly (readonly [string, readonly Row[]])[] = [
  ['numbers as they are read', read],
  ['what a number is of', owned],
];

describe.each(groups)('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (_what, language, said, right, wrong) => {
    if (right !== null) expect(flags(language, said, right), right).toBe(false);
    if (wrong !== null) expect(flags(language, said, wrong), wrong).toBe(true);
  });
});
