/** What is told of each medicine, or of what else one may not tolerate: the sentence is cut where the next name comes. */
import type { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import { allergensIn } from '../lexicon/allergens.js';
import { type Fate, fatesIn, isOpposed, otherOfTwo } from '../lexicon/fates.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import { answerDenies } from '../plain-answers.js';
import { type Word, wordsOf } from '../words.js';
import { isOfOtherClass } from './meant-name.js';

export interface Told {
  readonly name: MedicineName;
  readonly fates: readonly Fate[];
}

/** What ends a sentence; "t.i.d. to the rash" goes on. */
export const end = /(?<=[.!?;])(?!(?<=\.\p{L}\.)\s+\p{Ll})\s+/u;
const part = /,\s+|\s(?=(?:ja|mutta|mut|sekä|vaan|och|å|men|fast|utan|and|but|though)\s)/u;

/** "Lämna bort den med Eliquis": of what is taken beside another nothing is told; "slutat med Eliquis" is told of it. */
const beside =
  /(?<!\p{L})(?<!(?:slut|börj|fortsät)\p{L}*(?: (?:jag|du|vi|han|hon|man|ni|on))? )(?:tillsammans )?(?:med?|with)(?: the| den| din)? \p{L}+|\p{L}+n kanssa(?!\p{L})/giu;

/** Medicines, and what else one may not tolerate. */
export const substancesIn = (words: readonly Word[]): readonly MedicineName[] => {
  const medicines = medicineNames(words);
  const others = allergensIn(words).filter(({ from }) => !medicines.some((one) => one.from === from));
  return others.length === 0 ? medicines : [...medicines, ...others];
};

const oneOf = (names: readonly MedicineName[]): MedicineName | null =>
  names[0] && names.every(({ id }) => id === names[0]?.id) ? names[0] : null;

/** The one medicine, or other thing not tolerated, that a stretch names. */
export const nameOf = (text: string): MedicineName | null => oneOf(substancesIn(wordsOf(text)));

const isNamed = (text: string): boolean => substancesIn(wordsOf(text)).length > 0;

/** The first of each facet. */
const together = (all: readonly (readonly Fate[])[]): Fate[] =>
  all.flat().filter((fate, at, fates) => !fates.slice(0, at).some((one) => one === fate || isOpposed(one, fate)));

const joined = /^(?:ja|och|å|and)\s/iu;

/** A sentence in pieces, each with what follows its name up to the next one, or leads to it: "and the water pill in the morning, furosemide". */
export const piecesOf = (sentence: string): string[] => {
  const pieces: string[] = [];
  let named = false;
  let leading = '';
  for (const piece of sentence.split(part)) {
    const names = isNamed(piece);
    const alone = names && named && !/\s/.test(piece) && leading !== '';
    if (alone) pieces.push(`${pieces.pop()?.slice(0, -leading.length - 2)}`, `${leading}, ${piece}`);
    else if (pieces.length > 0 && !(names && named)) pieces.push(`${pieces.pop()}, ${piece}`);
    else pieces.push(piece);
    leading = !names && joined.test(piece) ? piece : '';
    named = names || named;
  }
  return pieces;
};

/** "We go up to 24 units tonight, and metformin goes on": what stands before the "and" that leads to the first name is told of another. */
export const ofOwn = (piece: string): string => {
  const parts = piece.split(part);
  const first = parts.findIndex(isNamed);
  return first > 0 && joined.test(parts[first] ?? '') ? parts.slice(first).join(', ') : piece;
};

/** Of each part of a sentence that names one medicine. */
export const toldIn = (sentence: string, language: Language): Told[] => {
  if (!isNamed(sentence)) return [];
  return piecesOf(sentence).flatMap((piece): Told[] => {
    const told = piece.replace(beside, ' ');
    const name = oneOf(substancesIn(wordsOf(told)));
    if (!name) return [];
    const own = told.split(part).sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
    return [{ name, fates: together(own.map((one) => fatesIn(one, language))) }];
  });
};

const answerWord = /^\W*(?:(?:no|nope|yes|yeah|yep|ei|en|joo|juu|kyllä|on|nej|nä|jo|jå|ja|nå|well|oh)[,.!]?\s+)+/iu;
const FOLLOWING = 2;

/** "When did you stop?", "miksi lopetit?", "när slutade du?": asked of what has happened, which is told with it. */
const askedOfDone: Record<Language, RegExp> = {
  fi: /^\W*(?:(?:no|ja|mutta) )?(?:milloin|millon|koska|miksi|minkä takia)(?!\p{L})/iu,
  sv: /^\W*(?:(?:och|men) )?(?:när|varför) \p{L}*(?:de|te|og|ick)(?!\p{L})/iu,
  en: /^\W*(?:(?:and|but|so) )?(?:when|why) (?:did|was|were)(?!\p{L})/iu,
};

/** What is told of each name, also in the sentences after it that name none: "Sulfa! Han fick utslag", "Och penicillin?" – "Det går bra." */
export const toldInSpeech = (heard: readonly Heard[]): Told[] => {
  const told: Told[] = [];
  let open: { name: MedicineName; fates: Fate[]; asked: readonly Fate[] | null; left: number } | null = null;
  for (const { text, language } of heard) {
    for (const sentence of text.split(end)) {
      const own = toldIn(sentence, language);
      const named = isNamed(sentence);
      const asks = sentence.endsWith('?');
      if (named) {
        const [only, ...more] = own;
        const fates = only && !asks ? [...only.fates] : [];
        if (!asks) told.push(...(only ? [{ name: only.name, fates }, ...more] : []));
        open =
          only && more.length === 0
            ? { name: only.name, fates, asked: asks ? only.fates : null, left: FOLLOWING }
            : null;
        if (open && asks) told.push(open);
        continue;
      }
      if (!open || open.left === 0) continue;
      if (asks) {
        // "The atorvastatin? When did you stop?"
        if (open.asked !== null && askedOfDone[language].test(sentence))
          open.fates.push(...fatesIn(sentence, language));
        else open = null;
        continue;
      }
      if (isOfOtherClass(open.name, sentence, language)) {
        open = null;
        continue;
      }
      const { asked, fates } = open;
      const denied = asked === null ? null : answerDenies(sentence, language);
      const answered =
        denied === null ? [] : (asked ?? []).flatMap((fate) => (denied ? (otherOfTwo[fate] ?? []) : fate));
      const said = fatesIn(sentence.replace(answerWord, ''), language);
      fates.splice(0, fates.length, ...together([fates, said, answered]));
      open.asked = null;
      open.left -= 1;
    }
  }
  return told;
};
