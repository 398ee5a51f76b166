import { UploadState } from '../../server/domain/upload.js';
import { EncounterView } from '../../server/domain/view.js';
import { eventually, type SignedIn } from './professional.js';

const PIECE = 1024 ** 2;

/** A professional's upload over the public HTTP interface. */
export const uploads = (url: string, who: SignedIn) => {
  const path = (id: string, rest = ''): string => `/api/encounters/${id}/uploads${rest}`;

  const put = async (id: string, upload: string, offset: number, piece: Uint8Array, headers: object = {}) => {
    const answer = await fetch(`${url}${path(id, `/${upload}/bytes`)}`, {
      method: 'PUT',
      headers: {
        ...who.api.socket('/').headers,
        'content-type': 'application/octet-stream',
        'upload-offset': String(offset),
        ...headers,
      },
      body: new Uint8Array(piece),
    });
    const body = (await answer.json()) as {
      received?: number;
      error?: { code: string; details: { received?: number } };
    };
    return { status: answer.status, ...body };
  };
  const start = (id: string, bytes: number, kind = 'conversation') =>
    who.api.post(path(id), { kind, bytes }, UploadState);
  const send = async (id: string, upload: string, bytes: Uint8Array, from = 0): Promise<void> => {
    for (let at = from; at < bytes.length; at += PIECE) {
      const { status, error } = await put(id, upload, at, bytes.subarray(at, at + PIECE));
      if (status !== 200) throw new Error(`refused: ${error?.code}`);
    }
  };
  const complete = (id: string, upload: string) => who.api.post(path(id, `/${upload}/complete`), {}, EncounterView);

  return {
    start,
    put,
    send,
    complete,
    state: (id: string, upload: string) => who.api.get(path(id, `/${upload}`), UploadState),
    cancel: (id: string, upload: string) => who.nothing(path(id, `/${upload}/cancel`), {}),
    /** Uploads it all and waits until it was read, or could not be. */
    whole: async (id: string, bytes: Uint8Array): Promise<{ view: EncounterView; code: string | null }> => {
      const { id: upload } = await start(id, bytes.length);
      await send(id, upload, bytes);
      await complete(id, upload);
      const view = await eventually(
        () => who.view(id),
        ({ activities }) => activities.some(({ kind, state }) => kind === 'import' && /done|failed/.test(state)),
        60_000,
      );
      return { view, code: view.activities.find(({ kind }) => kind === 'import')?.lastError ?? null };
    },
  };
};

export type Uploads = ReturnType<typeof uploads>;
