import type { NoteType } from '../../server/domain/note-type.js';

export interface Paragraphs {
  heading: string | null;
  lines: string[];
}

/** Splits a rendered note at its headings. No word is added, left out or moved. */
export const asParagraphs = (text: string, noteType: NoteType | undefined): Paragraphs[] => {
  const titles = new Set((noteType?.sections ?? []).flatMap(({ title }) => Object.values(title)));
  const groups: Paragraphs[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    if (titles.has(line.replace(/:$/, ''))) groups.push({ heading: line, lines: [] });
    else if (groups.length === 0) groups.push({ heading: null, lines: [line] });
    else groups.at(-1)?.lines.push(line);
  }
  return groups;
};
