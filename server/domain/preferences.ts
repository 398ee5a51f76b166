import { z } from 'zod';
import { Language } from './language.js';

/** How the statements of a section stand in the text that is signed: one a line, as a list, or one after the other. */
export const NoteForm = z.enum(['lines', 'bullets', 'prose']);
export type NoteForm = z.infer<typeof NoteForm>;

export const MOST_PHRASES = 30;
export const LONGEST_PHRASE = 60;

const words = z.string().trim().min(1).max(LONGEST_PHRASE);

/** Where the first would be written, the second is: words of style, in the language of the note. */
export const Phrase = z.strictObject({ language: Language, instead: words, write: words });
export type Phrase = z.infer<typeof Phrase>;

/** How one professional likes notes to be written. It reaches wording and form, and cannot reach a fact. GET and PUT /api/preferences. */
export const Preferences = z.strictObject({
  length: z.enum(['full', 'short']),
  form: NoteForm,
  phrases: z.array(Phrase).max(MOST_PHRASES),
});
export type Preferences = z.infer<typeof Preferences>;

export const noPreferences: Preferences = { length: 'full', form: 'lines', phrases: [] };

/** Why a phrase is no matter of style: it carries a letter that is none, too many words, or what could change what is said. */
export const PhraseFault = z.enum([
  'number',
  'date',
  'medicine',
  'side',
  'negation',
  'weight',
  'content',
  'characters',
  'words',
]);
export type PhraseFault = z.infer<typeof PhraseFault>;
