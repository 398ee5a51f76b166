import type { PartKind } from '../../server/domain/audio.js';
import { MAX_PIECE_BYTES, MAX_UPLOAD_BYTES, type UploadState } from '../../server/domain/upload.js';
import { errorTable } from '../../server/errors.js';
import { ApiError, isCode } from '../api/request.js';
import type { Remembered } from './remembered.js';
import { createSpeed } from './speed.js';
import type { UploadApi } from './upload-api.js';

export interface SenderSnapshot {
  readonly phase: 'preparing' | 'sending' | 'waiting' | 'paused' | 'completing' | 'sent' | 'cancelled' | 'failed';
  /** 0–100, whole. */
  readonly percent: number;
  /** Seconds, null while it is not known. */
  readonly leftS: number | null;
  readonly error: ApiError | null;
}

export interface SenderParts {
  readonly file: Blob;
  readonly kind: PartKind;
  readonly api: UploadApi;
  readonly fingerprint: () => Promise<string>;
  readonly memory: { get(): Remembered | null; set(upload: Remembered): void; clear(): void };
  readonly now: () => number;
  /** Resolves after the time, or earlier when the network is back. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

const SMALL_PIECE_BYTES = MAX_PIECE_BYTES / 4;
/** A slow line gets small pieces, so that its progress can be seen. */
const SLOW_MS = 1_500;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

const canWait = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'offline' || errorTable[error.code].retryable);

/** Sends one file, piece by piece, over any number of lost connections; pauses, goes on, or is cancelled. */
export const createSender = (parts: SenderParts) => {
  const { file, api, memory } = parts;
  const listeners = new Set<() => void>();
  const speed = createSpeed(parts.now);
  let snapshot: SenderSnapshot = { phase: 'preparing', percent: 0, leftS: null, error: null };
  let upload: UploadState | null = null;
  let stop = new AbortController();
  let completing = false;

  const show = (change: Partial<SenderSnapshot>): void => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const received = (state: UploadState): void => {
    upload = state;
    speed.at(state.received);
    const percent = Math.floor((state.received / file.size) * 100);
    show({ phase: 'sending', percent, leftS: speed.leftS(file.size) });
  };

  /** Where an upload of this very file was left; null where there is none. */
  const earlier = async (fingerprint: string): Promise<UploadState | null> => {
    const kept = memory.get();
    if (kept?.fingerprint !== fingerprint) return null;
    try {
      const state = await api.state(kept.upload);
      return state.bytes === file.size ? state : null;
    } catch (error) {
      if (isCode(error, 'request.not-found')) return null;
      throw error;
    }
  };

  const begin = async (): Promise<UploadState> => {
    if (file.size > MAX_UPLOAD_BYTES) throw new ApiError('upload.too-long');
    if (file.size === 0) throw new ApiError('upload.corrupt');
    const fingerprint = await parts.fingerprint().catch(() => {
      throw new ApiError('upload.corrupt');
    });
    const state = (await earlier(fingerprint)) ?? (await api.start(parts.kind, file.size));
    memory.set({ upload: state.id, fingerprint });
    return state;
  };

  const sendPiece = async (state: UploadState, length: number, signal: AbortSignal): Promise<void> => {
    // A file that was changed or removed meanwhile cannot be read any more.
    const bytes = await file
      .slice(state.received, state.received + length)
      .arrayBuffer()
      .catch(() => {
        throw new ApiError('upload.corrupt');
      });
    try {
      received(await api.put(state.id, state.received, bytes, signal));
    } catch (error) {
      const at = isCode(error, 'encounter.conflict') ? error.details.received : undefined;
      if (typeof at !== 'number') throw error;
      received({ ...state, received: at });
    }
  };

  /** One go: until all is sent, or something comes between. */
  const send = async (signal: AbortSignal): Promise<void> => {
    received(upload ? await api.state(upload.id) : await begin());
    let length = SMALL_PIECE_BYTES;
    while (upload && !upload.completed && upload.received < file.size) {
      const before = parts.now();
      await sendPiece(upload, length, signal);
      if (signal.aborted) return;
      length = parts.now() - before > SLOW_MS ? SMALL_PIECE_BYTES : MAX_PIECE_BYTES;
    }
    if (!upload) return;
    show({ phase: 'completing', percent: 100, leftS: null });
    completing = true;
    if (!upload.completed) await api.complete(upload.id);
  };

  const sent = (): void => {
    memory.clear();
    show({ phase: 'sent', percent: 100, leftS: null, error: null });
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    let waitMs = FIRST_WAIT_MS;
    while (!signal.aborted) {
      const before: number = upload?.received ?? 0;
      try {
        await send(signal);
        if (!signal.aborted) sent();
        return;
      } catch (error) {
        if (signal.aborted) return;
        // The answer to "complete" was lost, and it has been read since.
        if (completing && isCode(error, 'request.not-found')) return sent();
        const known = error instanceof ApiError ? error : new ApiError('internal');
        if (!canWait(known)) return show({ phase: 'failed', error: known, leftS: null });
        if ((upload?.received ?? 0) > before) waitMs = FIRST_WAIT_MS;
        show({ phase: 'waiting', leftS: null });
        speed.reset();
        await parts.wait(waitMs, signal);
        waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      }
    }
  };

  const go = (): void => {
    stop = new AbortController();
    speed.reset();
    show({ phase: upload ? 'sending' : 'preparing', error: null });
    void run(stop.signal);
  };
  go();

  return {
    snapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pause: (): void => {
      stop.abort();
      show({ phase: 'paused', leftS: null });
    },
    /** After a pause, or a failure that was cured. */
    resume: go,
    /** What was sent is destroyed; where the server cannot be told now, it destroys it within a day. */
    cancel: async (): Promise<void> => {
      stop.abort();
      memory.clear();
      show({ phase: 'cancelled', leftS: null });
      if (upload) await api.cancel(upload.id).catch(() => undefined);
    },
  };
};

export type Sender = ReturnType<typeof createSender>;
