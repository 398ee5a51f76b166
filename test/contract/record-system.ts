import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignedNote } from '../../server/domain/record.js';
import { LuonnosError } from '../../server/errors.js';
import type { RecordSystem } from '../../server/record/record-system.js';
import { signedNote } from '../support/notes.js';

/** A record system, what is really in it, and a subject it knows. */
export interface RecordSubject {
  readonly record: RecordSystem;
  /** Documents that bear the note's identifier, asked past `record`. */
  readonly documents: (noteId: string) => Promise<{ id: string; status: string; text: string; versionId: string }[]>;
  readonly close: () => Promise<void>;
}

const { signal } = new AbortController();
const subject = { id: 'aino-mallikas', name: 'Aino Mallikas', birthDate: '1952-03-14' };
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

export const newNote = (over: Partial<SignedNote> = {}): SignedNote => {
  const noteId = randomUUID();
  const text = `Tulosyy\nPäänsärkyä, ${noteId}. Ääkköset – ja €.`;
  return signedNote({ noteId, subject, text, hash: createHash('sha256').update(text).digest('hex'), ...over });
};

type Case = (it_: RecordSubject) => Promise<void>;

const cases: Record<string, Case> = {
  'finds a subject and says who it is': async ({ record }) => {
    expect(await record.searchSubjects({ text: 'Mallikas 14.3.1952' }, { signal })).toEqual([subject]);
    expect(await record.identity(subject.id, { signal })).toEqual({ subject, standing: 'active' });
  },
  'knows nobody by an id that is none, nor by one that leads elsewhere': async ({ record }) => {
    for (const id of ['nobody', '../DocumentReference', 'a/b', '', 'x'.repeat(65), 'a?b', 'a#b', '%2e%2e']) {
      expect([id, await codeOf(record.identity(id, { signal }))]).toEqual([id, 'record.not-found']);
    }
  },
  'files a note to the byte, and the receipt says where it is': async ({ record, documents }) => {
    const note = newNote();
    const receipt = await record.file(note, { signal });
    expect(await documents(note.noteId)).toEqual([
      { id: receipt.documentId, status: 'current', text: note.text, versionId: receipt.versionId },
    ]);
    expect(receipt.readBackEqual).toBe(true);
    expect((await record.read(receipt.documentId, { signal })).text).toBe(note.text);
  },
  'files the same note once, however often and in however many places at once': async ({ record, documents }) => {
    const note = newNote();
    const first = await record.file(note, { signal });
    expect(await record.file(note, { signal })).toEqual(first);
    const other = newNote();
    await Promise.all([record.file(note, { signal }), record.file(other, { signal }), record.file(note, { signal })]);
    expect(await documents(note.noteId)).toHaveLength(1);
    expect(await documents(other.noteId)).toHaveLength(1);
  },
  'files two notes of the same words as two': async ({ record }) => {
    const [one, two] = [newNote({ text: 'Kontrolli.' }), newNote({ text: 'Kontrolli.' })];
    const ids = [await record.file(one, { signal }), await record.file(two, { signal })].map((it_) => it_.documentId);
    expect(new Set(ids).size).toBe(2);
  },
  'replaces what stands as it was left, and says so of what was changed': async ({ record, documents }) => {
    const [one, two, three] = [newNote(), newNote(), newNote()];
    const { documentId, versionId } = await record.file(one, { signal });
    const earlier = [{ noteId: one.noteId, documentId, versionId }];
    const stale = earlier.map((left) => ({ ...left, versionId: '99' }));
    expect(await codeOf(record.file(three, { signal, earlier: stale }))).toBe('record.changed');
    expect(await documents(three.noteId)).toEqual([]);
    await record.file(two, { signal, earlier });
    await record.file(two, { signal, earlier });
    expect((await documents(one.noteId)).map(({ status }) => status)).toEqual(['superseded']);
  },
  'withdraws a document once, and not one that was changed meanwhile': async ({ record, documents }) => {
    const note = newNote();
    const { documentId, versionId } = await record.file(note, { signal });
    const before = await documents(note.noteId);
    expect(await codeOf(record.withdraw(documentId, { signal, versionId: '99' }))).toBe('record.changed');
    expect(await documents(note.noteId)).toEqual(before);
    const marked = await record.withdraw(documentId, { signal, versionId });
    expect(await record.withdraw(documentId, { signal, versionId })).toEqual(marked);
    expect(await documents(note.noteId)).toEqual([
      { id: documentId, status: 'entered-in-error', text: note.text, versionId: marked.versionId },
    ]);
  },
  'reads nothing by an id that is none': async ({ record }) => {
    expect(await codeOf(record.read('nothing', { signal }))).toBe('record.not-found');
    expect(await codeOf(record.read('../Patient/aino-mallikas', { signal }))).toBe('record.rejected');
  },
  'stops when it is told to, with the reason it was given': async ({ record, documents }) => {
    const note = newNote();
    const reason = new Error('enough');
    await expect(record.file(note, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await documents(note.noteId)).toEqual([]);
  },
};

export const recordSystemContract = (name: string, start: () => Promise<RecordSubject>): void => {
  describe(`a record system: ${name}`, () => {
    let subjectOf: RecordSubject;
    let ran = 0;
    beforeAll(async () => {
      subjectOf = await start();
    });
    afterAll(async () => {
      await subjectOf.close();
      expect(ran).toBe(Object.keys(cases).length);
    });
    it.each(Object.entries(cases))('%s', async (_name, run) => {
      ran += 1;
      await run(subjectOf);
    });
  });
};
