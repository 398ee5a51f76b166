import { join } from 'node:path';
import express, { Router } from 'express';

/** The built client. Hashed assets are kept for ever, the page itself is asked for every time. */
export const clientRoutes = (directory: string): Router => {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: '365d', fallthrough: true, index: false }),
  );
  router.use(express.static(directory, { index: false, maxAge: 0 }));
  router.get(/^\/(new|settings|style|styleguide|encounters\/[^/]+(\/[a-z]+)?)?$/, (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.sendFile(join(directory, 'index.html'));
  });
  return router;
};
