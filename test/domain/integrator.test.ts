import { describe, expect, it } from 'vitest';
import { Integrator, isTheirs } from '../../server/domain/integrator.js';
import { newIntegrator } from '../support/outward.js';

const secrets = [`whsec_${'A'.repeat(32)}`];
const { token: _, ...settings } = newIntegrator();
/** Where the settings do not fit, with this in place of theirs; null where they do. */
const placeOf = (over: object): string | null => {
  const parsed = Integrator.safeParse({ ...settings, ...over });
  return parsed.success ? null : String(parsed.error.issues[0]?.path.join('.'));
};
const webhook = (url: string, more: readonly string[] = secrets) => placeOf({ webhook: { url, secrets: more } });

describe('the settings of an integrator', () => {
  it('send messages encrypted, but for a program on this machine, to an address that holds no secret', () => {
    for (const url of ['https://a.example/hook?x=1', 'http://localhost:9', 'http://127.0.0.1:9/', 'http://[::1]:9/']) {
      expect([url, webhook(url)]).toEqual([url, null]);
    }
    for (const url of [
      'http://a.example/hook',
      'http://localhost.a.example/hook',
      'ftp://localhost/hook',
      'https://user@a.example',
      'https://:password@a.example',
      'https://a.example/hook#secret',
      'a.example',
    ]) {
      expect([url, webhook(url)]).toEqual([url, 'webhook.url']);
    }
  });

  it('sign with secrets that cannot be guessed, one or a few', () => {
    const strong = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    expect(webhook('https://a.example', [strong])).toBeNull();
    expect(webhook('https://a.example', Array(4).fill(strong))).toBeNull();
    expect(webhook('https://a.example', [])).toBe('webhook.secrets');
    expect(webhook('https://a.example', Array(5).fill(strong))).toBe('webhook.secrets');
    for (const weak of [strong.slice(0, -1), strong.replace('whsec_', ''), `${strong}!`, '']) {
      expect(webhook('https://a.example', [weak])).toBe('webhook.secrets.0');
    }
  });

  it('hold digests of tokens, one or a few, and no token', () => {
    const digest = 'a'.repeat(64);
    expect(placeOf({ tokens: Array(4).fill(digest) })).toBeNull();
    expect(placeOf({ tokens: [] })).toBe('tokens');
    expect(placeOf({ tokens: Array(5).fill(digest) })).toBe('tokens');
    for (const wrong of [digest.slice(1), `${digest}a`, 'A'.repeat(64), 'the-token-itself'])
      expect(placeOf({ tokens: [wrong] })).toBe('tokens.0');
  });

  it('say for whom it calls, by which name, and how often', () => {
    const wrong: Record<string, unknown[]> = {
      id: ['', 'A', '-a', 'a b', 'a'.repeat(65)],
      name: ['', '  ', 'x'.repeat(101)],
      organisation: [''],
      registers: [[], ['other']],
      sees: ['everything'],
      perMinute: [0, 6_001, 1.5],
    };
    for (const [member, values] of Object.entries(wrong))
      for (const value of values) expect([value, placeOf({ [member]: value })?.split('.')[0]]).toEqual([value, member]);
    expect(placeOf({ more: 1 })).toBe('');
    const { sees: __, perMinute: ___, ...least } = settings;
    expect(Integrator.parse(least)).toMatchObject({ sees: 'own', perMinute: 120 });
  });
});

describe('whose encounter it is for an integrator', () => {
  const own = { organisationId: 'esimerkkila', register: 'health', madeBy: 'record-system' };
  const theirs = (over: object, sees: 'own' | 'all' = 'own') =>
    isTheirs({ ...settings, registers: ['health'], sees }, { ...own, ...over });

  it('is theirs when they made it, in their organisation and register', () => {
    expect(theirs({})).toBe(true);
    for (const sees of ['own', 'all'] as const) {
      expect(theirs({ organisationId: 'toinen' }, sees)).toBe(false);
      expect(theirs({ register: 'social' }, sees)).toBe(false);
    }
  });

  it('is not theirs when another made it, unless they see all', () => {
    for (const madeBy of ['another', null]) {
      expect(theirs({ madeBy })).toBe(false);
      expect(theirs({ madeBy }, 'all')).toBe(true);
    }
  });
});
