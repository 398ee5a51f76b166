import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encounterKey } from '../../client/api/encounter.js';
import type { Decided, Decision } from '../../client/words/decision.js';
import { destroyWords, keepWords, ownWords } from '../../client/words/kept-words.js';
import { createOutbox } from '../../client/words/outbox.js';
import type { EncounterView } from '../../server/domain/view.js';
import { note, statement } from '../support/notes.js';
import { encounterOf } from '../support/store.js';

const owner = { id: 'elina.harju', name: 'Elina Harju' };
const edit = (id: string, text: string): Decided => ({
  to: 'review',
  body: { command: { do: 'edit', statement: id, text } },
});
let made = 0;

/** A server that takes edits and nothing else, and an outbox before it. */
const start = () => {
  made += 1;
  const id = `outbox-${made}`;
  const texts: Record<string, string> = { s1: 'Yksi.', s2: 'Kaksi.' };
  const server = {
    texts,
    sent: [] as { statement: string; text: string; was: string }[],
    state: 'in-review',
    weather: 'fair' as 'fair' | 'down' | 'gone',
    /** Done while an edit is on its way, once. */
    meanwhile: async (): Promise<void> => undefined,
  };
  const view = (shown: Record<string, string> = texts): EncounterView =>
    ({
      encounter: { ...encounterOf(id), state: server.state },
      note: note({ statements: Object.entries(shown).map(([one, text]) => statement({ id: one, text })) }),
      utterances: [{ id: 'u1-1', source: 'utterance' }],
    }) as EncounterView;
  const answers = (): void => {
    if (server.weather === 'down') throw new TypeError('no network');
  };
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (_: string, { method, body }: RequestInit) => {
    answers();
    if (server.weather === 'gone')
      return Response.json({ error: { code: 'request.not-found', details: {}, requestId: 'r' } }, { status: 404 });
    if (method === 'POST') {
      const { command } = JSON.parse(String(body));
      const { meanwhile } = server;
      server.meanwhile = async () => undefined;
      await meanwhile();
      answers();
      server.sent.push({ statement: command.statement, text: command.text, was: command.was });
      texts[command.statement] = command.text;
    }
    return Response.json(view());
  });
  const queries = new QueryClient();
  const outbox = createOutbox(owner, id, queries);
  const here = async (): Promise<Decision[]> =>
    (await ownWords(owner.id, id, 'decision')).map(({ words }) => words as Decision);
  const textsHere = async () =>
    (await here()).map(
      ({ decided }) => decided.to === 'review' && 'text' in decided.body.command && decided.body.command.text,
    );
  return { id, server, view, queries, outbox, here, textsHere };
};

describe('the outbox of an encounter', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('keeps what is decided while the server is away, and sends it in order, once, when it is back', async () => {
    const { server, view, queries, outbox, id, textsHere } = start();
    server.weather = 'down';
    await outbox.decide(edit('s1', 'Uno.'), view());
    await outbox.decide(edit('s2', 'Dos.'), view());
    await outbox.flush();
    expect(outbox.snapshot()).toMatchObject({ trouble: 'offline', closed: false });
    expect(await textsHere()).toEqual(['Uno.', 'Dos.']);
    server.weather = 'fair';
    await outbox.flush();
    await outbox.flush();
    expect(server.sent.map(({ text }) => text)).toEqual(['Uno.', 'Dos.']);
    expect(outbox.snapshot()).toMatchObject({ waiting: [], trouble: null });
    await vi.waitFor(async () => expect(await textsHere()).toEqual([]));
    expect(queries.getQueryData<EncounterView>(encounterKey(id))?.note?.statements[0]?.text).toBe('Uno.');
  });

  it('goes on waiting, and is no choice, where the network went while it was on its way', async () => {
    const { server, view, outbox } = start();
    await outbox.decide(edit('s1', 'Uno.'), view());
    server.meanwhile = async () => {
      server.weather = 'down';
    };
    await outbox.flush();
    expect(outbox.snapshot()).toMatchObject({ choices: [], trouble: 'offline' });
    expect(outbox.snapshot().waiting).toHaveLength(1);
  });

  it('sends what it is still writing down, too', async () => {
    const { server, view, outbox } = start();
    const deciding = outbox.decide(edit('s1', 'Uno.'), view());
    await outbox.flush();
    await deciding;
    expect(server.sent.map(({ text }) => text)).toEqual(['Uno.']);
  });

  it('asks before it lays anything over other words; what came after on the same statement waits, others go', async () => {
    const { server, view, outbox } = start();
    server.weather = 'down';
    await outbox.decide(
      { to: 'review', body: { command: { do: 'confirm', statement: 's1', reason: 'Näin.' } } },
      view(),
    );
    await outbox.decide(edit('s1', 'Uno.'), view());
    await outbox.decide(edit('s2', 'Dos.'), view());
    server.texts.s1 = 'Toinen.';
    server.weather = 'fair';
    await outbox.flush();
    expect(server.sent.map(({ text }) => text)).toEqual(['Dos.']);
    const [choice] = outbox.snapshot().choices;
    expect(outbox.snapshot().choices).toHaveLength(1);
    expect(choice?.theirs).toBe('Toinen.');
    expect(outbox.snapshot().waiting).toHaveLength(2);
    if (choice) await outbox.choose(choice, false);
    // What was let go of does not come back.
    const [next] = outbox.snapshot().choices;
    expect(next?.decision.decided).toEqual(edit('s1', 'Uno.'));
    expect(server.texts.s1).toBe('Toinen.');
    if (next) await outbox.choose(next, true);
    expect(server.sent.at(-1)).toEqual({ statement: 's1', text: 'Uno.', was: 'Toinen.' });
    expect(outbox.snapshot()).toMatchObject({ waiting: [], choices: [] });
  });

  it('puts what is decided of the same meanwhile behind what is on its way, and sends both', async () => {
    const { server, view, outbox } = start();
    await outbox.decide(edit('s1', 'Uno.'), view());
    server.meanwhile = () => outbox.decide(edit('s1', 'Un.'), view({ s1: 'Uno.', s2: 'Kaksi.' }));
    await outbox.flush();
    await outbox.flush();
    expect(server.sent.map(({ was, text }) => [was, text])).toEqual([
      ['Yksi.', 'Uno.'],
      ['Uno.', 'Un.'],
    ]);
    expect(outbox.snapshot().choices).toEqual([]);
  });

  it('does not let go of better words that another tab has put in while the first were on their way', async () => {
    const { id, server, view, outbox, here, textsHere } = start();
    await outbox.decide(edit('s1', 'Uno.'), view());
    const [sent] = await here();
    if (!sent) throw new Error('nothing was kept');
    const head = { id: sent.id, owner, encounterId: id, kind: 'decision' as const, place: 'review', at: sent.at };
    server.meanwhile = () => keepWords(head, { ...sent, decided: edit('s1', 'Un.') });
    await outbox.flush();
    await outbox.flush();
    expect(await textsHere()).toEqual(['Un.']);
    expect(outbox.snapshot().choices.map(({ theirs }) => theirs)).toEqual(['Uno.']);
  });

  it('takes nothing to a signed note, says so, and lets go of it only when told to', async () => {
    const { server, view, outbox, textsHere } = start();
    await outbox.decide(edit('s1', 'Uno.'), view());
    server.state = 'signed';
    await outbox.flush();
    expect(server.sent).toEqual([]);
    expect(outbox.snapshot()).toMatchObject({ closed: true });
    expect(await textsHere()).toEqual(['Uno.']);
    outbox.drop();
    expect(outbox.snapshot()).toMatchObject({ closed: false, waiting: [] });
    await vi.waitFor(async () => expect(await textsHere()).toEqual([]));
  });

  it('destroys what waits for an encounter that is no longer this person’s', async () => {
    const { id, server, view, outbox, here } = start();
    await outbox.decide(edit('s1', 'Uno.'), view());
    server.weather = 'gone';
    await outbox.flush();
    expect(await here()).toEqual([]);
    await destroyWords(id);
  });
});
