import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { badRequest, getStatus, isOk, notFound } from '@medplum/core';
import { type FhirRequest, FhirRouter, type HttpMethod } from '@medplum/fhir-router';
import express, { type Express, type Request, type Response } from 'express';
import { refuseUnlessDemo } from './loopback.js';
import { completed, send } from './record-answer.js';
import { capabilityStatement, offers } from './record-capabilities.js';
import { refusalOf } from './record-refusal.js';
import { StrictRepository } from './record-repository.js';
import { loadDefinitions } from './record-rules.js';
import { inTurns } from './record-turns.js';
import { seedResources } from './subjects.js';

export interface RecordSystemOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** NODE_ENV. `production` is refused. */
  readonly environment?: string | undefined;
}

export interface RecordSystem {
  /** http://127.0.0.1:<port>/fhir */
  readonly baseUrl: string;
  close(): Promise<void>;
}

const maxBodyBytes = 8 * 1024 * 1024;

/**
 * A FHIR R4 record system for the demo and for tests: made-up people, kept in memory, on 127.0.0.1 only, without sign-in. It
 * refuses what a strict server would refuse, and has never been conformance-tested.
 */
export async function startRecordSystem(options: RecordSystemOptions): Promise<RecordSystem> {
  refuseUnlessDemo('demo record system', options.environment);
  loadDefinitions(new Set(Object.keys(offers)));
  const repository = new StrictRepository(() => new Date());
  for (const resource of seedResources()) await repository.createResource(resource, { assignedId: true });

  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve);
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
  server.on('request', routes(repository, baseUrl));
  return {
    baseUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function routes(repository: StrictRepository, baseUrl: string): Express {
  const router = new FhirRouter();
  const fhir = express.Router();
  const handle = inTurns(router, repository);

  fhir.get('/metadata', (_req, res) => send(res, 200, capabilityStatement(baseUrl)));
  fhir.post('/:type/_search', express.urlencoded({ extended: false }));
  fhir.use(express.json({ type: ['application/fhir+json', 'application/json'], limit: maxBodyBytes }));
  fhir.use(async (req, res) => {
    const refusal = refusalOf(router, req);
    if (refusal) return send(res, refusal.status, refusal.outcome);
    const request: FhirRequest = {
      method: req.method as HttpMethod,
      url: req.url,
      pathname: '',
      body: req.body,
      params: {},
      query: {},
      headers: req.headers,
      config: { transactions: true },
    };
    const [outcome, resource] = await handle(request);
    send(res, getStatus(outcome), resource && isOk(outcome) ? completed(req, res, baseUrl, resource) : outcome);
  });

  const app = express().disable('x-powered-by').set('etag', false);
  app.use('/fhir', fhir);
  app.use((_req, res) => send(res, 404, notFound));
  app.use((error: { status?: number }, _req: Request, res: Response, _next: unknown) => {
    const status = error.status ?? 500;
    const text = status === 413 ? 'The body is larger than 8 MB' : 'The body cannot be read';
    send(res, status, badRequest(status < 500 ? text : 'Server error'));
  });
  return app;
}
