import { FRAME_MS } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import { LuonnosError } from '../errors.js';
import {
  CLOSE_REPLACED,
  ClientMessage,
  decodeFrame,
  PROTOCOL_VERSION,
  type ServerMessage,
  WINDOW_FRAMES,
} from '../protocol.js';
import type { EncounterHead } from '../store/encounters.js';
import type { PartLease } from '../store/parts.js';
import type { Store } from '../store/store.js';
import type { GroupCommit, PartWriter } from './group-commit.js';
import type { Hub } from './hub.js';
import type { Tail } from './tail.js';

/** The socket as the session needs it. */
export interface Connection {
  send(message: ServerMessage): void;
  close(code: number, reason: string): void;
  /** Ends it with the error's code. */
  fail(error: unknown): void;
}

export interface RecordingParts {
  readonly store: Store;
  readonly commit: GroupCommit;
  readonly tail: Tail;
  readonly hub: Hub;
  /** Which session of this process writes which part: the newest wins. */
  readonly writers: Map<number, { readonly epoch: number; replaced(): void }>;
}

interface Recording {
  readonly lease: PartLease;
  readonly writer: PartWriter;
  ending: number | null;
}

/**
 * One socket of one person on one encounter. Messages are handled strictly one after the other; throws `LuonnosError` for anything
 * out of order, upon which the socket is closed and the encounter is as it was.
 */
export const createLiveSession = (parts: RecordingParts, head: EncounterHead, actor: Actor, connection: Connection) => {
  const encounterId = head.encounter.id;
  let recording: Recording | null = null;
  let unfollow: (() => void) | null = null;

  const follow = (): void => {
    unfollow ??= parts.hub.follow(encounterId, connection.send);
  };

  const release = (): void => {
    const lease = recording?.lease;
    if (lease && parts.writers.get(lease.partId)?.epoch === lease.epoch) parts.writers.delete(lease.partId);
    recording = null;
  };

  const replaced = (): void => {
    release();
    connection.close(CLOSE_REPLACED, 'replaced');
  };

  const hello = async (message: Extract<ClientMessage, { type: 'hello' }>): Promise<void> => {
    if (recording) throw new LuonnosError('protocol.bad-message');
    const { kind, device, part, takeOver } = message;
    const lease =
      part === null
        ? await parts.store.openPart(head, actor, { kind, device, takeOver: takeOver ?? false })
        : await parts.store.resumePart(encounterId, part, device);
    const other = parts.writers.get(lease.partId);
    // The database may answer two connections in another order than it heard them.
    if (other && other.epoch > lease.epoch) return replaced();
    other?.replaced();
    const writer = parts.commit.open(lease, head.key, {
      committed: (next) => {
        connection.send({ type: 'ack', part: lease.partId, next });
        void finish();
      },
      refused: () => replaced(),
    });
    recording = { lease, writer, ending: null };
    parts.writers.set(lease.partId, { epoch: lease.epoch, replaced });
    follow();
    connection.send({ type: 'welcome', part: lease.partId, next: lease.next, window: WINDOW_FRAMES });
  };

  const finish = async (): Promise<void> => {
    if (!recording || recording.ending === null || recording.writer.durable < recording.ending) return;
    const { lease, ending } = recording;
    recording.ending = null;
    try {
      await parts.store.endPart(head, actor, lease.partId, ending);
    } catch (error) {
      return connection.fail(error);
    }
    parts.tail.nudge(lease.partId);
    connection.send({ type: 'ended', part: lease.partId, total: ending });
    release();
  };

  const mine = (part: number): Recording => {
    if (!recording || recording.lease.partId !== part) throw new LuonnosError('protocol.bad-frame');
    return recording;
  };

  const onMessage = async (text: string): Promise<void> => {
    const parsed = ClientMessage.safeParse(parseJson(text));
    if (!parsed.success) throw new LuonnosError('protocol.bad-message');
    const message = parsed.data;
    if ('protocol' in message && message.protocol !== PROTOCOL_VERSION) {
      throw new LuonnosError('protocol.unsupported-version');
    }
    switch (message.type) {
      case 'hello':
        return hello(message);
      case 'listen':
        follow();
        connection.send({ type: 'listening' });
        return;
      case 'gap': {
        mine(message.part);
        const { part: partId, seq, durationMs, reason } = message;
        return parts.store.addGap(head, actor, { partId, atMs: seq * FRAME_MS, durationMs, reason });
      }
      case 'end': {
        const { writer } = mine(message.part);
        if (message.total < writer.durable) throw new LuonnosError('protocol.bad-message');
        if (message.total <= writer.expects) {
          if (recording) recording.ending = message.total;
          return finish();
        }
        connection.send({ type: 'nack', part: message.part, expect: writer.expects });
        return;
      }
      case 'ping':
        connection.send({ type: 'pong' });
    }
  };

  /** Frames are taken without waiting: a duplicate is acknowledged again, a hole asked for, too far ahead refused. */
  const onFrame = (bytes: Uint8Array): void => {
    const frame = decodeFrame(bytes);
    if (!frame) throw new LuonnosError('protocol.bad-frame');
    const { writer, lease } = mine(frame.part);
    if (frame.seq < writer.expects) {
      connection.send({ type: 'ack', part: lease.partId, next: writer.durable });
    } else if (frame.seq >= writer.durable + WINDOW_FRAMES) {
      throw new LuonnosError('audio.overflow');
    } else if (frame.seq > writer.expects) {
      connection.send({ type: 'nack', part: lease.partId, expect: writer.expects });
    } else {
      writer.take(frame.pcm);
    }
  };

  return {
    onMessage,
    onFrame,
    isRecording: (): boolean => recording !== null,
    close: (): void => {
      release();
      unfollow?.();
    },
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
