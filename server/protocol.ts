/**
 * The wire between browser and server: JSON text messages and binary audio frames on `/api/encounters/<id>/live`.
 *
 * A recorder says `hello` (a new part, or an old one to go on with) and gets `welcome` with the sequence number the server
 * expects. Frames carry their part and sequence number; the server acknowledges (`ack`) only what is committed in the database,
 * asks for what is missing (`nack`), and answers `end` with `ended` once every frame is stored. A client drops a frame only when
 * it is acknowledged. A client that does not record says `listen`. Everybody gets `partial`, `final` and `changed`.
 */
import { z } from 'zod';
import { ForgetGround, FRAME_BYTES, FRAME_MS, GapReason, MOST, PartId, PartKind } from './domain/audio.js';
import { Utterance } from './domain/transcript.js';

export const PROTOCOL_VERSION = 1;
export const HEADER_BYTES = 16;
/** Unacknowledged frames a sender may have on the way (6.4 s of sound). */
export const WINDOW_FRAMES = 64;
/** A socket that takes `hello` with a part and its ticket, then what a recorder says of that part alone, and says nothing of the encounter. */
export const TICKET_PATH = '/api/recording';
/** Close codes that are no errors. */
export const CLOSE_REPLACED = 4001;
export const CLOSE_GOING_AWAY = 1001;

const count = z.number().int().min(0).max(MOST);
/** A place on a part's timeline, which is counted in ms. */
const place = count.max(Math.floor(MOST / FRAME_MS));

export const ClientMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('hello'),
    protocol: z.number().int(),
    /** Random, made once per recorder: tells two devices apart. */
    device: z.string().min(8).max(64),
    kind: PartKind,
    /** The part to go on with; null opens a new one. */
    part: PartId.nullable(),
    /** Open a new part although another device is recording. */
    takeOver: z.boolean().optional(),
    /** The recording is over and only delivered: a new part is opened beside whatever goes on, and takes nothing over. */
    late: z.boolean().optional(),
    /** Of an earlier `welcome`: on `TICKET_PATH`, where nobody is signed in, it is what lets a part be delivered to its end. */
    ticket: z.string().max(200).optional(),
  }),
  z.strictObject({ type: z.literal('listen'), protocol: z.number().int() }),
  z.strictObject({
    type: z.literal('gap'),
    part: PartId,
    seq: place,
    durationMs: count.min(1),
    // That sound was destroyed is said by who destroyed it.
    reason: GapReason.exclude(['forgotten']),
  }),
  /** Marks the moment at which a frame begins, or takes the mark back. Said again until it is answered. */
  z.strictObject({ type: z.literal('mark'), part: PartId, seq: place, set: z.boolean() }),
  /** Destroy what was recorded from one frame to before another. Said again until it is answered. */
  z.strictObject({ type: z.literal('forget'), part: PartId, from: count, to: count.min(1), ground: ForgetGround }),
  z.strictObject({ type: z.literal('end'), part: PartId, total: count }),
  z.strictObject({ type: z.literal('ping') }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

export const ServerMessage = z.discriminatedUnion('type', [
  /** `ticket` delivers the rest of this part, and nothing else, once the session has ended. */
  z.object({ type: z.literal('welcome'), part: PartId, next: count, window: count, ticket: z.string() }),
  z.object({ type: z.literal('listening') }),
  z.object({ type: z.literal('ack'), part: PartId, next: count }),
  z.object({ type: z.literal('nack'), part: PartId, expect: count }),
  z.object({ type: z.literal('marked'), part: PartId, seq: count, set: z.boolean() }),
  z.object({ type: z.literal('forgotten'), part: PartId, from: count, to: count }),
  z.object({ type: z.literal('ended'), part: PartId, total: count }),
  z.object({
    type: z.literal('partial'),
    part: PartId,
    speaker: z.string().nullable(),
    startMs: count,
    endMs: count,
    text: z.string(),
  }),
  z.object({ type: z.literal('final'), utterance: Utterance }),
  /** The encounter changed: read it again if its version is newer than yours. */
  z.object({ type: z.literal('changed'), version: count }),
  z.object({ type: z.literal('pong') }),
  /** What was sent cannot be stored at the moment. It is kept here as on the device, and stored as soon as that is possible. */
  z.object({ type: z.literal('trouble'), code: z.string() }),
  /** Said before the close it is the reason of. */
  z.object({ type: z.literal('error'), code: z.string() }),
]);
export type ServerMessage = z.infer<typeof ServerMessage>;

/** Header: u8 version, u8 flags (0), u16 zero, u32 part, u32 sequence number, u32 zero; little-endian; then one frame of PCM16. */
export const encodeFrame = (part: number, seq: number, pcm: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(HEADER_BYTES + FRAME_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, PROTOCOL_VERSION);
  view.setUint32(4, part, true);
  view.setUint32(8, seq, true);
  bytes.set(pcm, HEADER_BYTES);
  return bytes;
};

export interface DecodedFrame {
  readonly part: number;
  readonly seq: number;
  readonly pcm: Uint8Array;
}

/** The frame, or null for anything that is not exactly one well-formed frame. `pcm` is a view, not a copy. */
export const decodeFrame = (bytes: Uint8Array): DecodedFrame | null => {
  if (bytes.byteLength !== HEADER_BYTES + FRAME_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (view.getUint8(0) !== PROTOCOL_VERSION || view.getUint8(1) !== 0) return null;
  if (view.getUint16(2, true) !== 0 || view.getUint32(12, true) !== 0) return null;
  return { part: view.getUint32(4, true), seq: view.getUint32(8, true), pcm: bytes.subarray(HEADER_BYTES) };
};
