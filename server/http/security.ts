import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { MAX_PIECE_BYTES } from '../domain/upload.js';
import { asLuonnosError, LuonnosError } from '../errors.js';
import type { Log } from '../log.js';
import { storeError } from '../store/database.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const securityHeaders = (https: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });

/** Microphone for ourselves, nothing else for anybody. */
export const permissions: RequestHandler = (_request, response, next) => {
  response.setHeader('Permissions-Policy', 'microphone=(self), camera=(), geolocation=(), screen-wake-lock=(self)');
  next();
};

/** Requests that change something come from our own pages only. */
export const ownOrigin =
  (origins: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    const origin = request.headers.origin;
    const site = request.headers['sec-fetch-site'];
    const foreign = origin === undefined ? !SAFE.has(request.method) : !origins.includes(origin);
    const crossSite = site === 'cross-site' && !SAFE.has(request.method);
    next(foreign || crossSite ? new LuonnosError('request.forbidden') : undefined);
  };

/** The one exception to JSON: pieces of an uploaded recording. */
export const pieceBodies: RequestHandler = express.raw({
  type: 'application/octet-stream',
  limit: MAX_PIECE_BYTES,
  inflate: false,
});

/** JSON bodies only, at most 256 KB; what they may hold is each route's schema. */
export const jsonBodies: RequestHandler[] = [
  (request, _response, next) => {
    const hasBody = Number(request.headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in request.headers;
    const isPiece = Buffer.isBuffer(request.body);
    next(
      hasBody && !isPiece && !request.is('application/json') ? new LuonnosError('request.unsupported-type') : undefined,
    );
  },
  express.json({ limit: '256kb', strict: true }),
];

/** What any failure of a request is, as its code. */
export const translate = (error: unknown): LuonnosError => {
  if (typeof error === 'object' && error !== null && 'type' in error) {
    if (error.type === 'entity.too.large') return new LuonnosError('request.too-large');
    if (error.type === 'entity.parse.failed' || error.type === 'encoding.unsupported')
      return new LuonnosError('request.invalid');
  }
  if (error instanceof URIError) return new LuonnosError('request.invalid');
  return asLuonnosError(storeError(error));
};

/** The last handler: every failure becomes its code. */
export const answerErrors =
  (log: Log) =>
  (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const known = translate(error);
    const requestId = randomUUID();
    const fields = { requestId, method: request.method, route: routeOf(request), status: known.status };
    if (known.code === 'internal') log.error('Request failed', known, fields);
    else log.info('Request refused', { ...fields, code: known.code });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(known.status).json({ error: { code: known.code, details: known.details, requestId } });
  };

/** The route's pattern, never the address with its ids. */
const routeOf = (request: Request): string => (request.route as { path?: string } | undefined)?.path ?? 'none';
