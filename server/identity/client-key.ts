import { readFile } from 'node:fs/promises';
import { type CryptoKey, importJWK, type JWK } from 'jose';
import { z } from 'zod';

const PrivateKey = z.looseObject({
  kty: z.enum(['RSA', 'EC']),
  kid: z.string().min(1),
  alg: z.enum(['RS384', 'ES384']),
  d: z.string().min(1),
});

/** A private key of our own as a client, and the name its public half has at the authorisation server. */
export interface ClientKey {
  readonly key: CryptoKey;
  readonly kid: string;
}

/** What a parser says of a text can hold the text. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads the key of `LUONNOS_FHIR_KEY_FILE`. Throws what is wrong with the file, and nothing of what is in it. */
export const loadClientKey = async (file: string): Promise<ClientKey> => {
  const wrong = (what: string): Error => new Error(`LUONNOS_FHIR_KEY_FILE: ${what}`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw wrong('cannot be read');
  });
  const jwk = PrivateKey.safeParse(jsonOf(text)).data;
  if (!jwk) throw wrong('is no private JWK with kty, kid, alg (RS384 or ES384) and d');
  const key = await importJWK(jwk as JWK, jwk.alg).catch(() => null);
  if (key === null || key instanceof Uint8Array) throw wrong('holds no key of that algorithm');
  return { key, kid: jwk.kid };
};
