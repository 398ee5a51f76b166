import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChatServer, startChatServer } from '../support/chat-server.js';
import { echo } from '../support/echo-model.js';
import { type LiveVisit, liveVisit, modelAt } from '../support/live-visit.js';
import { actor, type TestStore, testStore } from '../support/store.js';

describe('a section asked for again while all is being drafted', () => {
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

  it('takes the work over, and what that had left is drafted all the same', async () => {
    server = await startChatServer(async (request, attempt) => {
      if (attempt === 2) await new Promise(() => undefined);
      return echo(request);
    });
    visit = await liveVisit(it_, modelAt(server.url));
    await visit.sayEnough(0);
    await visit.settled();
    await visit.sayEnough(12);
    await server.arrived(2);
    const now = await visit.snapshot();
    const section = now.note?.statements[0]?.section ?? '';
    await it_.store.commit(now, {
      expectedVersion: now.encounter.version,
      actor,
      change: { work: [{ kind: 'draft', section }] },
      audit: [{ type: 'draft-asked', section }],
    });
    const after = await visit.until(({ note }) => (note?.drafted.length ?? 0) >= 24);
    const texts = after.note?.statements.map(({ text }) => text) ?? [];
    for (let nth = 0; nth < 24; nth++) expect(texts.filter((text) => text.startsWith(`Asia ${nth}:`))).toHaveLength(1);
  });
});
