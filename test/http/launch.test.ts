import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../client/visit/api.js';
import { LaunchView } from '../../server/domain/launch.js';
import { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import {
  AINO,
  type Launchable,
  type LaunchedBrowser,
  refusedAs,
  startLaunchable,
  VISIT,
} from '../support/launchable.js';
import { launchingBrowser } from '../support/launching-browser.js';
import { codeOf, eventually, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type SmartServer, startSmartServer } from '../support/smart-server.js';

describe('a launch from the record system', () => {
  let launchable: Launchable;
  let smart: SmartServer;
  let server: TestServer;
  let browser: LaunchedBrowser;
  let address: Launchable['address'];
  let addressOf: Launchable['addressOf'];
  beforeAll(async () => {
    launchable = await startLaunchable();
    ({ smart, server, address, addressOf } = launchable);
    browser = await launchable.browserOf();
  });
  afterAll(() => launchable.close());
  beforeEach(() => {
    smart.fault({});
    smart.problems.length = 0;
  });

  it('leads to an encounter about the subject of the token response, with its visit, and nobody else can be chosen', async () => {
    const id = await browser.launched({ encounter: 'visit-17' });
    const view = await browser.get(`/api/launches/${id}`, LaunchView);
    expect(view.subject).toMatchObject({ id: 'aino-mallikas', birthDate: '1952-03-14' });
    const { encounter } = await browser.post('/api/encounters', { launch: id, ...VISIT }, EncounterView);
    expect(encounter.subject.id).toBe('aino-mallikas');
    expect(encounter.recordVisit).toEqual({ encounterId: 'visit-17', serviceEvent: null });
    expect(encounter.subjectLocked).toBe(true);
    const correct = (subjectId: string, expectedVersion: number) =>
      codeOf(
        browser.post(`/api/encounters/${encounter.id}/correct-subject`, { subjectId, expectedVersion }, EncounterView),
      );
    expect(await correct('aino-mallikas-1957', encounter.version)).toBe('subject.locked');
    expect(await correct('aino-mallikas', encounter.version)).toBe('ok');
    const asked = smart.asked.at(-1);
    expect(asked).toMatchObject({ scope: 'launch openid fhirUser', aud: smart.iss });
    const trail = await server.store.auditTrail(encounter.id);
    expect(trail.map(({ type }) => type)).toContain('encounter-created');
  });

  const recorded = async (subjectId: string, event: string): Promise<string> => {
    const body = {
      resourceType: 'Encounter',
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject: { reference: `Patient/${subjectId}` },
      identifier: [{ use: 'official', system: 'urn:ietf:rfc:3986', value: `urn:oid:${event}` }],
    };
    const headers = { 'content-type': 'application/fhir+json' };
    const made = await fetch(`${server.fhirBaseUrl}/Encounter`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return ((await made.json()) as { id: string }).id;
  };

  it('carries the visit of the record system, and its service event, into the document', async () => {
    const event = '1.2.246.10.1234567.14.2026.1';
    const visit = await recorded('sirpa-koivuranta', event);
    const id = await browser.launched({ patient: 'sirpa-koivuranta', encounter: visit });
    const made = await browser.post('/api/encounters', { launch: id, ...VISIT }, EncounterView);
    expect(made.encounter.recordVisit).toEqual({ encounterId: visit, serviceEvent: event });
    const doctor = await signedIn(server.url);
    const { id: encounterId } = made.encounter;
    await doctor.versioned(encounterId, 'typed', { text: 'Päänsärkyä kolme viikkoa.' });
    await doctor.versioned(encounterId, 'draft', { section: null });
    const drafted = await eventually(
      () => doctor.view(encounterId),
      ({ note, activities }) => note !== null && !activities.some(isUnfinished),
    );
    for (const { id: statement } of drafted.note?.statements ?? [])
      await doctor.review(encounterId, { do: 'look', statement });
    await doctor.sign(await doctor.view(encounterId));
    const { receipt } = await eventually(
      () => doctor.view(encounterId),
      ({ encounter }) => encounter.state === 'filed',
    );
    const document = await (await fetch(`${server.fhirBaseUrl}/DocumentReference/${receipt?.documentId}`)).json();
    expect(document).toMatchObject({
      subject: { reference: 'Patient/sirpa-koivuranta' },
      context: { encounter: [{ reference: `Encounter/${visit}`, identifier: { value: `urn:oid:${event}` } }] },
    });
  });

  it('refuses a visit that is about somebody else than the launch', async () => {
    const visit = await recorded('veikko-lehtomaa', '1.2.246.10.1234567.14.2026.2');
    expect(await browser.launched({ encounter: visit })).toBe('/new?refused=launch.no-subject');
  });

  it('leaves a visit that goes on about whom it was, whoever is opened meanwhile', async () => {
    const [first, second] = [
      await browser.launched({ encounter: 'visit-1' }),
      await browser.launched({ patient: 'veikko-lehtomaa' }),
    ];
    const make = async (launch: string) =>
      (await browser.post('/api/encounters', { launch, ...VISIT }, EncounterView)).encounter;
    const older = await make(first);
    const newer = await make(second);
    expect([older.subject.id, older.recordVisit?.encounterId]).toEqual(['aino-mallikas', 'visit-1']);
    expect([newer.subject.id, newer.recordVisit]).toEqual(['veikko-lehtomaa', null]);
    await browser.launched({ patient: 'sirpa-koivuranta' });
    const view = await browser.get(`/api/encounters/${older.id}`, EncounterView);
    expect(view.encounter.subject.id).toBe('aino-mallikas');
  });

  it('waits for our own sign-in, which alone says who somebody is', async () => {
    const other = launchingBrowser(server.url);
    const place = await other.go(address({ patient: 'veikko-lehtomaa' }), 'elina.harju');
    expect(place).toMatch(/^\/new\?launch=/);
  });

  it('lets the record system choose when it begins here', async () => {
    smart.pick({ ...AINO, patient: 'sirpa-koivuranta' });
    const place = await browser.go('/launch/start');
    const view = await browser.get(`/api/launches/${place.split('=')[1]}`, LaunchView);
    expect(view.subject.id).toBe('sirpa-koivuranta');
    expect(smart.asked.at(-1)).toMatchObject({ scope: 'launch/patient openid fhirUser', launch: null });
    smart.fault({ without: ['capabilities'] });
    expect(await refusedAs(browser.go('/launch/start'))).toBe('launch.refused');
  });

  it('takes nobody from the address', async () => {
    const place = await browser.go(`${address()}&patient=veikko-lehtomaa&encounter=other`, undefined, {
      answer: (url) => {
        url.searchParams.set('patient', 'veikko-lehtomaa');
        url.searchParams.set('encounter', 'other');
      },
    });
    const view = await browser.get(`/api/launches/${place.split('=')[1]}`, LaunchView);
    expect(view).toMatchObject({ subject: { id: 'aino-mallikas' }, visit: false });
    expect(
      await refusedAs(browser.go(`${addressOf(smart.launch({ fhirUser: AINO.fhirUser }))}&patient=veikko-lehtomaa`)),
    ).toBe('launch.no-subject');
  });

  it('refuses an issuer that is not on the list, before anything is asked of it', async () => {
    const forged = await startSmartServer({ clientId: 'luonnos' });
    const launch = forged.launch({ ...AINO, patient: 'veikko-lehtomaa' });
    for (const iss of [forged.iss, `${smart.iss}.evil.example`, `${smart.iss}/../fhir2`, 'javascript:alert(1)', '']) {
      expect(await refusedAs(browser.go(addressOf(launch, iss)))).toBe('launch.issuer');
    }
    expect(forged.asked).toEqual([]);
    await forged.close();
  });

  it('refuses a launch that was used before', async () => {
    const launch = smart.launch(AINO);
    expect(await browser.go(addressOf(launch))).toMatch(/launch=/);
    expect(await refusedAs(browser.go(addressOf(launch)))).toBe('launch.over');
    const id = await browser.launched();
    await browser.post('/api/encounters', { launch: id, ...VISIT }, EncounterView);
    expect(await codeOf(browser.post('/api/encounters', { launch: id, ...VISIT }, EncounterView))).toBe('launch.over');
    expect(await codeOf(browser.get(`/api/launches/${id}`, LaunchView))).toBe('launch.over');
  });

  it('refuses an answer with the state of another launch, and the same answer twice', async () => {
    const held = await browser.until(address());
    // In another tab of the same browser: what was begun last is what is waited for.
    const newer = await browser.until(address({ patient: 'veikko-lehtomaa' }));
    expect(await refusedAs(browser.go(held))).toBe('launch.refused');
    expect(await refusedAs(browser.go(newer))).toBe('launch.refused');
    const third = await browser.until(address());
    expect(await browser.go(third)).toMatch(/launch=/);
    expect(await refusedAs(browser.go(third))).toBe('launch.refused');
    const stranger = launchingBrowser(server.url);
    await stranger.signIn('camilla.strand');
    const fourth = await browser.until(address());
    expect(await refusedAs(stranger.go(fourth))).toBe('launch.refused');
  });

  it('is held to PKCE', async () => {
    const place = browser.go(address(), undefined, {
      ask: (url) => url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'),
    });
    expect(await refusedAs(place)).toBe('launch.refused');
    expect(smart.problems).toEqual(['invalid_grant: pkce']);
    smart.fault({ without: ['code_challenge_methods_supported'] });
    expect(await refusedAs(browser.go(address()))).toBe('launch.refused');
  });

  const idTokens: [string, Parameters<SmartServer['fault']>[0]][] = [
    ['of another client', { claims: { aud: 'another-client' } }],
    ['of another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['of another sign-in', { claims: { nonce: 'another' } }],
    ['that has run out', { claims: { exp: 1_700_000_000 } }],
    ['signed by nobody known', { strangeKey: true }],
  ];
  it.each(idTokens)('refuses an id token %s', async (_what, fault) => {
    smart.fault(fault);
    expect(await browser.launched()).toBe('/new?refused=launch.refused');
  });

  it('refuses where the record system knows another professional than our sign-in does', async () => {
    const others = [
      'Practitioner/prac-camilla-strand',
      'https://elsewhere.example/fhir/Practitioner/prac-elina-harju',
      'Patient/aino-mallikas',
    ];
    for (const fhirUser of others)
      expect(await browser.launched({ fhirUser })).toBe('/new?refused=launch.other-person');
    expect(await browser.launched({ fhirUser: `${smart.iss}/Practitioner/prac-elina-harju` })).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });

  it('is of the professional it was for, and of no other', async () => {
    const id = await browser.launched();
    const nurse = await signedIn(server.url, 'camilla.strand');
    expect(await codeOf(nurse.api.get(`/api/launches/${id}`, LaunchView))).toBe('launch.over');
    expect(await codeOf(nurse.create({ subjectId: undefined, launch: id }))).toBe('launch.over');
    const lead = await launchable.browserOf('petri.lahti');
    const place = lead.go(address({ fhirUser: 'Practitioner/prac-petri-lahti' }));
    expect(await refusedAs(place)).toBe('request.forbidden');
  });

  it('is good for an hour, and waits for a sign-in no longer than some minutes', async () => {
    const id = await browser.launched();
    await server.sql(`update launch set at = at - interval '61 minutes' where id = '${id}'`);
    expect(await codeOf(browser.get(`/api/launches/${id}`, LaunchView))).toBe('launch.over');
    expect(await codeOf(browser.post('/api/encounters', { launch: id, ...VISIT }, EncounterView))).toBe('launch.over');
    const late = launchingBrowser(server.url);
    await late.open(new URL(address(), server.url));
    await server.sql(
      `update session set sess = jsonb_set(sess::jsonb, '{launchAsked,at}', to_jsonb((sess -> 'launchAsked' ->> 'at')::bigint - 660000))::json
       where sess -> 'launchAsked' is not null`,
    );
    expect(await refusedAs(late.go('/auth/login', 'elina.harju'))).toBe('launch.over');
  });

  it('is in the log of whoever it is about, and a refusal in that of who was refused', async () => {
    const subjectId = 'helmi-suvisaari';
    await browser.launched({ patient: subjectId });
    const ask = { organisationId: 'esimerkkila', subjectId, from: '2020-01-01', to: '2099-01-01' };
    const rows = await server.store.accessRows(ask);
    expect(rows.map(({ type, actor, data }) => [type, actor.name, data])).toEqual([
      ['launched', 'Elina Harju', { visit: false }],
    ]);
    await browser.launched({ fhirUser: 'Practitioner/somebody-else', patient: subjectId });
    expect(await server.store.accessRows(ask)).toHaveLength(1);
  });

  it('says when the record system is not there', async () => {
    smart.fault({ status: 503 });
    expect(await browser.launched()).toBe('/new?refused=launch.unavailable');
  });

  it('is not there where it was not configured', async () => {
    const plain = await startTestServer();
    const there = launchingBrowser(plain.url);
    expect(await refusedAs(there.go(addressOf('x')))).toBe('launch.not-configured');
    expect(await codeOf(createApi(new URL(plain.url)).get('/api/session', LaunchView))).toBe('request.unauthenticated');
    await plain.close();
  });
});
