import type { Statement } from '../../server/domain/note.js';
import { countWords } from '../../server/domain/sign-pace.js';
import type { SectionGroup } from './sections.js';

/** Words that stand, against what the note type takes as about enough. A target for the eye, not a limit. */
export interface Length {
  words: number;
  target: number;
}

const wordsOf = (statements: readonly Statement[]): number =>
  statements
    .filter(({ handling }) => handling.state !== 'removed')
    .reduce((sum, { text }) => sum + countWords(text), 0);

/** Null where nothing is aimed at. */
export const sectionLength = ({ section, statements }: SectionGroup): Length | null =>
  section === null ? null : { words: wordsOf(statements), target: section.targetWords };

/** Of the whole note: the sections that say something. */
export const noteLength = (groups: readonly SectionGroup[]): Length =>
  groups
    .map(sectionLength)
    .filter((one) => one !== null)
    .reduce((sum, one) => ({ words: sum.words + one.words, target: sum.target + one.target }), { words: 0, target: 0 });
