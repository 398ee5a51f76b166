import type { NoteType } from './note-type.js';
import type { SessionView } from './session.js';

/** The note types a person may begin: those of their own profession, the usual one first. */
export const ownNoteTypes = ({ person, noteTypes }: Pick<SessionView, 'person' | 'noteTypes'>): NoteType[] =>
  person.role === 'professional' ? noteTypes.filter((type) => type.professions.includes(person.profession)) : [];
