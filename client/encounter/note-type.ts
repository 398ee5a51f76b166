import type { NoteType, NoteTypeCode } from '../../server/domain/note-type.js';
import { useSession } from '../api/session.js';
import { screenLanguage } from '../i18n/language.js';

/** The note type's whole definition, if it is one of the signed-in person's. */
export const useNoteType = (code: NoteTypeCode): NoteType | undefined =>
  useSession().noteTypes.find((type) => type.code === code);

/** Potilas or asiakas: how the subject is called on screen. */
export const useSubjectWord = (code: NoteTypeCode): 'patient' | 'client' => useNoteType(code)?.subjectWord ?? 'patient';

export const useNoteTypeTitle = (code: NoteTypeCode): string => useNoteType(code)?.title[screenLanguage()] ?? code;
