import { Router } from 'express';
import { Discard, HandOver } from '../domain/commands.js';
import { acceptsInput } from '../domain/encounter.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { unreviewed } from '../review/anew.js';
import { actorOf, bodyOf, type HttpParts, param, professionalOf } from './context.js';

/** Parting with an encounter: to a colleague, or for good. */
export const partingRoutes = ({ store, measure, now }: HttpParts): Router => {
  const router = Router();

  router.post('/encounters/:id/hand-over', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, to } = bodyOf(request, HandOver);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const colleague = (await store.colleagues(person)).find((candidate) => candidate.id === to);
    if (!colleague) throw new LuonnosError('request.not-found');
    const recording = snapshot.parts.some((part) => part.endedAt === null);
    // What is being amended is signed: it is given up first.
    if (!acceptsInput(snapshot.encounter.state) || recording || snapshot.encounter.amends)
      throw new LuonnosError('encounter.wrong-state');
    const { note } = snapshot;
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        professionalId: colleague.id,
        ...(note && {
          note: {
            body: { ...note, statements: note.statements.map(unreviewed), steps: [] },
            origin: 'review' as const,
          },
        }),
      },
      audit: [{ type: 'handed-over', to: colleague.id }],
    });
    response.status(204).end();
  });

  router.post('/encounters/:id/discard', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, reason } = bodyOf(request, Discard);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (snapshot.encounter.amends) throw new LuonnosError('encounter.wrong-state');
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        event: 'discard',
        destroy: 'everything',
        measures: await measure(snapshot, 'discarded', now()),
      },
      audit: [{ type: 'encounter-discarded', reason }],
    });
    response.status(204).end();
  });

  return router;
};
