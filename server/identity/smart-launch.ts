import * as oidc from 'openid-client';
import { z } from 'zod';
import { isLoopback } from '../domain/loopback.js';
import type { RecordVisit } from '../domain/record-visit.js';
import { FhirId } from '../domain/subject.js';
import { LuonnosError } from '../errors.js';
import { discoverSmart, type SmartConfiguration } from './smart-discovery.js';
import { isPassing } from './token-failure.js';

/** What was asked for; `launch` null: from here, and the record system lets somebody be chosen. */
export interface LaunchAsked {
  readonly issuer: string;
  readonly launch: string | null;
}

/** What is remembered of a launch until the record system answers; good for one answer. */
export interface PendingLaunch extends LaunchAsked {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly redirectUri: string;
}

/** Who the visit is about and which visit it is, as the answer to the code said: an address never says it. */
export interface Launched {
  readonly subjectId: string;
  readonly recordVisit: RecordVisit | null;
}

/**
 * SMART App Launch. Throws `launch.issuer`, `launch.unavailable`, `launch.not-offered`, `launch.refused` for an answer that does not fit,
 * `launch.other-person` where the record system knows another professional than the one who is signed in here, `launch.no-subject`.
 */
export interface SmartLaunch {
  /** The address on the list that was meant. */
  issuer(asked: unknown): string;
  /** Where a launch that begins here goes. */
  readonly own: string;
  begin(asked: LaunchAsked, redirectUri: string): Promise<{ url: string; pending: PendingLaunch }>;
  complete(answer: URL, pending: PendingLaunch, person: { practitionerId: string }): Promise<Launched>;
}

/** Signatures that an id token may have: never a shared secret, never none. */
const SIGNATURES = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'ES256', 'ES384'];
const TIMEOUT_S = 10;

const Context = z.object({ patient: FhirId, encounter: FhirId.optional() });

/** The id that a reference to a resource of this type has on the server that launched; null for anything else. */
const idOf = (type: 'Practitioner' | 'PractitionerRole', reference: unknown, issuer: string): string | null => {
  if (typeof reference !== 'string') return null;
  const place = reference.startsWith(`${issuer}/`) ? reference.slice(issuer.length + 1) : reference;
  const [, named, id] = /^(\w+)\/([A-Za-z0-9\-.]{1,64})$/.exec(place) ?? [];
  return named === type ? (id ?? null) : null;
};

/** Whose role it is on the server that launched, as that server refers to them; null: nobody's. Throws `record.*`. */
export type ReadRole = (issuer: string, id: string, token: string) => Promise<string | null>;

const failure = (error: unknown): LuonnosError => {
  if (error instanceof LuonnosError) return error;
  return new LuonnosError(isPassing(error) ? 'launch.unavailable' : 'launch.refused', { cause: error });
};

export const createSmartLaunch = (options: {
  issuers: readonly string[];
  clientId: string;
  clientSecret?: string | undefined;
  readRole: ReadRole;
  timeoutS?: number;
}): SmartLaunch => {
  /** The Practitioner an id token speaks of, by their role where it names that; null for anybody else. */
  const practitionerOf = async (fhirUser: unknown, issuer: string, token: string): Promise<string | null> => {
    const role = idOf('PractitionerRole', fhirUser, issuer);
    if (role === null) return idOf('Practitioner', fhirUser, issuer);
    const reference = await options.readRole(issuer, role, token).catch((error: unknown) => {
      if (!(error instanceof LuonnosError)) throw error;
      if (error.code === 'record.unavailable') throw new LuonnosError('launch.unavailable');
      return null;
    });
    return idOf('Practitioner', reference, issuer);
  };

  const clientOf = (issuer: string, found: SmartConfiguration): oidc.Configuration => {
    const authentication = options.clientSecret ? oidc.ClientSecretBasic(options.clientSecret) : oidc.None();
    const server = { ...found, id_token_signing_alg_values_supported: SIGNATURES };
    const client = new oidc.Configuration(server, options.clientId, undefined, authentication);
    client.timeout = options.timeoutS ?? TIMEOUT_S;
    // The library takes the transport's word for an id token unless it is told to check the signature.
    oidc.enableNonRepudiationChecks(client);
    if (isLoopback(new URL(issuer).hostname)) oidc.allowInsecureRequests(client);
    return client;
  };

  const assertListed = (issuer: string): string => {
    if (!options.issuers.includes(issuer)) throw new LuonnosError('launch.issuer');
    return issuer;
  };

  return {
    own: options.issuers[0] ?? '',
    issuer: (asked) => assertListed(typeof asked === 'string' ? asked.replace(/\/+$/, '') : ''),

    begin: async ({ issuer, launch }, redirectUri) => {
      const found = await discoverSmart(assertListed(issuer));
      const offered = launch === null ? ['launch-standalone', 'context-standalone-patient'] : ['launch-ehr'];
      if (!offered.every((capability) => found.capabilities.includes(capability)))
        throw new LuonnosError('launch.not-offered');
      const verifier = oidc.randomPKCECodeVerifier();
      const pending = { issuer, launch, verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), redirectUri };
      const url = oidc.buildAuthorizationUrl(clientOf(issuer, found), {
        redirect_uri: redirectUri,
        scope: launch === null ? 'launch/patient openid fhirUser' : 'launch openid fhirUser',
        aud: issuer,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
        ...(launch !== null && { launch }),
      });
      return { url: url.href, pending };
    },

    complete: async (answer, pending, person) => {
      const issuer = assertListed(pending.issuer);
      const found = await discoverSmart(issuer);
      const tokens = await oidc
        .authorizationCodeGrant(clientOf(issuer, found), answer, {
          pkceCodeVerifier: pending.verifier,
          expectedState: pending.state,
          // Makes an id token a must, too.
          expectedNonce: pending.nonce,
        })
        .catch((error: unknown) => {
          throw failure(error);
        });
      const practitioner = await practitionerOf(tokens.claims()?.fhirUser, issuer, tokens.access_token);
      if (practitioner !== person.practitionerId) throw new LuonnosError('launch.other-person');
      const context = Context.safeParse(tokens);
      if (!context.success) throw new LuonnosError('launch.no-subject');
      const { patient, encounter } = context.data;
      return { subjectId: patient, recordVisit: encounter ? { encounterId: encounter, serviceEvent: null } : null };
    },
  };
};
