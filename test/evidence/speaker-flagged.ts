import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

export type Line = readonly [SpeakerRole, string];

/** Whether who said, has or does it is doubted, of a statement that rests on the last of the lines. */
export const isFlagged = (language: Language, lines: readonly Line[], text: string): boolean => {
  const utterances = talk(language, ...lines);
  const evidence = utterances.slice(-1).map(({ id, source }) => ({ source, id, quote: '', language }) as const);
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  const { verdicts } = checkStatement({ text, section: 'history', evidence }, context);
  const result = verdicts.find(({ check }) => check === 'speaker')?.result;
  return result === 'contradicted' || result === 'not-found';
};
