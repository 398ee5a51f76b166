import type { z } from 'zod';
import { CreateOutward, OutwardNote, OutwardStatus } from '../domain/outward.js';
import type { ErrorCode } from '../errors.js';

/** Where the interface is. */
export const OUTWARD_PATH = '/api/v1';

interface OutwardRoute {
  readonly method: 'get' | 'post';
  /** Below `OUTWARD_PATH`, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly body?: z.ZodType;
  /** Asked for at most once: the caller chooses a key. */
  readonly idempotent?: true;
  readonly status: 200 | 201;
  readonly answer: z.ZodType;
  /** What it may be refused with, beside what every call may. */
  readonly errors: readonly ErrorCode[];
}

/** Every call of the interface: the routes and their description are both made from this list. */
export const outwardRoutes = {
  createEncounter: {
    method: 'post',
    path: '/encounters',
    summary: 'Create an encounter for a subject',
    description:
      'The subject is read from the record system, and the encounter is in the worklist of the responsible professional, who has to be of your organisation and register. Nothing is recorded before they have informed the subject. The same key with the same body gives the same encounter, as it is by then.',
    body: CreateOutward,
    idempotent: true,
    status: 201,
    answer: OutwardStatus,
    errors: [
      'request.not-found',
      'request.other-body',
      'professional.unknown',
      'encounter.note-type',
      'speech.unsupported-language',
      'draft.language',
      'subject.inactive',
      'record.not-found',
      'record.not-configured',
      'record.unavailable',
      'record.unauthorised',
      'record.rejected',
    ],
  },
  readStatus: {
    method: 'get',
    path: '/encounters/{id}',
    summary: 'How far an encounter has come',
    description: 'State, next action, times and delivery; no content.',
    status: 200,
    answer: OutwardStatus,
    errors: ['request.not-found'],
  },
  readNote: {
    method: 'get',
    path: '/encounters/{id}/note',
    summary: 'The newest signed note',
    description:
      'Never a draft: while nothing is signed the answer is 409 `note.not-signed`. While a signed note is being amended it stands until the new one is signed. What was withdrawn says so, without its words.',
    status: 200,
    answer: OutwardNote,
    errors: ['request.not-found', 'note.not-signed'],
  },
} as const satisfies Record<string, OutwardRoute>;

export type Operation = keyof typeof outwardRoutes;
export type AnswerOf<Of extends Operation> = z.input<(typeof outwardRoutes)[Of]['answer']>;
export type BodyOf<Of extends Operation> = (typeof outwardRoutes)[Of] extends { body: infer Body extends z.ZodType }
  ? z.output<Body>
  : null;

export const operations = Object.keys(outwardRoutes) as Operation[];
export const routeOf = (operation: Operation): OutwardRoute => outwardRoutes[operation];

/** What every call may be refused with. */
export const commonErrors: readonly ErrorCode[] = [
  'request.invalid',
  'request.unauthenticated',
  'request.too-large',
  'request.unsupported-type',
  'request.too-many',
  'store.unavailable',
  'store.full',
  'internal',
];
