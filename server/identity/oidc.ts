import * as oidc from 'openid-client';
import { z } from 'zod';
import { isLoopback } from '../domain/loopback.js';
import { Person } from '../domain/professional.js';
import { LuonnosError } from '../errors.js';

export interface SignIn {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly redirectUri: string;
  /** Whoever answers has to have authenticated just now. */
  readonly fresh: boolean;
}

export interface Authenticated {
  readonly person: Person;
  /** When they authenticated, ms; null where the identity provider does not say. */
  readonly at: number | null;
}

export interface IdentityProvider {
  /** Where to send the browser, and what to remember of it until it comes back. `fresh`: nobody is let through who is signed in there already. */
  begin(redirectUri: string, language: string, fresh: boolean): Promise<{ url: string; signIn: SignIn }>;
  /** The person behind the answer. Throws `identity.rejected` for an answer that does not fit, `identity.unavailable` when nobody answers. */
  complete(answer: URL, signIn: SignIn): Promise<Authenticated>;
}

const Claims = z.object({
  sub: z.string().min(1),
  name: z.string().min(1),
  luonnos_title: z.string().default(''),
  luonnos_role: z.enum(['professional', 'pilot-lead', 'data-protection-officer']),
  luonnos_profession: z.string().optional(),
  luonnos_register: z.string().optional(),
  luonnos_organisation: z.object({ id: z.string(), name: z.string() }),
  luonnos_practitioner: z.string().optional(),
  luonnos_registration: z.string().optional(),
  luonnos_unit: z.string().optional(),
});

/** The person behind claims; throws `identity.rejected` for claims that do not fit. */
export const personFromClaims = (claims: unknown): Person => {
  const parsed = Claims.safeParse(claims);
  const person = parsed.success
    ? Person.safeParse({
        role: parsed.data.luonnos_role,
        id: parsed.data.sub,
        name: parsed.data.name,
        title: parsed.data.luonnos_title,
        profession: parsed.data.luonnos_profession,
        register: parsed.data.luonnos_register,
        organisation: parsed.data.luonnos_organisation,
        practitionerId: parsed.data.luonnos_practitioner,
        registration: parsed.data.luonnos_registration,
        unit: parsed.data.luonnos_unit,
      })
    : null;
  if (!person?.success) throw new LuonnosError('identity.rejected');
  return person.data;
};

/** How long ago, at most, a fresh authentication was, in seconds: time for a second factor on the way. */
const FRESH_S = 300;
/** Asked for at every sign-in, so that the identity provider says when it was; as long as a session lasts. */
const LONGEST_S = 12 * 3600;

/** OpenID Connect, authorization code with PKCE, state and nonce; plain http only to this machine itself. */
export const createIdentityProvider = (options: {
  issuer: string;
  clientId: string;
  clientSecret: string;
}): IdentityProvider => {
  const issuer = new URL(options.issuer);
  let found: Promise<oidc.Configuration> | null = null;

  const discover = async (): Promise<oidc.Configuration> => {
    found ??= oidc.discovery(issuer, options.clientId, options.clientSecret, undefined, {
      timeout: 10,
      ...(isLoopback(issuer.hostname) && { execute: [oidc.allowInsecureRequests] }),
    });
    try {
      return await found;
    } catch (error) {
      found = null;
      throw new LuonnosError('identity.unavailable', { cause: error });
    }
  };

  return {
    begin: async (redirectUri, language, fresh) => {
      const configuration = await discover();
      const verifier = oidc.randomPKCECodeVerifier();
      const signIn = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), redirectUri, fresh };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: signIn.state,
        nonce: signIn.nonce,
        ui_locales: language,
        max_age: String(fresh ? FRESH_S : LONGEST_S),
        ...(fresh && { prompt: 'login' }),
      });
      return { url: url.href, signIn };
    },
    complete: async (answer, signIn) => {
      const configuration = await discover();
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
          pkceCodeVerifier: signIn.verifier,
          expectedState: signIn.state,
          expectedNonce: signIn.nonce,
          ...(signIn.fresh && { maxAge: FRESH_S }),
        });
        const claims = tokens.claims();
        return { person: personFromClaims(claims), at: claims?.auth_time ? claims.auth_time * 1000 : null };
      } catch (error) {
        if (error instanceof LuonnosError) throw error;
        const network = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
        throw new LuonnosError(network ? 'identity.unavailable' : 'identity.rejected', { cause: error });
      }
    },
  };
};
