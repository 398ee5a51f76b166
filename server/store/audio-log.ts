import type pg from 'pg';
import { type AudioFrame, FRAME_BYTES } from '../domain/audio.js';
import type { PartLease } from './parts.js';
import { seal, unseal } from './seal.js';

/** Frames that arrived together, in order, without a hole. */
export interface Block {
  readonly lease: PartLease;
  readonly key: Uint8Array;
  readonly firstSeq: number;
  readonly frames: readonly Uint8Array[];
}

/**
 * The durable log of sound. Blocks are sealed with the encounter's key; position is authenticated, so a block opens only where it
 * was written. What is appended is committed when the promise resolves.
 */
export interface AudioLog {
  /** Writes blocks of many parts in one commit. Answers which were written: not so where the lease is stale or a hole would arise. */
  append(blocks: readonly Block[]): Promise<boolean[]>;
  /** Frames from `fromSeq` in order; at most `limit`. Empty at the end. */
  read(partId: number, key: Uint8Array, fromSeq: number, limit: number): Promise<AudioFrame[]>;
  /** Frames stored, and whether more may come. */
  state(partId: number): Promise<{ frames: number; ended: boolean } | null>;
}

const context = (partId: number, firstSeq: number): string => `audio|${partId}|${firstSeq}`;

export const postgresAudioLog = (pool: pg.Pool): AudioLog => ({
  append: async (blocks) => {
    const sealed = blocks.map(({ lease, key, firstSeq, frames }) =>
      seal(key, context(lease.partId, firstSeq), Buffer.concat(frames)),
    );
    const { rows } = await pool.query<{ part_id: number; first_seq: number }>({
      name: 'audio-append',
      text: `
        with input as (
          select * from unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::bytea[])
            as t (part_id, epoch, first_seq, frames, body)),
        advanced as (
          update part set frames = input.first_seq + input.frames from input
          where part.id = input.part_id and part.epoch = input.epoch and part.frames = input.first_seq
            and part.ended_at is null
          returning part.id)
        insert into audio_block (part_id, first_seq, frames, body)
          select input.part_id, input.first_seq, input.frames, input.body
          from input join advanced on advanced.id = input.part_id
        returning part_id, first_seq`,
      values: [
        blocks.map((block) => block.lease.partId),
        blocks.map((block) => block.lease.epoch),
        blocks.map((block) => block.firstSeq),
        blocks.map((block) => block.frames.length),
        sealed,
      ],
    });
    const written = new Set(rows.map((row) => `${row.part_id}|${row.first_seq}`));
    return blocks.map((block) => written.has(`${block.lease.partId}|${block.firstSeq}`));
  },

  read: async (partId, key, fromSeq, limit) => {
    const { rows } = await pool.query<{ first_seq: number; frames: number; body: Buffer }>({
      name: 'audio-read',
      text: `select first_seq, frames, body from audio_block
             where part_id = $1 and first_seq < $2::int + $3::int
               and first_seq >= coalesce((select max(first_seq) from audio_block where part_id = $1 and first_seq <= $2), 0)
             order by first_seq`,
      values: [partId, fromSeq, limit],
    });
    const frames: AudioFrame[] = [];
    for (const row of rows) {
      const pcm = unseal(key, context(partId, row.first_seq), row.body);
      for (let index = 0; index < row.frames; index++) {
        const seq = row.first_seq + index;
        if (seq < fromSeq || seq >= fromSeq + limit) continue;
        frames.push({ seq, pcm: pcm.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES) });
      }
    }
    return frames;
  },

  state: async (partId) => {
    const { rows } = await pool.query<{ frames: number; ended: boolean }>({
      name: 'audio-state',
      text: 'select frames, ended_at is not null as ended from part where id = $1',
      values: [partId],
    });
    return rows[0] ?? null;
  },
});
