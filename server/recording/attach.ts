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
  let queue = Promise.resolve();
  socket.on('message', (data: RawData, binary: boolean) => {
    queue = queue.then(async () => {
      if (socket.readyState !== socket.OPEN) return;
      try {
        const taken = binary ? session.onFrame(data as Buffer) : undefined;
        if (binary && !taken) return;
        // Nothing more is read meanwhile: what the sender says waits on its side.
        socket.pause();
        await (taken ?? session.onMessage((data as Buffer).toString('utf8')));
      } catch (error) {
        fail(error);
      } finally {
        socket.resume();
      }
    });
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => void queue.then(session.close));
  return session;
};
