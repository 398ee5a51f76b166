import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { highRiskClasses, isOpen, type Statement, statementState, type Verdict } from '../../server/domain/note.js';
import { hasSource } from '../../server/domain/opening.js';
import { formatTime } from '../format.js';
import { checkedAgain } from './again.js';
import { quoteSpan } from './quote-span.js';
import { useReview } from './review-context.js';

const isBad = (verdict: Verdict): boolean => verdict.result === 'contradicted' || verdict.result === 'not-found';
const quoted = (words: readonly string[]): string => words.map((word) => `”${word}”`).join(', ');

const flagWords = (statement: Statement, t: TFunction): string => {
  const [verdict] = statement.verdicts.filter(isBad);
  if (verdict === undefined) return '';
  if (verdict.check === 'quote') {
    // Its words are what was said instead, questions left out.
    const heard = statement.evidence.find(({ quote }) => verdict.words.some((said) => quoteSpan(said, quote) !== null));
    return verdict.result === 'contradicted' && heard !== undefined ? t('check.heard', { quote: heard.quote }) : '';
  }
  return verdict.words.length === 0 ? '' : t('check.words', { words: quoted(verdict.words) });
};

/** The line under a statement: its state in words, and why. */
export const StatementDetail = ({ statement }: { statement: Statement }) => {
  const { t } = useTranslation();
  const { opened, selected, utterance } = useReview();
  const { handling, contacts = [] } = statement;
  const state = statementState(statement);
  const by = (one: { name: string; at: string }): string => t('state.by', { who: one.name, time: formatTime(one.at) });
  const lookHint = (() => {
    if (!isOpen(statement) || selected?.id !== statement.id) return '';
    if (statement.evidence.length === 0) return `${t('source.none')} ${t('look.no-source')}`;
    if (!hasSource(statement, (id) => utterance(id) !== undefined)) return t('source.all-gone');
    return opened(statement.id) ? t('look.hint') : t('look.first');
  })();
  const again = checkedAgain(statement, t);
  switch (state) {
    case 'removed':
      return handling.state === 'removed' ? (
        <p className="statement-detail">{`${t('state.removed')} · ${by(handling.by)}`}</p>
      ) : null;
    case 'unsupported':
      return (
        <p className="statement-detail detail-bad">
          <strong>{t('state.unsupported')}.</strong> {t('check.support')}
        </p>
      );
    case 'check': {
      const check = statement.verdicts.find(isBad)?.check ?? 'support';
      return (
        <p className="statement-detail detail-check">
          <strong>
            {t('state.check')}: {t(`check.${check}`)}
          </strong>{' '}
          {flagWords(statement, t)} {again}
        </p>
      );
    }
    case 'look':
      return (
        <p className="statement-detail detail-look">
          <strong>
            {t('state.look')}:{' '}
            {[
              ...highRiskClasses.filter((name) => statement.classes.includes(name)).map((name) => t(`class.${name}`)),
              ...(contacts.length > 0 ? [t('look.contact', { words: quoted(contacts) })] : []),
            ].join(', ')}
            .
          </strong>{' '}
          {again} {lookHint}
        </p>
      );
    case 'confirmed':
      return handling.state === 'confirmed' ? (
        <p className="statement-detail">
          <strong className="detail-ok">{t('state.confirmed')}</strong> ·{' '}
          {`${t('state.reason', { reason: handling.reason })} · ${by(handling.by)}`}{' '}
          {isOpen(statement) && <strong className="detail-look">{`${t('state.look')}.`}</strong>} {lookHint}
        </p>
      ) : null;
    case 'added':
    case 'supported': {
      if (handling.state === 'edited')
        return (
          <p className="statement-detail">{`${t('state.edited')} · ${by(handling.by)}${again && ` · ${again}`}`}</p>
        );
      if (statement.author === null) return null;
      const how = statement.origin === 'hand' ? t('state.added') : t('state.omission');
      return <p className="statement-detail">{`${how} · ${by(statement.author)}`}</p>;
    }
  }
};
