import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGenuine } from '../../client/visit/webhook.js';
import { sendWebhook, signaturesOf } from '../../server/outward/send-webhook.js';
import { startEndpoint } from '../support/webhook-endpoint.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = `whsec_${Buffer.from('another secret of 24 byt').toString('base64')}`;
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' };

describe('a signed message', () => {
  it('is signed as the published example of Standard Webhooks is', () => {
    expect(signaturesOf([secret], message)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  const headers = (secrets: string[]) => ({
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': signaturesOf(secrets, message),
  });
  const then = new Date(message.timestamp * 1000);

  it('is genuine for who has one of its secrets, while they are being changed', () => {
    expect(isGenuine(secret, headers([secret, other]), message.body, then)).toBe(true);
    expect(isGenuine(other, headers([secret, other]), message.body, then)).toBe(true);
    expect(isGenuine(other, headers([secret]), message.body, then)).toBe(false);
  });

  it('is not genuine with other words, another id, another time, or when it is old', () => {
    const signed = headers([secret]);
    expect(isGenuine(secret, signed, '{"test": 1}', then)).toBe(false);
    expect(isGenuine(secret, { ...signed, 'webhook-id': 'msg_other' }, message.body, then)).toBe(false);
    const later = String(message.timestamp + 60);
    expect(isGenuine(secret, { ...signed, 'webhook-timestamp': later }, message.body, then)).toBe(false);
    expect(isGenuine(secret, signed, message.body, new Date(then.getTime() + 301_000))).toBe(false);
    expect(isGenuine(secret, { ...signed, 'webhook-signature': 'v1,' }, message.body, then)).toBe(false);
  });
});

describe('sending a message', () => {
  let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
  beforeAll(async () => {
    endpoint = await startEndpoint();
  });
  afterAll(() => endpoint.close());

  const send = (signal = AbortSignal.timeout(20_000), limitMs = 2_000) =>
    sendWebhook(
      { url: endpoint.url, secrets: [secret] },
      { id: message.id, body: message.body },
      { now: () => new Date(), signal, limitMs },
    );

  it('is done with any 2xx', async () => {
    for (const status of [200, 202, 204]) {
      endpoint.next({ status });
      await send();
    }
  });

  it('fails, to be tried again, with every other answer, and follows no redirect', async () => {
    for (const fault of [{ status: 400 }, { status: 410 }, { status: 500 }, 'redirect', 'lose'] as const) {
      endpoint.next(fault);
      await expect(send()).rejects.toMatchObject({ code: 'webhook.undelivered', retryable: true });
    }
    expect(endpoint.strayed()).toBe(0);
  });

  it('says for how long it was asked to wait', async () => {
    endpoint.next({ status: 429, retryAfter: '7' }, { status: 503, retryAfter: '1.2' });
    await expect(send()).rejects.toMatchObject({ details: { status: 429, retryAfterSeconds: 7 } });
    await expect(send()).rejects.toMatchObject({ details: { status: 503, retryAfterSeconds: 2 } });
    for (const retryAfter of ['soon', '-5', '0']) {
      endpoint.next({ status: 503, retryAfter });
      const { details } = (await send().catch((error: unknown) => error)) as { details: object };
      expect(details).toEqual({ status: 503 });
    }
  });

  it('reads nothing of an answer that never ends, and holds no connection for it', async () => {
    endpoint.next('endless');
    await send();
    await expect.poll(endpoint.abandoned).toBe(1);
  });

  it('waits no longer than its limit, and stops when it is told to', async () => {
    endpoint.next('hang', 'hang');
    await expect(send(undefined, 50)).rejects.toMatchObject({ code: 'webhook.undelivered' });
    await expect(send(AbortSignal.timeout(50), 600_000)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
