import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';

/** A client that asks for tokens of its own: the key file of its settings, and what the authorisation server knows of it. */
export const makeBackendClient = async (directory: string, clientId = 'luonnos-files') => {
  const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
  const name = { kid: 'key-1', alg: 'ES384' };
  const keyFile = join(directory, 'key.json');
  await writeFile(keyFile, JSON.stringify({ ...(await exportJWK(privateKey)), ...name }));
  return {
    known: new Map([[clientId, { ...(await exportJWK(publicKey)), ...name }]]),
    settings: (tokenUrl: string) => ({
      LUONNOS_FHIR_TOKEN_URL: tokenUrl,
      LUONNOS_FHIR_CLIENT_ID: clientId,
      LUONNOS_FHIR_KEY_FILE: keyFile,
    }),
  };
};
