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
    'its second',
    'en',
    ['s: My first jab was in March and my second in April.'],
    'Second jab in April.',
    'Third jab in April.',
  ],
  [
    'follow-up',
    'en',
    ['p: pulse is seventy two, come back in two months'],
    'Follow-up in 2 months.',
    'Follow-up in 4 months.',
  ],
  ['may be', 'en', ['s: They said it could be the new soap.'], 'Was told that this may be due to the new soap.', null],
];

const sidesAndDays: readonly Row[] = [
  ['the back of one side', 'en', ['s: I get this ache in my left back'], 'Left back pain.', 'Right back pain.'],
  ['leaving is no side', 'en', ['s: I left back in June, my right knee hurts.'], 'Right knee pain.', 'Left knee pain.'],
  [
    'either of two',
    'en',
    ['p: No swelling on either leg, the left scar is wider.'],
    'No bilateral leg swelling.',
    'No left leg swelling, bilateral scars.',
  ],
  [
    'the other one as well',
    'en',
    ['p: Swelling on your right foot, is it?', 's: Yes, for weeks. The left foot also swells a little.'],
    'The right foot has been swollen.',
    null,
  ],
  [
    'a side that is clear of another thing',
    'en',
    ['p: i hear crackles at the right base on your heart exam it is clear and there is no bruit bilaterally'],
    'Crackles at the right base.',
    'Crackles at the left base.',
  ],
  [
    'a day that the next line tells',
    'en',
    ['s: I had the cast put on.', '(p: When was that?)', '(s: It was on May fourth two thousand nine.)'],
    'The cast was put on 05/04/2009.',
    'The cast was put on 05/14/2009.',
  ],
  [
    'a day that the line before tells',
    'fi',
    ['(s: Se oli maaliskuussa.)', 's: Silloin mä kaaduin ja murtu ranne.'],
    'Kaatui maaliskuussa, ranne murtui.',
    'Kaatui lokakuussa, ranne murtui.',
  ],
];

const medicines: readonly Row[] = [
  [
    'its own dose beside another that goes on',
    'en',
    ["p: let's continue you on the Imitrex. And for the stomach we have you on the Nexium 20 milligrams a day."],
    'Continue with Nexium 20 mg daily.',
    'Continue with Imitrex 20 mg daily.',
  ],
  [
    'a dose said before its name',
    'en',
    [
      "p: keep taking the lisinopril and for your diabetes we'll keep you on the five hundred of metformin and the aspirin",
    ],
    'Continue metformin 500 mg daily.',
    'Continue simvastatin 500 mg daily.',
  ],
  [
    'one of several in speech without marks',
    'en',
    [
      "p: you can go on taking that ibuprofen for the knee i'll give you cyclobenzaprine ten milligrams at night and let's continue the metformin too",
    ],
    'She can continue to take ibuprofen for the knee.',
    'She can continue to take naproxen for the knee.',
  ],
  [
    'getting off one',
    'en',
    ['p: We stop the Lasix now. Before surgery we have to get you off your Plavix for a week.'],
    'Discontinue Plavix a week before surgery.',
    'Discontinue Xarelto a week before surgery.',
  ],
  [
    'abbreviations that end no sentence',
    'en',
    [
      'p: Are you using the Kenalog three times a day on the rash?',
      's: Yes, and the Bactroban twice a day on the bites.',
    ],
    'Uses Kenalog t.i.d. for the rash and Bactroban b.i.d. for the bites.',
    'Uses Kenalog t.i.d. for the bites and Bactroban b.i.d. for the rash.',
  ],
  [
    'words that are no medicines',
    'en',
    ['s: My mom had it, and so did my brother. I have the paper from Doctor Fisher.'],
    'Positive for mother and brother. Seen by Fisher.',
    null,
  ],
];

const told: readonly Row[] = [
  ['a range', 'sv', ['s: Jag sover två till fem timmar.'], 'Sover 2–5 timmar.', 'Sover 5–5 timmar.'],
  [
    'no hour of a length',
    'en',
    ["p: At two o'clock, 11 cm deep."],
    'At 2 o’clock, 11 cm deep.',
    'At 2 o’clock, 14 cm deep.',
  ],
  ['two of one number', 'en', ['p: An 8 mm tumor and 5 nodes.'], '8 mm tumor and 5 nodes.', '8 mm tumor and 8 nodes.'],
  [
    'how often, beside a dose',
    'en',
    ['p: keep the two . five of norvasc and check the pressure three times a week'],
    'Check blood pressure 3 times per week.',
    'Check blood pressure 5 times per week.',
  ],
  [
    'dad and father',
    'en',
    ['s: My mother passed away at eighty three. My dad died when he was eighty one.'],
    'Father passed away at 81, mother at 83.',
    'Father passed away at 83, mother at 81.',
  ],
  ['not as bad', 'en', ['p: Pain in your left hip?', 's: A bit, not as bad as the right.'], 'Left hip pain.', null],
  [
    'no article in a name',
    'en',
    ['p: We check her vitamin D.'],
    'Check a vitamin D level.',
    'Check a vitamin C level.',
  ],
];

const groups: readonly (readonly [string, readonly Row[]])[] = [
  ['numbers as they are read', read],
  ['what a number is of', owned],
  ['sides and days', sidesAndDays],
  ['medicines', medicines],
  ['what is told of which', told],
];

describe.each(groups)('%s', (_, rows) => {
  it.each(rows)('%s (%s)', (_what, language, said, right, wrong) => {
    if (right !== null) expect(flags(language, said, right), right).toBe(false);
    if (wrong !== null) expect(flags(language, said, wrong), wrong).toBe(true);
  });
});
