import { Router } from 'express';
import { CorrectSubject, MarkSection } from '../domain/commands.js';
import { acceptsInput } from '../domain/encounter.js';
import { markSection } from '../domain/guardian.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { reviewedAnew } from '../review/anew.js';
import { viewOf } from '../review/view.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf } from './context.js';
import { subjectOf } from './subject-of.js';

/** What is set right before signing: who the note is about, and what of it is not for the guardian. */
export const beforeSigningRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  router.post('/encounters/:id/correct-subject', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, ...chosen } = bodyOf(request, CorrectSubject);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const { encounter, note } = snapshot;
    if (!acceptsInput(encounter.state)) throw new LuonnosError('encounter.wrong-state');
    // The same person can be read anew; another one can only be launched for.
    if (encounter.subjectLocked && !('subjectId' in chosen && chosen.subjectId === encounter.subject.id))
      throw new LuonnosError('subject.locked');
    const subject = await subjectOf(parts, request, chosen);
    // Under another person's name nothing has been looked at; and what is high-risk may be other things now.
    const { check, byHand } = parts.reviewContext({ ...snapshot, encounter: { ...encounter, subject } }, person);
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        subject,
        ...(note && { note: { body: reviewedAnew(note, { check, byHand }), origin: 'review' as const } }),
      },
      audit: [{ type: 'subject-corrected', from: encounter.subject.id, to: subject.id }],
    });
    response.json(viewOf(await ownSnapshot(store, person, encounter.id), noteTypeOf(parts, encounter.noteType)));
  });

  router.post('/encounters/:id/mark-section', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, section, kept } = bodyOf(request, MarkSection);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const { encounter, note } = snapshot;
    const noteType = noteTypeOf(parts, encounter.noteType);
    if (!note || !acceptsInput(encounter.state)) throw new LuonnosError('encounter.wrong-state');
    if (!noteType.sections.some(({ code }) => code === section)) throw new LuonnosError('request.invalid');
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { note: { body: markSection(note, section, kept), origin: 'review' } },
      audit: [{ type: 'section-marked', section, notForGuardian: kept }],
    });
    response.json(viewOf(await ownSnapshot(store, person, encounter.id), noteType));
  });

  return router;
};
