import { Router } from 'express';
import { acceptsInput } from '../domain/encounter.js';
import { ageOn, type SubjectContext } from '../domain/subject-context.js';
import { visitDayOf } from '../domain/visit-day.js';
import { asLuonnosError, LuonnosError } from '../errors.js';
import { ownHead } from '../identity/access.js';
import { actorOf, type HttpParts, param, professionalOf, signalOf } from './context.js';

/**
 * What the record system says of the subject, for the eyes of whoever answers for the visit, until it is signed. Read now, kept nowhere;
 * that it was read is in the audit before it is shown.
 */
export const contextRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store, recordContext, recordSystem } = parts;

  router.get('/encounters/:id/context', async (request, response) => {
    const person = professionalOf(request);
    const { encounter } = await ownHead(store, person, param(request, 'id'));
    if (!recordContext || !recordSystem || encounter.register !== 'health')
      throw new LuonnosError('record.not-configured');
    if (!acceptsInput(encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const signal = signalOf(request);
    const { id } = encounter.subject;
    const [identity, read] = await Promise.all([
      recordSystem.identity(id, { signal }).catch((error: unknown) => asLuonnosError(error)),
      recordContext.read(id, { signal }),
    ]);
    const subject = identity instanceof LuonnosError ? null : identity.subject;
    const view: SubjectContext = {
      person: {
        subject,
        age: subject && ageOn(subject.birthDate, visitDayOf(encounter)),
        code: identity instanceof LuonnosError ? identity.code : null,
      },
      parts: read,
      readAt: parts.now().toISOString(),
    };
    await store.auditRead(actorOf(person), encounter, {
      type: 'context-read',
      purpose: 'screen',
      parts: read.filter(({ state }) => state === 'read').map(({ kind }) => kind),
      failed: read.filter(({ state }) => state === 'failed').map(({ kind }) => kind),
    });
    response.json(view);
  });
  return router;
};
