/** What a person is called beside the name, against what is known of who bears it. */
import { genderOfRow } from '../lexicon/kin-rows.js';
import { isNameOf } from '../name-forms.js';
import { type Named, personsIn } from '../persons.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';

const ofName = <Value>(name: string, among: ReadonlyMap<string, Value>): Value | undefined =>
  [...among].find(([one]) => isNameOf(name, one))?.[1];

const isWrong = ({ person }: Named, name: string, { voices }: Claim): boolean => {
  const bearer = ofName(name, voices.bearers);
  const works = bearer !== undefined && /^(?:professional|colleague)/.test(bearer);
  // "Hoitaja Pekka" of the son who has come along.
  if (person.kind === 'worker') return bearer !== undefined && /^(?:companion|child)/.test(bearer);
  if (person.kind !== 'kin') return false;
  if (works) return true;
  const row = (bearer && voices.kinship.voices.get(bearer)) ?? ofName(name, voices.kinship.names);
  const sex = (row && genderOfRow[row]) ?? (bearer && voices.genders.get(bearer));
  return sex !== undefined && person.rows.length > 0 && person.rows.every((one) => (genderOfRow[one] ?? sex) !== sex);
};

/** "Äiti Pekka", "sisko Mirva" of the school's curator: the word beside the name. */
export const misnamed = (sentence: string, claim: Claim): string | null => {
  const { language, voices } = claim;
  const persons = personsIn(wordsOf(sentence), language, voices.nameOf);
  const wrong = persons.find((one, at) => {
    const next = persons[at + 1];
    const beside = next?.at === one.at + 1 && sentence.slice(one.word.end, next.word.start) === ' ';
    // "Mummille Eemeli kertoo": two people.
    return beside && (one.bears || !next.bears) && next.person.kind === 'name' && isWrong(one, next.person.name, claim);
  });
  return wrong?.word.text ?? null;
};
