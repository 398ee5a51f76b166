/** Of two medicines, of what else one may not tolerate, and of two sides, each is told as it was said: a right statement passes, one of the other is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';
import { medicineRows } from './which-medicine-rows.js';
import { sideRows } from './which-side-rows.js';

const roles = { p: 'professional', s: 'subject', c: 'companion' } as const;

/** Lines are "p: …"; the statement rests on those that begin with "*". */
const flagged = (language: Language, said: readonly string[], text: string): CheckName[] => {
  const utterances = talk(
    language,
    ...said.map((line) => {
      const words = line.replace('*', '');
      return [roles[words[0] as keyof typeof roles], words.slice(3)] as const;
    }),
  );
  const evidence = utterances.flatMap(({ id, source }, at) =>
    said[at]?.startsWith('*') ? [{ source, id, quote: '', language }] : [],
  );
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section: '', evidence }, context).verdicts.flatMap(({ check, result }) =>
    result === 'contradicted' || result === 'not-found' ? [check] : [],
  );
};

describe('a statement of a medicine or a side', () => {
  it.each([...medicineRows, ...sideRows])('tells %s', (_, check, language, said, right, wrong) => {
    expect(flagged(language, said, right)).toEqual([]);
    if (wrong !== null) expect(flagged(language, said, wrong)).toContain(check);
  });
});
