import * as oidc from 'openid-client';
import { z } from 'zod';
import { Person } from '../domain/professional.js';
import { LuonnosError } from '../errors.js';

export interface SignIn {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly redirectUri: string;
}

export interface IdentityProvider {
  /** Where to send the browser, and what to remember of it until it comes back. */
  begin(redirectUri: string, language: string): Promise<{ url: string; signIn: SignIn }>;
  /** The person behind the answer. Throws `identity.rejected` for an answer that does not fit, `identity.unavailable` when nobody answers. */
  complete(answer: URL, signIn: SignIn): Promise<Person>;
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
        unit: parsed.data.luonnos_unit,
      })
    : null;
  if (!person?.success) throw new LuonnosError('identity.rejected');
  return person.data;
};

const isLoopback = (issuer: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);

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
      ...(isLoopback(issuer) && { execute: [oidc.allowInsecureRequests] }),
    });
    try {
      return await found;
    } catch (error) {
      found = null;
      throw new LuonnosError('identity.unavailable', { cause: error });
    }
  };

  return {
    begin: async (redirectUri, language) => {
      const configuration = await discover();
      const verifier = oidc.randomPKCECodeVerifier();
      const signIn = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), redirectUri };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: signIn.state,
        nonce: signIn.nonce,
        ui_locales: language,
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
        });
        return personFromClaims(tokens.claims());
      } catch (error) {
        if (error instanceof LuonnosError) throw error;
        const network = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
        throw new LuonnosError(network ? 'identity.unavailable' : 'identity.rejected', { cause: error });
      }
    },
  };
};
