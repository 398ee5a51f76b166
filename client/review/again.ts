import type { TFunction } from 'i18next';
import type { Statement, Verdict } from '../../server/domain/note.js';

const named = ['numbers', 'medication', 'side', 'negation', 'dates'] as const;

const answerOf = (
  verdicts: readonly Verdict[],
  check: Verdict['check'],
): 'differs' | 'found' | 'uncompared' | 'gone' => {
  const results = verdicts.filter((verdict) => verdict.check === check).map(({ result }) => result);
  if (results.length === 0) return 'gone';
  if (results.some((result) => result === 'contradicted' || result === 'not-found')) return 'differs';
  return results.includes('supported') ? 'found' : 'uncompared';
};

/** What an edit changed of a number, a drug, a side, a denial or a day, and what its check answers now: in words. Empty where nothing of that kind changed. */
export const checkedAgain = ({ handling, verdicts }: Statement, t: TFunction): string => {
  if (handling.state !== 'edited' || handling.changed === undefined) return '';
  const changed = handling.changed;
  const answers = named
    .filter((check) => changed.includes(check))
    .map((check) => t(`again.${answerOf(verdicts, check)}`, { what: t(`again.what.${check}`) }));
  return answers.length === 0 ? '' : t('again.checked', { answers: answers.join(', ') });
};
