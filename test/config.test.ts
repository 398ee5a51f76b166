import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigProblems, Environment, readConfig } from '../server/config.js';

const complete = {
  LUONNOS_ORIGINS: 'https://luonnos.county.example',
  LUONNOS_SESSION_SECRET: 'x'.repeat(32),
  LUONNOS_OIDC_ISSUER: 'https://login.county.example',
  LUONNOS_OIDC_CLIENT_ID: 'luonnos',
  LUONNOS_OIDC_CLIENT_SECRET: 'secret',
  LUONNOS_SPEECH: 'none',
  LUONNOS_DRAFTING: 'extractive',
  LUONNOS_RECORD: 'fhir',
  LUONNOS_FHIR_BASE_URL: 'https://record.county.example/fhir',
};
const problemsOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig({}, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigProblems) return error.problems;
    throw error;
  }
};

describe('configuration', () => {
  it('destroys sound a day after filing, and a day’s key after two weeks, where nothing else was chosen', () => {
    expect(readConfig({}, complete)).toMatchObject({ audioHours: 24, keyDays: 14 });
  });

  it('says everything that is not chosen at once: there is no default provider', () => {
    const problems = problemsOf({});
    for (const name of [
      'LUONNOS_SPEECH',
      'LUONNOS_DRAFTING',
      'LUONNOS_RECORD',
      'LUONNOS_OIDC_ISSUER',
      'LUONNOS_ORIGINS',
    ]) {
      expect(
        problems.some((line) => line.startsWith(name)),
        name,
      ).toBe(true);
    }
  });

  it('takes a complete environment, in production unless told otherwise', () => {
    expect(readConfig({}, complete)).toMatchObject({ NODE_ENV: 'production', demo: false, databaseUrl: null });
  });

  it('takes a way of its own into the record system whole, and with TLS', () => {
    const whole = {
      ...complete,
      LUONNOS_FHIR_TOKEN_URL: 'https://login.county.example/token',
      LUONNOS_FHIR_CLIENT_ID: 'luonnos',
      LUONNOS_FHIR_KEY_FILE: '/run/secrets/luonnos.jwk',
    };
    expect(problemsOf(whole)).toEqual([]);
    expect(problemsOf({ ...whole, LUONNOS_FHIR_KEY_FILE: '' })).toEqual([
      expect.stringMatching(/^LUONNOS_FHIR_KEY_FILE/),
    ]);
    expect(problemsOf({ ...whole, LUONNOS_FHIR_TOKEN: 'x' })).toEqual([expect.stringMatching(/^LUONNOS_FHIR_TOKEN:/)]);
    expect(problemsOf({ ...whole, LUONNOS_FHIR_TOKEN_URL: 'http://login.county.example/token' })).toEqual([
      expect.stringMatching(/^LUONNOS_FHIR_TOKEN_URL/),
    ]);
  });

  it('attaches one form where the target takes exactly one', () => {
    const several = { ...complete, LUONNOS_FHIR_ATTACHMENTS: 'text,pdf' };
    for (const profile of ['oracle', 'mhd']) {
      expect(problemsOf({ ...several, LUONNOS_FHIR_PROFILE: profile })).toEqual([
        expect.stringMatching(/^LUONNOS_FHIR_ATTACHMENTS/),
      ]);
      expect(problemsOf({ ...complete, LUONNOS_FHIR_PROFILE: profile, LUONNOS_FHIR_ATTACHMENTS: 'pdf' })).toEqual([]);
    }
    expect(problemsOf({ ...several, LUONNOS_FHIR_PROFILE: 'baseline' })).toEqual([]);
    for (const wrong of ['', 'word', 'text,,pdf']) {
      expect(problemsOf({ ...complete, LUONNOS_FHIR_ATTACHMENTS: wrong }).length, wrong).toBe(wrong === '' ? 0 : 1);
    }
  });

  it('lets the record system launch it, from nowhere but the addresses named', () => {
    const launched = { ...complete, LUONNOS_SMART_CLIENT_ID: 'luonnos' };
    expect(readConfig({}, complete).smart).toBeNull();
    expect(readConfig({}, launched).smart?.issuers).toEqual(['https://record.county.example/fhir']);
    expect(
      readConfig({}, { ...launched, LUONNOS_SMART_ISSUERS: 'https://a.example/r4/, https://b.example/r4' }).smart
        ?.issuers,
    ).toEqual(['https://a.example/r4', 'https://b.example/r4']);
    for (const wrong of ['http://a.example/r4', 'a.example', 'javascript:alert(1)']) {
      expect(problemsOf({ ...launched, LUONNOS_SMART_ISSUERS: wrong })).toEqual([
        expect.stringMatching(/^LUONNOS_SMART_ISSUERS/),
      ]);
    }
    expect(problemsOf({ ...launched, LUONNOS_RECORD: 'none' })).toHaveLength(1);
    expect(problemsOf({ ...complete, LUONNOS_SMART_ISSUERS: 'https://a.example/r4' })).toHaveLength(1);
  });

  it('asks for what a choice needs, and not for what it does not', () => {
    expect(problemsOf({ ...complete, LUONNOS_SPEECH: 'aws-transcribe' })).toEqual([
      expect.stringMatching(/^AWS_REGION/),
    ]);
    expect(problemsOf({ ...complete, LUONNOS_DRAFTING: 'openai' })).toHaveLength(3);
    expect(
      problemsOf({
        ...complete,
        LUONNOS_SPEECH: 'openai',
        LUONNOS_SPEECH_BASE_URL: 'http://stt',
        LUONNOS_SPEECH_MODEL: 'm',
      }),
    ).toEqual([]);
  });

  it('takes empty as unset and an environment over defaults', () => {
    expect(problemsOf({ ...complete, LUONNOS_RECORD: '' })).toEqual([expect.stringMatching(/^LUONNOS_RECORD/)]);
    expect(readConfig({ PORT: '1' }, { ...complete, PORT: '2' }).PORT).toBe(2);
    expect(readConfig({ PORT: '1' }, { ...complete, PORT: '' }).PORT).toBe(1);
  });

  it('names a value that does not fit, without repeating it', () => {
    const problems = problemsOf({ ...complete, LUONNOS_SESSION_SECRET: 'short', LUONNOS_SPEECH: 'guess' });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('short');
  });

  it('refuses the demo in production', () => {
    expect(problemsOf({ ...complete, LUONNOS_DEMO: '1' })).toHaveLength(1);
    expect(problemsOf({ ...complete, LUONNOS_DEMO: '1', NODE_ENV: 'development' })).toEqual([]);
  });

  it('is described whole by .env.example', () => {
    const text = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');
    const listed = [...text.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys(Environment.shape).sort());
  });
});
