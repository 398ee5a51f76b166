import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSmartLaunch } from '../../server/identity/smart-launch.js';
import { codeOfError } from '../support/code-of-error.js';
import { type LaunchContext, type SmartServer, startSmartServer } from '../support/smart-server.js';

const REDIRECT = 'http://127.0.0.1:1/launch/callback';
const person = { practitionerId: 'prac-elina-harju' };
const AINO = { fhirUser: 'Practitioner/prac-elina-harju', patient: 'aino-mallikas' };

describe('a launch, step by step', () => {
  let smart: SmartServer;
  beforeAll(async () => {
    smart = await startSmartServer({ clientId: 'luonnos' });
  });
  afterAll(() => smart.close());
  beforeEach(() => {
    smart.fault({});
    smart.problems.length = 0;
  });

  const launches = (issuers = [smart.iss], timeoutS?: number) =>
    createSmartLaunch({
      issuers,
      clientId: 'luonnos',
      readRole: () => Promise.resolve(null),
      ...(timeoutS && { timeoutS }),
    });
  /** Begun, and answered by the record system. */
  const answered = async (context: LaunchContext) => {
    const { url, pending } = await launches().begin({ issuer: smart.iss, launch: smart.launch(context) }, REDIRECT);
    const { headers } = await fetch(url, { redirect: 'manual' });
    return { answer: new URL(headers.get('location') ?? ''), pending };
  };
  const ended = async (context: LaunchContext) => {
    const { answer, pending } = await answered(context);
    return codeOfError(launches().complete(answer, pending, person));
  };

  it('asks nothing of an issuer that is not on the list, whatever was remembered of it', async () => {
    const { answer, pending } = await answered(AINO);
    const narrower = launches(['https://record.county.example/r4']);
    expect(await codeOfError(narrower.begin({ issuer: smart.iss, launch: 'x' }, REDIRECT))).toBe('launch.issuer');
    expect(await codeOfError(narrower.complete(answer, pending, person))).toBe('launch.issuer');
    expect(await codeOfError(launches().complete(answer, pending, person))).toBe('ok');
  });

  it('begins only what the record system says that it offers', async () => {
    const begun = (launch: string | null) => codeOfError(launches().begin({ issuer: smart.iss, launch }, REDIRECT));
    const offers: [string[], string, string][] = [
      [['launch-ehr'], 'ok', 'launch.not-offered'],
      [['launch-standalone'], 'launch.not-offered', 'launch.not-offered'],
      [['context-standalone-patient'], 'launch.not-offered', 'launch.not-offered'],
      [['launch-standalone', 'context-standalone-patient'], 'launch.not-offered', 'ok'],
    ];
    for (const [capabilities, fromThere, fromHere] of offers) {
      smart.fault({ capabilities });
      expect([capabilities, await begun('x'), await begun(null)]).toEqual([capabilities, fromThere, fromHere]);
    }
  });

  it('spends no code on an answer to another question', async () => {
    const { answer, pending } = await answered(AINO);
    const another = { ...pending, state: 'another' };
    expect(await codeOfError(launches().complete(answer, another, person))).toBe('launch.refused');
    // It was not the record system that refused, which is never shown the code: it is still good.
    expect(await codeOfError(launches().complete(answer, pending, person))).toBe('ok');
  });

  it('is held to PKCE by the record system', async () => {
    const { answer, pending } = await answered(AINO);
    const guessed = { ...pending, verifier: 'x'.repeat(43) };
    expect(await codeOfError(launches().complete(answer, guessed, person))).toBe('launch.refused');
    expect(smart.problems).toEqual(['invalid_grant: pkce']);
  });

  it('takes an id token signed by a key of the record system, by any algorithm that is one, and no launch without it', async () => {
    smart.fault({ signature: 'ES384' });
    expect(await ended(AINO)).toBe('ok');
    for (const fault of [{ signature: 'none' }, { strangeKey: true }] as const) {
      smart.fault(fault);
      expect(await ended(AINO)).toBe('launch.refused');
    }
    smart.fault({ answersWithout: ['id_token'] });
    expect(await ended(AINO)).toBe('launch.refused');
  });

  it('is for the professional who is signed in, by an id that is theirs to the letter', async () => {
    for (const fhirUser of [
      undefined,
      '',
      'Practitioner/prac-elina-harju/_history/1',
      'Practitioner/prac-elina-harju?x',
      'Practitioner/prac-elina',
      'PractitionerRole/prac-elina-harju',
    ]) {
      expect([fhirUser, await ended({ ...AINO, ...{ fhirUser } } as LaunchContext)]).toEqual([
        fhirUser,
        'launch.other-person',
      ]);
    }
  });

  it('takes ids that can stand in an address only', async () => {
    for (const context of [{ patient: '../Practitioner/x' }, { patient: 'a b' }, { encounter: 'visit/../../x' }]) {
      expect(await ended({ ...AINO, ...context })).toBe('launch.no-subject');
    }
  });

  it('waits no longer than its limit for whoever never answers to the code', async () => {
    const { answer, pending } = await answered(AINO);
    smart.fault({ hang: true });
    expect(await codeOfError(launches(undefined, 0.1).complete(answer, pending, person))).toBe('launch.unavailable');
  });

  it('tells a record system that is busy from one that refuses', async () => {
    for (const [status, code] of [
      [429, 'launch.unavailable'],
      [500, 'launch.unavailable'],
      [400, 'launch.refused'],
      [403, 'launch.refused'],
    ] as const) {
      smart.fault({ status });
      expect([status, await ended(AINO)]).toEqual([status, code]);
    }
  });
});
