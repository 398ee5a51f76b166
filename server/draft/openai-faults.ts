import OpenAI from 'openai';
import { LuonnosError } from '../errors.js';

const again = new Set([408, 409, 425, 429]);
/** The key, what it may use, or a model that is not there. */
const unserved = new Set([401, 402, 403, 404]);
/** As endpoints say it in code or message: OpenAI, Azure, vLLM, llama.cpp, gateways in front of others. */
const tooLong =
  /context.?(length|window|size)|max(imum)?.?(context|model.?len|prompt)|too (long|many tokens)|exceeds? the.*(context|token)/i;
const filtered = /content.?(filter|policy|management)/i;

/** `Retry-After` in seconds or as a date, and the milliseconds some endpoints say it in. */
const waitOf = (headers: Headers | undefined): number => {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms)) return ms / 1000;
  const said = headers?.get('retry-after') ?? '';
  const seconds = said === '' ? Number.NaN : Number(said);
  if (Number.isFinite(seconds)) return seconds;
  const answered = Date.parse(headers?.get('date') ?? '');
  return (Date.parse(said) - answered) / 1000;
};

/** Reasons are said in the first words, whatever else an endpoint repeats after them. */
const REASON_CHARS = 2000;

const says = (error: InstanceType<typeof OpenAI.APIError>, what: RegExp): boolean =>
  [error.code, error.type, error.message].some(
    (words) => typeof words === 'string' && what.test(words.slice(0, REASON_CHARS)),
  );

/** The endpoint complains of something that another form of the request would not cure. */
export const isOfTheMaterial = (error: unknown): boolean =>
  error instanceof OpenAI.APIError && (says(error, tooLong) || says(error, filtered));

/**
 * What the SDK threw, in our words. Status and waiting time are kept, and whether less material would help; the answer's body is not, neither
 * in the message nor as a cause: it can repeat what was said in the visit.
 */
export const draftFault = (error: unknown, timedOut: boolean): LuonnosError => {
  if (error instanceof LuonnosError) return error;
  if (timedOut) return new LuonnosError('draft.unavailable', { details: { reason: 'timeout' } });
  const status = error instanceof OpenAI.APIError ? error.status : undefined;
  if (!(error instanceof OpenAI.APIError) || typeof status !== 'number')
    return new LuonnosError('draft.unavailable', { details: { reason: 'connection' } });
  if (status === 413 || (status === 400 && says(error, tooLong)))
    return new LuonnosError('draft.refused', { details: { status, reason: 'length' } });
  if (status === 400 && says(error, filtered))
    return new LuonnosError('draft.refused', { details: { status, reason: 'model' } });
  // An account without money answers 429 too; waiting does not fill it.
  if (unserved.has(status) || says(error, /insufficient_quota/))
    return new LuonnosError('draft.unauthorised', { details: { status } });
  if (status < 500 && !again.has(status)) return new LuonnosError('draft.refused', { details: { status } });
  const wait = waitOf(error.headers);
  const known = Number.isFinite(wait) && wait > 0;
  return new LuonnosError('draft.unavailable', { details: known ? { status, retryAfterSeconds: wait } : { status } });
};
