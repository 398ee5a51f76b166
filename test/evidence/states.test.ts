/** Words that say the opposite of each other, of one thing: taken and left, kept and cancelled, severe and barely. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { isDenialFlagged } from './denial-flagged.js';

type Row = readonly [what: string, language: Language, turns: readonly string[], right: string, wrong: string];

const rows: readonly Row[] = [
  [
    'how a thing is, told of what was asked about',
    'fi',
    ['P Mites nilkka viime kerrasta?', 'S Huonompi se on.'],
    'Nilkka huonompi.',
    'Nilkka parempi.',
  ],
  ['a result', 'en', ['P And the strep test, it is negative.'], 'Strep test negative.', 'Strep test positive.'],
  [
    'how bad it is',
    'en',
    ['P Is the elbow sore?', 'S Barely.'],
    'Hardly any soreness of the elbow.',
    'Marked soreness of the elbow.',
  ],
  [
    'how often',
    'en',
    ['P And the cough, is that there at night?', 'S Hardly ever now.'],
    'Cough rarely now.',
    'Cough often now.',
  ],
  [
    'what was kept and what was called off',
    'en',
    ['P Did you get to the choir on Monday?', 'S I cancelled. My knee was bad.'],
    'Cancelled the choir on Monday.',
    'Attended the choir on Monday.',
  ],
  [
    'two things, each with its own word',
    'fi',
    ['P Eilisen päivälääkkeet oli jäljellä. Iltalääkkeet oli otettu.'],
    'Päivälääkkeet ottamatta, iltalääkkeet otettu.',
    'Päivälääkkeet otettu, iltalääkkeet ottamatta.',
  ],
  [
    'agreeing in few words',
    'sv',
    ['P Är du överens om vårdplanen?', 'S Ja, jag har inga invändningar.'],
    'Inga invändningar mot vårdplanen.',
    'Motsätter sig vårdplanen.',
  ],
  [
    'a denial is of the word beside it',
    'fi',
    ['P Onko turvotus laskenut?', 'S Ei oo laskenu, vaikka oon pitäny kylmää.'],
    'Turvotus ei ole laskenut kylmästä huolimatta.',
    'Turvotus on laskenut kylmästä.',
  ],
  [
    'asleep or awake',
    'en',
    ['P Did the night go well?', 'S I slept right through.'],
    'Slept through the night.',
    'Woke during the night.',
  ],
];

describe('opposites of one thing', () => {
  it.each(rows)('%s', (_, language, turns, right, wrong) => {
    expect(isDenialFlagged(right, language, turns)).toBe(false);
    expect(isDenialFlagged(wrong, language, turns)).toBe(true);
  });
});
