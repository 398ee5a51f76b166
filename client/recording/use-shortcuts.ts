import { useEffect, useRef } from 'react';

/** Alt and a lower-case letter, by the key's place: with Alt, some systems type another character. */
export const useShortcuts = (shortcuts: Readonly<Record<string, () => void>>): void => {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const act = current.current[event.code.replace('Key', '').toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    // In the capture phase: React Aria's buttons stop key events on their way up.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
};
