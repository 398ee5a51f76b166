import { Router } from 'express';
import { LuonnosError } from '../errors.js';
import { type HttpParts, param, personOf } from './context.js';

/** Only mounted in the demo: the samples' sound. */
export const demoRoutes = ({ samples }: HttpParts): Router => {
  const router = Router();
  router.get('/samples/:slug/audio', (request, response) => {
    personOf(request);
    const sample = samples.find(({ slug }) => slug === param(request, 'slug'));
    if (!sample) throw new LuonnosError('request.not-found');
    response.type('audio/flac').sendFile(sample.audioPath);
  });
  return router;
};
