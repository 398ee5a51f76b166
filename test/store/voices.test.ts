import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoleDecision } from '../../server/domain/roles.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { adoptTranscript } from '../../server/speech/adopt-transcript.js';
import { note } from '../support/notes.js';
import { actor, newPart, type TestStore, testStore } from '../support/store.js';

describe('who is speaking, in the store', () => {
  let it_: TestStore;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(() => it_.close());

  const said = (partId: number, n: number, speaker: string, role: SpeakerRole, version = 1): Utterance => ({
    id: version === 1 ? `u1-${n}` : `u1v${version}-${n}`,
    source: 'utterance',
    partId,
    speaker,
    role,
    startMs: n * 1_000,
    endMs: n * 1_000 + 900,
    text: `Lause ${n}.`,
    confidence: null,
    language: 'fi',
  });
  const heard = async () => {
    const { head, lease } = await newPart(it_.store);
    const frames = Array.from({ length: 60 }, () => new Uint8Array(3_200).fill(1));
    await it_.log.append([{ lease, key: head.key, firstSeq: 0, frames }]);
    const work = await it_.store.claimWork('one', ['transcribe'], 10_000);
    if (!work) throw new Error('unclaimed');
    const part = lease.partId;
    await it_.store.appendUtterance(head, work, said(part, 1, 'spk0', 'professional'));
    await it_.store.appendUtterance(head, work, said(part, 2, 'spk1', 'subject'));
    return { head, part, work };
  };
  type Head = Awaited<ReturnType<typeof heard>>['head'];
  const snapshotOf = async (head: Head) => {
    const snapshot = await it_.store.snapshot(head.encounter.id);
    if (!snapshot) throw new Error('no encounter');
    return snapshot;
  };
  const decide = async (head: Head, roles: RoleDecision, more: object = {}) => {
    const now = await snapshotOf(head);
    await it_.store.commit(now, {
      expectedVersion: now.encounter.version,
      actor,
      change: { roles, ...more },
      audit: [{ type: 'speaker-role-set', part: 1, speaker: 'spk0', role: 'child' }],
    });
  };
  const rolesOf = async (head: Head) => (await snapshotOf(head)).utterances.map(({ role }) => role);
  const voice = (part: number, speaker: string, role: SpeakerRole, confirmed = true) => ({
    part,
    speaker,
    role,
    confirmed,
  });

  it('is a suggestion until it is said, holds for what the voice says later, and leaves the utterance as it was heard', async () => {
    const { head, part, work } = await heard();
    expect((await snapshotOf(head)).voices).toEqual([
      voice(part, 'spk0', 'professional', false),
      voice(part, 'spk1', 'subject', false),
    ]);
    await decide(head, { voices: [voice(part, 'spk1', 'child')], utterances: [] });
    await it_.store.appendUtterance(head, work, said(part, 3, 'spk1', 'subject'));
    expect(await rolesOf(head)).toEqual(['professional', 'child', 'child']);
    expect((await snapshotOf(head)).voices).toEqual([
      voice(part, 'spk0', 'professional', false),
      voice(part, 'spk1', 'child'),
    ]);
    const { rows } = await it_.pool.query('select role from utterance order by position');
    expect(rows.map(({ role }) => role)).toEqual(['professional', 'subject', 'subject']);
  });

  it('is kept for one utterance apart from its voice, and goes with it when it is forgotten', async () => {
    const { head, part } = await heard();
    await decide(head, { voices: [], utterances: [{ id: 'u1-2', role: 'companion' }] });
    expect(await rolesOf(head)).toEqual(['professional', 'companion']);
    expect((await snapshotOf(head)).voices[1]).toEqual(voice(part, 'spk1', 'subject', false));
    await it_.store.forget(head, actor, { partId: part, from: 20, to: 29, ground: 'other' });
    expect((await it_.pool.query('select * from utterance_role')).rows).toEqual([]);
  });

  it('is not taken over by a newer transcript, whose labels are others', async () => {
    const { head, part, work } = await heard();
    await decide(head, { voices: [voice(part, 'spk0', 'child')], utterances: [] });
    await it_.store.appendUtterance(head, work, said(part, 1, 'spk0', 'subject', 2), 2);
    await decide(head, { voices: [], utterances: [] }, { transcript: { partId: part, version: 2 } });
    expect(await rolesOf(head)).toEqual(['subject']);
  });

  it('is carried over by time when a newer transcript becomes the one that is read, to be confirmed again', async () => {
    const { head, part, work } = await heard();
    await decide(head, { voices: [voice(part, 'spk0', 'child')], utterances: [{ id: 'u1-2', role: 'companion' }] });
    await it_.store.endPart(head, actor, part, 60);
    await it_.store.finishWork(head, work, { state: 'done' }, []);
    await it_.store.transcribeAgain(head, actor, part);
    const again = await it_.store.claimWork('one', ['transcribe'], 10_000);
    if (!again) throw new Error('unclaimed');
    await it_.store.appendUtterance(head, again, said(part, 1, 'spk4', 'professional', 2), 2);
    await it_.store.appendUtterance(head, again, said(part, 2, 'spk5', 'subject', 2), 2);
    const parts = { store: it_.store, checked: () => note() };
    await adoptTranscript(parts, head, again, new AbortController().signal);
    expect((await snapshotOf(head)).voices).toEqual([
      voice(part, 'spk4', 'child', false),
      voice(part, 'spk5', 'companion', false),
    ]);
  });

  it('is to be confirmed again by whoever takes the encounter over', async () => {
    const { head, part } = await heard();
    await decide(head, { voices: [voice(part, 'spk0', 'colleague')], utterances: [] });
    await decide(head, { voices: [], utterances: [] }, { professionalId: 'elina.harju' });
    expect((await snapshotOf(head)).voices[0]).toEqual(voice(part, 'spk0', 'colleague', false));
  });

  it.each(['recording', 'everything'] as const)('leaves nothing behind when %s is destroyed', async (destroy) => {
    const { head, part } = await heard();
    await decide(head, {
      voices: [voice(part, 'spk0', 'child')],
      utterances: [{ id: 'u1-2', role: 'child' }],
    });
    await decide(head, { voices: [], utterances: [] }, { destroy });
    const { rows } = await it_.pool.query(
      'select speaker from voice_role union all select utterance_id from utterance_role',
    );
    expect(rows).toEqual([]);
  });
});
