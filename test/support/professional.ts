import { z } from 'zod';
import { createApi, VisitError } from '../../client/visit/api.js';
import type { ReviewCommand } from '../../server/domain/commands.js';
import { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';

const CREATE = {
  subjectId: 'aino-mallikas',
  noteType: 'doctor-visit',
  mode: 'conversation',
  spokenLanguage: 'fi',
  noteLanguage: 'fi',
  present: ['professional', 'subject'],
};

/** The code with which something was refused, `ok` when it was not. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof VisitError) return error.code;
      throw error;
    },
  );

/** Waits for a condition, asked every 20 ms, and fails after `limitMs`. */
export const eventually = async <Value>(
  ask: () => Promise<Value>,
  fits: (value: Value) => boolean,
  limitMs = 15_000,
): Promise<Value> => {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const value = await ask();
    if (fits(value)) return value;
    if (performance.now() > deadline)
      throw new Error(`Did not come to be: ${String(JSON.stringify(value)).slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const openedFor = (command: ReviewCommand) =>
  command.do === 'look' || command.do === 'confirm'
    ? { opened: [{ statement: command.statement, how: 'shown', ms: 2_000 }], activeMs: 2_000 }
    : {};

/** A signed-in professional at a test server, over the public API. */
export const signedIn = async (url: string, person = 'elina.harju') => {
  const api = createApi(new URL(url));
  await api.signIn(person);
  const view = (id: string) => api.get(`/api/encounters/${id}`, EncounterView);
  const act = (id: string, verb: string, body: object) =>
    api.post(`/api/encounters/${id}/${verb}`, body, EncounterView);
  const versioned = async (id: string, verb: string, body: object) =>
    act(id, verb, { expectedVersion: (await view(id)).encounter.version, ...body });

  return {
    api,
    view,
    act,
    versioned,
    create: (over: object = {}) => api.post('/api/encounters', { ...CREATE, ...over }, EncounterView),
    inform: (id: string) =>
      versioned(id, 'inform', {
        informing: { outcome: 'informed', told: [{ who: 'subject', language: 'fi', through: 'professional' }] },
      }),
    /** A look, and a confirmation, come with their evidence opened for long enough. */
    review: (id: string, command: ReviewCommand) => versioned(id, 'review', { command, ...openedFor(command) }),
    /** An encounter of typed text, drafted, with everything looked at. */
    drafted: async (text = 'Potilaalla on ollut päänsärkyä kolme viikkoa. Kontrolli kahden viikon kuluttua.') => {
      const { encounter } = await api.post('/api/encounters', CREATE, EncounterView);
      await versioned(encounter.id, 'typed', { text });
      await versioned(encounter.id, 'draft', { section: null });
      let now = await eventually(
        () => view(encounter.id),
        (it) => it.note !== null && !it.activities.some(isUnfinished),
      );
      for (const { id } of now.note?.statements ?? []) {
        now = await versioned(encounter.id, 'review', {
          command: { do: 'look', statement: id },
          ...openedFor({ do: 'look', statement: id }),
        });
      }
      return now;
    },
    sign: (now: EncounterView) =>
      act(now.encounter.id, 'sign', {
        expectedVersion: now.encounter.version,
        hash: now.contentHash,
        gapsAcknowledged: false,
      }),
    nothing: (path: string, body: object) => api.post(path, body, z.unknown()),
  };
};

export type SignedIn = Awaited<ReturnType<typeof signedIn>>;
