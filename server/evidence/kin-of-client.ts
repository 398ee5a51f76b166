/** What one of the room is to the client, as far as it is known. */
import type { SpeakerRole } from '../domain/transcript.js';
import { isSameKin } from './lexicon/kin.js';
import { genderOfRow, ofGrown, outsiders, parents, young } from './lexicon/kin-rows.js';
import type { Voices } from './voices.js';

export const isWorker = (role: SpeakerRole): boolean => role === 'professional' || role === 'colleague';

export type Answer = boolean | null;

export const some = (rows: readonly string[], of: (row: string) => boolean): boolean => rows.some(of);
export const alike = (a: readonly string[], b: readonly string[]): boolean =>
  some(a, (x) => some(b, (y) => isSameKin(x, y)));

export interface Of {
  readonly voice: string;
  readonly role: SpeakerRole;
}

export const isChilds = ({ childIsSubject, roles }: Voices): boolean => childIsSubject || !roles.has('subject');

/** One has come along who is a husband or wife, or nobody says what they are. */
const isOfCouple = ({ roles, kinship }: Voices): boolean =>
  roles.has('companion') && [...kinship.voices.values()].every((row) => mates.has(row));
const mates: ReadonlySet<string> = new Set(['wife', 'husband', 'partner']);

/** A note on a couple calls both husband and wife, whoever of them the visit is for: so the client may be called, where the name fits. */
export const isClientOfCouple = (rows: readonly string[], { voice, role }: Of, voices: Voices): boolean => {
  const gender = voices.byName.get(voice) ?? null;
  return (
    role === 'subject' &&
    rows.length > 0 &&
    gender !== null &&
    isOfCouple(voices) &&
    rows.every((row) => (row === 'wife' || row === 'husband') && genderOfRow[row] === gender)
  );
};

/** Whether one of the room is kin of that kind, as the client would say it. */
export const isKinOfClient = (rows: readonly string[], { voice, role }: Of, voices: Voices): Answer => {
  const known = voices.kinship.voices.get(voice);
  const ofCouple = rows.every((row) => row === 'wife' || row === 'husband') && isOfCouple(voices);
  const gender = (ofCouple ? voices.byName : voices.genders).get(voice) ?? genderOfRow[known ?? ''];
  const fits = (row: string): boolean => !gender || !genderOfRow[row] || genderOfRow[row] === gender;
  if (isWorker(role)) return false;
  if (role === 'interpreter') return null;
  // Of a couple that expects a child.
  if (voices.expecting && some(rows, (row) => parents.has(row)))
    return role === 'subject' ? rows.includes('mother') : rows.includes('father');
  // A mother is nobody's father.
  if (!some(rows, fits)) return false;
  if (role === 'subject') {
    const family = voices.roles.has('child') || voices.childIsSubject;
    if (some(rows, (row) => parents.has(row))) return family ? some(rows, fits) : false;
    // A note on a couple calls both so, whoever of them the visit is for.
    if (gender && ofCouple) return null;
    if (some([...voices.kinship.voices.values()], (row) => ofGrown.has(row))) return false;
    return some(rows, (row) => young.has(row)) && voices.roles.has('companion') ? null : false;
  }
  if (role === 'child') return some(rows, (row) => young.has(row) && fits(row));
  if (voices.grownChildren.has(voice)) return some(rows, (row) => (row === 'son' || row === 'daughter') && fits(row));
  if (known !== undefined) {
    // In a child's own visit a grandmother is nobody's mother there.
    if (isChilds(voices)) return rows.includes(known);
    return some(rows, (row) => isSameKin(row, known)) ? true : voices.roles.has('child') ? null : false;
  }
  const elsewhere = [...voices.kinship.voices].some(
    ([other, row]) => other !== voice && some(rows, (one) => one === row),
  );
  // "Our daughter is here": the one who says so is another.
  const speaksOf = voices.kinship.spokenOf.get(voice);
  if (some(rows, (row) => !parents.has(row)) && some(rows, (row) => speaksOf?.has(row) ?? false)) return false;
  return elsewhere ? false : some(rows, (row) => fits(row) && !outsiders.has(row)) ? true : null;
};
