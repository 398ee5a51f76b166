import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Router } from 'express';
import { openApiDocument } from '../outward/openapi.js';
import { applicationVersion } from '../root.js';

const viewer = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Luonnos: interface for record systems</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
    <script defer src="/api/docs/swagger-ui-bundle.js"></script>
    <script defer src="/api/docs/start.js"></script>
  </head>
  <body>
    <div id="description"></div>
  </body>
</html>
`;

/** For reading: no call is made from here, so that nobody types a token into a page. */
const start = `const none = () => () => null;
SwaggerUIBundle({
  url: '/api/docs/openapi.json',
  dom_id: '#description',
  supportedSubmitMethods: [],
  validatorUrl: null,
  plugins: [{ wrapComponents: { authorizeBtn: none, authorizeOperationBtn: none } }],
});
`;

/** The description of the outward interface, and a page to read it on; everything comes from here, under the policy of all pages. */
export const docsRoutes = (): Router => {
  const router = Router();
  const document = openApiDocument(applicationVersion);
  router.get('/', (_request, response) => void response.type('html').send(page));
  router.get('/start.js', (_request, response) => void response.type('js').send(start));
  router.get('/openapi.json', (_request, response) => void response.json(document));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    router.get(`/${file}`, (_request, response) => response.sendFile(file, { root: viewer }));
  }
  return router;
};
