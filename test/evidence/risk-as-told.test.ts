/** Who did what to whom, how often, and whether it was so: a right statement of it passes, a wrong one is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [language: Language, said: string, right: string, wrong: string];

const rows: readonly Row[] = [
  [
    'fi',
    'Miten ilta meni? | Äiti tuuppas isää eteisessä ja huus.',
    'Äiti tuuppasi isää eteisessä.',
    'Isä tuuppasi äitiä eteisessä.',
  ],
  [
    'fi',
    'Mitä se sano? | Se sano et se ampuu ittensä jos mä lähden.',
    'Uhannut ampua itsensä.',
    'Uhannut ampua asiakkaan.',
  ],
  ['fi', 'Mitä tapahtu? | Veli potki mua jalkaan.', 'Veli potki häntä jalkaan.', 'Veli löi häntä nyrkillä.'],
  [
    'fi',
    'Paljonko alkoholia menee? | Lauantaina saunakaljat, arkena en ota.',
    'Alkoholi: olutta lauantaisin.',
    'Alkoholi: olutta päivittäin.',
  ],
  [
    'sv',
    'Har du tankar på att göra dig illa? | Nej, int på de vise. Trött bara.',
    'Inga självskadetankar.',
    'Har självskadetankar.',
  ],
  [
    'sv',
    'Vad hände? | Han skuffade mig mot bordet. Slagit har han aldrig.',
    'Mannen skuffade henne.',
    'Mannen sparkade henne.',
  ],
  [
    'sv',
    'Vad sa hon? | Hon sa att hon slår ihjäl mig.',
    'Hustrun har hotat slå ihjäl honom.',
    'Hustrun har hotat ta livet av sig.',
  ],
  [
    'en',
    "Do you think about dying? | Nah. I'd miss the grandkids.",
    'Denies thoughts of dying.',
    'Has suicidal thoughts.',
  ],
  [
    'en',
    'Any thoughts of ending your life? | No. No, nothing like that. I wanna be alive.',
    'No suicidal thoughts.',
    'Has had thoughts of not wanting to be alive, no plan.',
  ],
  ['en', 'How often do you drink? | Wine on Saturdays, never before work.', 'Wine on Saturdays.', 'Wine every day.'],
  ['en', 'What happened? | My brother kicked me.', 'Brother kicked her.', 'Father kicked her.'],
];

describe('a risk', () => {
  it.each(rows)('is as told (%s: %s)', (language, said, right, wrong) => {
    expect(flagsOf(right, language, said, '')).not.toContain('risk');
    expect(flagsOf(wrong, language, said, '')).toContain('risk');
  });
});
