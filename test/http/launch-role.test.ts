import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LaunchView } from '../../server/domain/launch.js';
import { type Launchable, type LaunchedBrowser, startLaunchable } from '../support/launchable.js';
import type { RoleAnswer, SmartServer } from '../support/smart-server.js';
import { startStray } from '../support/stray.js';

const OTHER_PERSON = '/new?refused=launch.other-person';

describe('a launch by somebody whom the record system knows by their role', () => {
  let launchable: Launchable;
  let smart: SmartServer;
  let browser: LaunchedBrowser;
  let stray: Awaited<ReturnType<typeof startStray>>;
  beforeAll(async () => {
    [launchable, stray] = await Promise.all([startLaunchable(), startStray()]);
    smart = launchable.smart;
    browser = await launchable.browserOf();
  });
  afterAll(async () => {
    await launchable.close();
    await stray.close();
  });

  const launched = (fhirUser: string) => browser.launched({ fhirUser });
  const role = (reference?: unknown, over: object = {}): RoleAnswer => ({
    body: { resourceType: 'PractitionerRole', id: 'role-1', practitioner: { reference }, ...over },
  });
  const launchedAs = (answer: RoleAnswer) => {
    smart.role('role-1', answer);
    return launched('PractitionerRole/role-1');
  };

  it('is theirs whose role it is, wherever the reference begins', async () => {
    for (const reference of ['Practitioner/prac-elina-harju', `${smart.iss}/Practitioner/prac-elina-harju`]) {
      const view = await browser.get(`/api/launches/${await launchedAs(role(reference))}`, LaunchView);
      expect(view.subject.id).toBe('aino-mallikas');
    }
    expect(await launched(`${smart.iss}/PractitionerRole/role-1`)).toMatch(/^[0-9a-f-]{36}$/);
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
