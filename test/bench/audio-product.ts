import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIdentityProvider } from '../../server/demo/identity-provider.js';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';
import { signedIn } from '../support/professional.js';
import { freePort } from '../support/server.js';
import type { Target } from './audio-load.js';
import { startProcess } from './process.js';

/** The product in its own process on a durable PostgreSQL of its own, and encounters to record. */
export const startProduct = async () => {
  const [port, dataDir] = await Promise.all([freePort(), mkdtemp(join(tmpdir(), 'luonnos-bench-'))]);
  const origin = `http://127.0.0.1:${port}`;
  const client = { clientId: 'luonnos-bench', clientSecret: randomUUID() };
  const redirectUris = [`${origin}/auth/callback`];
  const identity = await startIdentityProvider({ port: 0, ...client, redirectUris, postLogoutRedirectUris: [] });
  const record = await startRecordSystem({ port: 0 });
  const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database') });
  const server = await startProcess('audio-server.ts', {
    PORT: String(port),
    LUONNOS_LOG_LEVEL: 'silent',
    LUONNOS_ORIGINS: origin,
    LUONNOS_DATA_DIR: dataDir,
    LUONNOS_SESSION_SECRET: randomBytes(32).toString('hex'),
    LUONNOS_OIDC_ISSUER: identity.issuer,
    LUONNOS_OIDC_CLIENT_ID: client.clientId,
    LUONNOS_OIDC_CLIENT_SECRET: client.clientSecret,
    LUONNOS_SPEECH: 'none',
    LUONNOS_DRAFTING: 'extractive',
    LUONNOS_RECORD: 'fhir',
    LUONNOS_FHIR_BASE_URL: record.baseUrl,
    DATABASE_URL: postgres.connectionString,
  });
  const doctor = await signedIn(origin);
  return {
    server,
    /** Encounters that were informed, one for each recorder. */
    encounters: async (count: number): Promise<Target[]> => {
      const targets: Target[] = [];
      for (let made = 0; made < count; made++) {
        const { encounter } = await doctor.create();
        await doctor.inform(encounter.id);
        targets.push(doctor.api.socket(`/api/encounters/${encounter.id}/live`));
      }
      return targets;
    },
    close: async () => {
      await server.stop();
      await Promise.all([identity.close(), record.close(), postgres.stop()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

export type Product = Awaited<ReturnType<typeof startProduct>>;
