import { FRAME_MS, type Gap, type Moment, partOffsets } from '../../server/domain/audio.js';
import type { Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';

/** A stretch of one part's sound, ms within the part. */
export interface Span {
  part: number;
  fromMs: number;
  toMs: number;
}

/** The encounter's timeline: the sound of its parts, one after the other. */
export interface Timeline {
  lengthMs: number;
  /** Where a moment of a part lies on the timeline. */
  at(part: number, ms: number): number;
  /** Where the sound of a part ends, ms within the part. */
  endOf(part: number): number;
  /**
   * What sounds from a moment of the timeline on, to the part's end or to the next forgotten span. A moment within a forgotten span
   * is its end; null where no sound is.
   */
  from(ms: number): Span | null;
}

export const timelineOf = (parts: EncounterView['parts'], gaps: readonly Gap[] = []): Timeline => {
  const offsets = partOffsets(parts);
  return {
    lengthMs: parts.reduce((sum, part) => sum + part.frames * FRAME_MS, 0),
    at: (part, ms) => (offsets.get(part) ?? 0) + ms,
    endOf: (part) => (parts.find(({ id }) => id === part)?.frames ?? 0) * FRAME_MS,
    from: (ms) => {
      for (const part of parts) {
        const start = offsets.get(part.id) ?? 0;
        const length = part.frames * FRAME_MS;
        if (ms < start || ms >= start + length) continue;
        const gone = gaps
          .filter(({ partId, reason }) => partId === part.id && reason === 'forgotten')
          .sort((a, b) => a.atMs - b.atMs);
        let fromMs = ms - start;
        for (const { atMs, durationMs } of gone) {
          if (fromMs < atMs) return { part: part.id, fromMs, toMs: atMs };
          fromMs = Math.max(fromMs, atMs + durationMs);
        }
        if (fromMs < length) return { part: part.id, fromMs, toMs: length };
        ms = start + length;
      }
      return null;
    },
  };
};

export const spanOf = (utterance: Utterance): Span | null =>
  utterance.partId === null
    ? null
    : { part: utterance.partId, fromMs: utterance.startMs, toMs: Math.max(utterance.endMs, utterance.startMs + 200) };

export type ConversationItem =
  | { kind: 'part'; key: string; part: EncounterView['parts'][number] }
  | { kind: 'utterance'; key: string; utterance: Utterance; atMs: number }
  | { kind: 'gap'; key: string; gap: Gap; atMs: number }
  | { kind: 'moment'; key: string; moment: Moment; atMs: number }
  | { kind: 'typed'; key: string };

/** What was said, with its gaps, in order; then what was typed. A heading for each part where there is more than one. */
export const conversationItems = (
  view: Pick<EncounterView, 'parts' | 'gaps' | 'moments' | 'utterances'>,
): ConversationItem[] => {
  const timeline = timelineOf(view.parts);
  const items: ConversationItem[] = [];
  for (const part of [...view.parts].sort((a, b) => a.ordinal - b.ordinal)) {
    if (view.parts.length > 1) items.push({ kind: 'part', key: `p${part.id}`, part });
    const said = view.utterances
      .filter((utterance) => utterance.partId === part.id)
      .map((utterance) => ({
        kind: 'utterance' as const,
        key: utterance.id,
        utterance,
        atMs: timeline.at(part.id, utterance.startMs),
      }));
    const gaps = view.gaps
      .filter((gap) => gap.partId === part.id)
      .map((gap) => ({
        kind: 'gap' as const,
        key: `g${part.id}-${gap.atMs}-${gap.reason}`,
        gap,
        atMs: timeline.at(part.id, gap.atMs),
      }));
    const moments = view.moments
      .filter((moment) => moment.partId === part.id)
      .map((moment) => ({
        kind: 'moment' as const,
        key: `m${part.id}-${moment.atMs}`,
        moment,
        atMs: timeline.at(part.id, moment.atMs),
      }));
    const first = { gap: 0, moment: 1, utterance: 2 };
    items.push(...[...said, ...gaps, ...moments].sort((a, b) => a.atMs - b.atMs || first[a.kind] - first[b.kind]));
  }
  const typed = view.utterances.filter((utterance) => utterance.partId === null);
  if (typed.length > 0) items.push({ kind: 'typed', key: 'typed' });
  return [
    ...items,
    ...typed.map((utterance) => ({ kind: 'utterance' as const, key: utterance.id, utterance, atMs: 0 })),
  ];
};
