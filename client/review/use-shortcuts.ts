import { useEffect, useRef } from 'react';

interface Shortcuts {
  onNext(): void;
  onSign(): void;
  onPlay(): void;
}

/** Shortcuts with modifiers only (WCAG 2.1.4). In the capture phase, as buttons of React Aria keep key presses to themselves. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector('[role="dialog"]') !== null) return;
      const typing = event.target instanceof HTMLTextAreaElement;
      if (event.altKey && event.key === 'ArrowDown') latest.current.onNext();
      else if (event.altKey && event.key.toLowerCase() === 'p') latest.current.onPlay();
      else if ((event.ctrlKey || event.metaKey) && event.key === 'Enter' && !typing) latest.current.onSign();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
};
