import { z } from 'zod';
import { isLoopback } from '../domain/loopback.js';
import { LuonnosError } from '../errors.js';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 256 * 1024;

/** What `.well-known/smart-configuration` has to say for a launch: an id token that can be checked, and PKCE with S256. */
const SmartConfiguration = z.object({
  issuer: z.url(),
  jwks_uri: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  capabilities: z.array(z.string()),
  code_challenge_methods_supported: z.array(z.string()).refine((methods) => methods.includes('S256')),
  authorization_response_iss_parameter_supported: z.boolean().optional(),
});
export type SmartConfiguration = z.infer<typeof SmartConfiguration>;

const bounded = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new LuonnosError('launch.refused');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** With TLS, or on this machine where the record system is on it too. */
const isSafe = (address: string, fhir: URL): boolean => {
  const url = new URL(address);
  return url.protocol === 'https:' || (isLoopback(url.hostname) && isLoopback(fhir.hostname));
};

/**
 * How a FHIR server launches applications. Throws `launch.unavailable` where nobody answers, `launch.refused` for an answer that no launch
 * can be trusted with.
 */
export const discoverSmart = async (issuer: string, limitMs = TIMEOUT_MS): Promise<SmartConfiguration> => {
  const response = await fetch(`${issuer}/.well-known/smart-configuration`, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(limitMs),
  }).catch((cause: unknown) => {
    throw new LuonnosError('launch.unavailable', { cause });
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new LuonnosError(response.status >= 500 ? 'launch.unavailable' : 'launch.refused');
  }
  const text = await bounded(response).catch((error: unknown) => {
    throw error instanceof LuonnosError ? error : new LuonnosError('launch.unavailable', { cause: error });
  });
  const parsed = z
    .string()
    .transform((json, context) => {
      try {
        return JSON.parse(json) as unknown;
      } catch {
        context.addIssue('no JSON');
        return z.NEVER;
      }
    })
    .pipe(SmartConfiguration)
    .safeParse(text);
  const found = parsed.data;
  if (!found) throw new LuonnosError('launch.refused');
  const places = [found.issuer, found.jwks_uri, found.authorization_endpoint, found.token_endpoint];
  if (!places.every((place) => isSafe(place, new URL(issuer)))) throw new LuonnosError('launch.refused');
  return found;
};
