/** Parts and their sound in memory: for proofs with more runs than a database has time for. Passes the same suite as PostgreSQL. */
import { FRAME_BYTES, FRAME_MS, type Gap } from '../../server/domain/audio.js';
import { LuonnosError } from '../../server/errors.js';
import type { RecordingParts } from '../../server/recording/live-session.js';
import type { AudioLog } from '../../server/store/audio-log.js';
import type { PartLease } from '../../server/store/parts.js';

interface MemoryPart {
  readonly id: number;
  readonly encounterId: string;
  readonly device: string;
  epoch: number;
  ended: boolean;
  readonly late: boolean;
  readonly frames: Uint8Array[];
  gaps: Gap[];
  moments: number[];
}

const silent = new Uint8Array(FRAME_BYTES);

export const createMemoryRecording = () => {
  const all: MemoryPart[] = [];
  const partsOf = (encounterId: string) => all.filter((part) => part.encounterId === encounterId);
  const leaseOf = ({ id, encounterId, epoch, device, frames, ended }: MemoryPart): PartLease => ({
    partId: id,
    encounterId,
    epoch,
    device,
    next: frames.length,
    ended,
  });
  const find = (encounterId: string, partId: number): MemoryPart => {
    const part = all[partId - 1];
    if (part?.encounterId !== encounterId) throw new LuonnosError('request.not-found');
    return part;
  };
  const dropTail = (part: MemoryPart): void => {
    const end = part.frames.length * FRAME_MS;
    part.gaps = part.gaps.filter(({ reason, atMs }) => reason !== 'network' || atMs !== end);
  };
  const mark = (part: MemoryPart, gap: Gap): void => {
    if (!part.gaps.some(({ atMs, reason }) => atMs === gap.atMs && reason === gap.reason)) part.gaps.push(gap);
  };

  const store: RecordingParts['store'] = {
    // Nobody renews keys here: a session goes on with the head that it was given.
    encounterHead: async () => null,
    openPart: async ({ encounter: { id: encounterId } }, _actor, { device, takeOver, late = false }) => {
      const mine = partsOf(encounterId).find((part) => part.device === device);
      if (mine) {
        if (!mine.ended) mine.epoch += 1;
        return leaseOf(mine);
      }
      const open = partsOf(encounterId).filter((part) => !part.ended);
      const others = !late && open.some((part) => !part.late);
      if (others && !takeOver) throw new LuonnosError('encounter.other-device');
      const part = {
        id: all.length + 1,
        encounterId,
        device,
        epoch: 1,
        ended: false,
        late,
        frames: [],
        gaps: [],
        moments: [],
      };
      all.push(part);
      return leaseOf(part);
    },
    resumePart: async (encounterId, partId, device) => {
      const part = find(encounterId, partId);
      if (part.device !== device) throw new LuonnosError('encounter.other-device');
      if (!part.ended) part.epoch += 1;
      return leaseOf(part);
    },
    reopenPart: async (_head, _actor, { encounterId, partId }) => {
      const part = find(encounterId, partId);
      dropTail(part);
      part.epoch += 1;
      part.ended = false;
      return leaseOf(part);
    },
    addGap: async ({ encounter }, _actor, gap) => mark(find(encounter.id, gap.partId), gap),
    markMoment: async ({ encounter }, _actor, { partId, atMs }, set) => {
      const part = find(encounter.id, partId);
      const gone = part.gaps.some(
        (gap) => gap.reason === 'forgotten' && gap.atMs <= atMs && atMs < gap.atMs + gap.durationMs,
      );
      part.moments = part.moments.filter((known) => known !== atMs);
      if (set && !gone) part.moments.push(atMs);
    },
    endPart: async ({ encounter }, _actor, partId, total, { tail = false } = {}) => {
      const part = find(encounter.id, partId);
      if (part.frames.length !== total) throw new LuonnosError('encounter.conflict');
      if (!tail) dropTail(part);
      else if (!part.ended) mark(part, { partId, atMs: total * FRAME_MS, durationMs: 1, reason: 'network' });
      part.ended = true;
    },
    forget: async ({ encounter }, _actor, span) => {
      const part = find(encounter.id, span.partId);
      const to = Math.min(span.to, part.frames.length);
      if (span.from >= to) throw new LuonnosError('audio.not-found');
      part.frames.fill(silent, span.from, to);
      part.moments = part.moments.filter((atMs) => atMs < span.from * FRAME_MS || atMs >= to * FRAME_MS);
      let [startMs, endMs] = [span.from * FRAME_MS, to * FRAME_MS];
      const touches = (gap: Gap): boolean =>
        gap.reason === 'forgotten' && gap.atMs <= to * FRAME_MS && gap.atMs + gap.durationMs >= span.from * FRAME_MS;
      for (const { atMs, durationMs } of part.gaps.filter(touches)) {
        startMs = Math.min(startMs, atMs);
        endMs = Math.max(endMs, atMs + durationMs);
      }
      const rest = part.gaps.filter((gap) => !touches(gap));
      part.gaps = [...rest, { partId: part.id, atMs: startMs, durationMs: endMs - startMs, reason: 'forgotten' }];
    },
  };

  const log: AudioLog = {
    append: async (blocks) =>
      blocks.map(({ lease, firstSeq, frames }) => {
        const part = all[lease.partId - 1];
        if (part?.epoch !== lease.epoch || part.ended) return null;
        if (part.frames.length === firstSeq) part.frames.push(...frames.map((pcm) => Uint8Array.from(pcm)));
        return part.frames.length;
      }),
    read: async (partId, _key, from, limit) =>
      (all[partId - 1]?.frames ?? []).slice(from, from + limit).map((pcm, index) => ({ seq: from + index, pcm })),
    state: async (partId) => {
      const part = all[partId - 1];
      return part ? { frames: part.frames.length, ended: part.ended } : null;
    },
  };

  return {
    store,
    log,
    gaps: async (partId: number): Promise<readonly Gap[]> => all[partId - 1]?.gaps ?? [],
    moments: async (partId: number): Promise<readonly number[]> => all[partId - 1]?.moments ?? [],
    parts: all,
  };
};

export type MemoryRecording = ReturnType<typeof createMemoryRecording>;
