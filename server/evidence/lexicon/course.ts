/** Whether a thing goes on or is stopped. */
import type { Language } from '../../domain/language.js';
import { cueFinder, cues } from './cue.js';

const lists = {
  fi: {
    stops: cues(
      'lopet, keskeyt, jätetään pois, jätä pois, jättää pois, jätetään tauolle, tauolle, tauolla, päättyy, päätet, poistetaan käytös',
    ),
    goes: cues('jatk, ennallaan, edelleen, käytössä, pysyy, pidetään'),
  },
  sv: {
    stops: cues('sluta, slutar, slutat, slutade, avslut, sätts ut, sätter ut, upphör, pausa, paus, avbryt'),
    goes: cues('fortsätt, fortsatt, fortgå, oförändr, kvarstår, fortfarande, som förr'),
  },
  en: {
    stops: cues('stop, discontinu, quit, ceas, come off, coming off, paused, pause, withdraw'),
    goes: cues('continu, unchanged, carry on, carries on, keep taking, keeps taking, keep on, ongoing, still, remain'),
  },
};
const finders = { fi: cueFinder(lists.fi), sv: cueFinder(lists.sv), en: cueFinder(lists.en) };

export type Course = 'stops' | 'goes';

/** What words say of it; null where they say nothing, or both. */
export const courseOf = (words: Parameters<(typeof finders)['fi']>[0], language: Language): Course | null => {
  const found = new Set(finders[language](words).map(({ name }) => name));
  return found.size === 1 ? ([...found][0] ?? null) : null;
};
