const KEY = 'luonnos.signing';

/** What was ticked in the sign dialog, for the moment in which the signer authenticates again. It holds no content. */
export const keepSigning = (encounter: string, hash: string, acknowledged: boolean): void =>
  sessionStorage.setItem(KEY, JSON.stringify([encounter, hash, acknowledged]));

/** Whether the gaps had been acknowledged; only for the very same words. It may be asked more than once before it is forgotten. */
export const wasAcknowledged = (encounter: string, hash: string | null): boolean =>
  sessionStorage.getItem(KEY) === JSON.stringify([encounter, hash, true]);

/** It holds for one return. */
export const forgetSigning = (): void => sessionStorage.removeItem(KEY);
