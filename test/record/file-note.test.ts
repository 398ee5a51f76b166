import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SignedNote } from '../../server/domain/record.js';
import type { SubjectIdentity } from '../../server/domain/subject.js';
import { LuonnosError } from '../../server/errors.js';
import { RecordRefusal } from '../../server/record/fhir-errors.js';
import { fileNote } from '../../server/record/file-note.js';
import type { RecordSystem, Replaced } from '../../server/record/record-system.js';
import { actor, type TestStore, testStore } from '../support/store.js';
import { signUnfiled, type Unfiled } from '../support/unfiled.js';

const receipt = { documentId: 'd1', versionId: '1', at: '2026-11-23T10:00:00.000Z', readBackEqual: true };
const code = (error: unknown) => (error instanceof LuonnosError ? error.code : String(error));

describe('filing a signed note, whatever happens meanwhile', () => {
  let it_: TestStore;
  let unfiled: Unfiled;
  let sent: number;
  /** What the record system does with the note. */
  let does: () => Promise<void>;
  let standing: SubjectIdentity['standing'];
  /** What it was told the note replaces. */
  let replaced: readonly Replaced[] | undefined;
  beforeEach(async () => {
    it_ = await testStore();
    unfiled = await signUnfiled(it_);
    sent = 0;
    does = () => Promise.resolve();
    standing = 'active';
  });
  afterEach(() => it_.close());

  const recordSystem = {
    identity: () => Promise.resolve({ subject: unfiled.signed.subject, standing }),
    file: async (_note: SignedNote, { earlier }: { earlier?: readonly Replaced[] }) => {
      sent += 1;
      replaced = earlier;
      await does();
      return receipt;
    },
  } as unknown as RecordSystem;
  const file = (over: Partial<TestStore['store']> = {}, signal = new AbortController().signal) =>
    fileNote({ store: { ...it_.store, ...over }, recordSystem }, unfiled.head, unfiled.lease, signal).then(
      () => 'ok',
      code,
    );
  const snapshot = async () => {
    const found = await it_.store.snapshot(unfiled.id);
    if (!found) throw new Error('It is there.');
    return found;
  };
  const commit = async (change: object) => {
    const now = await snapshot();
    const audit = [{ type: 'encounter-read' }] as const;
    await it_.store.commit(now, { expectedVersion: now.encounter.version, actor, change, audit });
  };
  const amend = () =>
    commit({ event: 'amend', amends: { noteId: unfiled.noteId, reason: 'wrong', at: '2026-11-23T10:00:00.000Z' } });

  it('keeps the receipt, and sends nothing again', async () => {
    expect(await file()).toBe('ok');
    expect(await file()).toBe('ok');
    expect([sent, (await snapshot()).encounter.state]).toEqual([1, 'filed']);
    expect((await snapshot()).receipt).toEqual(receipt);
  });

  it('sends nothing about somebody who was taken out of use since it was signed', async () => {
    standing = 'inactive';
    expect([await file(), sent]).toEqual(['subject.inactive', 0]);
  });

  it('sends nothing of what is being amended, and leaves it so when that was begun meanwhile', async () => {
    does = amend;
    expect(await file()).toBe('ok');
    expect(await file()).toBe('ok');
    expect([sent, (await snapshot()).encounter.state]).toEqual([1, 'in-review']);
  });

  it('gives a note that was signed meanwhile no receipt of the one before it', async () => {
    does = async () => {
      await amend();
      const noteId = '5f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d';
      const signed = { ...unfiled.signed, noteId, revision: 2 };
      await commit({ event: 'sign', signed, amends: null, work: [{ kind: 'file' }] });
    };
    expect(await file()).toBe('ok');
    expect((await snapshot()).receipt).toBeNull();
    expect((await snapshot()).encounter.state).toBe('signed');
  });

  it('tells what it replaces, in the version in which it was left or in which a person accepted it since', async () => {
    expect(await file()).toBe('ok');
    expect(replaced).toEqual([]);
    await amend();
    const noteId = '5f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d';
    await commit({ event: 'sign', signed: { ...unfiled.signed, noteId, revision: 2 }, amends: null });
    does = () => Promise.reject(new LuonnosError('record.changed', { details: { documentId: 'd1', versionId: '2' } }));
    await commit({ work: [{ kind: 'file' }] });
    const lease = await it_.store.claimWork('filing', ['file'], 10_000);
    if (!lease) throw new Error('There is something to file.');
    unfiled = { ...unfiled, lease };
    const first = { noteId: unfiled.noteId, documentId: 'd1', versionId: '1' };
    expect([await file(), replaced]).toEqual(['record.changed', [first]]);
    await commit({ filing: { noteId, decision: { do: 'go-on', documentId: 'd1', versionId: '2' } } });
    expect([await file(), replaced]).toEqual(['record.changed', [{ ...first, versionId: '2' }]]);
  });

  it('replaces what was altered on its way in any version, until a person accepts one', async () => {
    does = () => Promise.reject(new LuonnosError('record.differs', { details: { documentId: 'd1' } }));
    expect(await file()).toBe('record.differs');
    await amend();
    const noteId = '5f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d';
    await commit({ event: 'sign', signed: { ...unfiled.signed, noteId, revision: 2 }, amends: null });
    does = () => Promise.reject(new LuonnosError('record.changed', { details: { documentId: 'd1', versionId: '2' } }));
    await commit({ work: [{ kind: 'file' }] });
    const lease = await it_.store.claimWork('filing', ['file'], 10_000);
    if (!lease) throw new Error('There is something to file.');
    unfiled = { ...unfiled, lease };
    const first = { noteId: unfiled.noteId, documentId: 'd1' };
    expect([await file(), replaced]).toEqual(['record.changed', [{ ...first, versionId: null }]]);
    await commit({ filing: { noteId, decision: { do: 'go-on', documentId: 'd1', versionId: '2' } } });
    expect([await file(), replaced]).toEqual(['record.changed', [{ ...first, versionId: '2' }]]);
  });

  it('keeps the receipt though the encounter was changed meanwhile, and tries that so often and no more', async () => {
    does = () => commit({});
    let tries = 0;
    const failing = (failure: string) => ({
      commit: () => {
        tries += 1;
        return Promise.reject(new LuonnosError(failure as LuonnosError['code']));
      },
    });
    expect(await file(failing('encounter.conflict'))).toBe('encounter.conflict');
    expect(tries).toBe(5);
    expect(await file(failing('store.unavailable'))).toBe('store.unavailable');
    expect(tries).toBe(6);
    expect(await file()).toBe('ok');
    expect((await snapshot()).receipt).toEqual(receipt);
  });

  it('keeps no receipt once another has taken the work over', async () => {
    does = async () => {
      it_.pass(10_001);
      await it_.store.claimWork('another', ['file'], 10_000);
    };
    expect(await file()).toBe('encounter.conflict');
    expect((await snapshot()).receipt).toBeNull();
  });

  const failures: [string, LuonnosError, object | null][] = [
    ['a refusal in words', new RecordRefusal('record.rejected', {}, ['no']), { words: ['no'] }],
    [
      'documents to look at',
      new LuonnosError('record.ambiguous', { details: { documents: ['d7'] } }),
      { candidates: ['d7'] },
    ],
    [
      'a document that was changed',
      new LuonnosError('record.changed', { details: { documentId: 'd7', versionId: '2' } }),
      { changed: { documentId: 'd7', versionId: '2' } },
    ],
    [
      'a document that is the note, and not what was signed',
      new LuonnosError('record.differs', { details: { documentId: 'd7' } }),
      { candidates: ['d7'] },
    ],
    ['nothing, where time cures it', new LuonnosError('record.unavailable'), null],
  ];
  it.each(failures)('keeps of a failure what a person has to know: %s', async (_what, failure, known) => {
    does = () => Promise.reject(failure);
    expect(await file()).toBe(failure.code);
    const nothing = { words: [], candidates: [], changed: null };
    expect((await snapshot()).trouble).toEqual(known && { ...nothing, ...known });
  });

  it('forgets which document a person took for the note only when that is another', async () => {
    await it_.store.markSending(unfiled.lease, unfiled.noteId);
    await commit({ filing: { noteId: unfiled.noteId, decision: { do: 'there', documentId: 'd7' } } });
    for (const [failure, adopt] of [
      ['record.unavailable', 'd7'],
      ['record.unauthorised', 'd7'],
      ['record.differs', null],
    ] as const) {
      does = () => Promise.reject(new LuonnosError(failure));
      expect(await file()).toBe(failure);
      expect([failure, (await it_.store.filingOf(unfiled.noteId)).adopt]).toEqual([failure, adopt]);
    }
  });

  it('does not forget what was altered on its way because it says no more that it is the note', async () => {
    for (const details of [{ details: { documentId: 'd1' } }, {}]) {
      does = () => Promise.reject(new LuonnosError('record.differs', details));
      expect(await file()).toBe('record.differs');
      expect((await it_.store.filingOf(unfiled.noteId)).adopt).toBe('d1');
    }
  });

  it('forgets no trouble because the process is told to stop', async () => {
    does = () => Promise.reject(new RecordRefusal('record.rejected', {}, ['no']));
    await file();
    const stopping = new AbortController();
    does = () => {
      stopping.abort(new Error('stopped'));
      return Promise.reject(stopping.signal.reason);
    };
    expect(await file({}, stopping.signal)).toBe('Error: stopped');
    expect((await snapshot()).trouble?.words).toEqual(['no']);
  });
});
