import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGenuine } from '../../client/visit/webhook.js';
import { startKillableServer } from '../support/killable-server.js';
import { integratorsFile, newIntegrator } from '../support/outward.js';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { recordTruth } from '../support/record-truth.js';
import { startEndpoint } from '../support/webhook-endpoint.js';

const secret = `whsec_${'K'.repeat(32)}`;

describe('a message that a process owes when it is killed', () => {
  let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
  let server: Awaited<ReturnType<typeof startKillableServer>>;
  let doctor: SignedIn;
  beforeAll(async () => {
    endpoint = await startEndpoint();
    const webhook = { url: endpoint.url, secrets: [secret] };
    server = await startKillableServer({
      LUONNOS_INTEGRATORS: await integratorsFile([newIntegrator({ sees: 'all', webhook })]),
    });
    doctor = await signedIn(server.url);
  });
  afterAll(async () => {
    await server.close();
    await endpoint.close();
  });

  it('is sent by the next, killed between filing and sending or while it was sent, with the same id each time', async () => {
    // Telling waits, so that the kill comes after the filing and before the sending.
    await server.sql(`create function later() returns trigger language plpgsql as $$ begin
        new.next_attempt_at := now() + interval '1 hour'; return new;
      end $$;
      create trigger later before insert or update on work for each row
        when (new.kind = 'notify' and new.state = 'waiting') execute function later()`);
    const { encounter, signed } = await doctor.sign(await doctor.drafted());
    const { id } = encounter;
    await eventually(
      () => doctor.view(id),
      (view) => view.encounter.state === 'filed',
    );
    const owed = await server.store.webhooksWaiting(id);
    expect([owed.length, endpoint.of(id).length]).toEqual([1, 0]);
    await server.stopServer();
    await server.sql(`drop trigger later on work; drop function later;
      update work set next_attempt_at = now() where kind = 'notify'`);

    endpoint.next('hang');
    await server.startServer();
    await eventually(
      async () => endpoint.of(id).length,
      (tries) => tries === 1,
    );
    // It was taken, and whoever sent it dies before they know.
    await server.killServer();
    await server.sql(`update work set lease_until = now() where kind = 'notify' and state = 'running'`);
    await eventually(
      async () => (await server.store.webhooksWaiting(id)).length,
      (waiting) => waiting === 0,
    );
    const all = endpoint.of(id);
    expect(all.map(endpoint.idOf)).toEqual([owed[0]?.id, owed[0]?.id]);
    expect(new Set(all.map(({ body }) => body))).toEqual(new Set([owed[0]?.body]));
    for (const { headers, body } of all) expect(isGenuine(secret, headers, body, new Date())).toBe(true);
    expect(endpoint.taken(id)).toHaveLength(1);
    const trail = await server.store.auditTrail(id);
    expect(trail.filter(({ type }) => type === 'webhook-delivered')).toHaveLength(1);
    expect(await recordTruth(server.fhirBaseUrl).documents(signed?.noteId ?? '')).toHaveLength(1);
  }, 120_000);
});
