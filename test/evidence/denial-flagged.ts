import type { Language } from '../../server/domain/language.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';

const roles = { P: 'professional', S: 'subject', C: 'companion' } as const;

/** Whether what a statement denies or affirms is doubted, which rests on all the turns: each is "S …", "P …" or "C …" by who says it. */
export const isDenialFlagged = (text: string, language: Language, turns: readonly string[]): boolean => {
  const utterances = turns.map(
    (turn, index): Utterance => ({
      id: `u${index + 1}`,
      source: 'utterance',
      partId: 1,
      speaker: turn.charAt(0),
      role: roles[turn.charAt(0) as keyof typeof roles],
      startMs: index * 5000,
      endMs: index * 5000 + 4000,
      text: turn.slice(2),
      confidence: null,
      language,
    }),
  );
  const evidence = utterances.map(({ id, text: quote }) => ({ source: 'utterance' as const, id, quote, language }));
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-20' };
  const { verdicts } = checkStatement({ text, section: 'history', evidence }, context);
  return verdicts.some(
    ({ check, result }) => check === 'negation' && (result === 'contradicted' || result === 'not-found'),
  );
};
