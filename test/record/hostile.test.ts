import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRecordSystem } from '../../server/demo/record-system.js';
import { errorTable, LuonnosError } from '../../server/errors.js';
import { createFhirRecordSystem } from '../../server/record/fhir.js';
import type { RecordSystem } from '../../server/record/record-system.js';
import { newNote } from '../contract/record-system.js';
import { attacks, startHostileRecord } from '../support/hostile-record.js';
import { plainShape } from '../support/notes.js';
import { recordTruth } from '../support/record-truth.js';
import { startStray } from '../support/stray.js';

const { signal } = new AbortController();
/** More than one answer that is still read. */
const MOST_BYTES = 24 * 1024 * 1024;

describe('a hostile record system', () => {
  let demo: Awaited<ReturnType<typeof startRecordSystem>>;
  let hostile: Awaited<ReturnType<typeof startHostileRecord>>;
  let stray: Awaited<ReturnType<typeof startStray>>;
  let truth: ReturnType<typeof recordTruth>;

  beforeAll(async () => {
    stray = await startStray();
  });
  afterAll(() => stray.close());
  beforeEach(async () => {
    demo = await startRecordSystem({ port: 0 });
    hostile = await startHostileRecord(demo.baseUrl, stray.url.replace(/\/$/, ''));
    truth = recordTruth(demo.baseUrl);
  });
  afterEach(async () => {
    await hostile.close();
    await demo.close();
  });

  const system = (conditionalCreate: 'on' | 'off', timeoutMs: number): RecordSystem =>
    createFhirRecordSystem({
      now: () => performance.now(),
      shape: plainShape,
      baseUrl: hostile.baseUrl,
      token: 'secret-token',
      identifierSystem: 'urn:oid:1.2.246.21',
      timeoutMs,
      conditionalCreate,
    });
  /** What came of it: a code of the table, or the truth. Anything else fails. */
  const outcomeOf = async <T>(work: Promise<T>, isTrue: (value: T) => boolean | Promise<boolean>): Promise<string> => {
    try {
      const value = await work;
      return (await isTrue(value)) ? 'true' : `a lie was believed: ${JSON.stringify(value).slice(0, 200)}`;
    } catch (error) {
      if (!(error instanceof LuonnosError)) throw error;
      expect(Object.keys(errorTable)).toContain(error.code);
      expect(error.code).toMatch(/^record\./);
      expect(JSON.stringify(error)).not.toContain('secret-token');
      return error.code;
    }
  };
  const among = (outcome: string) => expect(outcome).toMatch(/^(true|record\.[a-z-]+)$/);

  const runs = Object.entries(attacks).flatMap(([name, attack]) =>
    (['conditional', 'looking'] as const).map((way) => ({ name, attack, way })),
  );

  it.each(runs)('$name, $way: is told by a code or was harmless, and the note gets there once', async (run) => {
    const setting = run.way === 'looking' ? 'off' : 'on';
    const [record, patient] = [system(setting, 300), system(setting, 10_000)];
    const [note, filed] = [newNote(), newNote()];
    hostile.lieAbout((await patient.file(newNote(), { signal })).documentId);
    const { documentId, versionId } = await patient.file(filed, { signal });
    const { id } = note.subject;
    hostile.set(run.attack);
    const began = performance.now();
    among(
      await outcomeOf(record.searchSubjects({ text: 'Aino' }, { signal }), (found) =>
        found.every((it_) => it_.name.startsWith('Aino')),
      ),
    );
    // Somebody who has gone is only believed where a record system says so.
    const identity = await outcomeOf(record.identity(id, { signal }), (it_) => it_.subject.id === id);
    among(identity);
    expect(identity).not.toBe('record.not-found');
    among(
      await outcomeOf(
        record.read(documentId, { signal }),
        ({ text }) => run.name.includes('not the one') || text === filed.text,
      ),
    );
    const sent = await outcomeOf(record.file(note, { signal }), async (receipt) => {
      const [there] = await truth.documents(note.noteId);
      return there?.id === receipt.documentId && there.text === note.text;
    });
    among(sent);
    among(
      await outcomeOf(record.withdraw(documentId, { signal, versionId }), async () =>
        (await truth.documents(filed.noteId)).every(({ status }) => status === 'entered-in-error'),
      ),
    );
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(hostile.mostBytes()).toBeLessThan(MOST_BYTES);
    expect(stray.came()).toBe(0);

    hostile.set(null);
    const receipt = await patient.file(note, { signal });
    expect(await truth.documents(note.noteId)).toEqual([
      { id: receipt.documentId, status: 'current', text: note.text, versionId: receipt.versionId },
    ]);
  });
});
