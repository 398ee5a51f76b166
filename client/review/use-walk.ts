import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewCommand } from '../../server/domain/commands.js';
import { isOpen, type Statement } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import type { EncounterView } from '../../server/domain/view.js';
import { isFocusFree } from '../ui/kept-focus.js';
import { nextOpen, openStatements } from './sections.js';

/** Where focus goes once it is on the screen: a statement, or the button that signs. */
type Goal = { statement: string } | 'sign' | null;

const elementOf = (goal: Goal): HTMLElement | null => {
  if (goal === null) return null;
  return document.getElementById(goal === 'sign' ? 'review-sign' : `statement-${goal.statement}`);
};

const resolves: ReadonlySet<ReviewCommand['do']> = new Set(['look', 'confirm', 'remove', 'edit']);

const inNote = (view: EncounterView | undefined, id: string): Statement | undefined =>
  view?.note?.statements.find((statement) => statement.id === id);

/** What the next step is after a command: on to the next open item when this one is no longer open, else the statement itself. */
export const goalAfter = (
  command: ReviewCommand,
  before: EncounterView,
  after: EncounterView | undefined,
  noteType: NoteType | undefined,
): Goal => {
  if (command.do === 'add') {
    const added = after?.note?.statements.find(({ id }) => inNote(before, id) === undefined);
    return added === undefined ? null : { statement: added.id };
  }
  if (!('statement' in command)) return null;
  const [was, is] = [inNote(before, command.statement), inNote(after, command.statement)];
  if (is === undefined) return null;
  const resolved = resolves.has(command.do) && was !== undefined && isOpen(was) && !isOpen(is);
  if (!resolved) return { statement: is.id };
  const next = nextOpen(openStatements(after?.note ?? null, noteType), command.statement);
  return next === null ? 'sign' : { statement: next.id };
};

/** Walks through what is open: begins with the first by itself, and never plays anything. */
export const useWalk = (
  view: EncounterView,
  noteType: NoteType | undefined,
  working: boolean,
  { select, show }: { select(id: string | null): void; show(tab: 'note'): void },
) => {
  const [goal, setGoal] = useState<Goal>(null);
  const goTo = useCallback(
    (next: Goal): void => {
      if (next === null) return;
      show('note');
      if (next !== 'sign') select(next.statement);
      setGoal(next);
    },
    [select, show],
  );

  useEffect(() => {
    const element = elementOf(goal);
    if (element === null) return;
    setGoal(null);
    (element.closest('.statement') ?? element).scrollIntoView({ block: 'nearest' });
    element.focus({ preventScroll: true });
  });

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || working || view.note === null) return;
    begun.current = true;
    const [first] = openStatements(view.note, noteType);
    if (first !== undefined && isFocusFree()) goTo({ statement: first.id });
  }, [view.note, noteType, working, goTo]);

  return goTo;
};
