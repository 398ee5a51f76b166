import { createHash } from 'node:crypto';
import type { Encounter } from '../domain/encounter.js';
import { keptFromGuardian } from '../domain/guardian.js';
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

/** One section of a signed note: its heading in the note's language, and its words. */
export interface RenderedSection {
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

/** What the note says under each heading, empty ones left out. A sample says that it is one wherever it goes. */
export const renderSections = (note: Note, noteType: NoteType, form: NoteForm = 'lines'): RenderedSection[] =>
  noteType.sections.flatMap((section) => {
    const lines = standing(note)
      .filter((statement) => statement.section === section.code)
      .map((statement) => statement.text);
    if (lines.length === 0) return [];
    const text = inForm[form](lines).normalize('NFC');
    return [{ code: section.code, title: section.title[note.language], text }];
  });

/** What every copy of a sample begins with. */
export const sampleHead = (kind: Encounter['kind'], language: Language): string[] =>
  kind === 'sample' ? [sampleLine[language]] : [];

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
  const blocks = renderSections(note, noteType, form).map(({ title, text }) =>
    noteType.sections.length === 1 ? text : `${title}\n${text}`,
  );
  return [...sampleHead(kind, note.language), ...blocks].join('\n\n').normalize('NFC');
};

/** What a signature covers: SHA-256 over the bytes to file, the subject, the note type, the register, the signer, what is marked and what is replaced. */
export const contentHash = (text: string, encounter: Encounter, note: Note): string =>
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
        keptFromGuardian(note),
        encounter.amends?.noteId ?? null,
      ]),
    )
    .digest('hex');
