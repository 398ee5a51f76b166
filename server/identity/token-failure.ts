/** The HTTP status a failed call to an authorisation server ended with; null where there was no answer that has one. */
export const statusOfFailure = (error: unknown): number | null => {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 4; depth++) {
    if ('status' in at && typeof at.status === 'number') return at.status;
    at = 'cause' in at ? at.cause : null;
  }
  return null;
};

/** Nobody answered, not in time, or with a failure of their own: later it may go. */
export const isPassing = (error: unknown): boolean => {
  const status = statusOfFailure(error);
  if (status !== null) return status >= 500 || status === 429;
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; depth++) {
    if (at instanceof TypeError || at.name === 'TimeoutError') return true;
    at = at.cause;
  }
  return false;
};
