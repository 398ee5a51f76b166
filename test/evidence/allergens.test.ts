import { expect, it } from 'vitest';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

/** What somebody does not tolerate, said in one language and written in another, is compared by the thing, not by its words. */
it.each([
  ['Pähkinäallergia.', []],
  ['Kala-allergia.', ['not-found']],
])('an allergy written in another language than it was said in: %s', (text, results) => {
  const utterances = talk(
    'sv',
    ['professional', 'Har du några allergier?'],
    ['subject', 'Jordnötter, då svullnar läpparna.'],
  );
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: '', language: 'sv' as const }));
  const context = { utterances, spokenLanguage: 'sv', noteLanguage: 'fi', visitDate: '2026-11-10' } as const;
  const { verdicts } = checkStatement({ text, section: '', evidence }, context);
  expect(verdicts.flatMap(({ check, result }) => (check === 'medication' ? [result] : []))).toEqual(results);
});
