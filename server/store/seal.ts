import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const ADDED_BYTES = 1 + IV_BYTES + TAG_BYTES;

/** What is sealed for one place: `pieces` follow each other. */
export interface Sealing {
  readonly key: Uint8Array;
  readonly context: string;
  readonly pieces: readonly Uint8Array[];
}

export const sealedLength = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, ADDED_BYTES);

/**
 * AES-256-GCM. Layout: version (1) | random IV (12) | ciphertext | tag (16). `context` is authenticated, not stored: bytes sealed
 * for one place do not open in another. Many are sealed into one buffer, one after the other: each frame of sound comes by here, and
 * what is copied for it costs more than the cipher.
 */
export const sealAll = (sealings: readonly Sealing[]): Buffer => {
  const bytes = Buffer.allocUnsafe(sealings.reduce((sum, { pieces }) => sum + sealedLength(pieces), 0));
  const ivs = randomBytes(IV_BYTES * sealings.length);
  let at = 0;
  const put = (piece: Uint8Array): void => {
    bytes.set(piece, at);
    at += piece.length;
  };
  for (const [index, { key, context, pieces }] of sealings.entries()) {
    const iv = ivs.subarray(index * IV_BYTES, (index + 1) * IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
    at = bytes.writeUInt8(VERSION, at);
    put(iv);
    for (const piece of pieces) put(cipher.update(piece));
    put(cipher.final());
    put(cipher.getAuthTag());
  }
  return bytes;
};

export const seal = (key: Uint8Array, context: string, plain: Uint8Array): Buffer =>
  sealAll([{ key, context, pieces: [plain] }]);

/** Throws when the bytes were changed, or sealed with another key or for another context. */
export const unseal = (key: Uint8Array, context: string, sealed: Uint8Array): Buffer => {
  if (sealed[0] !== VERSION || sealed.length < ADDED_BYTES) throw new Error('Sealed bytes of unknown form.');
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
