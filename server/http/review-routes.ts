import { Router } from 'express';
import { Review } from '../domain/commands.js';
import { acceptsInput } from '../domain/encounter.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { review } from '../review/commands.js';
import { viewOf } from '../review/view.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf, signalOf } from './context.js';

/** Review, and reading back what was filed. */
export const reviewRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  router.post('/encounters/:id/review', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, command } = bodyOf(request, Review);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!acceptsInput(snapshot.encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const noteType = noteTypeOf(parts, snapshot.encounter.noteType);
    const { encounter } = snapshot;
    const note = snapshot.note ?? {
      noteType: noteType.code,
      language: encounter.noteLanguage,
      statements: [],
      omissions: [],
      makings: [],
      drafted: [],
    };
    const context = parts.reviewContext(snapshot, person);
    const reviewed = review(note, command, context);
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        event: 'review',
        note: { body: parts.withOmissions(snapshot, context, reviewed.note), origin: 'review' },
      },
      audit: [reviewed.audit],
    });
    response.json(viewOf(await ownSnapshot(store, person, encounter.id), noteType));
  });

  router.get('/encounters/:id/filed', async (request, response) => {
    const person = professionalOf(request);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    if (!snapshot.receipt || !parts.recordSystem) throw new LuonnosError('request.not-found');
    const document = await parts.recordSystem.read(snapshot.receipt.documentId, { signal: signalOf(request) });
    await store.auditRead(actorOf(person), snapshot.encounter, {
      type: 'filed-document-read',
      documentId: document.id,
    });
    response.json(document);
  });

  return router;
};
