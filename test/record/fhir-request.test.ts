import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { createFhirConnection } from '../../server/record/fhir-connection.js';
import { createFhirContext } from '../../server/record/fhir-context.js';
import { RecordRefusal } from '../../server/record/fhir-errors.js';
import { assertAsLeft, markDocument } from '../../server/record/fhir-replace.js';
import { createFhirRequest } from '../../server/record/fhir-request.js';
import { readRole } from '../../server/record/fhir-role.js';
import { createReadVisit } from '../../server/record/fhir-visit.js';
import { startStray } from '../support/stray.js';

const { signal } = new AbortController();
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof LuonnosError ? error.code : String(error)),
  );

describe('the one way out to a record system', () => {
  let server: Server;
  let stray: Awaited<ReturnType<typeof startStray>>;
  let origin: string;
  let asked: IncomingMessage[];
  let answer: { status: number; headers?: Record<string, string>; body?: string };

  beforeAll(async () => {
    stray = await startStray();
    server = createServer((incoming, outgoing) => {
      asked.push(incoming);
      outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await stray.close();
  });
  beforeEach(() => {
    asked = [];
    answer = { status: 200, body: '{"resourceType":"Bundle"}' };
  });

  it('leads below its address only, and takes the token nowhere else', async () => {
    const request = createFhirRequest({ baseUrl: `${origin}/fhir`, token: 'secret' });
    const elsewhere = [
      `${stray.url}fhir/Patient/1`,
      `${origin}/fhirEVIL/Patient/1`,
      `${origin}/Patient/1`,
      '../Patient/1',
      'Patient/../../secret',
      'Patient/%2e%2e/%2e%2e/secret',
      `${origin.replace('http://', 'http://user:password@')}/fhir/Patient/1`,
      'ftp://127.0.0.1/fhir/Patient/1',
      'https://127.0.0.1/fhir/Patient/1',
    ];
    for (const place of elsewhere) {
      expect([place, await codeOf(request('GET', place, { signal }))]).toEqual([place, 'record.rejected']);
    }
    expect([asked.length, stray.came()]).toEqual([0, 0]);
    for (const place of ['Patient/1', '/Patient/1', `${origin}/fhir/Patient/1`])
      await request('GET', place, { signal });
    await request('POST', '/', { signal }, { resourceType: 'Bundle' });
    expect(asked.map(({ url }) => url)).toEqual(['/fhir/Patient/1', '/fhir/Patient/1', '/fhir/Patient/1', '/fhir']);
    expect(asked.every(({ headers }) => headers.authorization === 'Bearer secret')).toBe(true);
  });

  it('follows neither the next page nor a reference to another host', async () => {
    const { client, call } = createFhirConnection({ baseUrl: `${origin}/fhir`, token: 'secret', timeoutMs: 1_000 });
    const bundle = { resourceType: 'Bundle', link: [{ relation: 'next', url: `${stray.url}fhir/Patient?page=2` }] };
    expect(await codeOf(call(signal, async (limit) => client.nextPage({ bundle, options: { signal: limit } })))).toBe(
      'record.rejected',
    );
    const resolve = (client as unknown as { resolve(ask: object): Promise<unknown> }).resolve;
    expect(await codeOf(resolve.call(client, { reference: `${stray.url}fhir/Patient/1` }))).toBe('record.rejected');
    expect(stray.came()).toBe(0);
  });

  it('asks nothing by an id that could lead elsewhere', async () => {
    const connection = createFhirConnection({ baseUrl: `${origin}/fhir`, timeoutMs: 1_000 });
    const readVisit = createReadVisit({ baseUrl: `${origin}/fhir`, timeoutMs: 1_000 });
    const context = createFhirContext({ baseUrl: `${origin}/fhir`, timeoutMs: 1_000, now: () => 0 });
    for (const id of ['../Patient/1', 'a/b', 'a?b', 'a#b', '', 'x'.repeat(65)]) {
      expect(await codeOf(connection.readDocument(id, signal))).toBe('record.rejected');
      const left = { noteId: 'n', id, versionId: null };
      expect(await codeOf(assertAsLeft(connection, left, signal))).toBe('record.rejected');
      expect(await codeOf(markDocument(connection, left, 'superseded', signal))).toBe('record.rejected');
      expect(await codeOf(readRole(`${origin}/fhir`, id, 'token'))).toBe('record.rejected');
      const visit = { encounterId: id, serviceEvent: null };
      expect(await readVisit(visit, 'aino-mallikas', { signal })).toBe(visit);
      expect((await context.medication(id, { signal })).state).toBe('failed');
    }
    expect(asked.map(({ url }) => url)).toEqual([]);
  });

  it('sends nothing without a limit, and ends with it', async () => {
    const request = createFhirRequest({ baseUrl: `${origin}/fhir` });
    expect(await codeOf(request('GET', 'Patient/1', {}))).toBe('internal');
    expect(asked).toEqual([]);
    await expect(request('GET', 'Patient/1', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });

  it('ends with the reason it was given, and with record.unavailable when its own time is over', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/fhir`;
    const reading = (timeoutMs: number, until: AbortSignal) =>
      createFhirConnection({ baseUrl, timeoutMs }).readDocument('d1', until);
    await expect(reading(5_000, AbortSignal.timeout(100))).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await codeOf(reading(100, signal))).toBe('record.unavailable');
    silent.closeAllConnections();
    silent.close();
  });

  it('does not wait for what an answer says that is longer than fits', async () => {
    const promising = createServer((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'content-length': '2000' }).write('{');
    });
    await new Promise<void>((resolve) => promising.listen(0, '127.0.0.1', resolve));
    const { port } = promising.address() as AddressInfo;
    const request = createFhirRequest({ baseUrl: `http://127.0.0.1:${port}/fhir`, maxBytes: 1_000 });
    expect(await codeOf(request('GET', 'Patient/1', { signal: AbortSignal.timeout(5_000) }))).toBe(
      'record.unavailable',
    );
    promising.closeAllConnections();
    promising.close();
  });

  it('asks for a token that is still good with every request', async () => {
    let count = 0;
    const token = () => Promise.resolve(`token-${++count}`);
    const request = createFhirRequest({ baseUrl: `${origin}/fhir`, token });
    await request('GET', 'Patient/1', { signal });
    await request('GET', 'Patient/1', { signal });
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('asks whether it may begin when all else is ready, and anew with another token', async () => {
    const ready: string[] = [];
    const token = () => Promise.resolve(`token-${ready.push('token')}`);
    const request = createFhirRequest({ baseUrl: `${origin}/fhir`, token });
    const begin = () => {
      if (ready.push('begin') > 2) throw new LuonnosError('record.unavailable');
    };
    answer = { status: 401 };
    expect(await codeOf(request('POST', 'DocumentReference', { signal, begin }, {}))).toBe('record.unavailable');
    expect(ready).toEqual(['token', 'begin', 'token', 'begin']);
    expect(asked).toHaveLength(1);
  });

  it('reads no more of an answer than fits', async () => {
    const request = createFhirRequest({ baseUrl: `${origin}/fhir`, maxBytes: 1_000 });
    const sized = (size: number) => `{"resourceType":"${'B'.repeat(size - '{"resourceType":""}'.length)}"}`;
    const told = { 'transfer-encoding': 'chunked' };
    for (const headers of [{}, told]) {
      answer = { status: 200, headers, body: sized(1_000) };
      expect(await codeOf(request('GET', 'Patient/1', { signal }))).toBe('ok');
      answer = { status: 200, headers, body: sized(1_001) };
      expect(await codeOf(request('GET', 'Patient/1', { signal }))).toBe('record.unavailable');
    }
  });

  it('waits as long as the server asks, by a number or by a date of its own clock', async () => {
    const request = createFhirRequest({ baseUrl: `${origin}/fhir` });
    const asks = async (headers: Record<string, string>) => {
      answer = { status: 503, headers, body: '' };
      return request('GET', 'Patient/1', { signal }).catch((error: LuonnosError) => error.details.retryAfterSeconds);
    };
    expect(await asks({ 'retry-after': '7' })).toBe(7);
    const dates = { date: 'Mon, 23 Nov 2026 10:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 10:02:00 GMT' };
    expect(await asks(dates)).toBe(120);
    expect(await asks({ 'retry-after': 'soon' })).toBeUndefined();
    expect(await asks({})).toBeUndefined();
  });

  it('tells a refusal in the record system’s words, and keeps them out of what is logged', async () => {
    const issue = [
      { severity: 'error', code: 'invalid', diagnostics: 'Päänsärkyä', expression: ['DocumentReference.type'] },
      { severity: 'information', code: 'informational', diagnostics: 'fine' },
    ];
    answer = { status: 422, body: JSON.stringify({ resourceType: 'OperationOutcome', issue }) };
    const request = createFhirRequest({ baseUrl: `${origin}/fhir` });
    const error = await request('POST', 'DocumentReference', { signal }, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RecordRefusal);
    const { words, code, message, details } = error as RecordRefusal;
    expect(words).toEqual(['Päänsärkyä (DocumentReference.type)']);
    expect([code, message]).toEqual(['record.rejected', 'record.rejected']);
    expect(JSON.stringify(details)).not.toContain('Päänsärkyä');
  });

  it('says nothing of what is sent or of the token, whatever DEBUG is set to', async () => {
    answer = { status: 400, body: '{"resourceType":"OperationOutcome","issue":[]}' };
    const program = join(import.meta.dirname, '../support/run-record-request.ts');
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', program, `${origin}/fhir`],
      {
        env: { PATH: process.env.PATH ?? '', DEBUG: '*' },
      },
    );
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /fhir/Patient/_search']);
    expect(stdout.trim()).toBe('record.rejected');
    expect(stderr).not.toMatch(/secret|Mallikas|fhir-kit-client/);
  });
});
