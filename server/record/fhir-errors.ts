import { type ErrorCode, LuonnosError } from '../errors.js';

const byStatus = (status: number): ErrorCode => {
  if (status === 401 || status === 403) return 'record.unauthorised';
  if (status === 404 || status === 410) return 'record.not-found';
  if (status === 409 || status === 412) return 'record.conflict';
  if (status === 408 || status === 429 || status >= 500) return 'record.unavailable';
  return 'record.rejected';
};

const statusOf = (error: unknown): number | null => {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null;
  const response = error.response;
  return typeof response === 'object' &&
    response !== null &&
    'status' in response &&
    typeof response.status === 'number'
    ? response.status
    : null;
};

/**
 * What a failed call to the record system means. An answer that is not FHIR at all, or a lost connection, leaves the outcome
 * unknown: trying again is right, because filing is idempotent. The answer's body is never kept: it can echo the note.
 */
export const recordError = (error: unknown): LuonnosError => {
  if (error instanceof LuonnosError) return error;
  const status = statusOf(error);
  if (status === null) {
    const misread = error instanceof Error && error.name === 'ZodError';
    return new LuonnosError(misread ? 'record.rejected' : 'record.unavailable');
  }
  if (status < 400) return new LuonnosError('record.rejected', { details: { status } });
  return new LuonnosError(byStatus(status), { details: { status } });
};
