import { keptChoice } from '../kept-choice.js';
import type { FirstLanguages } from '../new-encounter/form.js';

/** The languages a person's new encounters start with, kept in this browser. */
export const spokenChoice = (person: string) =>
  keptChoice(`luonnos.spoken.${person}`, ['as-screen', 'fi', 'sv', 'en'] as const);
export const writtenChoice = (person: string) =>
  keptChoice(`luonnos.written.${person}`, ['as-spoken', 'fi', 'sv', 'en'] as const);

export const firstLanguages = (person: string): FirstLanguages => {
  const spoken = spokenChoice(person).get();
  const written = writtenChoice(person).get();
  return { spoken: spoken === 'as-screen' ? null : spoken, written: written === 'as-spoken' ? null : written };
};
