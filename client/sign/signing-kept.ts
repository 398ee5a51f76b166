const KEY = 'luonnos.signing';

/** What was ticked in the sign dialog, for the moment in which the signer authenticates again. It holds no content. */
export const keepSigning = (encounter: string, hash: string, acknowledged: boolean): void =>
  sessionStorage.setItem(KEY, JSON.stringify([encounter, hash, acknowledged]));

/** Whether the gaps had been acknowledged; only for the very same words, and only once. */
export const takeSigning = (encounter: string, hash: string | null): boolean => {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === JSON.stringify([encounter, hash, true]);
};
