import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actor, newEncounter, type TestStore, testStore } from '../support/store.js';
import { signUnfiled } from '../support/unfiled.js';

describe('messages that have not arrived', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const written = async (encounterId: string, integratorId = 'one'): Promise<string> => {
    const id = randomUUID();
    await it_.pool.query(
      `insert into webhook (id, integrator_id, encounter_id, type, body, created_at)
       values ($1, $2, $3, 'note.filed', '{}', now())`,
      [id, integratorId, encounterId],
    );
    return id;
  };

  it('are told in the order in which it happened, of this encounter alone, until they have arrived', async () => {
    const [head, other] = [await newEncounter(it_.store), await newEncounter(it_.store)];
    const ids = [await written(head.encounter.id), await written(head.encounter.id), await written(head.encounter.id)];
    await written(other.encounter.id);
    // Wherever the first stands in its table now, and no index says otherwise.
    await it_.pool.query('drop index webhook_waiting');
    await it_.pool.query('update webhook set created_at = now() where id = $1', [ids[0]]);
    const waiting = () => it_.store.webhooksWaiting(head.encounter.id);
    expect((await waiting()).map(({ id }) => id)).toEqual(ids);
    const [first] = await waiting();
    if (!first) throw new Error('It waits.');
    await it_.store.webhookDelivered(head, first);
    await it_.store.webhookDelivered(head, first);
    expect((await waiting()).map(({ id }) => id)).toEqual(ids.slice(1));
    const trail = await it_.store.auditTrail(head.encounter.id);
    expect(trail.filter(({ type }) => type === 'webhook-delivered')).toHaveLength(1);
  });

  it('are none where nobody listens, and nobody is asked to send them', async () => {
    const { id, noteId } = await signUnfiled(it_);
    const snapshot = await it_.store.snapshot(id);
    if (!snapshot) throw new Error('It is there.');
    const receipt = { documentId: 'd1', versionId: '1', at: '2026-11-23T10:00:00.000Z', readBackEqual: true };
    await it_.store.commit(snapshot, {
      expectedVersion: snapshot.encounter.version,
      actor,
      change: { event: 'file', receipt: { noteId, receipt } },
      audit: [{ type: 'encounter-read' }],
    });
    expect(await it_.store.webhooksWaiting(id)).toEqual([]);
    expect(await it_.store.claimWork('one', ['notify'], 10_000)).toBeNull();
  });

  it('are asked for again once for each encounter, whatever else is done for it or told of another', async () => {
    const [head, busy, other] = [
      await newEncounter(it_.store),
      await newEncounter(it_.store),
      await newEncounter(it_.store),
    ];
    for (const { encounter } of [head, head, busy]) await written(encounter.id);
    await it_.pool.query(
      `insert into work (encounter_id, kind, state, next_attempt_at)
       values ($1, 'file', 'waiting', now()), ($2, 'notify', 'waiting', now()), ($3, 'notify', 'running', now())`,
      [head, busy, other].map(({ encounter }) => encounter.id),
    );
    expect(await it_.store.askWaitingWebhooks(['one'])).toBe(1);
    const { rows } = await it_.pool.query(`select state from work where kind = 'notify' and encounter_id = $1`, [
      head.encounter.id,
    ]);
    expect(rows).toEqual([{ state: 'waiting' }]);
  });

  it('are asked for again once, for integrators that are configured', async () => {
    const head = await newEncounter(it_.store);
    await written(head.encounter.id);
    expect(await it_.store.askWaitingWebhooks([])).toBe(0);
    expect(await it_.store.askWaitingWebhooks(['another'])).toBe(0);
    expect(await it_.store.askWaitingWebhooks(['one'])).toBe(1);
    // Somebody is at it already.
    expect(await it_.store.askWaitingWebhooks(['one'])).toBe(0);
    const lease = await it_.store.claimWork('one', ['notify'], 10_000);
    if (!lease) throw new Error('There is something to tell.');
    expect(await it_.store.askWaitingWebhooks(['one'])).toBe(0);
    await it_.store.finishWork(head, lease, { state: 'failed', code: 'webhook.undelivered', retryAt: null }, []);
    expect(await it_.store.askWaitingWebhooks(['one'])).toBe(1);
    for (const message of await it_.store.webhooksWaiting(head.encounter.id)) {
      await it_.store.webhookDelivered(head, message);
    }
    const again = await it_.store.claimWork('one', ['notify'], 10_000);
    if (again) await it_.store.finishWork(head, again, { state: 'done' }, []);
    expect(await it_.store.askWaitingWebhooks(['one'])).toBe(0);
  });
});
