import { type ErrorCode, LuonnosError } from '../errors.js';
import { outcomeWords } from './operation-outcome.js';

/** A refusal with the record system's own words. They can echo the note: only who signed it may see them, and they are never logged. */
export class RecordRefusal extends LuonnosError {
  readonly words: readonly string[];

  constructor(code: ErrorCode, details: LuonnosError['details'], words: readonly string[]) {
    super(code, { details });
    this.words = words;
  }
}

const byStatus = (status: number): ErrorCode => {
  if (status === 401 || status === 403) return 'record.unauthorised';
  if (status === 404 || status === 410) return 'record.not-found';
  if (status === 409 || status === 412) return 'record.conflict';
  if (status === 408 || status === 429 || status >= 500) return 'record.unavailable';
  return 'record.rejected';
};

/** Seconds a server asks to wait: a number, or a date measured by its own clock. */
const retryAfter = (headers: Headers): number | null => {
  const asked = headers.get('retry-after');
  if (asked === null) return null;
  if (/^\d+$/.test(asked)) return Number(asked);
  const seconds = (Date.parse(asked) - Date.parse(headers.get('date') ?? '')) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : null;
};

/**
 * What an answer that is no success means. `resource`: its body, null for what no record system says: a page of HTML, a redirect, an
 * answer without end. That comes from something in between, and leaves the outcome unknown, `unread` in the details: trying again is
 * right.
 */
export const answerError = ({ status, headers }: Response, resource: object | null): LuonnosError => {
  const believed = resource !== null && status >= 400;
  const code =
    believed || (status >= 400 && status !== 404 && status !== 410) ? byStatus(status) : 'record.unavailable';
  const wait = retryAfter(headers);
  const details = {
    status,
    ...(resource === null && { unread: 1 }),
    ...(wait !== null && { retryAfterSeconds: wait }),
  };
  const words = outcomeWords(resource);
  return words.length > 0 ? new RecordRefusal(code, details, words) : new LuonnosError(code, { details });
};

/** What a failed call to the record system means. A lost connection leaves the outcome unknown; what does not parse is not believed. */
export const recordError = (error: unknown): LuonnosError => {
  if (error instanceof LuonnosError) return error;
  return new LuonnosError(
    error instanceof Error && error.name === 'ZodError' ? 'record.rejected' : 'record.unavailable',
  );
};
