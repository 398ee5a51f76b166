import { useEffect } from 'react';
import type { RecordingSession } from './recording-session.js';

/** A screen whose button said "start recording" hands the wish over in the history state, so that it need not be said twice. */
export const useAutoStart = (session: RecordingSession): void => {
  useEffect(() => {
    const state = history.state as { start?: boolean } | null;
    // After a reload nobody has pressed anything: then the button is shown.
    if (state?.start !== true || !navigator.userActivation?.hasBeenActive) return;
    const timer = setTimeout(() => {
      history.replaceState({ ...state, start: false }, '');
      void session.start();
    });
    return () => clearTimeout(timer);
  }, [session]);
};
