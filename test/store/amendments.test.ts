import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../server/store/commit.js';
import { note, statement } from '../support/notes.js';
import { actor, type TestStore, testStore } from '../support/store.js';
import { signUnfiled, type Unfiled } from '../support/unfiled.js';

describe('what is done with a signed note', () => {
  let it_: TestStore;
  /** Two notes. Whatever becomes of the one, the other stays as it is. */
  let one: Unfiled;
  let other: Unfiled;
  beforeEach(async () => {
    it_ = await testStore();
    [one, other] = [await signUnfiled(it_), await signUnfiled(it_)];
  });
  afterEach(() => it_.close());

  const snapshotOf = async ({ id }: Unfiled) => {
    const found = await it_.store.snapshot(id);
    if (!found) throw new Error('It is there.');
    return found;
  };
  const commit = async (of: Unfiled, change: Change) => {
    const snapshot = await snapshotOf(of);
    const audit = [{ type: 'encounter-read' }] as const;
    await it_.store.commit(snapshot, { expectedVersion: snapshot.encounter.version, actor, change, audit });
  };
  const rows = async (text: string, { id }: Unfiled) => (await it_.pool.query(text, [id])).rows;
  const revisions = (of: Unfiled) => rows('select number from revision where encounter_id = $1 order by number', of);
  const drafting = (of: Unfiled) => rows(`select state from work where kind = 'draft' and encounter_id = $1`, of);

  it('an amendment that is given up takes with it what was written and asked for in it, and nothing of another', async () => {
    for (const of of [one, other]) {
      const amends = { noteId: of.noteId, reason: 'wrong', at: '2026-11-23T10:00:00.000Z' } as const;
      const body = note({ statements: [statement()] });
      await commit(of, { event: 'amend', amends, note: { body, origin: 'review', gathers: false } });
      await commit(of, { work: [{ kind: 'draft' }] });
    }
    await commit(one, { event: 'abandon', amends: null, dropRevisionsAbove: 1 });
    expect([await revisions(one), await drafting(one)]).toEqual([[{ number: 1 }], []]);
    expect([await revisions(other), await drafting(other)]).toEqual([
      [{ number: 1 }, { number: 2 }],
      [{ state: 'waiting' }],
    ]);
  });

  it('is copied when it was copied whole for the first time, and is no other note', async () => {
    const copiedAt = async (of: Unfiled) => (await snapshotOf(of)).versions[0]?.copiedAt ?? null;
    const copied = { noteId: one.noteId, sections: ['plan'], all: true };
    const first = it_.now().toISOString();
    await commit(one, { event: 'copy', copied });
    it_.pass(60_000);
    await commit(one, { event: 'copy', copied });
    expect([await copiedAt(one), await copiedAt(other)]).toEqual([first, null]);
    expect((await snapshotOf(other)).versions[0]?.copiedSections).toEqual([]);
  });
});
