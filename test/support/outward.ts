import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Integrator } from '../../server/domain/integrator.js';
import type { CreateOutward, OutwardNote, OutwardStatus } from '../../server/domain/outward.js';
import { ErrorBody } from '../../server/domain/session.js';
import { type ErrorCode, errorTable } from '../../server/errors.js';
import { commonErrors, type Operation, outwardRoutes } from '../../server/outward/routes.js';

/** An integrator's settings and the token that only it has. */
export const newIntegrator = (over: Partial<Integrator> = {}): Integrator & { token: string } => {
  const token = randomBytes(32).toString('base64url');
  return {
    id: 'record-system',
    name: 'Potilastietojärjestelmä',
    tokens: [createHash('sha256').update(token).digest('hex')],
    organisation: 'esimerkkila',
    registers: ['health'],
    sees: 'own',
    perMinute: 6_000,
    ...over,
    token,
  };
};

/** The file that says who may call. */
export const integratorsFile = async (all: readonly (Integrator & { token: string })[]): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'luonnos-integrators-')), 'integrators.json');
  await writeFile(file, JSON.stringify(all.map(({ token: _, ...settings }) => settings)), { mode: 0o600 });
  return file;
};

export const create: CreateOutward = {
  subjectId: 'aino-mallikas',
  professionalId: 'elina.harju',
  noteType: 'doctor-visit',
  mode: 'conversation',
  spokenLanguage: 'fi',
  noteLanguage: 'fi',
  present: ['professional', 'subject'],
};

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** Null where it was refused. */
  readonly body: Body | null;
  readonly code: string;
}

/** A program at the outward interface. Every answer has to be one that the interface describes, failures too. */
export const outwardAt = (url: string, token: string) => {
  const call = async <Body>(operation: Operation, path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
    const route = outwardRoutes[operation];
    const response = await fetch(`${url}/api/v1${path}`, {
      ...init,
      redirect: 'manual',
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    });
    const { status, headers } = response;
    const body: unknown = await response.json();
    if (status < 400) {
      if (status !== route.status) throw new Error(`${operation} answers ${status}, which is not described.`);
      return { status, headers, body: route.answer.parse(body) as Body, code: 'ok' };
    }
    const { code } = ErrorBody.parse(body).error;
    const described: readonly string[] = [...commonErrors, ...route.errors];
    if (!described.includes(code) || errorTable[code as ErrorCode].status !== status) {
      throw new Error(`${operation} answers ${status} ${code}, which is not described.`);
    }
    return { status, headers, body: null, code };
  };
  const post = (body: unknown, key: string = randomUUID()) =>
    call<OutwardStatus>('createEncounter', '/encounters', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  return {
    call,
    post,
    /** An encounter that was created. */
    created: async (over: Partial<CreateOutward> = {}): Promise<OutwardStatus> => {
      const { body, code } = await post({ ...create, ...over });
      if (!body) throw new Error(code);
      return body;
    },
    status: (id: string) => call<OutwardStatus>('readStatus', `/encounters/${id}`),
    note: (id: string) => call<OutwardNote>('readNote', `/encounters/${id}/note`),
  };
};

export type Outward = ReturnType<typeof outwardAt>;
