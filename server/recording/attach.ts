import type { RawData, WebSocket } from 'ws';
import type { Actor } from '../domain/audit.js';
import { asLuonnosError } from '../errors.js';
import type { Log } from '../log.js';
import { storeError } from '../store/database.js';
import type { EncounterHead } from '../store/encounters.js';
import { createLiveSession, type RecordingParts } from './live-session.js';

const MAX_BUFFERED_BYTES = 1_000_000;

/**
 * Binds a live session to a socket: order kept, errors closed by code, a reader too slow for its messages cut off. The answer tells
 * whether it is recording now.
 */
export const attachSocket = (
  parts: RecordingParts,
  socket: WebSocket,
  head: EncounterHead,
  actor: Actor,
  log: Log,
  options?: { readonly appendOnly: boolean },
): { isRecording(): boolean } => {
  const fail = (error: unknown): void => {
    const known = asLuonnosError(storeError(error));
    if (known.code === 'internal') log.error('Live session failed', error, { encounterId: head.encounter.id });
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ type: 'error', code: known.code }));
    socket.close(known.close, known.code);
  };
  const session = createLiveSession(
    parts,
    head,
    actor,
    {
      send: (message) => {
        if (socket.readyState !== socket.OPEN) return;
        if (socket.bufferedAmount > MAX_BUFFERED_BYTES) socket.terminate();
        else socket.send(JSON.stringify(message));
      },
      close: (code, reason) => socket.close(code, reason),
      fail,
    },
    options,
  );
  /** What has to wait for an earlier message; null while nothing waits, and frames are taken at once. */
  let queue: Promise<void> | null = null;
  const wait = (work: Promise<void>): void => {
    // Nothing more is read meanwhile: what the sender says waits on its side.
    socket.pause();
    const waiting: Promise<void> = work.catch(fail).finally(() => {
      if (queue !== waiting) return;
      queue = null;
      socket.resume();
    });
    queue = waiting;
  };
  const handle = (data: Buffer, binary: boolean): Promise<void> | undefined => {
    if (socket.readyState !== socket.OPEN) return undefined;
    return binary ? session.onFrame(data) : session.onMessage(data.toString('utf8'));
  };
  socket.on('message', (data: RawData, binary: boolean) => {
    if (queue) return wait(queue.then(() => handle(data as Buffer, binary)));
    try {
      const work = handle(data as Buffer, binary);
      if (work !== undefined) wait(work);
    } catch (error) {
      fail(error);
    }
  });
  socket.on('error', () => {
    // Where it is being closed with a reason, the reason is still on its way.
    if (socket.readyState === socket.OPEN) socket.terminate();
  });
  socket.on('close', () => void (queue ?? Promise.resolve()).then(session.close));
  return session;
};
