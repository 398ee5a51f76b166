/** Whether a thing goes on or is over, and whether it was brought to its end or broken off. */
import type { Language } from '../../domain/language.js';
import { keptByObject } from '../kept.js';
import type { Word } from '../words.js';
import { type CueLists, cueFinder, cues, type Hit } from './cue.js';
import { type Opposites, opposites, wellness } from './opposites.js';
import { ownStates, states } from './states.js';
import { found, ownFound } from './states-found.js';

const lists = {
  fi: {
    stops: cues(
      `lopet, keskeyt, jätetään pois, jätä pois, jättää pois, jätetään tauolle, tauolle, tauolla, päättyy, päätty, päätet, poistetaan käytös,
      jätin, jätti, jättäny, =poissa, =pois, hävinn, hävisi, loppunu, loppui, =ohi, väistyn, irtisanou, päättynyt, oireeton, oireetto`,
    ),
    goes: cues('jatk, ennallaan, edelleen, käytössä, pysyy, pidetään, yhä'),
    broken: cues('kesken, keskeyt'),
    done: cues(
      'käyty loppuun, käynyt loppuun, kävi loppuun, syöty loppuun, syötiin loppuun, syönyt loppuun, söi loppuun, otettu loppuun, ottanut loppuun, suoritet, suoritt, valmistun',
    ),
  },
  sv: {
    stops: cues(
      `sluta, slutar, slutat, slutade, avslut, sätts ut, sätter ut, upphör, pausa, paus, avbryt, avbröt, avbrut, =borta, försvunn, försvann, gått över,
      gick över, symptomfri, symtomfri, är över, e över, är förbi, e förbi, sade upp, sa upp, sagt upp`,
    ),
    goes: cues('fortsätt, fortsatt, fortgå, oförändr, kvarstå, fortfarande, pågår, som förr, =kvar, finns kvar'),
    broken: cues('avbryt, avbröt, avbrut, hoppade av, hoppat av'),
    done: cues('slutför, gått ut, gick ut, fullfölj'),
  },
  en: {
    stops: cues(
      `stop, discontinu, quit, ceas, come off, coming off, paused, pause, withdraw, gave up, given up, gave it up, given it up, gave them up, given them up, packed in, packed it in, =gone, resolv, cleared up,
      went away, gone away, go away, goes away, dropped out, symptom-free, is over, it's over, all over, resign`,
    ),
    goes: cues(
      'continu, unchanged, stays the same, stay the same, stays as, stay as, stays put, carry on, carries on, keep taking, keeps taking, kept taking, keep using, keeps using, kept using, kept on, carried on, keep on, keep it for, keep that for, keep it as, keep it the same, keep it going, stay on, stays on, ongoing, still, remain, persist',
    ),
    broken: cues('dropped out, without finishing, unfinished'),
    done: cues('finish, completed, graduat'),
  },
};

/** "stops", "goes", "broken", "done", or one end of a pair of opposites. */
export type Course = string;

const named = (pairs: readonly Opposites[], language: Language, mark = ''): CueLists<Course> =>
  Object.fromEntries(
    pairs.flatMap((pair, index) => pair[language].map((end, side) => [`${mark}${index} ${side}`, cues(end)])),
  );
const STATE = 'state';
const FOUND = `${STATE} found`;
const finderFor = (language: Language) =>
  cueFinder<Course>({
    ...lists[language],
    ...named(opposites, language),
    ...named(states, language, STATE),
    ...named([...ownFound, ...found], language, FOUND),
  });

const ends: Readonly<Record<string, Course>> = { stops: 'goes', goes: 'stops', broken: 'done', done: 'broken' };

export const turned = (course: Course): Course =>
  ends[course] ?? (course.endsWith(' 0') ? course.replace(/0$/, '1') : course.replace(/1$/, '0'));
/** Either end of a pair of opposites has this name of the pair. */
export const pairOf = (course: Course): string =>
  course in ends ? (course < turned(course) ? course : turned(course)) : course.slice(0, -2);
/** Whether a thing goes on or is over, and no other pair of opposites. */
export const isRun = (course: Course): boolean => ends[course] !== undefined;

const well = new Set(wellness.map((_, index) => `${index} 0`));
/** That nothing is wrong, or nothing has changed. */
export const isWell = (words: readonly Word[], language: Language): boolean =>
  coursesOf(words, language).some((course) => well.has(course));

/** "It's gone up", "he has gone to his brother's": not over. */
const elsewhere = /^(?:up|down|to|from|back|on|through|in|into|home|out|over|with|for)$/;
/** "Was on sick leave", "was off sick": no lamp. */
const isSwitch = /^(?:on|off)$/;
const fromWork = /^(?:sick|leave|holiday|annual|maternity|parental|duty|work)$/;
/** "Takes an hour to fall asleep" tells of no sleep. */
const falls = /^(?:(?:fall|falls|falling|get|gets|getting) asleep|att somna|\p{L}+ nukahta(?:a|mi\p{L}+))$/u;
/** Of two words in one place only the longer says it: "jäi ottamatta". */
const readerFor = (language: Language) => {
  const find = finderFor(language);
  return keptByObject((words: readonly Word[]): readonly Hit<Course>[] => {
    const hits = find(words);
    return hits.filter(
      ({ from, to }) =>
        !(to === from + 1 && words[from]?.lower === 'gone' && elsewhere.test(words[to]?.lower ?? '')) &&
        !(words[from]?.lower === 'well' && words[from - 1]?.lower === 'as') &&
        !(isSwitch.test(words[to - 1]?.lower ?? '') && fromWork.test(words[to]?.lower ?? '')) &&
        !(from > 0 && falls.test(`${words[from - 1]?.lower} ${words[from]?.lower}`)) &&
        !hits.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
    );
  });
};
const readers = { fi: readerFor('fi'), sv: readerFor('sv'), en: readerFor('en') };

/** Words that say how a thing is, each with its place. */
export const statesIn = (words: readonly Word[], language: Language): readonly Hit<Course>[] =>
  readers[language](words);

/** What words say of how a thing goes, whatever its name; nothing where they say both. */
export const coursesOf = (words: readonly Word[], language: Language): Course[] => {
  const found = [...new Set(statesIn(words, language).map(({ name }) => name))].filter(
    (name) => !name.startsWith(STATE),
  );
  return found.filter((course) => !found.includes(turned(course)));
};

const bothEnds = (pairs: readonly Opposites[], mark: string): Course[] =>
  pairs.flatMap((_, index) => [`${mark}${index} 0`, `${mark}${index} 1`]);
const own = new Set([...bothEnds(ownStates, STATE), ...bothEnds(ownFound, FOUND)]);
/** Somebody is so or not, without anything else it would be of: asleep all night, sober. */
export const isOwnState = (course: Course): boolean => own.has(course);
