import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../server/domain/note.js';
import type { Snapshot } from '../../server/store/encounters.js';
import {
  type ChatAnswer,
  type ChatRequest,
  type ChatServer,
  type Script,
  startChatServer,
} from '../support/chat-server.js';
import { echo, materialOf } from '../support/echo-model.js';
import { type LiveVisit, liveVisit, modelAt } from '../support/live-visit.js';
import { by } from '../support/notes.js';
import { actor, type TestStore, testStore } from '../support/store.js';

const textsOf = ({ note }: Snapshot): string[] => note?.statements.map(({ text }) => text) ?? [];
const nthOf = (texts: readonly string[]): number[] => texts.map((text) => Number(/^Asia (\d+):/.exec(text)?.[1]));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Answers only when it is let: a call that runs while something else happens. */
const gated = () => {
  const waiting: (() => void)[] = [];
  return {
    answer: async (request: ChatRequest): Promise<ChatAnswer> => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return echo(request);
    },
    open: () => waiting.shift()?.(),
  };
};

describe('drafting while the visit goes on', () => {
  let it_: TestStore;
  let server: ChatServer;
  let visit: LiveVisit;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(async () => {
    await visit.close();
    await server.close();
    await it_.close();
  });

  const begin = async (script: Script = echo, options?: { processes: number }) => {
    server = await startChatServer(script);
    visit = await liveVisit(it_, modelAt(server.url), options);
  };
  const changeNote = async (change: (note: Note) => Note): Promise<void> => {
    const now = await visit.snapshot();
    if (!now.note) throw new Error('There is no note.');
    const note = { body: change(now.note), origin: 'review' as const };
    await it_.store.commit(now, {
      expectedVersion: now.encounter.version,
      actor,
      change: { note },
      audit: [{ type: 'statement-edited', statement: 's', flags: 0 }],
    });
  };

  it('has what was said so far at once, and leaves the encounter open until the visit is over', async () => {
    await begin();
    await visit.sayEnough(0);
    const during = await visit.drafted(3);
    expect(during.encounter.state).toBe('open');
    await visit.sayEnough(12);
    expect((await visit.drafted(15)).encounter.state).toBe('open');
    await visit.say('Asia 24: viimeinen.');
    await visit.stop();
    const after = await visit.until(({ encounter }) => encounter.state === 'in-review');
    expect(nthOf(textsOf(after))).toEqual(upTo(25));
    expect(server.requests.length).toBeGreaterThanOrEqual(3);
  });

  it('gives each call the statements so far and the new words alone, after those just before them', async () => {
    await begin();
    await visit.sayEnough(0);
    await visit.settled();
    await visit.sayEnough(12);
    await visit.drafted(15);
    const [first, second] = server.requests.map(materialOf);
    const seen = first?.fresh.length ?? 0;
    expect(second?.fresh.map(({ n }) => n)[0]).toBe(seen + 1);
    expect(second?.earlier.map(({ n }) => n).at(-1)).toBe(seen);
    expect(second?.standing.map(({ text }) => text)).toEqual(first?.fresh.map(({ text }) => text));
  });

  it('keeps what is drafted during the visit in one revision', async () => {
    await begin();
    for (const round of [0, 1, 2]) {
      await visit.sayEnough(round * 12);
      await visit.drafted(round * 12 + 3);
      await visit.settled();
    }
    expect((await visit.snapshot()).revision).toBe(1);
    await visit.say('Asia 36: lopuksi.');
    await visit.stop();
    expect((await visit.drafted(36)).revision).toBe(2);
  });

  it('takes back at the end what was drafted at the beginning, and puts the corrected words in its place', async () => {
    await begin();
    await visit.sayEnough(0);
    const id = (await visit.drafted(5)).note?.statements.find(({ text }) => text.startsWith('Asia 5:'))?.id;
    for (const round of [1, 2, 3, 4]) await visit.sayEnough(round * 12);
    await visit.say('Korjaan asian 5: särky on vasemmalla.');
    await visit.say('Unohda asia 7.', 'professional');
    await visit.stop();
    const { note } = await visit.until(({ encounter }) => encounter.state === 'in-review');
    const corrected = note?.statements.find((one) => one.id === id);
    expect(corrected).toMatchObject({ text: 'Asia 5: särky on vasemmalla.', evidence: [{ id: 'u1-61' }] });
    expect(nthOf(note?.statements.map(({ text }) => text) ?? []).sort((a, b) => a - b)).toEqual(
      upTo(60).filter((number) => number !== 7),
    );
  });

  it('asks once after the end, at once, for all that is left: the call that ran is given up', async () => {
    const gate = gated();
    await begin((request, attempt) => (attempt === 1 ? gate.answer(request) : echo(request)));
    await visit.sayEnough(0);
    await server.arrived(1);
    await visit.sayEnough(12);
    await visit.stop();
    const after = await visit.until(({ encounter }) => encounter.state === 'in-review');
    expect(server.requests).toHaveLength(2);
    expect(nthOf(textsOf(after))).toEqual(upTo(24));
    gate.open();
    const counted = await visit.until(({ draftCost }) => draftCost.calls === 2);
    expect(counted.draftCost).toMatchObject({ calls: 2, wasted: 1, inputTokens: 100, outputTokens: 20 });
    expect(nthOf(textsOf(counted))).toEqual(upTo(24));
  });

  it('has one call at a time, however many processes there are, and drafts every word once', async () => {
    let running = 0;
    let most = 0;
    const slow = async (request: ChatRequest) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return echo(request);
    };
    await begin(slow, { processes: 3 });
    for (const round of upTo(8)) await visit.sayEnough(round * 12);
    await visit.settled();
    await visit.stop();
    const after = await visit.until(({ encounter }) => encounter.state === 'in-review');
    expect(most).toBe(1);
    expect(nthOf(textsOf(after))).toEqual(upTo(96));
  });

  it('never replaces what was edited while the call ran: the correction stands beside it', async () => {
    const gate = gated();
    await begin((request, attempt) => (attempt === 1 ? echo(request) : gate.answer(request)));
    await visit.sayEnough(0, 9);
    const { note } = await visit.settled();
    await visit.say('Korjaan asian 1: oikealla.');
    await visit.say('Korjaan asian 2: oikealla.');
    await visit.say('Korjaan asian 3: oikealla.');
    await visit.sayEnough(20);
    await server.arrived(2);
    const handled = { 1: 'edited', 2: 'removed' } as const;
    await changeNote((before) => ({
      ...before,
      statements: before.statements.map((one, index) => {
        if (index === 1)
          return { ...one, text: 'Ihmisen sanoin.', handling: { state: handled[1], by, draftText: one.text } };
        if (index === 2) return { ...one, handling: { state: handled[2], by, before: 'untouched' as const } };
        return one;
      }),
    }));
    gate.open();
    const after = await visit.drafted(20);
    const texts = textsOf(after);
    expect(texts.slice(0, 4)).toEqual([
      note?.statements[0]?.text,
      'Ihmisen sanoin.',
      note?.statements[2]?.text,
      'Asia 3: oikealla.',
    ]);
    expect(after.note?.statements[2]?.handling.state).toBe('removed');
    expect(texts).toContain('Asia 1: oikealla.');
    expect(texts).not.toContain('Asia 2: oikealla.');
  });

  it('gives up the call that holds what is forgotten, and nothing rests on it any more', async () => {
    const gate = gated();
    await begin((request, attempt) => (attempt === 2 ? gate.answer(request) : echo(request)));
    await it_.pool.query('update part set frames = 10000');
    await visit.sayEnough(0);
    await visit.settled();
    await visit.sayEnough(12);
    await server.arrived(2);
    // The words of things 5 to 14, drafted and being drafted.
    await it_.store.forget(visit.head, actor, { partId: visit.partId, from: 150, to: 445, ground: 'client-wish' });
    const after = await visit.drafted(15);
    expect(nthOf(textsOf(after)).filter((number) => number >= 5 && number < 15)).toEqual([]);
    expect(server.requests.slice(2).map((request) => JSON.stringify(request.body))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Asia (5|14):/)]),
    );
    expect(after.encounter.state).toBe('open');
    gate.open();
    await visit.say('Asia 90: lopuksi.');
  });

  it('leaves nothing and asks for nothing after a refusal, also when a call runs', async () => {
    const gate = gated();
    await begin((request, attempt) => (attempt === 2 ? gate.answer(request) : echo(request)));
    await visit.sayEnough(0);
    await visit.settled();
    await visit.sayEnough(12);
    await server.arrived(2);
    const now = await visit.snapshot();
    await it_.store.commit(now, {
      expectedVersion: now.encounter.version,
      actor,
      change: { informing: { outcome: 'refused', by: 'subject' }, destroy: 'recording' },
      audit: [{ type: 'recording-refused', by: 'subject', partsDestroyed: 1 }],
    });
    gate.open();
    expect(await visit.say('Asia 50: vielä.')).toBe('lost');
    await visit.until(({ draftCost }) => draftCost.calls === 2);
    const after = await visit.snapshot();
    expect([after.note, after.utterances, after.activities]).toEqual([null, [], []]);
  });

  it('tries a failed call again at once, loses nothing, and counts what it cost', async () => {
    await begin((request, attempt) => (attempt === 2 ? { status: 500 } : echo(request)));
    await visit.sayEnough(0);
    await visit.settled();
    await visit.sayEnough(12);
    // The test's clock stands still: nothing that waits would ever be due.
    await visit.until(({ draftCost }) => draftCost.calls - draftCost.wasted >= 2);
    await visit.stop();
    const after = await visit.until(({ encounter }) => encounter.state === 'in-review');
    expect(nthOf(textsOf(after))).toEqual(upTo(24));
    const { calls, wasted, inputTokens, outputTokens } = after.draftCost;
    expect(wasted).toBe(1);
    expect([inputTokens, outputTokens]).toEqual([(calls - 1) * 100, (calls - 1) * 20]);
  });

  it.each([
    ['7', 7_000],
    ['86400', 60_000],
  ])('waits as long as the endpoint asks, within a minute: Retry-After %s', async (header, waitMs) => {
    const busy: ChatAnswer = { status: 429, headers: { 'retry-after': header } };
    await begin((request, attempt) => (attempt === 1 ? busy : echo(request)));
    await visit.say('Asia 0: kerran päivässä, aamuisin ruuan kanssa, ja sitten vielä illalla ennen nukkumaanmenoa.');
    await visit.stop();
    const failed = await visit.until(({ activities }) => activities.some(({ lastError }) => lastError !== null));
    const draft = failed.activities.find(({ kind }) => kind === 'draft');
    expect(draft).toMatchObject({ state: 'waiting', lastError: 'draft.unavailable' });
    const due = Date.parse(draft?.nextAttemptAt ?? '') - it_.now().getTime();
    expect(due).toBeGreaterThanOrEqual(waitMs);
    expect(due).toBeLessThanOrEqual(waitMs * 1.2);
    it_.pass(due);
    await visit.drafted(0);
    expect(server.requests).toHaveLength(2);
  });

  it('says why the end could not be drafted, keeps the rest for review, and goes on when asked again', async () => {
    let broken = false;
    await begin((request) => (broken ? { status: 401 } : echo(request)));
    await visit.sayEnough(0);
    await visit.settled();
    broken = true;
    await visit.say('Asia 50: lopuksi.');
    await visit.stop();
    const failed = await visit.until(({ activities }) => activities.some(({ state }) => state === 'failed'));
    expect(failed.activities.find(({ kind }) => kind === 'draft')?.lastError).toBe('draft.unauthorised');
    expect(failed.encounter.state).toBe('in-review');
    expect(textsOf(failed).length).toBeGreaterThan(5);
    expect(textsOf(failed).filter((text) => !text.startsWith('Asia'))).toEqual([]);
    broken = false;
    await it_.store.commit(failed, {
      expectedVersion: failed.encounter.version,
      actor,
      change: { work: [{ kind: 'draft' }] },
      audit: [{ type: 'work-asked', work: 'draft' }],
    });
    expect(nthOf(textsOf(await visit.drafted(50)))).toEqual([...upTo(12), 50]);
  });

  it('goes around what the model will not write about, drafts the rest and says so', async () => {
    await begin((request) =>
      materialOf(request).fresh.some(({ text }) => text.includes('väkivallasta'))
        ? { content: '', finish: 'content_filter' }
        : echo(request),
    );
    for (const number of upTo(9)) await visit.say(`Asia ${number}: ${number === 4 ? 'väkivallasta' : 'muusta'}.`);
    await visit.stop();
    const after = await visit.until(({ activities }) => activities.some(({ state }) => state === 'failed'));
    expect(nthOf(textsOf(after))).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
    expect(after.activities.find(({ kind }) => kind === 'draft')?.lastError).toBe('draft.refused');
    expect(after.note?.drafted).not.toContain('u1-5');
  });
});
