import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import type { SignedNote } from '../../server/domain/record.js';
import { migrate } from '../../server/store/migrate.js';
import { makeBackendClient } from '../support/backend-client.js';
import { startFleet } from '../support/filing-fleet.js';
import { testDatabase, testTemplate } from '../support/postgres.js';
import { eventually } from '../support/professional.js';
import { recordTruth } from '../support/record-truth.js';
import { openSigningStore } from '../support/signing-store.js';
import { type SmartServer, startSmartServer } from '../support/smart-server.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';

const LIMIT_MS = 90_000;

describe('a process that the machine stops while it waits for a token, at a record system that takes a note twice', () => {
  let test: Awaited<ReturnType<typeof testDatabase>>;
  let dataDir: string;
  let smart: SmartServer;
  let demo: Awaited<ReturnType<typeof startRecordSystem>>;
  let record: Awaited<ReturnType<typeof startUnconditionalRecord>>;
  let signing: Awaited<ReturnType<typeof openSigningStore>>;
  let fleet: Awaited<ReturnType<typeof startFleet>>;
  beforeEach(async () => {
    [test, dataDir] = await Promise.all([
      testDatabase({ template: await testTemplate('migrated', migrate) }),
      mkdtemp(join(tmpdir(), 'luonnos-stopped-')),
    ]);
    const client = await makeBackendClient(dataDir);
    smart = await startSmartServer({ clientId: 'none', backend: client.known });
    demo = await startRecordSystem({ port: 0 });
    record = await startUnconditionalRecord(demo.baseUrl);
    signing = await openSigningStore(test.connectionString, dataDir);
    fleet = await startFleet({
      processes: 1,
      connectionString: test.connectionString,
      dataDir,
      fhirBaseUrl: record.baseUrl,
      fhirTimeoutMs: 2_000,
      settings: client.settings(smart.tokenUrl),
    });
  });
  afterEach(async () => {
    await fleet.close();
    await signing.close();
    await record.close();
    await demo.close();
    await smart.close();
    await test.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const documentOf = (note: SignedNote) =>
    eventually(
      async () => (await signing.ended([note])).get(note.noteId)?.documentId ?? null,
      (id) => id !== null,
      LIMIT_MS,
    );

  it('sends nothing when it goes on: another has filed the note meanwhile, once', async () => {
    let held: ReturnType<SmartServer['holdOne']> | null = null;
    const reached = new Promise<void>((resolve) => {
      record.setWeather(({ creating }) => {
        if (!creating || held) return 'fair';
        // Marked as sent, and not taken: it asks for another token.
        held = smart.holdOne();
        void held.reached.then(resolve);
        return 'stranger';
      });
    });
    const note = await signing.sign(0);
    await reached;
    fleet.freeze(0);
    await fleet.add();
    const documentId = await documentOf(note);
    await fleet.end(1);
    (held as ReturnType<SmartServer['holdOne']> | null)?.release();
    fleet.thaw(0);
    // Only it is left to file another: it has gone on.
    const next = await signing.sign(1);
    await documentOf(next);
    expect(record.counts.creates).toBe(2);
    expect((await recordTruth(demo.baseUrl).documents(note.noteId)).map(({ id }) => id)).toEqual([documentId]);
  }, 180_000);
});
