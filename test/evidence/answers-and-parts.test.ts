/** What an answer says of its question, and which part of a statement tells what was said. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [language: Language, said: string, right: string, wrong: string | null, check: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a word for where one looks asserts what is found there': [
    ['en', 'On exam of your left foot the pulse is strong.', 'Pulse strong.', 'Pulse not strong.', 'negation'],
    ['en', 'when i look at your x-ray i do not see any fracture', 'No fracture.', 'Fracture on x-ray.', 'negation'],
  ],
  'lost weight is told, and taken away from nobody': [
    ['en', 'And your weight? | I have lost some weight.', 'Has lost weight.', 'Has not lost weight.', 'negation'],
  ],
  'what goes well is denied by what does not': [
    [
      'fi',
      'Miten vatsa toimii? | Ihan normaalisti.',
      'Vatsa toimii normaalisti.',
      'Vatsa ei toimi normaalisti.',
      'negation',
    ],
    [
      'sv',
      'Hur fungerar magen? | Helt normalt.',
      'Magen fungerar normalt.',
      'Magen fungerar inte normalt.',
      'negation',
    ],
    ['en', 'How is your stomach? | It is normal.', 'Stomach is normal.', 'Stomach is not normal.', 'negation'],
  ],
  'an answer may begin with a well': [
    ['en', 'And you do not smoke? | Well... I do.', 'Smokes.', 'Does not smoke.', 'negation'],
  ],
  'a verb before the one it asks makes a question without a mark': [
    ['sv', 'svullnar det i benet | näe', 'Ingen svullnad i benet.', 'Svullnad i benet.', 'negation'],
  ],
  'an application about something is no condition': [
    [
      'sv',
      'Har ni fått beslut om bostadsbidrag? | Nä.',
      'Inget beslut om bostadsbidrag.',
      'Beslut om bostadsbidrag.',
      'negation',
    ],
  ],
  'a no to a day is not of the thing': [
    ['sv', 'Är duschen på tisdagen? | Nä, de flyttade den till måndagen.', 'Duschhjälp på måndagen.', null, 'negation'],
  ],
  'of two parts each tells its own': [
    ['en', 'Is the rash itchy? | Nope. | Sore? | Yes, it stings.', 'Painful rash; not itchy.', null, 'negation'],
  ],
  'the very word tells before another word for it': [
    [
      'fi',
      'Vinkunaa kuuluu molemmin puolin. Rahinoita en kuule.',
      'Vinkuna kuuluu, ei rahinoita.',
      'Kuuluu molemmin puolin rahinoita.',
      'negation',
    ],
  ],
  'a yes or no is asked after a how, and answered before something else is told': [
    [
      'fi',
      'Mites se siivous, jatketaanko sitä? | Ei kiitos.',
      'Ei halua jatkaa siivousta.',
      'Haluaa jatkaa siivousta.',
      'negation',
    ],
    [
      'fi',
      'Ootko hakenut eläkettä? | En oo viel. Asumistuen mä hain kyllä.',
      'Asumistukea haettu.',
      'Eläkettä haettu.',
      'negation',
    ],
  ],
  'what relieves helps': [
    [
      'fi',
      'Burana ei auta polveen yhtään.',
      'Ibuprofeenista ei apua polveen.',
      'Ibuprofeeni lievittää polvea.',
      'negation',
    ],
  ],
  'a medicine that was said supports what it is for': [
    [
      'en',
      'What do you take for the hay fever? | Cetirizine.',
      'Uses cetirizine for allergic rhinitis.',
      null,
      'support',
    ],
  ],
  'what a medicine was changed to is taken since': [
    [
      'fi',
      'Kolesterolilääkkeenä oli simvastatiini. | Siitä särki. Lääkäri vaihto rosuvastatiiniin.',
      'Kolesterolilääkkeenä rosuvastatiini.',
      null,
      'medication',
    ],
  ],
  'a header tells of nobody': [
    [
      'sv',
      'Vilken blodförtunnare har du? | Eliquis, gubben har Marevan.',
      'Antikoagulation: Eliquis.',
      null,
      'speaker',
    ],
  ],
  'whoever is named first did what was asked': [
    [
      'fi',
      'Kuka soitti ambulanssin? | Naapuri. Vaimo oli kaupassa.',
      'Naapuri soitti ambulanssin.',
      'Vaimo soitti ambulanssin.',
      'speaker',
    ],
  ],
  'kin of another word for the same did what was asked': [
    ['fi', 'Kuka teillä tupakoi? | Mies polttaa. Mä lopetin.', 'Puoliso tupakoi.', null, 'speaker'],
  ],
  'whom the answer names did it, whatever else it tells of the speaker': [
    [
      'fi',
      'Kuka soitti ambulanssin? | naapuri se kuuli ku mä huusin vaimo oli kaupassa silloin',
      'Naapuri soitti ambulanssin vaimon ollessa kaupassa.',
      null,
      'speaker',
    ],
    [
      'fi',
      'Kuka auttaa päivisin? | Mormor tuli ensin, mut hon åkte hem, jouluna. | Onko joku muu? | Ei oo. Mun kaveri muutti Turkuun.',
      'Isoäiti auttoi aluksi mutta lähti kotiin jouluna, muuta apua ei ole.',
      null,
      'speaker',
    ],
  ],
  'an application that was not sent is not sent': [
    [
      'sv',
      'Fick ni iväg ansökan om bostadsbidrag till FPA? | Näe, den ligger ännu på bordet.',
      'Ansökan om bostadsbidrag har inte lämnats in till FPA.',
      null,
      'negation',
    ],
  ],
  'a value of an earlier time is not of now': [
    [
      'fi',
      'Verenpaine oli nyt satakolmekymmentäkahdeksan kautta kahdeksankymmentäneljä. Viimeks se oli satakuusikymmentä ja yhdeksänkymmentäkaksi.',
      'RR tänään 138/84.',
      'RR tänään 160/92.',
      'numbers',
    ],
    [
      'en',
      "Let me measure the bend. That's a hundred and five today. Straightening you are lacking ten degrees. | It was ninety last week, so that's good?",
      'Knee flexion 105°, extension deficit 10°.',
      'Knee flexion 90°, extension deficit 10°.',
      'numbers',
    ],
  ],
  'what a value was is no rival of what it is': [
    ['en', 'Furosemide has been forty. Now it is twenty.', 'Furosemide 20 mg.', null, 'numbers'],
    [
      'fi',
      'Paino on nyt seitsemänkymmentä. Toukokuussa se oli kahdeksankymmentä.',
      'Paino 70 kg.',
      'Paino 80 kg.',
      'numbers',
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (_what, list) => {
  it.each(list)('%s: %s', (language, said, right, wrong, check) => {
    expect(flagsOf(right, language, said, 'current-state')).toEqual([]);
    if (wrong !== null) expect(flagsOf(wrong, language, said, 'current-state')).toContain(check);
  });
});
