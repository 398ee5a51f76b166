import type { ErrorBody } from '../../server/domain/session.js';
import type { ErrorCode } from '../../server/errors.js';
import { errors } from '../i18n/fi/errors.js';

/** The code of a failed answer, `offline` where there was none. */
export type FailureCode = ErrorCode | 'offline';

export class ApiError extends Error {
  readonly code: FailureCode;
  readonly details: ErrorBody['error']['details'];
  /** Finds the line in the server's log. */
  readonly requestId: string | null;

  constructor(code: FailureCode, details: ErrorBody['error']['details'] = {}, requestId: string | null = null) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
    this.requestId = requestId;
  }
}

/** A code this client has words for; anything else is an internal error to the reader. */
export const asErrorCode = (code: string): ErrorCode =>
  Object.hasOwn(errors, code) ? (code as ErrorCode) : 'internal';

export const isCode = (error: unknown, code: FailureCode): error is ApiError =>
  error instanceof ApiError && error.code === code;

const failure = async (response: Response): Promise<ApiError> => {
  try {
    const { error } = (await response.json()) as ErrorBody;
    return new ApiError(asErrorCode(error.code), error.details, error.requestId);
  } catch {
    return new ApiError(response.status === 401 ? 'request.unauthenticated' : 'internal');
  }
};

/** One call of the HTTP API, with a JSON body or with bytes as they are. Throws `ApiError` and nothing else, except when aborted. */
export const request = async <T>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  options: {
    body?: unknown;
    bytes?: ArrayBuffer | Uint8Array<ArrayBuffer>;
    headers?: Record<string, string>;
    signal?: AbortSignal;
  } = {},
): Promise<T> => {
  let response: Response;
  const type = options.bytes ? 'application/octet-stream' : 'application/json';
  const json = options.body === undefined ? null : JSON.stringify(options.body);
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: options.bytes || json !== null ? { 'content-type': type, ...options.headers } : {},
      body: options.bytes ?? json,
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiError('offline');
  }
  if (!response.ok) throw await failure(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
};
