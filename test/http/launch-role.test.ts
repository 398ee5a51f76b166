import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LaunchView } from '../../server/domain/launch.js';
import { type LaunchingBrowser, launchingBrowser } from '../support/launching-browser.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type RoleAnswer, type SmartServer, startSmartServer } from '../support/smart-server.js';
import { startStray } from '../support/stray.js';

const OTHER_PERSON = '/new?refused=launch.other-person';

describe('a launch by somebody whom the record system knows by their role', () => {
  let smart: SmartServer;
  let server: TestServer;
  let browser: LaunchingBrowser;
  let stray: Awaited<ReturnType<typeof startStray>>;
  beforeAll(async () => {
    [smart, stray] = await Promise.all([startSmartServer({ clientId: 'luonnos' }), startStray()]);
    server = await startTestServer({ LUONNOS_SMART_CLIENT_ID: 'luonnos', LUONNOS_SMART_ISSUERS: smart.iss });
    browser = launchingBrowser(server.url);
    await browser.signIn('elina.harju');
  });
  afterAll(async () => {
    await server.close();
    await smart.close();
    await stray.close();
  });

  const launched = (fhirUser: string) => {
    const launch = smart.launch({ fhirUser, patient: 'aino-mallikas' });
    return browser.go(`/launch?iss=${encodeURIComponent(smart.iss)}&launch=${launch}`);
  };
  const role = (reference?: unknown, over: object = {}): RoleAnswer => ({
    body: { resourceType: 'PractitionerRole', id: 'role-1', practitioner: { reference }, ...over },
  });
  const launchedAs = (answer: RoleAnswer) => {
    smart.role('role-1', answer);
    return launched('PractitionerRole/role-1');
  };

  it('is theirs whose role it is, wherever the reference begins', async () => {
    for (const reference of ['Practitioner/prac-elina-harju', `${smart.iss}/Practitioner/prac-elina-harju`]) {
      const place = await launchedAs(role(reference));
      expect(place).toMatch(/^\/new\?launch=/);
      const view = await browser.get(`/api/launches/${place.split('=')[1]}`, LaunchView);
      expect(view.subject.id).toBe('aino-mallikas');
    }
    expect(await launched(`${smart.iss}/PractitionerRole/role-1`)).toMatch(/^\/new\?launch=/);
  });

  const others: [string, RoleAnswer][] = [
    ['of somebody else', role('Practitioner/prac-camilla-strand')],
    ['of somebody of that id elsewhere', role('https://elsewhere.example/fhir/Practitioner/prac-elina-harju')],
    ['of a patient', role('Patient/prac-elina-harju')],
    ['of another role', role('PractitionerRole/role-1')],
    ['of nobody', role()],
    ['without a practitioner', role(undefined, { practitioner: undefined })],
    ['that is another than was asked for', role('Practitioner/prac-elina-harju', { id: 'role-2' })],
    ['that is no role', role('Practitioner/prac-elina-harju', { resourceType: 'Practitioner' })],
    ['that is not there', { status: 404 }],
    ['that may not be read', { status: 403 }],
  ];
  it.each(others)('is refused for a role %s', async (_what, answer) => {
    expect(await launchedAs(answer)).toBe(OTHER_PERSON);
  });

  it('asks nobody but the server that launched, and follows it nowhere', async () => {
    const places = ['https://elsewhere.example/fhir/PractitionerRole/role-1', 'PractitionerRole/../Practitioner/x', ''];
    smart.role('role-1', role('Practitioner/prac-elina-harju'));
    for (const fhirUser of places) expect(await launched(fhirUser)).toBe(OTHER_PERSON);
    expect(await launchedAs({ status: 302, headers: { location: stray.url } })).toBe('/new?refused=launch.unavailable');
    expect(stray.came()).toBe(0);
  });

  it('says so when the role cannot be read just now', async () => {
    expect(await launchedAs({ status: 503 })).toBe('/new?refused=launch.unavailable');
  });
});
