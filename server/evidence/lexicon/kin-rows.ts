/** What rows of kin say of a person: the sex, and what the same is to the client. */
import type { Gender } from './naming.js';

/** Whom one who comes along calls so, as kin of the client. */
export const asClients: Readonly<Record<string, readonly string[]>> = {
  sister: ['daughter'],
  brother: ['son'],
  mother: ['wife', 'motherInLaw'],
  father: ['husband', 'fatherInLaw'],
  husband: ['son', 'childInLaw'],
  wife: ['daughter', 'childInLaw'],
  son: ['grandchild', 'child'],
  daughter: ['grandchild', 'child'],
  grandmother: ['mother'],
  grandfather: ['father'],
};

/** Of kin whose sex their name tells. */
export const genderOfRow: Readonly<Record<string, Gender>> = {
  mother: 'female',
  wife: 'female',
  sister: 'female',
  daughter: 'female',
  grandmother: 'female',
  aunt: 'female',
  niece: 'female',
  motherInLaw: 'female',
  father: 'male',
  husband: 'male',
  brother: 'male',
  son: 'male',
  grandfather: 'male',
  uncle: 'male',
  nephew: 'male',
  fatherInLaw: 'male',
};

/** "He" and "Kristian" are no wife. */
export const areOfOtherSex = (rows: readonly string[], gender: Gender | null): boolean =>
  gender !== null && rows.every((row) => genderOfRow[row] && genderOfRow[row] !== gender);

/** Rows by what they can be to somebody. */
export const young: ReadonlySet<string> = new Set(['son', 'daughter', 'brother', 'sister', 'grandchild', 'cousin']);
export const parents: ReadonlySet<string> = new Set(['mother', 'father']);
export const outsiders: ReadonlySet<string> = new Set([
  'boss',
  'workmate',
  'neighbour',
  'friend',
  'cousin',
  'landlord',
]);
/** Whose husband, child or child-in-law has come along is no child of theirs. */
export const ofGrown: ReadonlySet<string> = new Set([
  'wife',
  'husband',
  'partner',
  'son',
  'daughter',
  'childInLaw',
  'grandchild',
]);
