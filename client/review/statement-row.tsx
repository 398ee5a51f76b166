import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen, type Statement, statementState } from '../../server/domain/note.js';
import { formatClock } from '../format.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { StateMark } from '../ui/state-mark.js';
import { beforeOf } from '../words/decision.js';
import { useLeftField } from '../words/use-left-field.js';
import { useWords } from '../words/words-context.js';
import { Quoted } from './quoted.js';
import { useReview } from './review-context.js';
import { nextOpen, openStatements } from './sections.js';
import { stateText } from './state-text.js';
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
      // Read aloud, old and new words would run into each other; what changed has a view of its own.
      if (piece.kind === 'removed')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
          <del key={index} aria-hidden="true">
            {piece.text}
          </del>
        );
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

interface StatementRowProps {
  statement: Statement;
  isSelected: boolean;
  /** Where the keyboard comes into the list while nothing is selected. */
  isEntry: boolean;
}

/** One claim: its state, its words, where they were said, and while selected what can be done with it. */
const Row = ({ statement, isSelected, isEntry }: StatementRowProps) => {
  const { t } = useTranslation();
  const { select, run, view, noteType, goTo } = useReview();
  const [form, setForm] = useState<'edit' | 'confirm' | null>(null);
  const { encounterId, onlyHere } = useWords();
  const left = useLeftField(encounterId, `edit ${statement.id}`, `confirm ${statement.id}`);
  useEffect(() => {
    if (left !== null) setForm(left === 0 ? 'edit' : 'confirm');
  }, [left]);
  const keep = (place: 'edit' | 'confirm') => ({
    encounterId,
    place: `${place} ${statement.id}`,
    about: statement.id,
    before: beforeOf({ to: 'review', body: { command: { do: 'look', statement: statement.id } } }, view),
  });
  const state = statementState(statement);
  const language = view.note?.language ?? view.encounter.noteLanguage;
  const wasOpen = useRef(false);
  const begin = (next: 'edit' | 'confirm'): void => {
    wasOpen.current = isOpen(statement);
    setForm(next);
  };
  const close = (saved: boolean): void => {
    setForm(null);
    // What pauses have saved may have settled it already: the walk goes on all the same.
    if (saved && wasOpen.current && !isOpen(statement)) {
      const next = nextOpen(openStatements(view.note, noteType), statement.id);
      goTo(next === null ? 'sign' : { statement: next.id });
    }
    wasOpen.current = false;
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
            keep={keep('edit')}
            standing={state === 'removed' ? null : statement.text}
            waits={onlyHere.has(statement.id)}
            onSend={(text, { was, quietly }) => run({ do: 'edit', statement: statement.id, text, was }, { quietly })}
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
              tabIndex={isSelected || isEntry ? 0 : -1}
              aria-current={isSelected || undefined}
              onClick={() => select(statement.id)}
              onKeyDown={moveFocus}
            >
              <span className="visually-hidden" lang={document.documentElement.lang}>
                {t(stateText(statement))}:{' '}
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
        {onlyHere.has(statement.id) && (
          <p className="only-here">
            <Icon name="cloud-off" size={16} />
            <span>
              {t('words.only-here')} {statement.handling.state === 'edited' && t('words.only-here.unchecked')}
            </span>
          </p>
        )}
        <StatementMarks statement={statement} />
        {form === 'confirm' && (
          <WordsForm
            label={t('confirm.label')}
            placeholder={t('confirm.placeholder')}
            send={t('confirm.send')}
            lang={language}
            keep={keep('confirm')}
            onSend={(reason) => run({ do: 'confirm', statement: statement.id, reason })}
            onClose={close}
          />
        )}
        {form === null && state !== 'removed' && (isSelected || state === 'unsupported') && (
          <StatementActions statement={statement} onForm={begin} />
        )}
      </div>
    </li>
  );
};

/** Drawn again only when something of its own changes, or the encounter does. */
export const StatementRow = memo(Row);
