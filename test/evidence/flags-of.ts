import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

/**
 * The checks that flag a statement that rests on the whole exchange. Turns are parted by " | ", the professional's and the subject's by
 * turns. The visit is on Tuesday 10.11.2026.
 */
export const flagsOf = (text: string, language: Language, said: string, section: string): CheckName[] => {
  const turns = said.split(' | ').map((turn, at) => [at % 2 === 0 ? 'professional' : 'subject', turn] as const);
  const utterances = talk(language, ...turns);
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: '', language }));
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section, evidence }, context).verdicts.flatMap(({ check, result }) =>
    result === 'contradicted' || result === 'not-found' ? [check] : [],
  );
};
