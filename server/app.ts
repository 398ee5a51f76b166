import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checksFor, reviewContextFor } from './checks.js';
import type { Config } from './config.js';
import { NoteTypeCode } from './domain/note-type.js';
import { draftNote } from './draft/draft-note.js';
import { loadNoteTypes } from './draft/note-types.js';
import { createHttpApp } from './http/app.js';
import type { HttpParts } from './http/context.js';
import { handleUpgrades } from './http/upgrade.js';
import { createIdentityProvider } from './identity/oidc.js';
import { createSessions } from './identity/session.js';
import { createLog } from './log.js';
import { fileNote } from './record/file-note.js';
import { createGroupCommit } from './recording/group-commit.js';
import { createHub } from './recording/hub.js';
import { createTail, readPart } from './recording/tail.js';
import { projectRoot } from './root.js';
import { openServices } from './services.js';
import { transcribePart } from './speech/transcribe-part.js';
import { postgresAudioLog } from './store/audio-log.js';
import { openDatabase } from './store/database.js';
import { startEmbeddedPostgres } from './store/embedded/start.js';
import { openKeyRing } from './store/keys.js';
import { migrate } from './store/migrate.js';
import { listen } from './store/notifications.js';
import { createStore, type Store } from './store/store.js';
import { startWorker } from './worker.js';

const FLUSH_MS = 20;
const POLL_MS = 500;
const RETRY_MS = 1_000;
const RETENTION_MS = 60_000;
/** Speech connections tried in a row before the work is put back to wait, with the reason to see. */
const RECONNECTS = 4;

export interface RunningServer {
  readonly port: number;
  readonly store: Store;
  /** Drains: no new work, sockets told, what was received made durable. */
  close(): Promise<void>;
}

const destroyOldSound = async (store: Store, hours: number): Promise<void> => {
  for (const id of await store.soundToDestroy(hours)) {
    const head = await store.encounterHead(id);
    if (head) await store.destroySound(head, hours);
  }
};

/**
 * The composition root: the only file that knows how the stages are joined. `GET /ready` waits for `alongside` too, where other
 * processes start beside this one.
 */
export const startServer = async (
  config: Config,
  { alongside }: { alongside?: Promise<unknown> } = {},
): Promise<RunningServer> => {
  const log = createLog(config.LUONNOS_LOG_LEVEL);
  const now = () => new Date();
  const newId = () => randomUUID();
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, log: (message, fields) => log.info(message, fields) });
  const connectionString = config.databaseUrl ?? embedded?.connectionString ?? '';
  await migrate(connectionString);

  const onError = (error: unknown) => log.error('Database connection lost', error);
  const database = openDatabase(connectionString, { max: 10, onError });
  // The audio log has connections of its own: no screen can hold up an acknowledgement.
  const audioDatabase = openDatabase(connectionString, { max: 4, onError });
  const listener = await listen(connectionString, { retryMs: RETRY_MS, onError });
  const store = createStore({ database, keys: await openKeyRing(config.keyDir), now, newId });
  const services = await openServices(config);
  const loaded = await loadNoteTypes(join(projectRoot, 'prompts/note-types'));
  const inOrder = NoteTypeCode.options.flatMap((code) => loaded.filter((candidate) => candidate.code === code));
  const noteTypes = new Map(inOrder.map((candidate) => [candidate.code, candidate]));
  const noteType: Parameters<typeof draftNote>[0]['noteType'] = (code) => {
    const found = noteTypes.get(code);
    if (!found) throw new Error(`There is no note type ${code}.`);
    return found;
  };

  const audioLog = postgresAudioLog(audioDatabase.pool);
  const hub = createHub();
  const tail = createTail();
  const commit = createGroupCommit({ log: audioLog, tail, flushMs: FLUSH_MS, retryMs: RETRY_MS, onError });
  listener.onChanged((encounterId, version) => hub.publish(encounterId, { type: 'changed', version }));

  const worker = startWorker({
    store,
    log,
    now,
    holder: randomUUID(),
    pollMs: POLL_MS,
    trades: [
      {
        kind: 'transcribe',
        places: 200,
        tries: Number.POSITIVE_INFINITY,
        maxDelayMs: 30_000,
        handler: (head, lease, signal) =>
          transcribePart(
            {
              store,
              tempo: {
                attempts: RECONNECTS,
                now: () => performance.now(),
                delay: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
              },
              speechFor: ({ encounter }) => services.speechFor(encounter),
              rolesFor: ({ encounter }) =>
                services.samples.find((sample) => sample.slug === encounter.sample)?.speakers ?? null,
              readPart: (id, key, fromSeq, stop) =>
                readPart({ log: audioLog, tail, pollMs: POLL_MS }, { id, key, fromSeq, signal: stop }),
              publish: hub.publish,
            },
            head,
            lease,
            signal,
          ),
      },
      {
        kind: 'draft',
        places: 4,
        tries: 3,
        maxDelayMs: 10_000,
        handler: (head, lease, signal) =>
          draftNote({ store, drafter: services.drafter, noteType, checksFor, now, newId }, head, lease, signal),
      },
      {
        kind: 'file',
        places: 4,
        tries: Number.POSITIVE_INFINITY,
        maxDelayMs: 15_000,
        handler: (head, _lease, signal) => fileNote({ store, recordSystem: services.recordSystem }, head, signal),
      },
    ],
  });
  listener.onWork(worker.wake);
  const destroying = setInterval(() => {
    destroyOldSound(store, config.audioHours).catch(onError);
  }, RETENTION_MS);

  const https = config.origins.every((origin) => origin.startsWith('https://'));
  const sessions = createSessions({ pool: database.pool, secret: config.sessionSecret, https });
  const parts: HttpParts = {
    store,
    audioLog,
    identityProvider: createIdentityProvider(config.oidc),
    recordSystem: services.recordSystem,
    noteTypes,
    samples: services.samples.map((sample) => ({ ...sample, present: [...sample.speakers.values()] })),
    services: {
      speech: {
        provider: services.speech?.name ?? null,
        languages: [...(services.speech?.capabilities.languages ?? [])],
      },
      drafting: {
        provider: services.drafter.name,
        model: services.draftModel,
        translates: services.drafter.translates,
      },
    },
    ...reviewContextFor({ noteType, now, newId }),
    origins: config.origins,
    demo: config.demo ? { fhirBaseUrl: config.record.baseUrl } : null,
    now,
    newId,
    log,
  };
  const app = createHttpApp(parts, {
    sessions,
    https,
    clientDirectory: join(projectRoot, 'dist/client'),
    ready: async () => {
      await alongside;
      await database.pool.query('select 1');
    },
  });
  const server = createServer(app);
  const upgrades = handleUpgrades(server, {
    parts,
    recording: { store, commit, tail, hub, writers: new Map() },
    sessions,
  });
  listener.onAccess(upgrades.recheck);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.PORT, config.LUONNOS_HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.info('Luonnos is ready', { port, provider: config.speech.provider, drafter: config.drafting.provider });

  return {
    port,
    store,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await upgrades.close();
      await commit.drain();
      clearInterval(destroying);
      await worker.close();
      server.closeAllConnections();
      await closed;
      await listener.close();
      sessions.close();
      await database.close();
      await audioDatabase.close();
      await embedded?.stop();
    },
  };
};
