import { FRAME_MS, type Gap, partOffsets } from '../../server/domain/audio.js';
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
  /** Which part sounds at a moment of the timeline, from there to the part's end. */
  from(ms: number): Span | null;
}

export const timelineOf = (parts: EncounterView['parts']): Timeline => {
  const offsets = partOffsets(parts);
  return {
    lengthMs: parts.reduce((sum, part) => sum + part.frames * FRAME_MS, 0),
    at: (part, ms) => (offsets.get(part) ?? 0) + ms,
    from: (ms) => {
      for (const part of parts) {
        const start = offsets.get(part.id) ?? 0;
        const length = part.frames * FRAME_MS;
        if (ms >= start && ms < start + length) return { part: part.id, fromMs: ms - start, toMs: length };
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
  | { kind: 'typed'; key: string };

/** What was said, with its gaps, in order; then what was typed. A heading for each part where there is more than one. */
export const conversationItems = (view: Pick<EncounterView, 'parts' | 'gaps' | 'utterances'>): ConversationItem[] => {
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
        key: `g${part.id}-${gap.atMs}`,
        gap,
        atMs: timeline.at(part.id, gap.atMs),
      }));
    items.push(...[...said, ...gaps].sort((a, b) => a.atMs - b.atMs || (a.kind === 'gap' ? -1 : 1)));
  }
  const typed = view.utterances.filter((utterance) => utterance.partId === null);
  if (typed.length > 0) items.push({ kind: 'typed', key: 'typed' });
  return [
    ...items,
    ...typed.map((utterance) => ({ kind: 'utterance' as const, key: utterance.id, utterance, atMs: 0 })),
  ];
};
