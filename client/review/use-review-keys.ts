import { useTranslation } from 'react-i18next';
import { isOpen, type Statement, statementState } from '../../server/domain/note.js';
import { hasSource } from '../../server/domain/opening.js';
import { announce } from '../ui/announcer.js';
import type { Review } from './review-context.js';

/** Supported, or confirmed, and still waiting for a look of its own. */
export const wantsLook = (statement: Statement): boolean =>
  isOpen(statement) && !['unsupported', 'check'].includes(statementState(statement));

/** Nothing to open, or opened. */
export const mayLook = (statement: Statement, { opened, utterance }: Pick<Review, 'opened' | 'utterance'>): boolean =>
  opened(statement.id) || !hasSource(statement, (id) => utterance(id) !== undefined);

/** What the keys do to the selected statement and to the note. Each also says why it does nothing. */
export const useReviewKeys = (review: Review) => {
  const { t } = useTranslation();
  const { view, selected, run, select, goTo } = review;
  const lookAt = (statement: Statement): void => {
    if (mayLook(statement, review)) void run({ do: 'look', statement: statement.id });
    else announce(t('look.first'));
  };
  const move = (statement: Statement, by: -1 | 1): void => {
    const section = (view.note?.statements ?? []).filter((one) => one.section === statement.section);
    const at = section.findIndex(({ id }) => id === statement.id);
    const other = section[at + by];
    if (other === undefined) announce(t(by < 0 ? 'move.first' : 'move.last'));
    else void run({ do: 'move', statement: statement.id, after: by < 0 ? (section[at - 2]?.id ?? null) : other.id });
  };
  const turn = async (way: 'undo' | 'redo'): Promise<void> => {
    const step = view[way];
    if (step === null) announce(t(`tools.nothing-${way}`));
    else if ((await run({ do: way, step: step.step })) && step.statement !== null) {
      // Whoever is among the statements goes along; whoever pressed the button may press it again.
      if (document.activeElement?.closest('.statement')) goTo({ statement: step.statement });
      else select(step.statement);
    }
  };
  return {
    lookAt,
    move,
    onLook: (): void => {
      if (selected !== null && wantsLook(selected)) lookAt(selected);
    },
    onMove: (by: -1 | 1): void => {
      if (selected !== null) move(selected, by);
    },
    onUndo: (): void => void turn('undo'),
    onRedo: (): void => void turn('redo'),
  };
};
