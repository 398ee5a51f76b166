import { useEffect, useRef } from 'react';
import type { TextKey } from '../i18n/dict.js';

/** The keys of the review, as a list of shortcuts shows them. */
export const reviewShortcuts: readonly { keys: string; does: TextKey }[] = [
  { keys: 'Alt+↓', does: 'keys.next' },
  { keys: 'Alt+Enter', does: 'keys.look' },
  { keys: 'Alt+P', does: 'keys.play' },
  { keys: 'Alt+Shift+↑ / ↓', does: 'keys.move' },
  { keys: 'Ctrl+Z', does: 'keys.undo' },
  { keys: 'Ctrl+Shift+Z', does: 'keys.redo' },
  { keys: 'Ctrl+Enter', does: 'keys.sign' },
];

interface Shortcuts {
  onNext(): void;
  onSign(): void;
  onPlay(): void;
  onLook(): void;
  onMove(by: -1 | 1): void;
  onUndo(): void;
  onRedo(): void;
}

/** What the keys are for, or null. Where words are typed, undoing is the field's own. */
const actionOf = (event: KeyboardEvent, on: Shortcuts): (() => void) | null => {
  const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.altKey && !control) {
    if (key === 'arrowdown') return event.shiftKey ? () => on.onMove(1) : on.onNext;
    if (key === 'arrowup') return event.shiftKey ? () => on.onMove(-1) : null;
    if (key === 'p') return on.onPlay;
    if (key !== 'enter' || typing) return null;
    // A key that is held down looks at nothing.
    return event.repeat ? () => undefined : on.onLook;
  }
  if (!control || typing || event.altKey) return null;
  if (key === 'enter') return event.repeat ? () => undefined : on.onSign;
  if (key === 'z') return event.shiftKey ? on.onRedo : on.onUndo;
  return key === 'y' ? on.onRedo : null;
};

/** Shortcuts with modifiers only (WCAG 2.1.4). In the capture phase, as buttons of React Aria keep key presses to themselves. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('[role="dialog"]') !== null) return;
      const action = actionOf(event, latest.current);
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
};
