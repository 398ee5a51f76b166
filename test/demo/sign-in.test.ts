import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityProvider, startIdentityProvider } from '../../server/demo/identity-provider.js';
import { people } from '../../server/demo/people.js';
import { CookieBrowser, personForm } from './cookie-browser.js';

const registration = {
  port: 0,
  clientId: 'luonnos',
  clientSecret: 'made for this test',
  redirectUris: ['http://127.0.0.1:9/callback', 'http://localhost:9/callback'],
  postLogoutRedirectUris: ['http://127.0.0.1:9/'],
};

let provider: IdentityProvider;
let luonnos: client.Configuration;

const discover = (authentication?: client.ClientAuth) =>
  client.discovery(new URL(provider.issuer), 'luonnos', registration.clientSecret, authentication, {
    execute: [client.allowInsecureRequests],
  });

beforeAll(async () => {
  provider = await startIdentityProvider(registration);
  luonnos = await discover();
});
afterAll(() => provider.close());

async function authorization(more: Record<string, string> = {}) {
  const verifier = client.randomPKCECodeVerifier();
  const checks = { state: client.randomState(), nonce: client.randomNonce() };
  const url = client.buildAuthorizationUrl(luonnos, {
    redirect_uri: 'http://127.0.0.1:9/callback',
    scope: 'openid',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...checks,
    ...more,
  });
  return { url, finish: { pkceCodeVerifier: verifier, expectedState: checks.state, expectedNonce: checks.nonce } };
}

async function signIn(browser: CookieBrowser, person: string, configuration = luonnos) {
  const { url, finish } = await authorization();
  const chooser = await browser.follow(url);
  expect(chooser.response.status).toBe(200);
  expect(await chooser.response.text()).toContain(`data-person="${person}"`);
  const { next } = await browser.follow(chooser.url, personForm(person));
  if (!next) throw new Error('was not sent back to the client');
  const tokens = await client.authorizationCodeGrant(configuration, next, finish);
  return { claims: tokens.claims(), tokens };
}

const health = { luonnos_role: 'professional', luonnos_register: 'health' };
const expected = [
  {
    sub: 'elina.harju',
    name: 'Elina Harju',
    luonnos_title: 'LL',
    ...health,
    luonnos_profession: 'doctor',
    luonnos_unit: 'Esimerkkilän terveysasema',
  },
  {
    sub: 'camilla.strand',
    name: 'Camilla Strand',
    luonnos_title: 'sairaanhoitaja',
    ...health,
    luonnos_profession: 'nurse',
    luonnos_unit: 'Mallikylän terveysasema',
  },
  {
    sub: 'juha.koskela',
    name: 'Juha Koskela',
    luonnos_title: 'fysioterapeutti',
    ...health,
    luonnos_profession: 'physiotherapist',
    luonnos_unit: 'Kotihoito ja kuntoutus',
  },
  {
    sub: 'sanna.virta',
    name: 'Sanna Virta',
    luonnos_title: 'sosiaalityöntekijä, lastensuojelu',
    luonnos_role: 'professional',
    luonnos_register: 'social',
    luonnos_profession: 'social-worker',
    luonnos_unit: 'Perhesosiaalityö',
  },
  { sub: 'petri.lahti', name: 'Petri Lahti', luonnos_title: 'pilotin vetäjä', luonnos_role: 'pilot-lead' },
  {
    sub: 'tiina.salo',
    name: 'Tiina Salo',
    luonnos_title: 'tietosuojavastaava',
    luonnos_role: 'data-protection-officer',
  },
];

describe('signing in to the demo', () => {
  it.each(expected)('gives $sub exactly their own claims in the id token', async (own) => {
    const { claims } = await signIn(new CookieBrowser(), own.sub);
    const ours = Object.entries(claims ?? {}).filter(([key]) => key.startsWith('luonnos_') || key in own);
    expect(Object.fromEntries(ours)).toEqual({
      ...own,
      luonnos_organisation: { id: 'esimerkkila', name: 'Esimerkkilän hyvinvointialue' },
      luonnos_practitioner: `prac-${own.sub.replace('.', '-')}`,
    });
  });

  it('knows nobody else', () => {
    expect(people.map(({ id }) => id)).toEqual(expected.map(({ sub }) => sub));
  });

  it('asks again who one is, whoever signed in before in the same browser', async () => {
    const browser = new CookieBrowser();
    await signIn(browser, 'elina.harju');
    const { claims } = await signIn(browser, 'sanna.virta');
    expect(claims?.sub).toBe('sanna.virta');
  });

  it('signs nobody in silently', async () => {
    const browser = new CookieBrowser();
    await signIn(browser, 'elina.harju');
    const { next } = await browser.follow((await authorization({ prompt: 'none' })).url);
    expect(next?.searchParams.get('error')).toBe('login_required');
  });

  it('takes the client secret in a header as well as in the body', async () => {
    const basic = await discover(client.ClientSecretBasic(registration.clientSecret));
    const { claims } = await signIn(new CookieBrowser(), 'juha.koskela', basic);
    expect(claims?.sub).toBe('juha.koskela');
  });

  it('gives the same claims at the userinfo endpoint', async () => {
    const { tokens } = await signIn(new CookieBrowser(), 'camilla.strand');
    const info = await client.fetchUserInfo(luonnos, tokens.access_token, 'camilla.strand');
    expect(info).toMatchObject({ luonnos_profession: 'nurse', luonnos_register: 'health' });
  });

  it('leads back after signing out, to a registered address only', async () => {
    const leave = (uri: string) => client.buildEndSessionUrl(luonnos, { post_logout_redirect_uri: uri, state: 'kept' });
    const home = await new CookieBrowser().open(leave('http://127.0.0.1:9/'));
    expect([home.status, home.headers.get('location')]).toEqual([303, 'http://127.0.0.1:9/?state=kept']);
    const elsewhere = await new CookieBrowser().open(leave('http://127.0.0.1:10/'));
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null]);
  });
});

describe('the demo sign-in refuses', () => {
  it('an unregistered redirect address, and does not go there', async () => {
    const { url } = await authorization({ redirect_uri: 'http://127.0.0.1:9/elsewhere' });
    const response = await new CookieBrowser().open(url);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toContain('invalid_redirect_uri');
  });

  it('an authorization without PKCE', async () => {
    const { url } = await authorization();
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    const { next } = await new CookieBrowser().follow(url);
    expect(next?.searchParams.get('error')).toBe('invalid_request');
  });

  it('a person who is not on the page', async () => {
    const browser = new CookieBrowser();
    const { url } = await browser.follow((await authorization()).url);
    expect((await browser.open(url, personForm('root'))).status).toBe(400);
  });

  it('a choice made by somebody who never saw the page', async () => {
    const { url } = await new CookieBrowser().follow((await authorization()).url);
    const response = await new CookieBrowser().open(url, personForm('elina.harju'));
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  });

  it('a wrong client secret', async () => {
    const wrong = await discover(client.ClientSecretPost('guessed'));
    await expect(signIn(new CookieBrowser(), 'elina.harju', wrong)).rejects.toMatchObject({ error: 'invalid_client' });
  });

  it('a request made through another host name', async () => {
    const { port } = new URL(provider.issuer);
    expect((await fetch(`http://localhost:${port}/.well-known/openid-configuration`)).status).toBe(421);
  });

  it('to start in production', async () => {
    await expect(startIdentityProvider({ ...registration, environment: 'production' })).rejects.toThrow(/production/);
  });

  it.each([
    { issuer: 'http://192.168.1.2:8081' },
    { issuer: 'http://127.0.0.1.example:8081' },
    { redirectUris: ['https://luonnos.example/callback'] },
    { postLogoutRedirectUris: ['https://luonnos.example/'] },
  ])('to start for another machine: %j', async (other) => {
    const start = startIdentityProvider({ ...registration, ...other });
    await expect(start).rejects.toThrow(/not an address of this machine/);
  });
});

describe('the sign-in page', () => {
  it.each([
    ['sv', { ui_locales: 'sv en' }, 'fi'],
    ['en', { ui_locales: 'de en-GB' }, 'fi'],
    ['sv', {}, 'sv-FI,sv;q=0.9'],
    ['fi', {}, 'de'],
  ])('speaks %s for %j and a browser that asks for %s', async (language, more, header) => {
    const browser = new CookieBrowser();
    const { url } = await browser.follow((await authorization(more)).url);
    const page = await (await browser.open(url, { headers: { 'accept-language': header } })).text();
    expect(page).toContain(`<html lang="${language}">`);
  });

  it('runs no script, and its form leads only to itself and back to the client', async () => {
    const { response } = await new CookieBrowser().follow((await authorization()).url);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:9 http://localhost:9");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(await response.text()).not.toMatch(/<script|\son\w+=|style="/i);
  });
});
