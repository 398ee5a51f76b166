import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebhookBody } from '../../server/domain/outward.js';

/** Messages that were under way for longer are refused: somebody may have kept them. */
const TOLERANCE_S = 300;

const header = (headers: IncomingHttpHeaders, name: string): string => String(headers[name] ?? '');

/** Whether a message is from who has the secret, and of now: as Standard Webhooks asks of a receiver. */
export const isGenuine = (secret: string, headers: IncomingHttpHeaders, body: string, now: Date): boolean => {
  const id = header(headers, 'webhook-id');
  const timestamp = header(headers, 'webhook-timestamp');
  if (!/^\d+$/.test(timestamp) || Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERANCE_S) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const ours = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return header(headers, 'webhook-signature')
    .split(' ')
    .map((signature) => Buffer.from(signature.replace(/^v1,/, ''), 'base64'))
    .some((theirs) => theirs.length === ours.length && timingSafeEqual(theirs, ours));
};

/** Receives messages on loopback: each once, whatever comes again, and none that is not genuine. */
export const receiveWebhooks = async ({ port, secret }: { port: number; secret: string }) => {
  const messages = new Map<string, WebhookBody>();
  let refused = 0;
  const server = createServer((incoming, outgoing) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (piece: string) => {
      text = (text + piece).slice(0, 100_000);
    });
    incoming.on('end', () => {
      if (!isGenuine(secret, incoming.headers, text, new Date())) {
        refused += 1;
        outgoing.writeHead(401).end();
        return;
      }
      const id = header(incoming.headers, 'webhook-id');
      if (!messages.has(id)) messages.set(id, WebhookBody.parse(JSON.parse(text)));
      outgoing.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Each message once, in the order in which they came. */
    messages: (): WebhookBody[] => [...messages.values()],
    refused: (): number => refused,
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
export type WebhookReceiver = Awaited<ReturnType<typeof receiveWebhooks>>;
