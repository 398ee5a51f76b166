import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT, UnsecuredJWT } from 'jose';

interface Grant {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string;
  readonly context: LaunchContext;
}

/** What the record system knows of somebody who launches: who they are there, and about whom it is. */
export interface LaunchContext {
  readonly fhirUser?: string;
  readonly patient?: string;
  readonly encounter?: string;
}

/** What its FHIR base answers about somebody's role. */
export interface RoleAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** What the server does otherwise than it should. */
export interface Faults {
  /** Claims of the id token in place of its own. */
  claims?: Record<string, unknown>;
  /** The id token is signed with a key that nobody knows. */
  strangeKey?: boolean;
  /** How the id token is signed; RS256 unless said, `none`: not at all. */
  signature?: 'ES384' | 'none';
  /** What it says of itself is without these. */
  without?: readonly string[];
  /** What it says that it can do. */
  capabilities?: readonly string[];
  /** Members that its answers to a code and to an assertion are without. */
  answersWithout?: readonly string[];
  status?: number;
  /** Whoever asks for a token is never answered. */
  hang?: true;
}

const bodyOf = async (incoming: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
};

/**
 * An authorisation server as a FHIR record system has one: SMART App Launch with codes that are really exchanged and PKCE that is
 * enforced, and Backend Services with assertions that are really checked. Whoever comes to `/authorize` is let through at once.
 */
export const startSmartServer = async (options: {
  /** FHIR base address it speaks for; its own `/fhir` where none is given. */
  iss?: string;
  clientId: string;
  /** Keys of backend clients by their id. */
  backend?: ReadonlyMap<string, JWK>;
  tokenSeconds?: number;
}) => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const strange = await generateKeyPair('RS256');
  const curved = await generateKeyPair('ES384');
  const kid = randomUUID();
  const launches = new Map<string, LaunchContext>();
  const grants = new Map<string, Grant>();
  const roles = new Map<string, RoleAnswer>();
  /** Tokens of launches, each for whom it was launched. */
  const launched = new Map<string, LaunchContext>();
  const assertions = new Set<string>();
  const asked: { scope: string; aud: string; launch: string | null }[] = [];
  const problems: string[] = [];
  let picked: LaunchContext = {};
  /** Told of the one whose token is held, waits until it is let go. */
  let holding: (() => Promise<void>) | null = null;
  let faults: Faults = {};
  let tokens = 0;

  const idToken = (grant: Grant) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      sub: 'somebody',
      aud: grant.clientId,
      iat: now,
      exp: now + 300,
      nonce: grant.nonce,
      fhirUser: grant.context.fhirUser,
      ...faults.claims,
    };
    if (faults.signature === 'none') return new UnsecuredJWT(claims).encode();
    if (faults.signature === 'ES384')
      return new SignJWT(claims).setProtectedHeader({ alg: 'ES384', kid: 'curved' }).sign(curved.privateKey);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(faults.strangeKey ? strange.privateKey : privateKey);
  };

  const exchanged = async (body: URLSearchParams) => {
    const code = body.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || grant.clientId !== body.get('client_id') || grant.redirectUri !== body.get('redirect_uri'))
      return { problem: 'invalid_grant: code' };
    if (challenge !== grant.challenge) return { problem: 'invalid_grant: pkce' };
    const { patient, encounter } = grant.context;
    const access_token = randomUUID();
    launched.set(access_token, grant.context);
    return {
      answer: {
        access_token,
        token_type: 'Bearer',
        expires_in: 300,
        scope: 'launch openid fhirUser',
        id_token: await idToken(grant),
        ...(patient && { patient }),
        ...(encounter && { encounter }),
        need_patient_banner: true,
      },
    };
  };

  const served = async (body: URLSearchParams) => {
    const assertion = body.get('client_assertion') ?? '';
    const key = options.backend?.get(body.get('client_id') ?? '');
    if (!key || body.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      return { problem: 'invalid_client: unknown' };
    try {
      const { payload, protectedHeader } = await jwtVerify(assertion, createLocalJWKSet({ keys: [key] }), {
        algorithms: ['RS384', 'ES384'],
        audience: `${url}/token`,
        issuer: body.get('client_id') ?? '',
        subject: body.get('client_id') ?? '',
        requiredClaims: ['exp', 'jti'],
        maxTokenAge: '5m',
      });
      if (protectedHeader.kid !== key.kid) return { problem: 'invalid_client: kid' };
      if ((payload.exp ?? 0) > Date.now() / 1000 + 300) return { problem: 'invalid_client: exp' };
      if (assertions.has(payload.jti ?? '')) return { problem: 'invalid_client: jti' };
      assertions.add(payload.jti ?? '');
    } catch (error) {
      return { problem: `invalid_client: ${error instanceof Error ? error.message : ''}` };
    }
    tokens += 1;
    const access_token = `backend-${tokens}`;
    return {
      answer: { access_token, token_type: 'bearer', expires_in: options.tokenSeconds ?? 300, scope: body.get('scope') },
    };
  };

  const server = createServer(async (incoming, outgoing) => {
    const place = new URL(incoming.url ?? '', url);
    const json = (status: number, body: unknown) =>
      outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (place.pathname === '/fhir/.well-known/smart-configuration') {
      const all = {
        issuer: url,
        jwks_uri: `${url}/jwks`,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        capabilities: faults.capabilities ?? [
          'launch-ehr',
          'launch-standalone',
          'context-standalone-patient',
          'sso-openid-connect',
        ],
        code_challenge_methods_supported: ['S256'],
        grant_types_supported: ['authorization_code', 'client_credentials'],
      };
      const said = Object.entries(all).filter(([name]) => !faults.without?.includes(name));
      return json(200, Object.fromEntries(said));
    }
    if (place.pathname.startsWith('/fhir/PractitionerRole/')) {
      const { fhirUser } = launched.get((incoming.headers.authorization ?? '').replace('Bearer ', '')) ?? {};
      // The scope fhirUser lets them read who they are, and nobody else.
      if (!fhirUser?.endsWith(place.pathname.slice('/fhir/'.length))) return json(401, {});
      const {
        status = 200,
        headers = {},
        body = {},
      } = roles.get(place.pathname.split('/').at(-1) ?? '') ?? { status: 404 };
      return outgoing
        .writeHead(status, { 'content-type': 'application/fhir+json', ...headers })
        .end(JSON.stringify(body));
    }
    if (place.pathname === '/jwks')
      return json(200, {
        keys: [
          { ...(await exportJWK(publicKey)), kid, alg: 'RS256' },
          { ...(await exportJWK(curved.publicKey)), kid: 'curved', alg: 'ES384' },
        ],
      });
    if (place.pathname === '/authorize') {
      const param = (name: string) => place.searchParams.get(name) ?? '';
      const launch = place.searchParams.get('launch');
      const context = launch === null ? picked : launches.get(launch);
      asked.push({ scope: param('scope'), aud: param('aud'), launch });
      const back = new URL(param('redirect_uri'));
      back.searchParams.set('state', param('state'));
      const fits =
        context &&
        param('client_id') === options.clientId &&
        param('code_challenge_method') === 'S256' &&
        param('nonce');
      if (!fits || param('aud') !== iss()) back.searchParams.set('error', 'invalid_request');
      else {
        const code = randomUUID();
        grants.set(code, {
          clientId: param('client_id'),
          redirectUri: param('redirect_uri'),
          challenge: param('code_challenge'),
          nonce: param('nonce'),
          context,
        });
        back.searchParams.set('code', code);
      }
      return outgoing.writeHead(302, { location: back.href }).end();
    }
    if (place.pathname === '/token' && incoming.method === 'POST') {
      const body = await bodyOf(incoming);
      if (faults.hang) return;
      const held = holding;
      holding = null;
      await held?.();
      if (faults.status) return json(faults.status, { error: 'temporarily_unavailable' });
      const { answer, problem } =
        body.get('grant_type') === 'client_credentials'
          ? { problem: undefined, answer: undefined, ...(await served(body)) }
          : { problem: undefined, answer: undefined, ...(await exchanged(body)) };
      if (problem) problems.push(problem);
      if (!answer) return json(400, { error: String(problem).split(':')[0] });
      const given = Object.entries(answer).filter(([name]) => !faults.answersWithout?.includes(name));
      return json(200, Object.fromEntries(given));
    }
    return json(404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const iss = () => options.iss ?? `${url}/fhir`;

  return {
    url,
    iss: `${url}/fhir`,
    tokenUrl: `${url}/token`,
    /** The record system launches Luonnos: the value it puts into the address. */
    launch: (context: LaunchContext): string => {
      const launch = randomUUID();
      launches.set(launch, context);
      return launch;
    },
    /** What is answered about a role from now on. */
    role: (id: string, answer: RoleAnswer) => {
      roles.set(id, answer);
    },
    /** Who is chosen when the launch begins elsewhere. */
    pick: (context: LaunchContext) => {
      picked = context;
    },
    fault: (next: Faults) => {
      faults = next;
    },
    /** The next that asks for a token is answered only once it is let go; everybody after it at once. */
    holdOne: () => {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const reached = new Promise<void>((resolve) => {
        holding = () => {
          resolve();
          return released;
        };
      });
      return { reached, release };
    },
    /** What it was asked to authorise, and why it refused. */
    asked,
    problems,
    issued: () => tokens,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type SmartServer = Awaited<ReturnType<typeof startSmartServer>>;
