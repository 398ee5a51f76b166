import { RESPONSE_KEY } from 'fhir-kit-client';
import { LuonnosError } from '../errors.js';
import { answerError } from './fhir-errors.js';

/** Bytes of an answer that are read: any document with its attachment fits, what never ends does not. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** A bearer token, or where to ask for one that is still good; `refused` is one that was not taken. */
export type Token = string | ((signal: AbortSignal, refused?: string) => Promise<string>);

interface Asked {
  readonly headers?: Record<string, string>;
  readonly signal?: unknown;
  /** Asked right before anything is sent, each time; sends nothing when it throws. */
  readonly begin?: () => void;
}

/** The text of an answer; null where it is longer than anybody needs, and then no more of it is read. */
const textOf = async (response: Response, maxBytes: number): Promise<string | null> => {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** A JSON object, an empty one for no body at all; null for what no record system says. */
const objectOf = (text: string | null): Record<string, unknown> | null => {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
};

/**
 * The one way out to a FHIR server, in place of the library's own: it leads nowhere but below `baseUrl`, and the token with it; redirects
 * are not followed; no more of an answer is read than fits; nothing is sent without a signal that ends it; nothing of it is logged.
 * Throws what `answerError` makes of a refusal.
 */
export const createFhirRequest = ({
  baseUrl,
  token,
  maxBytes = MAX_ANSWER_BYTES,
}: {
  baseUrl: string;
  token?: Token | undefined;
  maxBytes?: number;
}) => {
  const base = new URL(`${baseUrl.replace(/\/+$/, '')}/`);

  /** An address below the base; what leads elsewhere, a link of an answer for one, is refused before anything is sent. */
  const within = (place: string): URL => {
    const url = URL.canParse(place, base) ? new URL(place.replace(/^\/+/, ''), base) : null;
    if (url?.origin !== base.origin || !url.pathname.startsWith(base.pathname) || url.username || url.password) {
      throw new LuonnosError('record.rejected');
    }
    return url;
  };

  return async (method: string, place: string, { headers = {}, signal, begin }: Asked = {}, body?: unknown) => {
    const url = within(place);
    if (!(signal instanceof AbortSignal)) throw new LuonnosError('internal');
    const limit = signal;
    const address = url.pathname === base.pathname ? url.href.replace(/\/(?=\?|$)/, '') : url.href;
    const content = body === undefined || typeof body === 'string' ? (body ?? null) : JSON.stringify(body);
    const send = (bearer: string | undefined): Promise<Response> => {
      const authorization = bearer && { authorization: `Bearer ${bearer}` };
      begin?.();
      return fetch(address, {
        method,
        headers: { accept: 'application/fhir+json', ...headers, ...authorization },
        body: content,
        redirect: 'manual',
        signal: limit,
      });
    };
    const bearer = typeof token === 'function' ? await token(limit) : token;
    let response = await send(bearer);
    if (response.status === 401 && typeof token === 'function') {
      // It may have been withdrawn, or the server started anew: one other is tried.
      await response.body?.cancel();
      response = await send(await token(limit, bearer));
    }
    const resource = objectOf(await textOf(response, maxBytes));
    if (!response.ok || resource === null) throw answerError(response, resource);
    return Object.defineProperty(resource as { resourceType: string } & Record<string, unknown>, RESPONSE_KEY, {
      value: response,
      enumerable: false,
    });
  };
};
