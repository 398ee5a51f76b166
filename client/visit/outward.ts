import { randomUUID } from 'node:crypto';
import { type CreateOutward, OutwardNote, OutwardStatus } from '../../server/domain/outward.js';
import { answerOf } from './api.js';

/** The outward interface as an integrator's program uses it: by token, answers parsed, failures by code. */
export const createOutward = (base: URL, token: string) => {
  const open = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(`/api/v1${path}`, base), {
      ...init,
      redirect: 'error',
      headers: { ...init.headers, authorization: `Bearer ${token}` },
    });
  return {
    create: async (body: CreateOutward): Promise<OutwardStatus> =>
      answerOf(
        await open('/encounters', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify(body),
        }),
        OutwardStatus,
      ),
    status: async (id: string): Promise<OutwardStatus> => answerOf(await open(`/encounters/${id}`), OutwardStatus),
    note: async (id: string): Promise<OutwardNote> => answerOf(await open(`/encounters/${id}/note`), OutwardNote),
  };
};
