import type pg from 'pg';
import { type AudioFrame, FRAME_BYTES } from '../domain/audio.js';
import { blockContext, openBlock, type StoredBlock } from './block-forms.js';
import type { PartLease } from './parts.js';
import { sealAll, sealedLength } from './seal.js';

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
  /**
   * Writes blocks of many parts in one commit; a block that does not begin where its part ends is left out. Answers for each the next
   * sequence number the part expects, or null where the lease is stale: a block whose commit was not answered is told from the rest.
   */
  append(blocks: readonly Block[]): Promise<(number | null)[]>;
  /** Frames from `fromSeq` in order; at most `limit`. Empty at the end. */
  read(partId: number, key: Uint8Array, fromSeq: number, limit: number): Promise<AudioFrame[]>;
  /** Frames stored, and whether more may come. Null where there is no such part, or its sound was destroyed. */
  state(partId: number): Promise<{ frames: number; ended: boolean } | null>;
}

export const postgresAudioLog = (pool: pg.Pool): AudioLog => ({
  append: async (blocks) => {
    const sealings = blocks.map(({ lease, key, firstSeq, frames }) => ({
      key,
      context: blockContext(lease.partId, firstSeq, 'pcm'),
      pieces: frames,
    }));
    // One parameter in the wire's binary form: an array would be written as text, and read again, byte by byte.
    const { rows } = await pool.query<{ next: number | null }>({
      name: 'audio-append',
      text: `
        with input as (
          select part_id, epoch, first_seq, frames, length, place,
              sum(length) over (order by place) - length + 1 as start
            from unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::int[])
              with ordinality as t (part_id, epoch, first_seq, frames, length, place)),
        advanced as (
          update part set frames = input.first_seq + input.frames, heard_at = now() from input
          where part.id = input.part_id and part.epoch = input.epoch and part.frames = input.first_seq
            and part.ended_at is null
          returning part.id, part.epoch, part.frames),
        written as (
          insert into audio_block (part_id, first_seq, frames, body)
            select input.part_id, input.first_seq, input.frames, substring($6::bytea from input.start::int for input.length)
            from input join advanced on advanced.id = input.part_id and advanced.epoch = input.epoch)
        select coalesce(advanced.frames, part.frames) as next
          from input left join advanced on advanced.id = input.part_id and advanced.epoch = input.epoch
          left join part on part.id = input.part_id and part.epoch = input.epoch and part.ended_at is null
          order by place`,
      values: [
        blocks.map((block) => block.lease.partId),
        blocks.map((block) => block.lease.epoch),
        blocks.map((block) => block.firstSeq),
        blocks.map((block) => block.frames.length),
        blocks.map(({ frames }) => sealedLength(frames)),
        sealAll(sealings),
      ],
    });
    return rows.map((row) => row.next);
  },

  read: async (partId, key, fromSeq, limit) => {
    const { rows } = await pool.query<StoredBlock>({
      name: 'audio-read',
      text: `select first_seq, frames, form, body from audio_block
             where part_id = $1 and first_seq < $2::int + $3::int
               and first_seq >= coalesce((select max(first_seq) from audio_block where part_id = $1 and first_seq <= $2), 0)
             order by first_seq`,
      values: [partId, fromSeq, limit],
    });
    const frames: AudioFrame[] = [];
    for (const row of rows) {
      const pcm = await openBlock(key, partId, row);
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
      text: 'select frames, ended_at is not null as ended from part where id = $1 and destroyed_at is null',
      values: [partId],
    });
    return rows[0] ?? null;
  },
});
