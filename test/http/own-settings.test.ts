import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noOwnSettings, OwnSettings } from '../../server/domain/own-settings.js';
import { ErrorBody, SessionView } from '../../server/domain/session.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';

describe('what a professional’s screens start with', () => {
  let server: TestServer;
  let doctor: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    doctor = await signedIn(server.url);
  });
  afterAll(() => server.close());

  const put = (who: SignedIn, body: unknown) =>
    fetch(`${server.url}/api/own-settings`, {
      method: 'PUT',
      headers: { ...who.api.socket('/').headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const own = async (who: SignedIn) => (await who.api.get('/api/session', SessionView)).own;
  const wanted: OwnSettings = { spoken: 'sv', written: 'fi', tourSeen: true };

  it('is nothing of their own until it is changed, follows them to the next sign-in, and is nobody else’s', async () => {
    expect(await own(doctor)).toEqual(noOwnSettings);
    expect(OwnSettings.parse(await (await put(doctor, wanted)).json())).toEqual(wanted);
    expect(await own(await signedIn(server.url))).toEqual(wanted);
    expect(await own(await signedIn(server.url, 'camilla.strand'))).toEqual(noOwnSettings);
    expect((await put(doctor, { ...wanted, spoken: null })).status).toBe(200);
    expect(await own(doctor)).toEqual({ ...wanted, spoken: null });
  });

  it('refuses languages that are none and settings of somebody else, and keeps what was there', async () => {
    const before = await own(doctor);
    for (const body of [{ ...wanted, spoken: 'et' }, { ...wanted, person: 'camilla.strand' }, { spoken: 'sv' }]) {
      expect(ErrorBody.parse(await (await put(doctor, body)).json()).error.code).toBe('request.invalid');
    }
    expect(await own(doctor)).toEqual(before);
    expect((await put(await signedIn(server.url, 'petri.lahti'), wanted)).status).toBe(403);
  });
});
