/** Whether what a statement says becomes of a medicine was said of another: "X is stopped, Y goes on" of the other way round. */
import type { Language } from '../../domain/language.js';
import { type Fate, fateIn, opposed } from '../lexicon/fates.js';
import { type MedicineName, medicineNames } from '../lexicon/medicine-names.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';

interface Told {
  readonly name: MedicineName;
  readonly fate: Fate;
}

const end = /(?<=[.!?;])\s+/u;
const part = /,\s+|\s(?=(?:ja|mutta|mut|och|men|and|but)\s)/u;

/** "Lämna bort den med Eliquis": of what is taken beside another nothing is told. */
const beside = /(?<!\p{L})(?:tillsammans )?(?:med?|with)(?: the| den| din)? \p{L}+|\p{L}+n kanssa(?!\p{L})/giu;

/** Of each part of a sentence that names one medicine, with what follows it up to the next name. */
const toldIn = (text: string, language: Language): Told[] =>
  text.split(end).flatMap((sentence) => {
    if (sentence.endsWith('?')) return [];
    const pieces: string[] = [];
    let named = false;
    for (const piece of sentence.split(part)) {
      const names = medicineNames(wordsOf(piece)).length > 0;
      if (pieces.length > 0 && !(names && named)) pieces.push(`${pieces.pop()}, ${piece}`);
      else pieces.push(piece);
      named = names || named;
    }
    return pieces.flatMap((piece): Told[] => {
      const told = piece.replace(beside, ' ');
      const [name, ...more] = medicineNames(wordsOf(told));
      const [own = ''] = told.split(part);
      const alone = name && more.every(({ id }) => id === name.id);
      const fate = alone ? (fateIn(own, language) ?? fateIn(told, language)) : null;
      return name && fate ? [{ name, fate }] : [];
    });
  });

export const namesOfOtherFate = (
  claim: Claim,
  isSame: (a: MedicineName, b: MedicineName) => boolean,
): readonly MedicineName[] => {
  const claimed = toldIn(claim.text, claim.language);
  if (claimed.length === 0) return [];
  const said = claim.heard.flatMap(({ text, language }) => toldIn(text, language));
  const names = medicineNames(claim.words);
  return claimed.flatMap(({ name, fate }) => {
    const own = said.filter((one) => isSame(one.name, name)).map((one) => one.fate);
    const others = said.filter((one) => !isSame(one.name, name)).map((one) => one.fate);
    const elsewhere =
      own.length === 0 && !said.some((one) => one.fate === fate && names.some((other) => isSame(one.name, other)));
    return (elsewhere || own.includes(opposed[fate])) && !own.includes(fate) && others.includes(fate) ? [name] : [];
  });
};
