import type { z } from 'zod';
import { ErrorBody } from '../../server/domain/session.js';

/** What went wrong, by code; never what anybody said. */
export class VisitError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

interface Cookie {
  readonly pair: string;
  readonly host: string;
  readonly path: string;
}

const chosen = (person: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ person }).toString(),
});

/** What a response says. Throws the code of a failure. */
export const answerOf = async <Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return schema.parse(body);
  const failure = ErrorBody.safeParse(body);
  throw new VisitError(failure.success ? failure.data.error.code : `http-${response.status}`);
};

/** The public HTTP API as a program uses it: cookies kept, own origin stated, answers parsed, failures by code. */
export const createApi = (base: URL) => {
  const cookies = new Map<string, Cookie>();

  const cookieFor = (url: URL): string =>
    [...cookies.values()]
      .filter(({ host, path }) => host === url.host && url.pathname.startsWith(path))
      .map(({ pair }) => pair)
      .join('; ');

  const open = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...init.headers, cookie: cookieFor(url), ...(init.method === 'POST' && { origin: url.origin }) };
    const response = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';', 1)[0] ?? '';
      const path = /; *path=([^;]+)/i.exec(line)?.[1] ?? '/';
      const key = `${url.host}${path} ${pair.split('=', 1)[0]}`;
      if (pair.endsWith('=')) cookies.delete(key);
      else cookies.set(key, { pair, host: url.host, path });
    }
    return response;
  };

  const follow = async (start: URL, init?: RequestInit): Promise<{ url: URL; response: Response }> => {
    let url = start;
    let response = await open(url, init);
    for (let location = response.headers.get('location'); location; location = response.headers.get('location')) {
      url = new URL(location, url);
      response = await open(url);
    }
    return { url, response };
  };

  return {
    /** One request, with the cookies; redirects are not followed. */
    open,
    /** Chooses a person on the identity provider's page; where it leads. */
    choose: async (page: URL, person: string): Promise<string> =>
      (await open(page, chosen(person))).headers.get('location') ?? '/',
    /** Signs in at the demo identity provider, as a browser would: its page, a person chosen, back again. */
    signIn: async (person: string): Promise<void> => {
      const page = await follow(new URL('/auth/login', base));
      const { url } = await follow(page.url, chosen(person));
      if (url.host !== base.host || url.pathname === '/auth/callback') throw new VisitError('identity.rejected');
    },
    /** Authenticates again to sign, as that person; answers where it leads back to. */
    signInAgain: async (encounter: string, person: string): Promise<string> => {
      const page = await follow(new URL(`/auth/again?encounter=${encounter}`, base));
      const { url } = await follow(page.url, chosen(person));
      return url.pathname + url.search;
    },
    get: async <Schema extends z.ZodType>(path: string, schema: Schema) =>
      answerOf(await open(new URL(path, base)), schema),
    post: async <Schema extends z.ZodType>(path: string, body: unknown, schema: Schema) =>
      answerOf(
        await open(new URL(path, base), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
        schema,
      ),
    socket: (path: string) => {
      const url = new URL(path, base);
      const headers = { cookie: cookieFor(url), origin: base.origin };
      url.protocol = base.protocol === 'https:' ? 'wss:' : 'ws:';
      return { url: url.href, headers };
    },
  };
};

export type Api = ReturnType<typeof createApi>;
