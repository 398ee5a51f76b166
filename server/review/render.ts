import { createHash } from 'node:crypto';
import type { Encounter } from '../domain/encounter.js';
import type { Language } from '../domain/language.js';
import { type Note, standing } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import type { NoteForm } from '../domain/preferences.js';

const sampleLine: Record<Language, string> = {
  fi: 'NÄYTE, ei oikea käynti.',
  sv: 'EXEMPEL, inte ett verkligt besök.',
  en: 'SAMPLE, not a real visit.',
};

const asSentence = (text: string): string => (/[.!?…:][”"’']?$/.test(text) ? text : `${text}.`);

/** One section's statements in a form: the same words in the same order. */
const inForm: Record<NoteForm, (texts: readonly string[]) => string> = {
  lines: (texts) => texts.join('\n'),
  bullets: (texts) => texts.map((text) => `- ${text.replace(/\n/g, '\n  ')}`).join('\n'),
  prose: (texts) => texts.map((text) => asSentence(text.replace(/\s*\n\s*/g, ' '))).join(' '),
};

/**
 * The note as plain text, as it is signed and filed: sections in order, their headings in the note's language, their statements in
 * the form the professional chose. Empty sections are left out. NFC, line feeds, no trailing space.
 */
export const renderText = (
  note: Note,
  noteType: NoteType,
  kind: Encounter['kind'],
  form: NoteForm = 'lines',
): string => {
  const statements = standing(note);
  const blocks = noteType.sections.flatMap((section) => {
    const lines = statements
      .filter((statement) => statement.section === section.code)
      .map((statement) => statement.text);
    if (lines.length === 0) return [];
    const text = inForm[form](lines);
    return [noteType.sections.length === 1 ? text : `${section.title[note.language]}\n${text}`];
  });
  const head = kind === 'sample' ? [sampleLine[note.language]] : [];
  return [...head, ...blocks].join('\n\n').normalize('NFC');
};

/** What a signature covers: SHA-256 over the bytes to file, the subject, the note type, the register and the signer. */
export const contentHash = (text: string, encounter: Encounter): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        text,
        encounter.id,
        encounter.subject.id,
        encounter.subject.name,
        encounter.subject.birthDate,
        encounter.noteType,
        encounter.register,
        encounter.professional.id,
      ]),
    )
    .digest('hex');
