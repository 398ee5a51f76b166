/** Which frames to forget, and which words go with them. Frames, `to` exclusive, as the server counts them. */
import { FRAME_MS, type Gap } from '../../server/domain/audio.js';
import type { Note } from '../../server/domain/note.js';
import type { Utterance } from '../../server/domain/transcript.js';

export interface ForgetSpan {
  /** Null while the server has not opened the part. */
  readonly part: number | null;
  readonly from: number;
  readonly to: number;
}

/** The newest `ms` of sounds that follow one another, oldest first; everything where there is less. */
export const newestOf = (sounds: readonly { part: number | null; frames: number }[], ms: number): ForgetSpan[] => {
  const spans: ForgetSpan[] = [];
  let left = Math.ceil(ms / FRAME_MS);
  for (const { part, frames } of [...sounds].reverse()) {
    const count = Math.min(left, frames);
    if (count > 0) spans.unshift({ part, from: frames - count, to: frames });
    left -= count;
  }
  return spans;
};

type Said = Pick<Utterance, 'partId' | 'startMs' | 'endMs'>;

export const isWithin = (spans: readonly ForgetSpan[], { partId, startMs, endMs }: Said, slackMs = 0): boolean =>
  spans.some(
    ({ part, from, to }) =>
      part !== null && part === partId && startMs < to * FRAME_MS - slackMs && endMs > from * FRAME_MS,
  );

/**
 * From the beginning of one utterance to the end of another, over whole parts between them. A frame that a neighbour's words
 * reach into is left to the neighbour, who would go with it.
 */
export const between = (
  parts: readonly { id: number; frames: number }[],
  first: Utterance,
  last: Utterance,
  all: readonly Utterance[],
): ForgetSpan[] => {
  const others = (part: number) => all.filter(({ partId }) => partId === part);
  const beginning = (): number => {
    const outer = Math.floor(first.startMs / FRAME_MS);
    const near = others(first.partId ?? 0).some(
      ({ startMs, endMs }) => startMs < first.startMs && endMs > outer * FRAME_MS,
    );
    return near ? Math.ceil(first.startMs / FRAME_MS) : outer;
  };
  const end = (frames: number): number => {
    const outer = Math.min(frames, Math.ceil(last.endMs / FRAME_MS));
    const near = others(last.partId ?? 0).some(
      ({ startMs, endMs }) => endMs > last.endMs && startMs < outer * FRAME_MS,
    );
    return near ? Math.floor(last.endMs / FRAME_MS) : outer;
  };
  const at = (part: number | null): number => parts.findIndex(({ id }) => id === part);
  return parts
    .slice(at(first.partId), at(last.partId) + 1)
    .map(({ id, frames }) => ({
      part: id,
      from: id === first.partId ? beginning() : 0,
      to: id === last.partId ? end(frames) : frames,
    }))
    .filter(({ from, to }) => from < to);
};

/** What goes with the spans: words that touch them, and statements of the note that rest on those words. */
export const losses = (
  spans: readonly ForgetSpan[],
  { utterances, note }: { readonly utterances: readonly Utterance[]; readonly note: Note | null },
): { words: number; statements: number } => {
  const gone = new Set(utterances.filter((utterance) => isWithin(spans, utterance)).map(({ id }) => id));
  const statements = (note?.statements ?? []).filter(
    ({ handling, evidence }) => handling.state !== 'removed' && evidence.some(({ id }) => gone.has(id)),
  );
  return { words: gone.size, statements: statements.length };
};

/** Spans in order, those that touch as one. */
export const merged = (spans: readonly ForgetSpan[]): ForgetSpan[] => {
  const result: ForgetSpan[] = [];
  for (const span of [...spans].sort((a, b) => (a.part ?? 0) - (b.part ?? 0) || a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || last.part !== span.part || last.to < span.from) result.push(span);
    else result[result.length - 1] = { ...last, to: Math.max(last.to, span.to) };
  }
  return result;
};

/** What the server says is forgotten. */
export const forgottenOf = (gaps: readonly Gap[]): ForgetSpan[] =>
  gaps
    .filter(({ reason }) => reason === 'forgotten')
    .map(({ partId, atMs, durationMs }) => ({
      part: partId,
      from: Math.round(atMs / FRAME_MS),
      to: Math.round((atMs + durationMs) / FRAME_MS),
    }));

export const gapOf = ({ from, to }: ForgetSpan, partId: number): Gap => ({
  partId,
  atMs: from * FRAME_MS,
  durationMs: (to - from) * FRAME_MS,
  reason: 'forgotten',
});

/** What was forgotten here, as long as the server has not said so. */
export const notYet = (own: readonly ForgetSpan[], known: readonly ForgetSpan[]): ForgetSpan[] =>
  own.filter((span) => !known.some(({ part, from, to }) => part === span.part && from <= span.from && span.to <= to));
