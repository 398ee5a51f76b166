import * as oidc from 'openid-client';
import { isLoopback } from '../domain/loopback.js';
import { LuonnosError } from '../errors.js';
import type { ClientKey } from './client-key.js';
import { isPassing } from './token-failure.js';

/** A token is not used any more so long before it runs out, or for the last tenth of its life where that is shorter. */
const MARGIN_MS = 30_000;
/** Where the server does not say how long a token lives. */
const UNSAID_MS = 60_000;
const TIMEOUT_S = 10;

interface Held {
  readonly token: string;
  readonly until: number;
}

const untilAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });

/**
 * SMART Backend Services: the product's own way in, when nobody is signed in. A token is asked for with a signed assertion for the token
 * address, kept until shortly before it runs out, and asked for once however many wait for it. `refused`: a token that was not taken; it
 * is not given again. Throws `record.unavailable`, `record.unauthorised`; abort rejects with the signal's reason.
 */
export const createBackendToken = (options: {
  tokenUrl: string;
  clientId: string;
  key: ClientKey;
  scope: string;
  /** Any clock in ms. */
  now: () => number;
  timeoutS?: number;
}) => {
  const { tokenUrl, scope, now } = options;
  const authentication = oidc.PrivateKeyJwt(options.key);
  // The library names the issuer as the one an assertion is for; the profile wants the address it goes to.
  const server = { issuer: tokenUrl, token_endpoint: tokenUrl };
  const client = new oidc.Configuration(server, options.clientId, undefined, authentication);
  client.timeout = options.timeoutS ?? TIMEOUT_S;
  if (isLoopback(new URL(tokenUrl).hostname)) oidc.allowInsecureRequests(client);

  let held: Held | null = null;
  let asking: Promise<Held> | null = null;

  const ask = async (): Promise<Held> => {
    const asked = now();
    const { access_token, expires_in } = await oidc
      .clientCredentialsGrant(client, { scope })
      .catch((cause: unknown) => {
        throw new LuonnosError(isPassing(cause) ? 'record.unavailable' : 'record.unauthorised', { cause });
      });
    const life = expires_in === undefined ? UNSAID_MS : expires_in * 1000;
    return { token: access_token, until: asked + life - Math.min(MARGIN_MS, life / 10) };
  };

  return async (signal: AbortSignal, refused?: string): Promise<string> => {
    if (held && (held.token === refused || now() >= held.until)) held = null;
    if (held) return held.token;
    asking ??= ask()
      .then((fresh) => {
        held = fresh;
        return fresh;
      })
      .finally(() => {
        asking = null;
      });
    return (await untilAborted(asking, signal)).token;
  };
};
