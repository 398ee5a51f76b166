import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http2';

/**
 * Signature Version 4 checked from the receiving side, written from the public description: the request first, then every
 * event, each signed over the signature before it. https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html
 */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Uint8Array, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const sign = (key: SigningKey, date: string, toSign: string): string => {
  const day = hmac(`AWS4${key.secretAccessKey}`, date.slice(0, 8));
  const scoped = ['transcribe', 'aws4_request'].reduce((secret, part) => hmac(secret, part), hmac(day, key.region));
  return hmac(scoped, toSign).toString('hex');
};

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(new Uint8Array(Buffer.from(a)), new Uint8Array(Buffer.from(b)));

const scopeOf = (key: SigningKey, date: string): string => `${date.slice(0, 8)}/${key.region}/transcribe/aws4_request`;

/** The seed of the chain if the request is signed with this key; otherwise what is wrong. */
export const checkRequest = (headers: IncomingHttpHeaders, key: SigningKey): { seed: string } | { wrong: string } => {
  const authorization = headers.authorization ?? '';
  const part = (name: string): string => authorization.match(new RegExp(`${name}=([^, ]+)`))?.[1] ?? '';
  const date = String(headers['x-amz-date'] ?? '');
  if (part('Credential') !== `${key.accessKeyId}/${scopeOf(key, date)}`)
    return { wrong: 'UnrecognizedClientException' };
  const hash = String(headers['x-amz-content-sha256'] ?? '');
  if (hash !== 'STREAMING-AWS4-HMAC-SHA256-EVENTS') return { wrong: 'InvalidSignatureException' };
  const names = part('SignedHeaders').split(';');
  const value = (name: string): string => String(headers[name] ?? (name === 'host' ? headers[':authority'] : ''));
  const lines = names.map((name) => `${name}:${value(name).trim()}\n`).join('');
  const [path = '/', query = ''] = String(headers[':path']).split('?');
  const canonical = [headers[':method'], path, query, lines, names.join(';'), hash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, scopeOf(key, date), sha256(canonical)].join('\n');
  const seed = sign(key, date, toSign);
  return same(seed, part('Signature')) ? { seed } : { wrong: 'InvalidSignatureException' };
};

/** Follows the chain of signed events. `dateHeader` is the encoded `:date` header, `body` the event inside. */
export const createSignatureChain = (key: SigningKey, seed: string) => {
  let prior = seed;
  return (at: Date, dateHeader: Uint8Array, body: Uint8Array, signature: Uint8Array): boolean => {
    const date = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const scope = scopeOf(key, date);
    const toSign = ['AWS4-HMAC-SHA256-PAYLOAD', date, scope, prior, sha256(dateHeader), sha256(body)].join('\n');
    prior = sign(key, date, toSign);
    return same(prior, Buffer.from(signature).toString('hex'));
  };
};
