import OpenAI from 'openai';
import { LuonnosError } from '../errors.js';

const again = new Set([408, 409, 425, 429]);

/**
 * What the SDK threw, in our words. Status and waiting time are kept; the answer's body is not, neither in the message nor as a cause:
 * it can repeat what was said in the visit.
 */
export const draftFault = (error: unknown, timedOut: boolean): LuonnosError => {
  if (error instanceof LuonnosError) return error;
  if (timedOut) return new LuonnosError('draft.unavailable', { details: { reason: 'timeout' } });
  const status = error instanceof OpenAI.APIError ? error.status : undefined;
  if (typeof status !== 'number') return new LuonnosError('draft.unavailable', { details: { reason: 'connection' } });
  if (status < 500 && !again.has(status)) return new LuonnosError('draft.refused', { details: { status } });
  const wait = error instanceof OpenAI.APIError ? Number(error.headers?.get('retry-after')) : Number.NaN;
  const known = Number.isFinite(wait) && wait > 0;
  return new LuonnosError('draft.unavailable', { details: known ? { status, retryAfterSeconds: wait } : { status } });
};
