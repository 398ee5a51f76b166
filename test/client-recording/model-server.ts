/** A small model of the server's side of the wire: frames are appended in order only, acknowledged only once committed. */
import type { ClientMessage, ServerMessage } from '../../server/protocol.js';

export interface ModelPart {
  /** Contents of the frames, committed; and accepted but not committed yet. */
  readonly durable: string[];
  pending: string[];
  readonly gaps: Map<string, number>;
  endedAt: number | null;
}

export interface Peer {
  reply(message: ServerMessage): void;
  close(code: number): void;
}

export class ModelServer {
  readonly parts: ModelPart[] = [];
  readonly #deviceParts = new Map<string, number>();
  /** The connection that may write, and its part; a newer one replaces it. */
  #writer: { peer: Peer; part: number } | null = null;
  /** A device that records already; hello for a new part is refused until it is taken over. */
  busyWith: string | null = null;

  part(id: number): ModelPart {
    const part = this.parts[id - 1];
    if (part === undefined) throw new Error('no such part');
    return part;
  }

  #open(device: string): number {
    const known = this.#deviceParts.get(device);
    if (known !== undefined) return known;
    const id = this.parts.push({ durable: [], pending: [], gaps: new Map(), endedAt: null });
    this.#deviceParts.set(device, id);
    return id;
  }

  hear(peer: Peer, message: ClientMessage): void {
    if (message.type === 'ping') peer.reply({ type: 'pong' });
    if (message.type === 'hello') {
      if (message.part === null && this.busyWith !== null && !message.takeOver) {
        peer.reply({ type: 'error', code: 'encounter.other-device' });
        peer.close(4409);
        return;
      }
      this.busyWith = null;
      const part = message.part ?? this.#open(message.device);
      this.#writer = { peer, part };
      this.commit();
      peer.reply({ type: 'welcome', part, next: this.part(part).durable.length, window: 64, ticket: 'ticket' });
    }
    if (this.#writer?.peer !== peer) return;
    if (message.type === 'gap')
      this.part(message.part).gaps.set(`${message.seq} ${message.reason}`, message.durationMs);
    if (message.type === 'end') {
      this.commit();
      const { durable } = this.part(message.part);
      if (durable.length < message.total) peer.reply({ type: 'nack', part: message.part, expect: durable.length });
      else {
        this.part(message.part).endedAt = message.total;
        peer.reply({ type: 'ended', part: message.part, total: message.total });
      }
    }
  }

  take(peer: Peer, partId: number, seq: number, content: string): void {
    if (this.#writer?.peer !== peer) return;
    const part = this.part(partId);
    const expect = part.durable.length + part.pending.length;
    if (seq === expect) part.pending.push(content);
    else if (seq > expect) peer.reply({ type: 'nack', part: partId, expect });
    else peer.reply({ type: 'ack', part: partId, next: part.durable.length });
  }

  /** The database took what waited; the writer hears of it. */
  commit(): void {
    for (const [index, part] of this.parts.entries()) {
      if (part.pending.length === 0) continue;
      part.durable.push(...part.pending);
      part.pending = [];
      const ack = { type: 'ack', part: index + 1, next: part.durable.length } as const;
      if (this.#writer?.part === index + 1) this.#writer.peer.reply(ack);
    }
  }

  /** The process dies: what was not committed is gone, and so is every connection. */
  crash(): void {
    for (const part of this.parts) part.pending = [];
    this.#writer = null;
  }
}
