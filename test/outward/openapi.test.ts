import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { CreateOutward, OutwardNote, OutwardStatus, WebhookBody, WebhookType } from '../../server/domain/outward.js';
import { type ErrorCode, errorTable } from '../../server/errors.js';
import { openApiDocument } from '../../server/outward/openapi.js';
import { commonErrors, operations, outwardRoutes, routeOf } from '../../server/outward/routes.js';
import { create } from '../support/outward.js';

type Json = { readonly [key: string]: Json } & { readonly [key: number]: Json };
const document = openApiDocument('1.2.3') as unknown as Json;
const text = JSON.stringify(document);
const at = (...path: string[]): Json => path.reduce((from, key) => from[key] as Json, document);

const status: OutwardStatus = {
  id: '00000000-0000-4000-8000-000000000000',
  state: 'filed',
  nextAction: 'done',
  professionalId: 'elina.harju',
  register: 'health',
  noteType: 'doctor-visit',
  kind: 'live',
  createdAt: '2026-11-26T08:00:00.000Z',
  updatedAt: '2026-11-26T08:00:00.000Z',
  beingAmended: false,
  signed: null,
  receipt: null,
  delivery: [],
  exports: [],
};

describe('the description of the outward interface', () => {
  it('is a valid OpenAPI 3.1 document whose references all lead somewhere', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(text));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
    validator.resolveRefs();
    for (const [, ref = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) expect(at(...ref.split('/')), ref).toBeDefined();
    expect((await validator.validate({ ...JSON.parse(text), paths: { '/x': { get: { responses: 1 } } } })).valid).toBe(
      false,
    );
  });

  it('has every route, with its answer, its body and every code it may be refused with under its status', () => {
    const described = Object.entries(at('paths')).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    );
    expect(described).toEqual(operations.map((operation) => `${routeOf(operation).method} ${routeOf(operation).path}`));
    for (const operation of operations) {
      const route = routeOf(operation);
      const { responses, requestBody, description } = at('paths', route.path, route.method);
      expect(String(description).length).toBeGreaterThan(20);
      expect(responses?.[route.status]).toBeDefined();
      expect(requestBody !== undefined).toBe(route.body !== undefined);
      for (const code of [...commonErrors, ...route.errors]) {
        const { status: status_, retryable } = errorTable[code as ErrorCode];
        const said = String(responses?.[status_]?.description).split(', ');
        expect(said, code).toContain(`\`${code}\`${retryable ? ' (trying again can help)' : ''}`);
      }
    }
    expect(Object.keys(at('webhooks'))).toEqual(WebhookType.options);
  });

  it('names the headers that a caller has to send, and those that it has to read', () => {
    const { responses, parameters } = at('paths', '/encounters', 'post');
    expect(parameters?.[0]).toMatchObject({ name: 'Idempotency-Key', in: 'header', required: true });
    expect(Object.keys(responses?.[201]?.headers as object)).toEqual(['Location']);
    const waits = operations.map((operation) => {
      const { path, method } = routeOf(operation);
      return Object.entries(at('paths', path, method, 'responses')).filter(
        ([, { headers }]) => headers?.['Retry-After'],
      );
    });
    expect(waits.map((all) => all.map(([status_]) => status_))).toEqual(operations.map(() => ['429']));
  });

  it('says what a value is in words, not in patterns and bounds that a format or a type already has', () => {
    const schemas: object[] = [];
    JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null) schemas.push(value);
      return value;
    });
    expect(schemas.filter((schema) => 'format' in schema && 'pattern' in schema)).toEqual([]);
    expect(schemas.filter((schema) => 'maximum' in schema && schema.maximum === Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  it('names every field that is taken and given, and takes no other', () => {
    const fields = (name: string) => Object.keys(at('components', 'schemas', name, 'properties'));
    expect(fields('CreateEncounter')).toEqual(Object.keys(CreateOutward.shape));
    expect(fields('EncounterStatus')).toEqual(Object.keys(OutwardStatus.shape));
    expect(fields('WebhookBody')).toEqual(Object.keys(WebhookBody.shape));
    expect(at('components', 'schemas', 'CreateEncounter').additionalProperties).toBe(false);
    expect(CreateOutward.safeParse({ ...create, more: 1 }).success).toBe(false);
    expect(CreateOutward.safeParse(at('components', 'schemas', 'CreateEncounter', 'examples')[0]).success).toBe(true);
  });

  it('lets nothing out that it does not name', () => {
    expect(OutwardStatus.parse({ ...status, note: 'draft', subject: { name: 'Aino' } })).toEqual(status);
    for (const operation of operations) expect(outwardRoutes[operation].answer).toBeDefined();
    const withdrawn = OutwardNote.options.find((one) => one.shape.standing.safeParse('withdrawn').success);
    expect(Object.keys(withdrawn?.shape ?? {})).not.toContain('text');
    expect(Object.keys(withdrawn?.shape ?? {})).not.toContain('sections');
  });

  it('is the same for whoever asks, and tells nothing of who may call', () => {
    expect(text).toBe(JSON.stringify(openApiDocument('1.2.3')));
    expect(text).not.toMatch(/esimerkkila|whsec_|Mallikas/i);
  });
});
