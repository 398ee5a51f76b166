import type { Integrator } from '../domain/integrator.js';
import type { EncounterHead } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import { sendWebhook } from './send-webhook.js';

/**
 * Tells integrators what happened to an encounter, each in the order in which it happened: while one message does not arrive, later ones
 * to the same integrator wait, and nobody else does. Throws the failure of the last that did not arrive. What belongs to an integrator
 * that is not configured any more stays unsent.
 */
export const notifyIntegrators = async (
  { store, integrators, now }: { store: Store; integrators: readonly Integrator[]; now: () => Date },
  head: EncounterHead,
  signal: AbortSignal,
): Promise<void> => {
  const failed = new Map<string, unknown>();
  for (const message of await store.webhooksWaiting(head.encounter.id)) {
    const receiver = integrators.find(({ id }) => id === message.integratorId)?.webhook;
    if (!receiver || failed.has(message.integratorId)) continue;
    try {
      await sendWebhook(receiver, message, { now, signal });
    } catch (error) {
      failed.set(message.integratorId, error);
      continue;
    }
    await store.webhookDelivered(head, message);
  }
  for (const error of failed.values()) throw error;
};
