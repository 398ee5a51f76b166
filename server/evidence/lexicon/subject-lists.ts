import type { CueLists } from './cue.js';

/**
 * What a word is about. `measure` turns a number beside it into a measured one; `appointment` and `when` together plan a date, unless
 * something `past` speaks against it.
 */
export type Subject =
  | 'symptom'
  | 'finding'
  | 'measure'
  | 'allergy'
  | 'risk'
  | 'plan'
  | 'agreement'
  | 'social'
  | 'background'
  | 'appointment'
  | 'when'
  | 'past';

export type SubjectLists = CueLists<Subject>;
