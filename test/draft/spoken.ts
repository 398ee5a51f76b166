/** Builders for what was said, and the note types as the product loads them. */
import { join } from 'node:path';
import type { Language } from '../../server/domain/language.js';
import type { Statement } from '../../server/domain/note.js';
import type { NoteType, NoteTypeCode } from '../../server/domain/note-type.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import type { DraftRequest } from '../../server/draft/note-drafter.js';
import { loadNoteTypes } from '../../server/draft/note-types.js';

export const promptsDir = join(import.meta.dirname, '../../prompts');

const types = new Map((await loadNoteTypes(join(promptsDir, 'note-types'))).map((type) => [type.code, type]));

export const noteType = (code: NoteTypeCode): NoteType => {
  const type = types.get(code);
  if (!type) throw new Error(`no note type ${code}`);
  return type;
};

export const said = (id: string, role: SpeakerRole, text: string, more: Partial<Utterance> = {}): Utterance => ({
  id,
  source: 'utterance',
  partId: 1,
  speaker: role,
  role,
  startMs: 0,
  endMs: 1000,
  text,
  confidence: 0.9,
  language: 'fi',
  ...more,
});

/** "professional: Onko kuumetta?" and so on, numbered u1, u2, … */
export const talk = (language: Language, ...lines: readonly (readonly [SpeakerRole, string])[]): Utterance[] =>
  lines.map(([role, text], index) => said(`u${index + 1}`, role, text, { language }));

export const request = (utterances: readonly Utterance[], more: Partial<DraftRequest> = {}): DraftRequest => ({
  statements: [],
  utterances,
  noteType: noteType('doctor-visit'),
  section: null,
  mode: 'conversation',
  spokenLanguage: 'fi',
  noteLanguage: 'fi',
  visitDate: '2026-11-10',
  signal: new AbortController().signal,
  ...more,
});

const by = { id: 'p1', name: 'Elina Harju', at: '2026-11-10T10:00:00.000Z' };

export const standing = (id: string, section: string, text: string, more: Partial<Statement> = {}): Statement => ({
  id,
  section,
  text,
  origin: 'machine',
  author: null,
  evidence: [{ source: 'utterance', id: 'u1', quote: 'Mulla on yskä', language: 'fi' }],
  classes: [],
  highRisk: false,
  verdicts: [],
  handling: { state: 'untouched' },
  look: null,
  ...more,
});

export const edited = (id: string, section: string, text: string): Statement =>
  standing(id, section, text, { handling: { state: 'edited', by, draftText: 'ennen' } });
