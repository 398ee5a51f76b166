import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Statement, statementState } from '../../server/domain/note.js';
import { formatClock } from '../format.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { StateMark } from '../ui/state-mark.js';
import { Quoted } from './quoted.js';
import { useReview } from './review-context.js';
import { StatementActions } from './statement-actions.js';
import { StatementDetail } from './statement-detail.js';
import { StatementMarks } from './statement-marks.js';
import { diffText } from './text-diff.js';
import { spanOf } from './timeline.js';
import { WordsForm } from './words-form.js';

/** Up and down go from statement to statement: the whole list is one tab stop. */
const moveFocus = (event: React.KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey) return;
  event.preventDefault();
  const rows = [...document.querySelectorAll<HTMLElement>('.statement-text')];
  const next = rows[rows.indexOf(event.currentTarget) + step];
  next?.focus();
  next?.click();
};

const StatementText = ({ statement }: { statement: Statement }) => {
  const { handling, text } = statement;
  if (handling.state === 'edited')
    return diffText(handling.draftText, text).map((piece, index) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      if (piece.kind === 'removed') return <del key={index}>{piece.text}</del>;
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      return piece.kind === 'added' ? <ins key={index}>{piece.text}</ins> : <span key={index}>{piece.text}</span>;
    });
  const words = statement.verdicts
    .filter(({ check, result }) => check !== 'support' && check !== 'quote' && result !== 'not-compared')
    .flatMap((verdict) => verdict.words);
  return <Quoted as="strong" text={text} quotes={words} />;
};

const PlaySource = ({ statement }: { statement: Statement }) => {
  const { t } = useTranslation();
  const { utterance, timeline, player, select, playsFor, selected } = useReview();
  const source = statement.evidence.map(({ id }) => utterance(id)).find((one) => one !== undefined);
  const span = source === undefined ? null : spanOf(source);
  if (span === null) {
    return source === undefined ? null : (
      <span className="statement-typed">
        <Icon name="keyboard" size={16} /> {t('review.typed')}
      </span>
    );
  }
  const time = formatClock(timeline.at(span.part, span.fromMs));
  const play = (): void => {
    select(statement.id);
    player.play(span);
    playsFor(statement.id);
  };
  return (
    <button
      type="button"
      className="statement-play"
      tabIndex={selected?.id === statement.id ? 0 : -1}
      aria-label={t('do.play', { time })}
      onClick={play}
    >
      <Icon name="play" size={12} /> {time}
    </button>
  );
};

/** One claim: its state, its words, where they were said, and while selected what can be done with it. */
export const StatementRow = ({ statement, first }: { statement: Statement; first: boolean }) => {
  const { t } = useTranslation();
  const { selected, select, run, view } = useReview();
  const [form, setForm] = useState<'edit' | 'confirm' | null>(null);
  const state = statementState(statement);
  const isSelected = selected?.id === statement.id;
  const language = view.note?.language ?? view.encounter.noteLanguage;
  const close = (): void => {
    setForm(null);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById(`statement-${statement.id}`)?.focus();
    });
  };
  const isQuote = statement.classes.includes('quote');
  return (
    <li className={`statement statement-${state}${isSelected ? ' statement-selected' : ''}`}>
      <StateMark state={state} />
      <div className="statement-body">
        {form === 'edit' ? (
          <WordsForm
            label={t('edit.label')}
            hint={t('edit.hint')}
            send={t('action.save')}
            initial={statement.text}
            lang={language}
            saveOnBlur
            onSend={(text) => run({ do: 'edit', statement: statement.id, text })}
            onClose={close}
          />
        ) : (
          <div className="statement-line">
            <button
              type="button"
              id={`statement-${statement.id}`}
              className={isQuote ? 'statement-text statement-quote' : 'statement-text'}
              lang={language}
              dir="auto"
              tabIndex={isSelected || (selected === null && first) ? 0 : -1}
              aria-current={isSelected || undefined}
              onClick={() => select(statement.id)}
              onKeyDown={moveFocus}
            >
              <span className="visually-hidden" lang={document.documentElement.lang}>
                {t(`state.${state}`)}:{' '}
              </span>
              <StatementText statement={statement} />
            </button>
            {state === 'removed' ? (
              <Button
                kind="quiet"
                size="small"
                icon="undo"
                onClick={() => void run({ do: 'restore', statement: statement.id })}
              >
                {t('do.restore')}
              </Button>
            ) : (
              <span className="statement-end">
                {statement.look !== null && (
                  <span className="statement-looked">
                    <Icon name="eye" size={16} /> {t('state.looked')}
                  </span>
                )}
                <PlaySource statement={statement} />
              </span>
            )}
          </div>
        )}
        <StatementDetail statement={statement} />
        <StatementMarks statement={statement} />
        {form === 'confirm' && (
          <WordsForm
            label={t('confirm.label')}
            placeholder={t('confirm.placeholder')}
            send={t('confirm.send')}
            lang={language}
            onSend={(reason) => run({ do: 'confirm', statement: statement.id, reason })}
            onClose={close}
          />
        )}
        {form === null && state !== 'removed' && (isSelected || state === 'unsupported') && (
          <StatementActions statement={statement} onForm={setForm} />
        )}
      </div>
    </li>
  );
};
