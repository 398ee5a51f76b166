import { createHash } from 'node:crypto';
import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import type { Integrator } from '../domain/integrator.js';
import { IdempotencyKey } from '../domain/outward.js';
import { LuonnosError } from '../errors.js';
import { type Operation, OUTWARD_PATH, operations, routeOf } from '../outward/routes.js';
import { createBounds, integratorOf } from '../outward/tokens.js';
import { bodyOf, type HttpParts, param } from './context.js';
import { type Call, outwardCalls } from './outward-calls.js';
import { jsonBodies, translate } from './security.js';

/** Unknown tokens, all together: enough for a mistake in somebody's settings, too few to try many. */
const UNKNOWN_PER_MINUTE = 120;

interface Locals {
  integrator?: Integrator;
  operation?: Operation;
}

/**
 * The outward interface: for programs, by token. It knows no session and no cookie, is there before either, and gives nothing that its
 * schemas do not name.
 */
export const outwardRouter = (parts: HttpParts): Router => {
  const router = Router();
  const { store, integrators, now } = parts;
  const bounds = createBounds(now);

  const authenticate: RequestHandler = (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    const integrator = integratorOf(integrators, request.headers.authorization);
    const wait = integrator ? bounds.take(integrator.id, integrator.perMinute) : bounds.take('', UNKNOWN_PER_MINUTE);
    if (wait > 0) {
      response.setHeader('Retry-After', String(wait));
      throw new LuonnosError('request.too-many', { details: { retryAfterSeconds: wait } });
    }
    if (!integrator) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw new LuonnosError('request.unauthenticated');
    }
    (response.locals as Locals).integrator = integrator;
    next();
  };

  const calls = outwardCalls(parts);
  router.use(authenticate, jsonBodies);
  for (const operation of operations) {
    const route = routeOf(operation);
    router[route.method](route.path.replace(/\{(\w+)\}/g, ':$1'), async (request, response) => {
      const locals = response.locals as Locals;
      locals.operation = operation;
      const { integrator } = locals;
      if (!integrator) throw new LuonnosError('request.unauthenticated');
      const body = route.body ? bodyOf(request, route.body) : null;
      const call: Call<Operation> = {
        integrator,
        actor: { kind: 'integrator', id: integrator.id, name: integrator.name },
        id: param(request, 'id'),
        body: body as Call<Operation>['body'],
        asked: route.idempotent
          ? {
              key: keyOf(request),
              digest: createHash('sha256')
                .update(JSON.stringify([operation, body]))
                .digest('hex'),
            }
          : null,
        request,
      };
      const answer = await (calls[operation] as (call: Call<Operation>) => Promise<unknown>)(call);
      const given = route.answer.parse(answer);
      if (route.status === 201) response.location(`${OUTWARD_PATH}${route.path}/${(given as { id: string }).id}`);
      response.status(route.status).json(given);
    });
  }
  router.use(() => {
    throw new LuonnosError('request.not-found');
  });

  /** What was refused is written down too, but for what came too often. */
  const auditRefusal: ErrorRequestHandler = async (error: unknown, _request, response, next) => {
    const { integrator, operation = 'none' } = response.locals as Locals;
    const { code } = translate(error);
    if (integrator) await store.auditIntegrator(integrator, { type: 'interface-refused', operation, code });
    next(error);
  };
  router.use(auditRefusal);
  return router;
};

const keyOf = (request: Request): string => {
  const key = IdempotencyKey.safeParse(request.headers['idempotency-key']);
  if (!key.success) throw new LuonnosError('request.invalid', { details: { fields: ['Idempotency-Key'] } });
  return key.data;
};
