import type { Encounter } from '../domain/encounter.js';
import { type Integrator, isTheirs } from '../domain/integrator.js';
import { WebhookBody, WebhookType } from '../domain/outward.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import type { Tx } from './database.js';
import type { EncounterHead } from './encounters.js';
import { askWork } from './work.js';

/** A message to one integrator that has not arrived yet. */
export interface Webhook {
  readonly id: string;
  readonly integratorId: string;
  readonly type: WebhookType;
  readonly body: string;
}

/** Who is told of what happens. */
export type Subscriber = Pick<Integrator, 'id' | 'organisation' | 'registers' | 'sees'>;

/** Writes what each subscriber is told of the encounter's newest signed note, and asks for it to be sent; nothing where nobody listens. */
export const announce = async (
  tx: Tx,
  { subscribers = [], newId }: Pick<StoreContext, 'subscribers' | 'newId'>,
  { id, organisation, register }: Pick<Encounter, 'id' | 'organisation' | 'register'>,
  type: WebhookType,
  at: Date,
): Promise<void> => {
  const made = await tx
    .selectFrom('integrator_request')
    .select('integrator_id')
    .where('encounter_id', '=', id)
    .executeTakeFirst();
  const owner = { organisationId: organisation.id, register, madeBy: made?.integrator_id ?? null };
  const told = subscribers.filter((subscriber) => isTheirs(subscriber, owner));
  const [newest, before] = await tx
    .selectFrom('signed_note')
    .leftJoin('receipt', 'receipt.note_id', 'signed_note.note_id')
    .select(['signed_note.note_id', 'revision', 'document_id', 'version_id'])
    .where('encounter_id', '=', id)
    .orderBy('revision', 'desc')
    .limit(2)
    .execute();
  if (told.length === 0 || !newest) return;
  const body: WebhookBody = {
    type,
    timestamp: at.toISOString(),
    data: {
      encounterId: id,
      noteId: newest.note_id,
      revision: newest.revision,
      replaces: before?.note_id ?? null,
      documentId: newest.document_id,
      versionId: newest.version_id,
    },
  };
  for (const { id: integrator } of told) {
    await tx
      .insertInto('webhook')
      .values({
        id: newId(),
        integrator_id: integrator,
        encounter_id: id,
        type,
        body: JSON.stringify(WebhookBody.parse(body)),
        created_at: at,
      })
      .execute();
  }
  await askWork(tx, { encounterId: id, kind: 'notify', partId: null, section: null, at });
};

export const webhookStore = ({ database: { db }, now }: StoreContext) => ({
  /** What has not arrived, in the order in which it happened. */
  webhooksWaiting: async (encounterId: string): Promise<Webhook[]> => {
    const rows = await db
      .selectFrom('webhook')
      .select(['id', 'integrator_id', 'type', 'body'])
      .where('encounter_id', '=', encounterId)
      .where('delivered_at', 'is', null)
      .orderBy('position')
      .execute();
    return rows.map(({ id, integrator_id, type, body }) => ({
      id,
      integratorId: integrator_id,
      type: WebhookType.parse(type),
      body,
    }));
  },

  /**
   * Asks again for what waits and nobody sends any more: it was given up, or its integrator was not configured. At every start; answers
   * for how many encounters.
   */
  askWaitingWebhooks: async (integratorIds: readonly string[]): Promise<number> => {
    const waiting = await db
      .selectFrom('webhook')
      .select('encounter_id')
      .distinct()
      .where('delivered_at', 'is', null)
      .where('integrator_id', 'in', [...integratorIds, ''])
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('work')
              .select('work.id')
              .whereRef('work.encounter_id', '=', 'webhook.encounter_id')
              .where('kind', '=', 'notify')
              .where('state', 'in', ['waiting', 'running']),
          ),
        ),
      )
      .execute();
    for (const { encounter_id: encounterId } of waiting) {
      const ask = { encounterId, kind: 'notify', partId: null, section: null, at: now() } as const;
      await db.transaction().execute((tx) => askWork(tx, ask));
    }
    return waiting.length;
  },

  /** It arrived: never sent again. */
  webhookDelivered: ({ encounter }: EncounterHead, { id, integratorId, type }: Webhook): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const { numUpdatedRows } = await tx
        .updateTable('webhook')
        .set({ delivered_at: at })
        .where('id', '=', id)
        .where('delivered_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      const actor = { kind: 'worker', onBehalfOf: encounter.professional.id } as const;
      await auditEncounter(tx, at, actor, encounter, {
        type: 'webhook-delivered',
        webhook: id,
        integrator: integratorId,
        about: type,
      });
    }),
});
