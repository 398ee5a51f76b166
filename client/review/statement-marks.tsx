import { useTranslation } from 'react-i18next';
import type { Statement } from '../../server/domain/note.js';
import { isUnclear } from '../../server/domain/transcript.js';
import { formatInstant } from '../format.js';
import { Icon } from '../ui/icon.js';
import { useReview } from './review-context.js';
import './marks.css';

const MOST_WORDS = 6;

/** Under a statement: words that were heard unclearly, and what could not be compared with speech. Marks, not flags: nothing waits for them. */
export const StatementMarks = ({ statement }: { statement: Statement }) => {
  const { t } = useTranslation();
  const { utterance } = useReview();
  if (statement.handling.state === 'removed') return null;
  const uncertain = statement.uncertain ?? [];
  const sources = statement.evidence.flatMap(({ id }) => utterance(id) ?? []);
  const all = uncertain.length > MOST_WORDS || (sources.length > 0 && sources.every(isUnclear));
  const unclear =
    uncertain.length === 0
      ? null
      : all
        ? t('unclear.statement')
        : t('unclear.words', { words: uncertain.map((word) => `”${word}”`).join(', ') });
  const uncompared = statement.verdicts.filter(({ result }) => result === 'not-compared');
  const gone = statement.evidence.filter(({ id }) => utterance(id) === undefined);
  const { checkedAt } = statement;
  if (unclear === null && uncompared.length === 0 && gone.length === 0 && checkedAt === undefined) return null;
  return (
    <ul className="statement-marks">
      {checkedAt !== undefined && (
        <li>
          <Icon name="confirmed" size={16} /> {t('look.checked-then', { time: formatInstant(checkedAt, t) })}
        </li>
      )}
      {unclear !== null && (
        <li>
          <Icon name="question" size={16} /> {unclear}
        </li>
      )}
      {gone.map(({ id, quote }) => (
        <li key={`${id} ${quote}`}>
          <Icon name="alert" size={16} /> <bdi>{t('source.gone', { quote })}</bdi>
        </li>
      ))}
      {uncompared.map(({ check }) => (
        <li key={check}>
          <Icon name="info" size={16} /> {t(`uncompared.${check}`)}
        </li>
      ))}
    </ul>
  );
};
