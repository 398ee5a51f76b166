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
import { isTicketFor, ticketOf } from './ticket.js';

/** The socket as the session needs it. */
export interface Connection {
  send(message: ServerMessage): void;
  close(code: number, reason: string): void;
  /** Ends it with the error's code. */
  fail(error: unknown): void;
}

export interface RecordingParts {
  readonly store: Pick<
    Store,
    'encounterHead' | 'openPart' | 'resumePart' | 'reopenPart' | 'addGap' | 'markMoment' | 'forget' | 'endPart'
  >;
  readonly commit: GroupCommit;
  readonly tail: Tail;
  readonly hub: Hub;
  /** Which session of this process writes which part: the newest wins. */
  readonly writers: Map<number, { readonly epoch: number; replaced(): void }>;
}

interface Recording {
  readonly lease: PartLease;
  readonly writer: PartWriter;
  /** Frames the recorder said there are. */
  ending: number | null;
  forgetting: Extract<ClientMessage, { type: 'forget' }>[];
}

/**
 * One socket of one person on one encounter, or with `appendOnly` of a recorder that has only the ticket of its part: it delivers,
 * forgets what was to be forgotten, and hears nothing of the encounter. Messages are handled strictly one after the other; throws `LuonnosError` for anything out of order,
 * upon which the socket is closed and the encounter is as it was.
 */
export const createLiveSession = (
  parts: RecordingParts,
  head: EncounterHead,
  actor: Actor,
  connection: Connection,
  { appendOnly }: { readonly appendOnly: boolean } = { appendOnly: false },
) => {
  const encounterId = head.encounter.id;
  let recording: Recording | null = null;
  let unfollow: (() => void) | null = null;
  let settling = Promise.resolve();

  const follow = (): void => {
    if (!appendOnly) unfollow ??= parts.hub.follow(encounterId, connection.send);
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

  const begin = async (lease: PartLease): Promise<Recording | null> => {
    // Read after the lease was taken: a key that is renewed later takes the lease away, one renewed before is not the head's.
    const { key } = (await parts.store.encounterHead(encounterId)) ?? head;
    const other = parts.writers.get(lease.partId);
    // The database may answer two connections in another order than it heard them.
    if (other && other.epoch > lease.epoch) {
      replaced();
      return null;
    }
    if (other && other.replaced !== replaced) other.replaced();
    const writer = parts.commit.open(lease, key, {
      committed: (next) => {
        connection.send({ type: 'ack', part: lease.partId, next });
        if (recording && (recording.ending !== null || recording.forgetting.length > 0)) void settle();
      },
      refused: () => replaced(),
      trouble: (code) => connection.send({ type: 'trouble', code }),
    });
    // Where its part is opened again, what was to be forgotten still is.
    recording = { lease, writer, ending: null, forgetting: recording?.forgetting ?? [] };
    parts.writers.set(lease.partId, { epoch: lease.epoch, replaced });
    return recording;
  };

  const hello = async (message: Extract<ClientMessage, { type: 'hello' }>): Promise<void> => {
    if (recording) throw new LuonnosError('protocol.bad-message');
    const { kind, device, part, takeOver = false, late = false, ticket } = message;
    if (appendOnly && (part === null || !isTicketFor(head, part, device, ticket ?? ''))) {
      throw new LuonnosError('request.unauthenticated');
    }
    const lease =
      part === null
        ? await parts.store.openPart(head, actor, { kind, device, takeOver, late })
        : await parts.store.resumePart(encounterId, part, device);
    if (!(await begin(lease))) return;
    follow();
    const { partId, next } = lease;
    connection.send({
      type: 'welcome',
      part: partId,
      next,
      window: WINDOW_FRAMES,
      ticket: ticketOf(head, partId, device),
    });
  };

  /** What has to wait until all frames before it are durable: forgetting first, then the end. One after the other. */
  const settle = (): Promise<void> => {
    settling = settling.then(settleOnce);
    return settling;
  };

  const settleOnce = async (): Promise<void> => {
    const current = recording;
    if (!current) return;
    const { lease, writer } = current;
    const { partId } = lease;
    try {
      for (;;) {
        const index = current.forgetting.findIndex(({ to }) => to <= writer.durable);
        const [due] = index === -1 ? [] : current.forgetting.splice(index, 1);
        if (!due) break;
        const { from, to, ground } = due;
        await parts.store.forget(head, actor, { partId, from, to, ground });
        connection.send({ type: 'forgotten', part: partId, from, to });
      }
      if (current.forgetting.length > 0 || current.ending === null || writer.durable < current.ending) return;
      const total = current.ending;
      current.ending = null;
      await parts.store.endPart(head, actor, partId, total);
      parts.tail.nudge(partId);
      connection.send({ type: 'ended', part: partId, total });
      release();
    } catch (error) {
      connection.fail(error);
    }
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
        if (appendOnly) throw new LuonnosError('request.unauthenticated');
        follow();
        connection.send({ type: 'listening' });
        return;
      case 'gap': {
        mine(message.part);
        const { part: partId, seq, durationMs, reason } = message;
        return parts.store.addGap(head, actor, { partId, atMs: seq * FRAME_MS, durationMs, reason });
      }
      case 'mark': {
        mine(message.part);
        const { part: partId, seq, set } = message;
        await parts.store.markMoment(head, actor, { partId, atMs: seq * FRAME_MS }, set);
        connection.send({ type: 'marked', part: partId, seq, set });
        return;
      }
      case 'forget': {
        const current = mine(message.part);
        if (message.from >= message.to) throw new LuonnosError('protocol.bad-message');
        if (current.forgetting.length >= WINDOW_FRAMES) throw new LuonnosError('protocol.bad-message');
        // Frames of the span may still be on their way: it waits for them, and they are asked for.
        if (message.to > current.writer.expects) {
          connection.send({ type: 'nack', part: message.part, expect: current.writer.expects });
        }
        current.forgetting.push(message);
        return settle();
      }
      case 'end': {
        const current = mine(message.part);
        if (message.total < current.writer.durable) throw new LuonnosError('protocol.bad-message');
        if (message.total <= current.writer.expects) {
          current.ending = message.total;
          return settle();
        }
        connection.send({ type: 'nack', part: message.part, expect: current.writer.expects });
        return;
      }
      case 'ping':
        connection.send({ type: 'pong' });
    }
  };

  const reopen = async (lease: PartLease, seq: number, pcm: Uint8Array): Promise<void> => {
    const again = await begin(await parts.store.reopenPart(head, actor, lease));
    if (again?.lease.next === seq) again.writer.take(pcm);
  };

  /**
   * Frames are taken without waiting: a duplicate is acknowledged again, a hole asked for, too far ahead refused. Only the first frame
   * of a part that was ended without its recorder has to wait, for the part to be opened again.
   */
  const onFrame = (bytes: Uint8Array): Promise<void> | undefined => {
    const frame = decodeFrame(bytes);
    if (!frame) throw new LuonnosError('protocol.bad-frame');
    const { writer, lease } = mine(frame.part);
    if (frame.seq < writer.expects) {
      connection.send({ type: 'ack', part: lease.partId, next: writer.durable });
    } else if (frame.seq >= writer.durable + WINDOW_FRAMES) {
      throw new LuonnosError('audio.overflow');
    } else if (frame.seq > writer.expects) {
      connection.send({ type: 'nack', part: lease.partId, expect: writer.expects });
    } else if (lease.ended) {
      return reopen(lease, frame.seq, frame.pcm);
    } else {
      writer.take(frame.pcm);
    }
    return undefined;
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
