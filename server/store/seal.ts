import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM. Layout: version (1) | random IV (12) | ciphertext | tag (16). `context` is authenticated, not stored: bytes sealed
 * for one place do not open in another.
 */
export const seal = (key: Uint8Array, context: string, plain: Uint8Array): Buffer => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Throws when the bytes were changed, or sealed with another key or for another context. */
export const unseal = (key: Uint8Array, context: string, sealed: Uint8Array): Buffer => {
  if (sealed[0] !== VERSION || sealed.length < 1 + IV_BYTES + TAG_BYTES)
    throw new Error('Sealed bytes of unknown form.');
  const iv = sealed.subarray(1, 1 + IV_BYTES);
  const tag = sealed.subarray(sealed.length - TAG_BYTES);
  const body = sealed.subarray(1 + IV_BYTES, sealed.length - TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(body), decipher.final()]);
};

export const sealJson = (key: Uint8Array, context: string, value: unknown): Buffer =>
  seal(key, context, Buffer.from(JSON.stringify(value)));

export const unsealJson = (key: Uint8Array, context: string, sealed: Uint8Array): unknown =>
  JSON.parse(unseal(key, context, sealed).toString('utf8'));

/** HMAC-SHA256 in hex. What only has the digest cannot even guess what it is of; with the key, it can be compared. */
export const digestOf = (key: Uint8Array, context: string, content: string): string =>
  createHmac('sha256', key).update(`digest|${context}|${content}`).digest('hex');
