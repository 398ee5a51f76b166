import { Router } from 'express';
import { AddTyped, AskDraft, Forget, Inform, RetryWork, TranscribeAgain, Unmark } from '../domain/commands.js';
import { acceptsInput, mayRecord } from '../domain/encounter.js';
import type { Professional } from '../domain/professional.js';
import type { Utterance } from '../domain/transcript.js';
import { typedSources } from '../domain/typed.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { viewOf } from '../review/view.js';
import type { Snapshot } from '../store/encounters.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf } from './context.js';

const REFUSAL_TRIES = 5;

/** What a professional puts into an encounter before it is signed: informing, typed words, asking for work. */
export const inputRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  const fresh = async (person: Professional, id: string) => {
    const snapshot = await ownSnapshot(store, person, id);
    return viewOf(snapshot, noteTypeOf(parts, snapshot.encounter.noteType));
  };

  router.post('/encounters/:id/inform', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, informing } = bodyOf(request, Inform);
    const id = param(request, 'id');
    const refused = informing.outcome === 'refused';
    for (let tries = 1; ; tries++) {
      const snapshot = await ownSnapshot(store, person, id);
      const { encounter } = snapshot;
      if (!acceptsInput(encounter.state)) throw new LuonnosError('encounter.wrong-state');
      if (!refused && mayRecord(encounter) === 'refused') throw new LuonnosError('encounter.refused');
      if (informing.outcome === 'client-not-present' && encounter.mode !== 'dictation') {
        throw new LuonnosError('request.invalid');
      }
      try {
        await store.commit(snapshot, {
          // A refusal holds whatever was drafted or decided meanwhile.
          expectedVersion: refused ? encounter.version : expectedVersion,
          actor: actorOf(person),
          change: { informing, ...(refused && { destroy: 'recording' as const }) },
          audit: [
            refused
              ? { type: 'recording-refused', by: informing.by, partsDestroyed: snapshot.parts.length }
              : { type: 'client-informed', informing },
          ],
        });
        break;
      } catch (error) {
        const late = error instanceof LuonnosError && error.code === 'encounter.conflict';
        if (!refused || !late || tries === REFUSAL_TRIES) throw error;
      }
    }
    response.json(await fresh(person, id));
  });

  router.post('/encounters/:id/typed', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, text } = bodyOf(request, AddTyped);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const typed = typedUtterances(snapshot, text);
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { typed },
      audit: [{ type: 'text-typed', utterances: typed.length }],
    });
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/draft', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, section } = bodyOf(request, AskDraft);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    if (snapshot.utterances.length === 0) throw new LuonnosError('draft.no-speech');
    const sections = noteTypeOf(parts, snapshot.encounter.noteType).sections;
    if (section !== null && !sections.some(({ code }) => code === section)) throw new LuonnosError('request.invalid');
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { work: [{ kind: 'draft', section }] },
      audit: [{ type: 'draft-asked', section }],
    });
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/retry', async (request, response) => {
    const person = professionalOf(request);
    const { kind } = bodyOf(request, RetryWork);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (kind !== 'file' && !acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const again = snapshot.activities.filter(
      (work) => work.kind === kind && work.lastError !== null && work.state !== 'running',
    );
    if (again.length > 0) {
      await store.commit(snapshot, {
        expectedVersion: snapshot.encounter.version,
        actor: actorOf(person),
        change: {
          work: again.map((work) => ({
            kind,
            section: work.section,
            ...(work.partId !== null && { partId: work.partId }),
          })),
        },
        audit: [{ type: 'work-asked', work: kind }],
      });
    }
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/forget', async (request, response) => {
    const person = professionalOf(request);
    const { part: partId, ...span } = bodyOf(request, Forget);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    await store.forget(snapshot, actorOf(person), { partId, ...span });
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/unmark', async (request, response) => {
    const person = professionalOf(request);
    const { part: partId, atMs } = bodyOf(request, Unmark);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    await store.markMoment(snapshot, actorOf(person), { partId, atMs }, false);
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/transcribe-again', async (request, response) => {
    const person = professionalOf(request);
    const { part } = bodyOf(request, TranscribeAgain);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    // Without a service there would be nothing but a failure; what was transcribed before stays as it is.
    if (snapshot.encounter.kind === 'live' && parts.services.speech.provider === null) {
      throw new LuonnosError('speech.not-configured');
    }
    await store.transcribeAgain(snapshot, actorOf(person), part);
    response.json(await fresh(person, snapshot.encounter.id));
  });

  router.post('/encounters/:id/finish', async (request, response) => {
    const person = professionalOf(request);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    for (const part of snapshot.parts.filter(({ endedAt }) => endedAt === null)) {
      await store.endPart(snapshot, actorOf(person), part.id, part.frames, { tail: true });
    }
    response.json(await fresh(person, snapshot.encounter.id));
  });

  return router;
};

/** Each source has an id of its own, which it keeps. */
const typedUtterances = ({ encounter, utterances }: Snapshot, text: string): Utterance[] => {
  const before = utterances.filter((utterance) => utterance.source === 'typed').length;
  return typedSources(text).map((source, index) => ({
    id: `t-${before + index + 1}`,
    source: 'typed',
    partId: null,
    speaker: null,
    role: 'professional',
    startMs: 0,
    endMs: 0,
    text: source,
    confidence: null,
    language: encounter.noteLanguage,
  }));
};
