import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { checksWith, reviewContextFor } from './checks.js';
import type { Config } from './config.js';
import type { EligibleVisits } from './domain/eligible.js';
import { type NoteType, NoteTypeCode } from './domain/note-type.js';
import type { PilotVisit } from './domain/pilot.js';
import { loadNoteTypes } from './draft/note-types.js';
import { phraseFaults } from './evidence/phrase-faults.js';
import { createHttpApp } from './http/app.js';
import type { HttpParts } from './http/context.js';
import { handleUpgrades } from './http/upgrade.js';
import { createIdentityProvider } from './identity/oidc.js';
import { createSessions } from './identity/session.js';
import { createSmartLaunch } from './identity/smart-launch.js';
import { createKnownMedication, noKnownMedication } from './known-medication.js';
import { createLog, type Log } from './log.js';
import { destroyOverdue } from './overdue.js';
import { measuring } from './pilot-rows.js';
import { readRole } from './record/fhir-role.js';
import { createGroupCommit, GROUP_COMMIT_MS } from './recording/group-commit.js';
import { createHub } from './recording/hub.js';
import { createTail } from './recording/tail.js';
import { projectRoot } from './root.js';
import { openServices, type Services } from './services.js';
import { hearOnce } from './speech/sound-check.js';
import { postgresAudioLog } from './store/audio-log.js';
import { openDatabase } from './store/database.js';
import { startEmbeddedPostgres } from './store/embedded/start.js';
import { loadFlac } from './store/flac.js';
import { openKeyRing } from './store/keys.js';
import { migrate } from './store/migrate.js';
import { listen } from './store/notifications.js';
import { createStore, type Store } from './store/store.js';
import { tradesOf } from './trades.js';
import { soundDecoders } from './uploads.js';
import { startWorker } from './worker.js';

const POLL_MS = 500;
const RETRY_MS = 1_000;
/** How often it is looked at what has to be destroyed. */
const RETENTION_MS = 60_000;
/** Somebody stands before the screen and waits. */
const SOUND_CHECK_LIMIT_MS = 20_000;

export interface StartOptions {
  /** `GET /ready` waits for this too, where other processes start beside this one. */
  readonly alongside?: Promise<unknown>;
  readonly retentionMs?: number;
  /** Outside services in place of the configured ones: no setting can choose what a measurement puts here. */
  readonly services?: Services;
  /** Made-up visits for the pilot lead of a demo. */
  readonly exampleVisits?: readonly PilotVisit[];
  readonly exampleEligible?: readonly EligibleVisits[];
}

export interface RunningServer {
  readonly port: number;
  readonly store: Store;
  /** Drains: no new work, sockets told, what was received made durable. */
  close(): Promise<void>;
}

/** The composition root: the only file that knows how the stages are joined. */
const serve = async (
  config: Config,
  connectionString: string,
  log: Log,
  { alongside, retentionMs = RETENTION_MS, services: given, exampleVisits = [], exampleEligible = [] }: StartOptions,
): Promise<RunningServer> => {
  const now = () => new Date();
  const newId = () => randomUUID();
  await migrate(connectionString);

  const onError = (error: unknown) => log.error('Database connection lost', error);
  const database = openDatabase(connectionString, { max: 10, onError });
  // The audio log has connections of its own: no screen can hold up an acknowledgement.
  const audioDatabase = openDatabase(connectionString, { max: 4, onError });
  const listener = await listen(connectionString, { retryMs: RETRY_MS, onError });
  const subscribers = config.integrators.filter(({ webhook }) => webhook !== undefined);
  const store = createStore({
    database,
    keys: await openKeyRing(config.keyDir, config.keyDays),
    now,
    newId,
    subscribers,
  });
  await store.askWaitingWebhooks(subscribers.map(({ id }) => id));
  const services = given ?? (await openServices(config));
  const loaded = await loadNoteTypes(join(projectRoot, 'prompts/note-types'));
  const inOrder = NoteTypeCode.options.flatMap((code) => loaded.filter((candidate) => candidate.code === code));
  const noteTypes = new Map(inOrder.map((candidate) => [candidate.code, candidate]));
  const noteType = (code: NoteTypeCode): NoteType => {
    const found = noteTypes.get(code);
    if (!found) throw new Error(`There is no note type ${code}.`);
    return found;
  };

  const audioLog = postgresAudioLog(audioDatabase.pool);
  const hub = createHub();
  const tail = createTail();
  const commit = createGroupCommit({ log: audioLog, tail, flushMs: GROUP_COMMIT_MS, retryMs: RETRY_MS, onError });
  listener.onChanged((encounterId, version) => hub.publish(encounterId, { type: 'changed', version }));

  const context = services.recordContext ?? null;
  const known =
    context && config.record.context === 'shown-and-heard'
      ? createKnownMedication({ context, store, now: () => performance.now() })
      : noKnownMedication;
  const checksFor = checksWith(known.names);
  const worker = startWorker({
    store,
    log,
    now,
    holder: randomUUID(),
    pollMs: POLL_MS,
    trades: tradesOf({
      store,
      services,
      audioLog,
      tail,
      hub,
      decoders: soundDecoders(config.ffmpeg),
      integrators: config.integrators,
      noteType,
      checksFor,
      known,
      now,
      newId,
    }),
  });
  listener.onWork(worker.asked);
  const stop = new AbortController();
  let destroying: Promise<void> | null = null;
  const looking = setInterval(() => {
    destroying ??= destroyOverdue({ store, log, now, audioHours: config.audioHours }, stop.signal)
      .catch(onError)
      .finally(() => {
        destroying = null;
      });
  }, retentionMs);

  const { speech } = services;
  const https = config.origins.every((origin) => origin.startsWith('https://'));
  const sessions = createSessions({ pool: database.pool, secret: config.sessionSecret, https });
  const parts: HttpParts = {
    store,
    audioLog,
    identityProvider: createIdentityProvider(config.oidc),
    smart: config.smart && createSmartLaunch({ ...config.smart, readRole }),
    recordSystem: services.recordSystem,
    readVisit: services.readVisit ?? null,
    recordContext: context,
    knowMedication: known.load,
    exportOf: services.exportOf,
    signWithinMs: config.signWithinMinutes * 60_000,
    noteTypes,
    samples: services.samples.map((sample) => ({ ...sample, present: [...sample.speakers.values()] })),
    services: {
      speech: {
        provider: speech?.name ?? null,
        languages: [...(speech?.capabilities.languages ?? [])],
      },
      drafting: {
        provider: services.drafter.name,
        model: services.draftModel,
        translates: services.drafter.translates,
      },
      record: {
        provider: services.recordSystem?.name ?? null,
        guardianLabel: services.guardianLabel,
        launch: config.smart !== null,
        context: context !== null,
      },
    },
    hearOnce:
      speech && ((pcm, language, signal) => hearOnce(speech, pcm, { language, signal, limitMs: SOUND_CHECK_LIMIT_MS })),
    ...reviewContextFor({ noteType, checksFor, now, newId }),
    measure: measuring({ store, noteType }),
    exampleVisits,
    exampleEligible,
    phraseFaults,
    origins: config.origins,
    integrators: config.integrators,
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
  // Compiling it takes a moment that no recording should have to wait for. Without it sound stays as it arrived.
  loadFlac().catch((error: unknown) => log.error('Sound is kept without FLAC', error));
  log.info('Luonnos is ready', { port, provider: config.speech.provider, drafter: config.drafting.provider });

  return {
    port,
    store,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await upgrades.close();
      await commit.drain();
      clearInterval(looking);
      stop.abort();
      await destroying;
      await worker.close();
      server.closeAllConnections();
      await closed;
      await listener.close();
      sessions.close();
      await database.close();
      await audioDatabase.close();
    },
  };
};

/** Starts the server, on its own embedded PostgreSQL where no other is named; what was started for it ends with it. */
export const startServer = async (config: Config, options: StartOptions = {}): Promise<RunningServer> => {
  const log = createLog(config.LUONNOS_LOG_LEVEL);
  if (config.databaseUrl) return serve(config, config.databaseUrl, log, options);
  const postgres = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    log: (message, fields) => log.info(message, fields),
  });
  try {
    const server = await serve(config, postgres.connectionString, log, options);
    return { ...server, close: () => server.close().finally(postgres.stop) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
};
