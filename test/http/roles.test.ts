import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementState } from '../../server/domain/note.js';
import type { EncounterView } from '../../server/domain/view.js';
import { codeOf, type SignedIn, signedIn } from '../support/professional.js';
import { sampleVisit } from '../support/sample-visit.js';
import { startTestServer, type TestServer } from '../support/server.js';

const CHILD = 'spk2';

describe('saying who is speaking', () => {
  let server: TestServer;
  let worker: SignedIn;
  let id: string;

  beforeAll(async () => {
    server = await startTestServer();
    worker = await signedIn(server.url, 'sanna.virta');
    id = (await sampleVisit(worker, 'fi-social-family')).encounter.id;
  }, 120_000);
  afterAll(() => server.close());

  const say = (role: string, speaker = CHILD) =>
    worker
      .view(id)
      .then(({ voices }) =>
        worker.versioned(id, 'roles', { voices: [{ part: voices[0]?.part, speaker, role }], utterances: [] }),
      );
  const sayOf = (utterance: string, role: string | null) =>
    worker.versioned(id, 'roles', { voices: [], utterances: [{ id: utterance, role }] });
  const ofChild = ({ note, utterances }: EncounterView) => {
    const said = new Set(utterances.filter(({ speaker }) => speaker === CHILD).map((one) => one.id));
    return (note?.statements ?? []).filter(
      ({ evidence }) => evidence.length > 0 && evidence.every((one) => said.has(one.id)),
    );
  };

  it('suggests a role for every voice, and one request confirms them all and changes nothing else', async () => {
    const before = await worker.view(id);
    expect(before.voices.map(({ role, confirmed }) => [role, confirmed])).toEqual([
      ['professional', false],
      ['companion', false],
      ['child', false],
    ]);
    const voices = before.voices.map(({ part, speaker, role }) => ({ part, speaker, role }));
    const after = await worker.versioned(id, 'roles', { voices, utterances: [] });
    expect(after.voices.every(({ confirmed }) => confirmed)).toBe(true);
    expect(after.note).toEqual(before.note);
    expect(after.contentHash).toBe(before.contentHash);
  });

  it('checks again what rests on a voice, takes looks from what changed and from nothing else, and finds omissions anew', async () => {
    for (const { id: statement } of (await worker.view(id)).note?.statements ?? []) {
      await worker.review(id, { do: 'look', statement });
    }
    const before = await worker.view(id);
    expect(ofChild(before).length).toBeGreaterThan(0);
    const after = await say('unknown');
    expect(after.utterances.filter(({ speaker }) => speaker === CHILD).every(({ role }) => role === 'unknown')).toBe(
      true,
    );
    for (const one of ofChild(after)) {
      expect(one.verdicts.find(({ check }) => check === 'speaker')?.result).toBe('not-found');
      expect(['check', 'unsupported']).toContain(statementState(one));
      expect(one.look).toBeNull();
    }
    const others = (view: EncounterView) => {
      const child = new Set(ofChild(after).map((one) => one.id));
      return view.note?.statements.filter(
        (one) =>
          !child.has(one.id) &&
          one.evidence.every(({ id: cited }) => view.utterances.find((said) => said.id === cited)?.speaker !== CHILD),
      );
    };
    expect(others(after)).toEqual(others(before));
    expect(after.note?.statements.map(({ text }) => text)).toEqual(before.note?.statements.map(({ text }) => text));
    const omitted = after.note?.omissions.map(
      ({ utteranceId }) => after.utterances.find((said) => said.id === utteranceId)?.speaker,
    );
    expect(omitted).not.toContain(CHILD);

    const back = await say('child');
    expect(ofChild(back).every((one) => one.verdicts.every(({ result }) => result !== 'not-found'))).toBe(true);
    const trail = (await server.store.auditTrail(id)).filter(({ type }) => /role-set|rechecked/.test(type));
    expect(trail.at(-2)).toMatchObject({ type: 'speaker-role-set', data: { speaker: CHILD, role: 'child' } });
    expect(trail.at(-1)?.data.changed).toBeGreaterThan(0);
  });

  it('is said of one utterance, and follows the voice again once it is the voice’s own', async () => {
    const one = ofChild(await worker.view(id))[0]?.evidence[0]?.id ?? '';
    const roleOf = (view: EncounterView) => view.utterances.find((said) => said.id === one)?.role;
    expect(roleOf(await sayOf(one, 'companion'))).toBe('companion');
    expect(roleOf(await say('interpreter'))).toBe('companion');
    expect(roleOf(await sayOf(one, 'interpreter'))).toBe('interpreter');
    expect(roleOf(await say('child'))).toBe('child');
  });

  it('refuses a voice or an utterance that is not there, nothing at all, and an older version', async () => {
    expect(await codeOf(say('child', 'spk9'))).toBe('request.not-found');
    expect(await codeOf(sayOf('u9-9', 'child'))).toBe('request.not-found');
    expect(await codeOf(say('boss'))).toBe('request.invalid');
    expect(await codeOf(worker.versioned(id, 'roles', { voices: [], utterances: [] }))).toBe('request.invalid');
    const { voices } = await worker.view(id);
    const body = {
      expectedVersion: 0,
      voices: voices.map(({ part, speaker, role }) => ({ part, speaker, role })),
      utterances: [],
    };
    expect(await codeOf(worker.act(id, 'roles', body))).toBe('encounter.conflict');
  });

  it('is nobody else’s to say, and nobody’s once it is signed', async () => {
    const [voice] = (await worker.view(id)).voices;
    const body = {
      expectedVersion: 0,
      voices: [{ part: voice?.part, speaker: voice?.speaker, role: 'child' }],
      utterances: [],
    };
    for (const other of ['elina.harju', 'camilla.strand']) {
      expect(await codeOf((await signedIn(server.url, other)).act(id, 'roles', body))).toBe('request.not-found');
    }
    for (const one of (await worker.view(id)).note?.statements ?? []) {
      await worker.review(
        id,
        ['check', 'unsupported'].includes(statementState(one))
          ? { do: 'remove', statement: one.id }
          : { do: 'look', statement: one.id },
      );
    }
    const signed = await worker.sign(await worker.view(id));
    expect(signed.encounter.state).toMatch(/signed|filed/);
    expect(await codeOf(say('companion'))).toBe('encounter.wrong-state');
  });
});
