import { Router } from 'express';
import { Preferences } from '../domain/preferences.js';
import { LuonnosError } from '../errors.js';
import { bodyOf, type HttpParts, professionalOf } from './context.js';

/** One's own style: whose it is follows from the session and from nothing in the request. */
export const preferenceRoutes = ({ store, phraseFaults }: HttpParts): Router => {
  const router = Router();

  router.get('/preferences', async (request, response) => {
    response.json(await store.preferences(professionalOf(request)));
  });

  router.put('/preferences', async (request, response) => {
    const person = professionalOf(request);
    const wanted = bodyOf(request, Preferences);
    const faults = wanted.phrases.flatMap(({ language, instead, write }, index) => [
      ...phraseFaults(instead, language).map((fault) => `${index}.instead.${fault}`),
      ...phraseFaults(write, language).map((fault) => `${index}.write.${fault}`),
    ]);
    if (faults.length > 0) throw new LuonnosError('preferences.not-style', { details: { faults } });
    await store.savePreferences(person, wanted);
    response.json(await store.preferences(person));
  });

  return router;
};
