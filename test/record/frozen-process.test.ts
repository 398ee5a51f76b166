import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { LuonnosError } from '../../server/errors.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import { fileNote } from '../../server/record/file-note.js';
import { openDatabase } from '../../server/store/database.js';
import { openKeyRing } from '../../server/store/keys.js';
import { migrate } from '../../server/store/migrate.js';
import { createStore } from '../../server/store/store.js';
import { plainShape } from '../support/notes.js';
import { testDatabase, testTemplate } from '../support/postgres.js';
import { recordTruth } from '../support/record-truth.js';
import { openSigningStore } from '../support/signing-store.js';
import { LATE_MS, startUnconditionalRecord } from '../support/unconditional-record.js';

const LEASE_MS = 10_000;
/** A request that nobody answered is taken to be over after three of these. */
const TIMEOUT_MS = 4_000;
const BEGIN_WITHIN_MS = 2_000;
const { signal } = new AbortController();

/** Resolves when the signal is given, at once where it was. */
const once = (given: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (given.aborted) resolve();
    given.addEventListener('abort', () => resolve());
  });

describe('a process that stands still between marking a try and sending it, at a record system that takes a note twice', () => {
  let test: Awaited<ReturnType<typeof testDatabase>>;
  let dataDir: string;
  let signing: Awaited<ReturnType<typeof openSigningStore>>;
  let demo: Awaited<ReturnType<typeof startRecordSystem>>;
  let record: Awaited<ReturnType<typeof startUnconditionalRecord>>;
  let passed: number;
  const closing: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    passed = 0;
    dataDir = await mkdtemp(join(tmpdir(), 'luonnos-frozen-'));
    test = await testDatabase({ template: await testTemplate('migrated', migrate) });
    signing = await openSigningStore(test.connectionString, dataDir);
    demo = await startRecordSystem({ port: 0 });
    record = await startUnconditionalRecord(demo.baseUrl);
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await signing.close();
    await record.close();
    await demo.close();
    await test.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** A process of its own: its store, its way to the record system, and the clocks that all of them have in common. */
  const startProcess = async (holder: string, token: () => Promise<string> = () => Promise.resolve('good')) => {
    const database = openDatabase(test.connectionString, { max: 4, onError: () => undefined });
    closing.push(() => database.close());
    const now = () => new Date(Date.now() + passed);
    const store = createStore({ database, keys: await openKeyRing(join(dataDir, 'keys')), now, newId: randomUUID });
    const recordSystem = createFhirRecordSystem({
      now: () => performance.now() + passed,
      baseUrl: record.baseUrl,
      token,
      identifierSystem: 'urn:oid:1.2.246.21',
      timeoutMs: TIMEOUT_MS,
      shape: plainShape,
    });
    /** Claims the note and files it; `ok`, or the code of what stopped it. */
    const file = async (onMarked: () => void = () => undefined): Promise<string> => {
      const lease = await store.claimWork(holder, ['file'], LEASE_MS);
      const head = lease && (await store.encounterHead(lease.encounterId));
      if (!lease || !head) return 'nothing to do';
      const markSending: typeof store.markSending = async (...given) => {
        await store.markSending(...given);
        onMarked();
      };
      return fileNote({ store: { ...store, markSending }, recordSystem }, head, lease, signal).then(
        () => 'ok',
        (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
      );
    };
    return { file };
  };

  /** A process that is held where it asks for its token, once it has marked its try. */
  const startFrozen = async () => {
    const [reached, thawed] = [new AbortController(), new AbortController()];
    let marked: number | null = null;
    const frozen = await startProcess('first', async () => {
      if (marked !== null) {
        reached.abort();
        await once(thawed.signal);
      }
      return 'good';
    });
    const filing = frozen.file(() => {
      marked = performance.now();
    });
    await once(reached.signal);
    return { filing, thaw: () => thawed.abort(), sinceMarked: () => performance.now() - (marked ?? 0) };
  };

  it('sends nothing once it goes on: another has taken over, and there is one document', async () => {
    const note = await signing.sign(0);
    const { filing, thaw } = await startFrozen();
    const second = await startProcess('second');
    expect(await second.file()).toBe('nothing to do');
    passed = BEGIN_WITHIN_MS + 3 * TIMEOUT_MS;
    expect(await second.file()).toBe('ok');
    thaw();
    expect(await filing).not.toBe('ok');
    expect(record.counts.creates).toBe(1);
    expect(await recordTruth(demo.baseUrl).documents(note.noteId)).toHaveLength(1);
  });

  it('is waited for as long as what it began in time may take to get there', async () => {
    const note = await signing.sign(0);
    const { filing, thaw, sinceMarked } = await startFrozen();
    record.setWeather(({ creating }) => (creating ? 'late' : 'fair'));
    passed = BEGIN_WITHIN_MS - 500;
    thaw();
    await expect.poll(() => record.counts.begun).toBe(1);
    const second = await startProcess('second');
    // The lease is over, and so are three time-outs since the mark; what began as late as it may is still on its way.
    passed = BEGIN_WITHIN_MS + 3 * TIMEOUT_MS - 2 * LATE_MS - sinceMarked();
    expect(await second.file()).toBe('ok');
    await filing;
    expect(record.counts.creates).toBe(1);
    expect(await recordTruth(demo.baseUrl).documents(note.noteId)).toHaveLength(1);
  });

  it('files by itself when it was held up for less', async () => {
    const note = await signing.sign(0);
    const { filing, thaw } = await startFrozen();
    passed = BEGIN_WITHIN_MS - 500;
    thaw();
    expect(await filing).toBe('ok');
    expect(await recordTruth(demo.baseUrl).documents(note.noteId)).toHaveLength(1);
  });
});
