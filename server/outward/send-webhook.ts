import { createHmac } from 'node:crypto';
import type { Integrator } from '../domain/integrator.js';
import { LuonnosError } from '../errors.js';

/** A receiver that takes longer is asked again. */
const LIMIT_MS = 10_000;

/** Signatures of Standard Webhooks: `v1,` and an HMAC-SHA256 over id, time and body, one for each secret. https://www.standardwebhooks.com */
export const signaturesOf = (
  secrets: readonly string[],
  message: { readonly id: string; readonly timestamp: number; readonly body: string },
): string =>
  secrets
    .map((secret) => {
      const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
      const signed = `${message.id}.${message.timestamp}.${message.body}`;
      return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
    })
    .join(' ');

/**
 * Sends one message, signed for now. Throws `webhook.undelivered` for any answer but 2xx, a redirect too, and for none; abort rejects
 * with the signal's reason. The answer's body is not read.
 */
export const sendWebhook = async (
  { url, secrets }: NonNullable<Integrator['webhook']>,
  { id, body }: { readonly id: string; readonly body: string },
  { now, signal, limitMs = LIMIT_MS }: { now: () => Date; signal: AbortSignal; limitMs?: number },
): Promise<void> => {
  const timestamp = Math.floor(now().getTime() / 1000);
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(limitMs)]),
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Luonnos',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signaturesOf(secrets, { id, timestamp, body }),
    },
    body,
  }).catch(() => {
    signal.throwIfAborted();
    throw new LuonnosError('webhook.undelivered');
  });
  await answer.body?.cancel().catch(() => undefined);
  if (answer.ok) return;
  const retryAfter = Number(answer.headers.get('retry-after') ?? Number.NaN);
  throw new LuonnosError('webhook.undelivered', {
    details: { status: answer.status, ...(retryAfter > 0 && { retryAfterSeconds: Math.ceil(retryAfter) }) },
  });
};
