import { z } from 'zod';
import { CreateOutward, IdempotencyKey, OutwardNote, OutwardStatus, WebhookBody } from '../domain/outward.js';
import { ErrorBody } from '../domain/session.js';
import { type ErrorCode, errorTable } from '../errors.js';
import { commonErrors, OUTWARD_PATH, operations, routeOf } from './routes.js';

type Json = Readonly<Record<string, unknown>>;

const named = {
  CreateEncounter: CreateOutward,
  EncounterStatus: OutwardStatus,
  SignedNote: OutwardNote,
  WebhookBody,
  Error: ErrorBody,
};

const refOf = (schema: z.ZodType): Json => {
  const [name] = Object.entries(named).find(([, each]) => each === schema) ?? [];
  return { $ref: `#/components/schemas/${name}` };
};

/** A format says as much as zod's pattern for it, and can be read. */
const readable: NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override'] = ({ jsonSchema }) => {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

const schemas = (): Json => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    io: 'input',
    override: readable,
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]),
  );
};

const plain = (schema: z.ZodType): Json => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: 'input', override: readable });
  return made;
};

const content = (schema: Json): Json => ({ 'application/json': { schema } });

/** One answer for each HTTP status, with the codes that come with it. */
const refusals = (codes: readonly ErrorCode[]): Json => {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes)
    byStatus.set(errorTable[code].status, [...(byStatus.get(errorTable[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, which]) => [
      String(status),
      {
        description: which
          .map((code) => `\`${code}\`${errorTable[code].retryable ? ' (trying again can help)' : ''}`)
          .join(', '),
        ...(status === 429 && {
          headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } },
        }),
        content: content(refOf(ErrorBody)),
      },
    ]),
  );
};

const pathOf = (operation: (typeof operations)[number]): Json => {
  const route = routeOf(operation);
  const parameters = [
    ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', format: 'uuid' },
    })),
    ...(route.idempotent
      ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: plain(IdempotencyKey) }]
      : []),
  ];
  return {
    operationId: operation,
    tags: ['Encounters'],
    summary: route.summary,
    description: route.description,
    parameters,
    ...(route.body && { requestBody: { required: true, content: content(refOf(route.body)) } }),
    responses: {
      [route.status]: {
        description: route.summary,
        ...(route.status === 201 && {
          headers: { Location: { schema: { type: 'string' }, description: 'Where it is.' } },
        }),
        content: content(refOf(route.answer)),
      },
      ...refusals([...commonErrors, ...route.errors]),
    },
  };
};

const webhook = (summary: string): Json => ({
  post: {
    summary,
    description:
      'Signed as Standard Webhooks describes: compute HMAC-SHA256 with your secret over `webhook-id.webhook-timestamp.body`, compare in constant time with each signature, refuse old timestamps, and ignore a `webhook-id` you have had. Answer with 2xx within 10 seconds; anything else is tried again, further and further apart, for about three days. Redirects are not followed.',
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
      name,
      in: 'header',
      required: true,
      schema: { type: 'string' },
    })),
    requestBody: { required: true, content: content(refOf(WebhookBody)) },
    responses: { '2XX': { description: 'Received.' } },
  },
});

/** The description of the outward interface, OpenAPI 3.1: made from the list of routes, the schemas and the table of errors. */
export const openApiDocument = (version: string): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const { path, method } = routeOf(operation);
    paths[path] = { ...paths[path], [method]: pathOf(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Luonnos: interface for record systems',
      version,
      description:
        'Create an encounter, follow it, and take the note once a professional has signed it. A draft never leaves. Every call is written into the log of who handled the subject’s data. What is not yours answers as if it did not exist. Fields may be added to answers.',
    },
    servers: [{ url: OUTWARD_PATH }],
    security: [{ token: [] }],
    tags: [{ name: 'Encounters' }],
    paths,
    webhooks: {
      'note.filed': webhook('A signed note is in the record system'),
      'note.withdrawn': webhook('A signed note was withdrawn as entered in error'),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Issued by the operator.' } },
      schemas: schemas(),
    },
  };
};
