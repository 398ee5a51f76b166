import type { Encounter } from './encounter.js';
import { type Note, standing } from './note.js';

/** Whether somebody may ever act for the subject: a minor, or whoever is met in social welfare with their family. */
export const mayHaveGuardian = ({
  subject,
  register,
  createdAt,
}: Pick<Encounter, 'subject' | 'register' | 'createdAt'>): boolean => {
  const [year = 0, ...day] = subject.birthDate.split('-').map(Number);
  const eighteen = [year + 18, ...day].map((part) => String(part).padStart(2, '0')).join('-');
  return register === 'social' || createdAt.slice(0, 10) < eighteen;
};

/** What a client tells of themselves is theirs: kept from the guardian unless the professional says otherwise. */
const keptByDefault = ['child-view'];

/** Whether a section is marked as not for the guardian. */
export const isKeptFromGuardian = (note: Pick<Note, 'notForGuardian'>, section: string): boolean =>
  (note.notForGuardian ?? keptByDefault).includes(section);

/** Codes of the marked sections that say something: what the signature covers. In alphabetical order. */
export const keptFromGuardian = (note: Note): string[] =>
  [...new Set(standing(note).map(({ section }) => section))].filter((code) => isKeptFromGuardian(note, code)).sort();

/** The note with one section marked, or no longer. */
export const markSection = (note: Note, section: string, kept: boolean): Note => {
  const others = (note.notForGuardian ?? keptByDefault).filter((code) => code !== section);
  return { ...note, notForGuardian: kept ? [...others, section] : others };
};
