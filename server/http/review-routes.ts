import { Router } from 'express';
import { Openings, Review } from '../domain/commands.js';
import { acceptsInput } from '../domain/encounter.js';
import type { Note } from '../domain/note.js';
import type { Opening } from '../domain/opening.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { reviewStep } from '../review/steps.js';
import { viewOf } from '../review/view.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf, signalOf } from './context.js';

/** Of statements of this note alone: what else is named does not get into the audit. */
const openingsOf = (note: Note | null, opened: readonly Opening[]) =>
  opened
    .filter(({ statement }) => note?.statements.some(({ id }) => id === statement))
    .map((opening) => ({ type: 'evidence-opened' as const, ...opening }));

/** Review, and reading back what was filed. */
export const reviewRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  router.post('/encounters/:id/review', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, command, opened = [], activeMs = 0 } = bodyOf(request, Review);
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
    await parts.knowMedication(encounter);
    const context = { ...parts.reviewContext(snapshot, person), opened };
    const reviewed = reviewStep(note, command, context);
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        event: 'review',
        activeMs,
        note: { body: parts.withOmissions(snapshot, context, reviewed.note), origin: 'review' },
      },
      audit: [reviewed.audit, ...openingsOf(note, opened)],
    });
    response.json(viewOf(await ownSnapshot(store, person, encounter.id), noteType));
  });

  router.post('/encounters/:id/openings', async (request, response) => {
    const person = professionalOf(request);
    const { opened, activeMs } = bodyOf(request, Openings);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const told = openingsOf(snapshot.note, opened);
    await store.addOpenings(snapshot, person, { opened: told, activeMs });
    response.status(204).end();
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
