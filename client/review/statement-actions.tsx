import { useTranslation } from 'react-i18next';
import { isOpen, type Statement, statementState } from '../../server/domain/note.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { useReview } from './review-context.js';

interface StatementActionsProps {
  statement: Statement;
  onForm(form: 'edit' | 'confirm'): void;
}

/** What can be done with a statement in its state; the most likely comes first. */
export const StatementActions = ({ statement, onForm }: StatementActionsProps) => {
  const { t } = useTranslation();
  const { run, seen } = useReview();
  const state = statementState(statement);
  const id = statement.id;
  const flagged = state === 'unsupported' || state === 'check';
  const mayLook = seen.has(id) || statement.evidence.length === 0;
  const wantsLook = !flagged && isOpen(statement);
  const notVerbatim = statement.verdicts.some((one) => one.check === 'quote' && one.result === 'contradicted');
  const said = statement.evidence[0]?.quote;
  const look = (): void => {
    if (mayLook) void run({ do: 'look', statement: id });
    else announce(t('look.first'));
  };
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
      {wantsLook && (
        <Button kind="outline" size="small" icon="eye" unavailable={!mayLook} onClick={look}>
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
      {state !== 'unsupported' && <span className="statement-remove">{remove}</span>}
    </div>
  );
};
