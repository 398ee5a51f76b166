import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { NoteType } from '../domain/note-type.js';
import { askedBeyondSpeech } from './documented-only.js';

/** Reads every `<code>.json` of the folder. A bad file, or one that asks for more than what was said, stops the start and is named. */
export const loadNoteTypes = async (dir: string): Promise<NoteType[]> => {
  const files = (await readdir(dir)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => loadNoteType(join(dir, file))));
};

const loadNoteType = async (path: string): Promise<NoteType> => {
  const refuse = (reason: string): Error => new Error(`The note type file ${basename(path)} is not valid: ${reason}`);
  const text = await readFile(path, 'utf8');
  const parsed = NoteType.safeParse(parse(text, refuse));
  if (!parsed.success) {
    throw refuse(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const noteType = parsed.data;
  if (noteType.code !== basename(path, '.json')) throw refuse(`its code is ${noteType.code}`);
  const codes = noteType.sections.map((section) => section.code);
  if (new Set(codes).size !== codes.length) throw refuse('a section code comes twice');
  for (const { code, title, belongs } of noteType.sections) {
    const [problem] = [...Object.values(title), ...Object.values(belongs)].flatMap(askedBeyondSpeech);
    if (problem) throw refuse(`section ${code}: ${problem}`);
  }
  return noteType;
};

const parse = (text: string, refuse: (reason: string) => Error): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('it is not JSON');
  }
};
