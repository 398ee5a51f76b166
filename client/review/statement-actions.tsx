import { useTranslation } from 'react-i18next';
import { type Statement, statementState } from '../../server/domain/note.js';
import { Button } from '../ui/button.js';
import { useReview } from './review-context.js';
import { mayLook, useReviewKeys, wantsLook } from './use-review-keys.js';

interface StatementActionsProps {
  statement: Statement;
  onForm(form: 'edit' | 'confirm'): void;
}

/** What can be done with a statement in its state; the most likely comes first. */
export const StatementActions = ({ statement, onForm }: StatementActionsProps) => {
  const { t } = useTranslation();
  const review = useReview();
  const { run, view } = review;
  const { lookAt, move } = useReviewKeys(review);
  const state = statementState(statement);
  const id = statement.id;
  const flagged = state === 'unsupported' || state === 'check';
  const alone = view.note?.statements.filter(({ section }) => section === statement.section).length === 1;
  const notVerbatim = statement.verdicts.some((one) => one.check === 'quote' && one.result === 'contradicted');
  const said = statement.evidence[0]?.quote;
  const remove = (
    <Button
      key="remove"
      kind={state === 'unsupported' ? 'danger' : 'quiet'}
      size="small"
      icon="trash"
      onClick={() => void run({ do: 'remove', statement: id })}
    >
      {t('do.remove')}
    </Button>
  );
  return (
    <div className="statement-actions">
      {state === 'unsupported' && remove}
      {wantsLook(statement) && (
        <Button
          kind="outline"
          size="small"
          icon="eye"
          aria-keyshortcuts="Alt+Enter"
          unavailable={!mayLook(statement, review)}
          onClick={() => lookAt(statement)}
        >
          {t('do.look')}
        </Button>
      )}
      {flagged && notVerbatim && said !== undefined && (
        <Button size="small" icon="undo" onClick={() => void run({ do: 'edit', statement: id, text: `”${said}”` })}>
          {t('do.quote')}
        </Button>
      )}
      <Button size="small" icon="pen" onClick={() => onForm('edit')}>
        {t(flagged ? 'do.correct' : 'do.edit')}
      </Button>
      {flagged && (
        <Button size="small" icon="check" onClick={() => onForm('confirm')}>
          {t('do.confirm')}
        </Button>
      )}
      <span className="statement-remove">
        {!alone &&
          ([-1, 1] as const).map((by) => (
            <Button
              key={by}
              kind="quiet"
              size="small"
              icon={by < 0 ? 'up' : 'down'}
              aria-label={t(by < 0 ? 'move.up' : 'move.down')}
              title={t(by < 0 ? 'move.up' : 'move.down')}
              aria-keyshortcuts={by < 0 ? 'Alt+Shift+ArrowUp' : 'Alt+Shift+ArrowDown'}
              onClick={() => move(statement, by)}
            />
          ))}
        {state !== 'unsupported' && remove}
      </span>
    </div>
  );
};
