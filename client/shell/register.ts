/** Lets the application open while the server is down. */

const RECORDING_LOCK = 'luonnos-recording-';

const nothingIsRecorded = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return !held.some(({ name }) => name?.startsWith(RECORDING_LOCK));
};

/**
 * A version that came during an earlier page takes over at the beginning of this one, unless a page is recording. Called once, before
 * anything is recorded here.
 */
export const registerShell = async (): Promise<void> => {
  // The development server has no files of its own to keep.
  if (import.meta.env.MODE === 'development' || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
    if (registration.waiting !== null && (await nothingIsRecorded())) registration.waiting.postMessage('take-over');
  } catch {
    // A browser that keeps nothing has no reserve; with the server up everything works all the same.
  }
};
