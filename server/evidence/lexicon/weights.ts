/** Words that say how sure, how often or how much, and words for people beside the subject: to change one changes what is said. */
import type { Language } from '../../domain/language.js';
import { cueFinder, cues } from './cue.js';

const lists = {
  fi: {
    weight:
      cues(`ehkä, kenties, mahdolli, luulta, todennäk, epäil, epäsel, varma, ilmei, selvä, näyttä, vaikutta, joskus, usein, aina, harvoin, koskaan, toisinaan,
      ajoittai, jatkuva, päivittäi, viikoittai, vähän, hieman, paljon, hiukan, melko, erittäin, lievä, liev, kova, kovi, voimak, vaikea, vaike, hanka, melkein,
      kaikki, kaike, jokai, useita, usea, muutam, osittai, täysin, koko, enemmän, vähemmän, liian, riittäv`),
    person: cues(
      `lääkäri, hoitaj, fysioterap, sosiaalityönt, työnteki, ammattilai, tulkki, tulk, omai, lähei, huoltaj, edunvalv, kollega, viranom, opettaj`,
    ),
  },
  sv: {
    weight:
      cues(`kanske, möjlig, sannolik, trolig, antag, misstän, säker, osäker, tydlig, verkar, ibland, ofta, alltid, sällan, någonsin, ständig,
      dagligen, veckovis, lite, litet, mycket, något, ganska, väldigt, lindrig, mild, svår, kraftig, stark, svag, nästan, all, alla, allt, varje, flera, några, delvis,
      helt, hela, mera, mindre, för mycket, tillräcklig`),
    person: cues(
      `läkar, vårdar, sköta, skötersk, fysioterap, socialarb, anställd, tolk, anhörig, närstå, vårdnadsh, intressebev, kolleg, myndig, lärar`,
    ),
  },
  en: {
    weight:
      cues(`maybe, perhaps, possib, probab, likely, unlikely, suspect, certain, uncertain, definite, sure, clearly, appear, seem, might, =may, could, sometimes,
      often, always, rarely, seldom, ever, constant, daily, weekly, little, slight, much, many, quite, very, mild, moderate, severe, strong, almost, nearly, all,
      every, several, some, few, partly, fully, whole, more, less, too much, enough`),
    person: cues(
      `doctor, physician, nurse, therapist, physio, social work, worker, professional, interpreter, relative, carer, guardian, colleague, authorit, teacher`,
    ),
  },
};

const finders = { fi: cueFinder(lists.fi), sv: cueFinder(lists.sv), en: cueFinder(lists.en) };

export const weightsOf = (words: Parameters<(typeof finders)['fi']>[0], language: Language): Set<'weight' | 'person'> =>
  new Set(finders[language](words).map(({ name }) => name));
