import { LuonnosError } from '../errors.js';
import type { SignedVersion } from '../store/amendments.js';
import { sampleHead } from './render.js';

interface Copied {
  /** Plain text: the whole as it was signed, or one section without its heading. A sample says so in each. */
  readonly text: string;
  readonly sections: readonly string[];
  /** With what was copied before, nothing is left to copy. */
  readonly all: boolean;
}

/** What a copy of a signed note is. Throws `request.not-found` for a section that the note does not have. */
export const copyOf = ({ note, copiedSections }: SignedVersion, section: string | null): Copied => {
  const codes = note.sections.map(({ code }) => code);
  if (section === null) return { text: note.text, sections: codes, all: true };
  const found = note.sections.find(({ code }) => code === section);
  if (!found) throw new LuonnosError('request.not-found');
  const copied = new Set([...copiedSections, section]);
  return {
    text: [...sampleHead(note.kind, note.language), found.text].join('\n\n'),
    sections: [section],
    all: codes.every((code) => copied.has(code)),
  };
};
