import { z } from 'zod';

/** 16 kHz mono PCM16 little-endian in frames of 100 ms: the only form of sound inside the product. */
export const SAMPLE_RATE = 16_000;
export const FRAME_MS = 100;
export const FRAME_SAMPLES = (SAMPLE_RATE * FRAME_MS) / 1000;
export const FRAME_BYTES = FRAME_SAMPLES * 2;

/** 100 ms of sound; `seq` counts from 0 within its part, so the frame begins at `seq * FRAME_MS` of the part. */
export interface AudioFrame {
  readonly seq: number;
  readonly pcm: Uint8Array;
}

export const PartKind = z.enum(['conversation', 'dictation']);
export type PartKind = z.infer<typeof PartKind>;

/** What the database can number and count to. */
export const MOST = 0x7fffffff;
export const PartId = z.number().int().positive().max(MOST);

/** One start of a recorder within an encounter. `id` is unique in the whole store, `ordinal` counts from 1 in the encounter. */
export const Part = z.object({
  id: z.number().int().positive(),
  ordinal: z.number().int().positive(),
  kind: PartKind,
  /** Frames durably stored: the next sequence number the server expects. */
  frames: z.number().int().nonnegative(),
  startedAt: z.iso.datetime(),
  /** Set once the recorder said how many frames there are and all of them are stored (or the missing tail was accepted). */
  endedAt: z.iso.datetime().nullable(),
  /** Delivered after its recording was over: it takes nothing over from another that goes on. */
  late: z.boolean(),
});
export type Part = z.infer<typeof Part>;

export const GapReason = z.enum(['paused', 'device-lost', 'network', 'overflow', 'forgotten']);
export type GapReason = z.infer<typeof GapReason>;

/**
 * Time without sound, lying at `atMs` of its part. Where nothing was recorded the next frame begins at `atMs` as well; a forgotten span
 * keeps its place in the part, as silence from `atMs` to `atMs + durationMs`. A pause is a chosen gap.
 */
export const Gap = z.object({
  partId: z.number().int().positive(),
  atMs: z.number().int().nonnegative(),
  durationMs: z.number().int().positive(),
  reason: GapReason,
});
export type Gap = z.infer<typeof Gap>;

/** A moment of a part that was marked while recording, to be found again in the review. */
export const Moment = z.object({ partId: z.number().int().positive(), atMs: z.number().int().nonnegative() });
export type Moment = z.infer<typeof Moment>;

/** Marks of one part. */
export const MOST_MOMENTS = 200;

/** Why a span of sound was forgotten; kept in the audit with its place, and nothing else of it. */
export const ForgetGround = z.enum(['client-wish', 'off-topic', 'third-party', 'other']);
export type ForgetGround = z.infer<typeof ForgetGround>;

/** A gap the professional did not choose: it has to be acknowledged before signing. */
export const isUnchosen = (gap: Gap): boolean => gap.reason !== 'paused';

/** Where each part begins on the encounter's timeline, in ms: the stored sound of the parts, one after the other. */
export const partOffsets = (parts: readonly Pick<Part, 'id' | 'ordinal' | 'frames'>[]): Map<number, number> => {
  const offsets = new Map<number, number>();
  let offset = 0;
  for (const part of [...parts].sort((a, b) => a.ordinal - b.ordinal)) {
    offsets.set(part.id, offset);
    offset += part.frames * FRAME_MS;
  }
  return offsets;
};
