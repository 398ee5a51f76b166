import { generateKeyPair, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import express, { type Request, type Response } from 'express';
import { type Configuration, errors, interactionPolicy, type JWK, Provider } from 'oidc-provider';
import { Language } from '../domain/language.js';
import { refuseUnlessDemo } from './loopback.js';
import { claimsOf, people } from './people.js';
import { contentSecurityPolicy, failedPage, signedOutPage, signInPage } from './sign-in-page.js';

export interface IdentityProviderOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Its own address as the browser sees it, for example http://127.0.0.1:8081. Unset: 127.0.0.1 and the port taken. */
  readonly issuer?: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  /** NODE_ENV. `production` is refused. */
  readonly environment?: string | undefined;
}

export interface IdentityProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

/** ui_locales is a wish list, best first; then what the browser asks for; Finnish otherwise. */
function languageOf(asker: { acceptsLanguages(): string[] }, uiLocales?: unknown): Language {
  const wished = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  for (const tag of [...wished, ...asker.acceptsLanguages()]) {
    const language = Language.safeParse(tag.toLowerCase().split('-')[0]);
    if (language.success) return language.data;
  }
  return 'fi';
}

const newSigningKey = async (): Promise<JWK> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: randomUUID(), alg: 'RS256', use: 'sig' };
};

function configuration(options: IdentityProviderOptions, key: JWK): Configuration {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return {
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [...options.redirectUris],
        post_logout_redirect_uris: [...options.postLogoutRedirectUris],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    claims: { openid: Object.keys(Object.assign({}, ...people.map(claimsOf))), profile: ['name'] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => false,
    findAccount: (_ctx, id) => {
      const person = people.find((it) => it.id === id);
      return person && { accountId: id, claims: () => claimsOf(person) };
    },
    interactions: { policy, url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    /** There is no consent page: the one client is Luonnos, and it gets what it asks for. */
    loadExistingGrant: async ({ oidc }) => {
      if (!oidc.client || !oidc.session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope([...oidc.requestParamScopes].join(' '));
      await grant.save();
      return grant;
    },
    expiresWithSession: () => false,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 3600, Session: 600 },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = failedPage(languageOf(ctx), out.error);
    },
  };
}

/**
 * Sign-in for the demo: real OpenID Connect (code flow, PKCE), pretended people, no password, on 127.0.0.1 only. Keys, cookies
 * and codes live as long as this process. Client authentication: client_secret_basic or client_secret_post.
 *
 * For a program that signs in without a browser, with a cookie jar and redirects followed by hand:
 * 1. GET Luonnos' own sign-in address; follow `Location` to `<issuer>/auth?…`, then to `<issuer>/interaction/<uid>`.
 *    Keep every cookie; each carries a `Path`.
 * 2. That page (200) holds `form[data-people]`. POST to the same address, content type application/x-www-form-urlencoded,
 *    body `person=elina.harju` (any `data-person` of the page), with the cookies.
 * 3. Follow `Location` (303) to `<issuer>/auth/<uid>`, then (303) to Luonnos' callback with `code` and `state`, and on.
 * An address that never was, or has been used, answers 400 with the protocol's error code in `[data-error]`.
 *
 * Nobody stays signed in here: every authorization shows the choice of people again.
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const { redirectUris, postLogoutRedirectUris } = options;
  const addresses = [...(options.issuer ? [options.issuer] : []), ...redirectUris, ...postLogoutRedirectUris];
  refuseUnlessDemo('demo identity provider', options.environment, addresses);

  const key = await newSigningKey();
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve);
  });
  const issuer = options.issuer ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    server.on('request', routes(new Provider(issuer, configuration(options, key)), options));
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function routes(provider: Provider, { redirectUris, postLogoutRedirectUris }: IdentityProviderOptions) {
  const { host } = new URL(provider.issuer);
  const policy = contentSecurityPolicy([...new Set(redirectUris.map((uri) => new URL(uri).origin))]);
  const form = express.urlencoded({ extended: false, limit: '4kb' });
  const app = express().disable('x-powered-by').set('etag', false);

  app.use((req, res, next) => {
    res.set({
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    if (req.headers.host !== host) res.sendStatus(421);
    else next();
  });

  app.get('/interaction/:uid', async (req, res) => {
    const { uid, params } = await provider.interactionDetails(req, res);
    res.type('html').send(signInPage(languageOf(req, params.ui_locales), `/interaction/${uid}`));
  });
  app.post('/interaction/:uid', form, async (req, res) => {
    const person = people.find((it) => it.id === req.body?.person);
    if (!person) throw new errors.InvalidRequest('no such person');
    await provider.interactionFinished(req, res, { login: { accountId: person.id, remember: false } });
  });

  const signOut = (req: Request, res: Response) => {
    const { post_logout_redirect_uri: target, state, ui_locales } = { ...req.query, ...req.body };
    if (target === undefined) return void res.type('html').send(signedOutPage(languageOf(req, ui_locales)));
    if (!postLogoutRedirectUris.includes(target)) throw new errors.InvalidRequest('post_logout_redirect_uri');
    const url = new URL(target);
    if (typeof state === 'string') url.searchParams.set('state', state);
    res.redirect(303, url.href);
  };
  app.route('/session/end').get(signOut).post(form, signOut);

  app.use((error: unknown, req: Request, res: Response, _next: unknown) => {
    const known = error instanceof errors.OIDCProviderError;
    res
      .status(known ? 400 : 500)
      .type('html')
      .send(failedPage(languageOf(req), known ? error.error : 'server_error'));
  });

  // Two sign-ins in one browser would otherwise meet the first one's session: it is never shown to the provider again.
  app.use((req, _res, next) => {
    const kept = (req.headers.cookie ?? '').split(/; */).filter((cookie) => !cookie.startsWith('_session'));
    req.headers.cookie = kept.join('; ');
    next();
  });
  return app.use(provider.callback());
}
