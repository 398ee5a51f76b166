import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { LaunchView } from '../../server/domain/launch.js';
import { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import { encodeFrame } from '../../server/protocol.js';
import { type Launchable, type LaunchedBrowser, refusedAs, startLaunchable, VISIT } from '../support/launchable.js';
import { launchingBrowser } from '../support/launching-browser.js';
import { hello, openLive } from '../support/live-socket.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import type { TestServer } from '../support/server.js';
import type { SmartServer } from '../support/smart-server.js';

describe('what holds a launch to one person, one browser and one visit', () => {
  let smart: SmartServer;
  let server: TestServer;
  let address: Launchable['address'];
  let launchable: Launchable;
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    launchable = await startLaunchable();
    ({ smart, server, address } = launchable);
  });
  afterAll(() => launchable.close());
  beforeEach(async () => {
    smart.fault({});
    smart.problems.length = 0;
    browser = await launchable.browserOf();
  });

  const open = (path: string) => browser.open(new URL(path, server.url));
  /** As if somebody had signed in thirteen hours ago. */
  const outlast = () =>
    server.sql(`update session set sess = jsonb_set(sess::jsonb, '{since}',
      to_jsonb((sess ->> 'since')::bigint - 13 * 3600000))::json where sess -> 'since' is not null`);

  it('sends nobody to sign in for an issuer that is not on the list', async () => {
    const visitor = launchingBrowser(server.url);
    expect(await refusedAs(visitor.go(address({}, 'https://forged.example/r4')))).toBe('launch.issuer');
  });

  it('ends with the session, before it begins and before it is answered', async () => {
    await open(address());
    await outlast();
    const before = smart.asked.length;
    expect(await refusedAs(browser.go('/launch/go'))).toBe('request.unauthenticated');
    expect(smart.asked).toHaveLength(before);
    await browser.signIn('elina.harju');
    const held = await browser.until(address());
    await outlast();
    expect(await refusedAs(browser.go(held))).toBe('request.unauthenticated');
    expect(smart.problems).toEqual([]);
  });

  it('asks the record system nothing for who is no professional', async () => {
    const lead = await launchable.browserOf('petri.lahti');
    const before = smart.asked.length;
    expect(await refusedAs(lead.go(address()))).toBe('request.forbidden');
    expect(smart.asked).toHaveLength(before);
  });

  it('is none without what the record system launches by, or with more of it than anybody sends', async () => {
    const before = smart.asked.length;
    for (const launch of ['', '&launch=', '&launch=a&launch=b', `&launch=${'x'.repeat(4_001)}`]) {
      const place = browser.go(`/launch?iss=${encodeURIComponent(smart.iss)}${launch}`);
      expect([launch, await refusedAs(place)]).toEqual([launch, 'launch.refused']);
    }
    expect(smart.asked).toHaveLength(before);
    expect(await codeOf(browser.get('/api/launches/nonsense', LaunchView))).toBe('request.not-found');
  });

  it('begins once, and takes one answer, right or wrong', async () => {
    await open(address());
    expect((await open('/launch/go')).headers.get('location')).toContain('/authorize?');
    expect(await refusedAs(browser.go('/launch/go'))).toBe('launch.over');
    const held = await browser.until(address());
    const wrong = held.replace(/state=[^&]+/, 'state=guessed');
    expect(await refusedAs(browser.go(wrong))).toBe('launch.refused');
    expect(await refusedAs(browser.go(held))).toBe('launch.refused');
    // It was refused here: the record system never saw the code.
    expect(smart.problems).toEqual([]);
  });

  it('comes back to an address of our own, whatever host was asked', async () => {
    await open(address());
    const { cookie = '' } = browser.socket('/').headers;
    const location = await new Promise<string>((resolve, reject) => {
      const asked = request(`${server.url}/launch/go`, { headers: { cookie, host: 'forged.example' } }, ({ headers }) =>
        resolve(headers.location ?? ''),
      );
      asked.on('error', reject).end();
    });
    expect(new URL(location).searchParams.get('redirect_uri')).toBe(`${server.url}/launch/callback`);
  });

  it('writes down who was refused, and why', async () => {
    await browser.go(address({ fhirUser: 'Practitioner/somebody-else' }));
    await server.sql(`do $$ begin assert exists (select from audit where type = 'launch-refused'
      and data->>'code' = 'launch.other-person' and actor->>'id' = 'elina.harju'); end $$`);
  });

  it('becomes one encounter, however many ask at once, and of nobody else', async () => {
    const id = await browser.launched();
    const asked = Array.from({ length: 8 }, () =>
      codeOf(browser.post('/api/encounters', { launch: id, ...VISIT }, EncounterView)),
    );
    expect((await Promise.all(asked)).sort()).toEqual([...Array(7).fill('launch.over'), 'ok']);
    const nurse = await signedIn(server.url, 'camilla.strand');
    const theirs = await nurse.create({ noteType: 'nurse-visit' });
    const snapshot = await server.store.snapshot(theirs.encounter.id);
    if (!snapshot) throw new Error('It is there.');
    const made = server.store.createEncounter(
      { ...snapshot.encounter, id: crypto.randomUUID() },
      { kind: 'person', id: 'camilla.strand', name: 'Camilla Strand' },
      { launch: await browser.launched() },
    );
    await expect(made).rejects.toMatchObject({ code: 'launch.over' });
  });

  it('says nothing of a recording that has ended or is only delivered late, of the same subject, or of somebody else’s', async () => {
    const doctor = await signedIn(server.url);
    const nurse = await signedIn(server.url, 'camilla.strand');
    const begun = async (who: SignedIn, over: object, said: object = {}) => {
      const { encounter } = await who.create(over);
      await who.inform(encounter.id);
      const live = await openLive(who, encounter.id);
      live.say({ ...hello, ...said });
      const { part } = await live.hear('welcome');
      return { who, id: encounter.id, live, part };
    };
    const ended = await begun(doctor, {});
    ended.live.say({ type: 'end', part: ended.part, total: 0 });
    await ended.live.hear('ended');
    const others = [
      ended,
      await begun(doctor, {}, { late: true }),
      await begun(doctor, { subjectId: 'veikko-lehtomaa' }),
      await begun(nurse, { noteType: 'nurse-visit' }),
    ];
    await browser.launched({ patient: 'veikko-lehtomaa' });
    for (const { who, id } of others) expect((await who.view(id)).encounter.contextLeftAt).toBeNull();
  });

  it('leaves a recording about whom it was while the record system goes on to somebody else, and nothing of it is lost', async () => {
    const id = await browser.launched();
    const { encounter } = await browser.post('/api/encounters', { launch: id, ...VISIT }, EncounterView);
    const doctor = await signedIn(server.url);
    await doctor.inform(encounter.id);
    const live = await openLive(doctor, encounter.id);
    live.say(hello);
    const { part } = await live.hear('welcome');
    const frame = (seq: number) => live.raw(encodeFrame(part, seq, new Uint8Array(FRAME_BYTES).fill(seq + 1)));
    const stored = (count: number) =>
      eventually(
        async () => (await server.store.partOf(part))?.frames,
        (frames) => frames === count,
      );
    frame(0);
    await stored(1);

    const { version } = (await doctor.view(encounter.id)).encounter;
    const other = await browser.launched({ patient: 'veikko-lehtomaa' });
    // Whatever screen shows it is told.
    expect((await doctor.view(encounter.id)).encounter.version).toBe(version + 1);
    const newer = await browser.post('/api/encounters', { launch: other, ...VISIT }, EncounterView);
    expect(newer.encounter.subject.id).toBe('veikko-lehtomaa');
    await doctor.review(newer.encounter.id, { do: 'add', section: 'reason', text: 'Päänsärkyä.', after: null });
    frame(1);
    await stored(2);
    const correct = codeOf(doctor.versioned(encounter.id, 'correct-subject', { subjectId: 'veikko-lehtomaa' }));
    expect(await correct).toBe('subject.locked');
    live.say({ type: 'end', part, total: 2 });
    expect((await live.hear('ended')).total).toBe(2);

    await doctor.review(encounter.id, { do: 'add', section: 'reason', text: 'Päänsärkyä.', after: null });
    const shown = await eventually(
      () => doctor.view(encounter.id),
      (view) => !view.activities.some(isUnfinished),
    );
    const elsewhere = await doctor.view(newer.encounter.id);
    const sign = (hash: string | null, contextAcknowledged?: boolean) =>
      doctor.act(encounter.id, 'sign', {
        expectedVersion: shown.encounter.version,
        hash,
        gapsAcknowledged: true,
        contextAcknowledged,
      });
    // Whoever signs has to have seen that it may be about somebody else as well.
    expect(shown.signBlocks).toContain('context-left');
    expect(elsewhere.signBlocks).not.toContain('context-left');
    expect(await codeOf(sign(shown.contentHash))).toBe('sign.blocked');
    expect((await doctor.view(encounter.id)).contentHash).toBe(shown.contentHash);
    // What the screen of the other visit shows signs nothing here.
    expect(await codeOf(sign(elsewhere.contentHash, true))).toBe('sign.changed');
    expect(await codeOf(sign(shown.contentHash, true))).toBe('ok');
    const trail = await server.store.auditTrail(encounter.id);
    expect(trail.map(({ type }) => type)).toContain('context-left');
    expect(trail.find(({ type }) => type === 'note-signed')?.data).toMatchObject({ contextAcknowledged: true });
    const filed = await eventually(
      () => doctor.view(encounter.id),
      (view) => view.encounter.state === 'filed',
    );
    expect(filed.encounter.subject.id).toBe('aino-mallikas');
    const document = await (await fetch(`${server.fhirBaseUrl}/DocumentReference/${filed.receipt?.documentId}`)).json();
    expect(document).toMatchObject({ subject: { reference: 'Patient/aino-mallikas' } });
  });
});
