import compression from 'compression';
import express, { type Express } from 'express';
import { LuonnosError } from '../errors.js';
import type { Sessions } from '../identity/session.js';
import { OUTWARD_PATH } from '../outward/routes.js';
import { accessLogRoutes } from './access-log-routes.js';
import { audioRoutes } from './audio-routes.js';
import { beforeSigningRoutes } from './before-signing-routes.js';
import type { HttpParts } from './context.js';
import { contextRoutes } from './context-routes.js';
import { demoRoutes } from './demo-routes.js';
import { docsRoutes } from './docs-routes.js';
import { encounterRoutes } from './encounter-routes.js';
import { exportRoutes } from './export-routes.js';
import { filingRoutes } from './filing-routes.js';
import { inputRoutes } from './input-routes.js';
import { launchedRoutes, launchRoutes } from './launch-routes.js';
import { outwardRouter } from './outward-routes.js';
import { partingRoutes } from './parting-routes.js';
import { pilotRoutes } from './pilot-routes.js';
import { preferenceRoutes } from './preference-routes.js';
import { reviewRoutes } from './review-routes.js';
import { roleRoutes } from './role-routes.js';
import { answerErrors, jsonBodies, ownOrigin, permissions, pieceBodies, securityHeaders } from './security.js';
import { requireSession, sessionRoutes, signInRoutes } from './session-routes.js';
import { signRoutes } from './sign-routes.js';
import { signedRoutes } from './signed-routes.js';
import { soundCheckRoutes } from './sound-check-routes.js';
import { clientRoutes } from './static.js';
import { uploadRoutes } from './upload-routes.js';

/** All of HTTP, in the order in which a request meets it. `ready` rejects while the database cannot be reached. */
export const createHttpApp = (
  parts: HttpParts,
  options: { sessions: Sessions; https: boolean; clientDirectory: string; ready: () => Promise<void> },
): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(securityHeaders(options.https), permissions);
  app.get('/live', (_request, response) => void response.json({ live: true }));
  app.get('/ready', async (_request, response) => {
    await options.ready().catch((cause: unknown) => {
      throw new LuonnosError('store.unavailable', { cause });
    });
    response.json({ ready: true });
  });
  app.use(compression());
  app.use(clientRoutes(options.clientDirectory));
  app.use('/api/docs', docsRoutes());
  app.use(OUTWARD_PATH, outwardRouter(parts));
  app.use(ownOrigin(parts.origins));
  app.use(['/auth', '/api', '/launch'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  if (parts.demo) app.get('/api/demo', (_request, response) => void response.json(parts.demo));
  app.use(options.sessions.middleware);
  app.use(signInRoutes(parts), launchRoutes(parts));
  app.use('/api', requireSession(parts));
  app.put('/api/encounters/:id/uploads/:upload/bytes', pieceBodies);
  app.use('/api', soundCheckRoutes(parts), jsonBodies);
  app.use(
    '/api',
    sessionRoutes(parts),
    encounterRoutes(parts),
    launchedRoutes(parts),
    contextRoutes(parts),
    inputRoutes(parts),
    reviewRoutes(parts),
    roleRoutes(parts),
    beforeSigningRoutes(parts),
    signRoutes(parts),
    signedRoutes(parts),
    exportRoutes(parts),
    filingRoutes(parts),
    preferenceRoutes(parts),
    partingRoutes(parts),
    audioRoutes(parts),
    uploadRoutes(parts),
    pilotRoutes(parts),
    accessLogRoutes(parts),
  );
  if (parts.demo) app.use('/api', demoRoutes(parts));
  app.use((_request, _response, next) => next(new LuonnosError('request.not-found')));
  app.use(answerErrors(parts.log));
  return app;
};
