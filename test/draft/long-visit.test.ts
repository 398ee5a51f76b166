import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import type { ChatAnswer, ChatServer, Script } from '../support/chat-server.js';
import { startChatServer } from '../support/chat-server.js';
import { echo, materialOf } from '../support/echo-model.js';
import { type LiveVisit, liveVisit, modelAt } from '../support/live-visit.js';
import { type TestStore, testStore } from '../support/store.js';

const tooLong: ChatAnswer = {
  status: 400,
  body: JSON.stringify({
    error: {
      message: "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
      type: 'invalid_request_error',
      param: 'messages',
      code: 'context_length_exceeded',
    },
  }),
};

describe('a long visit', () => {
  let it_: TestStore;
  let server: ChatServer | null = null;
  let visit: LiveVisit;
  beforeEach(async () => {
    it_ = await testStore();
  });
  afterEach(async () => {
    await visit.close();
    await server?.close();
    server = null;
    await it_.close();
  });

  const hear = async (lines: number) => {
    for (let number = 0; number < lines; number++) {
      const role: SpeakerRole = number % 2 === 0 ? 'professional' : 'subject';
      await visit.say(`Asia ${number}: mitä siitä sanottiin, kun oltiin kohdassa ${number} tätä käyntiä.`, role);
    }
    await visit.stop();
    return visit.until(({ encounter, activities }) => {
      const draft = activities.find(({ kind }) => kind === 'draft');
      return encounter.state === 'in-review' && (draft?.state === 'done' || draft?.state === 'failed');
    }, 60_000);
  };
  const isWhole = (after: Awaited<ReturnType<typeof hear>>) => {
    const statements = after.note?.statements ?? [];
    const texts = new Map(after.utterances.map(({ id, text }) => [id, text]));
    expect(statements.map(({ text }) => text)).toEqual([...texts.values()]);
    for (const { text, evidence } of statements) {
      expect(evidence.map(({ quote }) => quote)).toEqual([text]);
      expect(texts.get(evidence[0]?.id ?? '')).toBe(text);
    }
    expect(after.note?.drafted).toHaveLength(texts.size);
    expect(after.draftCost.calls).toBe(server?.requests.length);
  };
  const withModel = async (script: Script) => {
    server = await startChatServer(script);
    visit = await liveVisit(it_, modelAt(server.url, 30_000));
  };

  it('of three hours and two thousand utterances is drafted completely, each once, with its own evidence', async () => {
    await withModel(echo);
    isWhole(await hear(2_000));
    expect(Math.max(...(server?.requests ?? []).map((request) => materialOf(request).fresh.length))).toBeLessThan(300);
  }, 120_000);

  it('is drafted completely where the endpoint takes 60 lines at once and writes 40 statements', async () => {
    await withModel((request) => {
      const { fresh } = materialOf(request);
      if (fresh.length > 60) return tooLong;
      return fresh.length > 40 ? { content: '{"sections":[', finish: 'length' } : echo(request);
    });
    isWhole(await hear(400));
  }, 120_000);
});

describe('drafting without a model while the visit goes on', () => {
  it('comes to the same as drafting the whole at once', async () => {
    const it_ = await testStore();
    const drafter = createExtractiveDrafter({ takenBackIn });
    const live = await liveVisit(it_, drafter);
    const whole = await liveVisit(it_, drafter);
    const lines: [SpeakerRole, string][] = [
      ['professional', 'Mikä sinut tänään tuo vastaanotolle?'],
      ['subject', 'Mulla on ollut päänsärkyä kolme viikkoa, ja se pahenee iltaisin, kun olen ollut töissä.'],
      ['professional', 'Onko sinulla ollut kuumetta tai pahoinvointia tänä aikana?'],
      ['subject', 'Ei ole ollut.'],
      ['professional', 'Verenpaine on tänään sataneljäkymmentä kautta yhdeksänkymmentä.'],
      [
        'professional',
        'Aloitetaan ramipriili, viisi milligrammaa kerran päivässä, ja kontrolli kahden viikon kuluttua.',
      ],
    ];
    // Each round is about other things, in the same form.
    const others: [RegExp, string[]][] = [
      [/päänsärkyä/, ['selkäkipua', 'vatsakipua']],
      [/kolme viikkoa/, ['neljä kuukautta', 'viisi päivää']],
      [/kuumetta tai pahoinvointia/, ['yskää tai nuhaa', 'ripulia tai huimausta']],
      [/Verenpaine on tänään.*/, ['Pulssi on levossa kuusikymmentäkaksi.', 'Paino on tänään kahdeksankymmentä kiloa.']],
      [/ramipriili, viisi/, ['bisoprololi, kaksi', 'omepratsoli, kaksikymmentä']],
      [/kahden viikon/, ['kolmen kuukauden', 'neljän viikon']],
      [/^Mikä sinut.*/, ['Onko selässä ollut vaivaa?', 'Entä miten vatsa on voinut?']],
    ];
    const inRound = (text: string, round: number): string =>
      others.reduce((now, [found, words]) => now.replace(found, words[round - 1] ?? '$&'), text);
    for (let round = 0; round < 3; round++) {
      for (const [role, text] of lines) {
        await live.say(inRound(text, round), role);
        await live.until(({ activities }) =>
          activities.every(({ kind, state }) => kind !== 'draft' || state === 'done'),
        );
      }
    }
    expect((await live.snapshot()).note?.statements.length).toBeGreaterThan(0);
    await live.stop();
    // Nothing is drafted along here: everything is there before the first draft is asked for.
    await it_.pool.query('select 1');
    for (let round = 0; round < 3; round++)
      for (const [role, text] of lines) await whole.say(inRound(text, round), role);
    await whole.stop();
    const texts = async (visit: LiveVisit) => {
      const { note } = await visit.until(({ encounter }) => encounter.state === 'in-review');
      return note?.statements.map(({ section, text, evidence }) => ({
        section,
        text,
        ids: evidence.map(({ id }) => id),
      }));
    };
    const sorted = (list: unknown[] = []) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(await texts(live))).toEqual(sorted(await texts(whole)));
    await live.close();
    await whole.close();
    await it_.close();
  });
});
