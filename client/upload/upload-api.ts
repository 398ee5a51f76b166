import type { PartKind } from '../../server/domain/audio.js';
import type { UploadState } from '../../server/domain/upload.js';
import type { EncounterView } from '../../server/domain/view.js';
import { request } from '../api/request.js';

/** The server's side of an upload, as the sender needs it. Everything throws `ApiError`. */
export interface UploadApi {
  start(kind: PartKind, bytes: number): Promise<UploadState>;
  state(upload: string): Promise<UploadState>;
  put(upload: string, offset: number, bytes: ArrayBuffer, signal: AbortSignal): Promise<UploadState>;
  complete(upload: string): Promise<void>;
  cancel(upload: string): Promise<void>;
}

/** `onView` hears what the encounter is like when reading begins. */
export const uploadApi = (encounterId: string, onView: (view: EncounterView) => Promise<void>): UploadApi => {
  const path = `/api/encounters/${encounterId}/uploads`;
  return {
    start: (kind, bytes) => request('POST', path, { body: { kind, bytes } }),
    state: (upload) => request('GET', `${path}/${upload}`),
    put: (upload, offset, bytes, signal) =>
      request('PUT', `${path}/${upload}/bytes`, { bytes, headers: { 'upload-offset': String(offset) }, signal }),
    complete: async (upload) => onView(await request('POST', `${path}/${upload}/complete`, { body: {} })),
    cancel: (upload) => request('POST', `${path}/${upload}/cancel`, { body: {} }),
  };
};
