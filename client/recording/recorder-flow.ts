/** Sends what may be sent now: frames within the window, each gap before the frame it precedes, each mark after its own, `end` after the last one. */
import type { Effect, Surroundings } from './recorder-events.js';
import { tellMarks } from './recorder-marks.js';
import type { KnownGap, OpenLink, RecorderState } from './recorder-state.js';

export type Step = readonly [RecorderState, readonly Effect[]];

export const sendWhatMayGo = (state: RecorderState, { room }: Surroundings): Step => {
  const { link, part, connection } = state;
  if (link.is !== 'open' || !link.welcomed || part === null) return [state, []];

  const effects: Effect[] = [];
  const gaps = [...state.gaps];
  const limit = Math.min(state.captured, state.acked + state.window, state.sent + room);
  const last = state.sound.is === 'stopped';
  let sent = state.sent;

  const isDue = (gap: KnownGap): boolean =>
    !gap.arrived &&
    gap.told?.connection !== connection &&
    (gap.seq < sent || (gap.seq === sent && (sent < limit || (last && sent === state.captured))));
  const tellGaps = (): void => {
    for (const [index, gap] of gaps.entries()) {
      if (!isDue(gap)) continue;
      const { seq, durationMs, reason } = gap;
      effects.push({ do: 'say', message: { type: 'gap', part, seq, durationMs, reason } });
      gaps[index] = { ...gap, told: { connection, beforeSeq: Math.max(sent, link.high) } };
    }
  };

  tellGaps();
  while (sent < limit) {
    const nextGap = gaps.find((gap) => gap.seq > sent && !gap.arrived && gap.told?.connection !== connection);
    const until = Math.min(limit, nextGap?.seq ?? limit);
    effects.push({ do: 'send', part, from: sent, count: until - sent });
    sent = until;
    tellGaps();
  }

  const [marks, told] = tellMarks(state, part, sent);
  effects.push(...told);

  const forgets = state.forgets.map((forget) => {
    if (forget.told === connection || sent < forget.to) return forget;
    const { from, to, ground } = forget;
    effects.push({ do: 'say', message: { type: 'forget', part, from, to, ground } });
    return { ...forget, told: connection };
  });

  const endNow = last && !link.endSaid && sent === state.captured;
  if (endNow) effects.push({ do: 'say', message: { type: 'end', part, total: state.captured } });
  const moved: OpenLink = { ...link, high: Math.max(link.high, sent), endSaid: link.endSaid || endNow };
  return [{ ...state, gaps, marks, forgets, sent, link: moved }, effects];
};

/** After an acknowledgement of everything below `next`: frames are dropped, and gaps told before one of them have arrived. */
export const acknowledge = (state: RecorderState, next: number): Step => {
  if (next <= state.acked || next > state.captured) return [state, []];
  const gaps = state.gaps.map((gap) =>
    gap.told?.connection === state.connection && gap.told.beforeSeq < next ? { ...gap, arrived: true } : gap,
  );
  const moved = { ...state, acked: next, sent: Math.max(state.sent, next), gaps, failures: 0, trouble: null };
  return [moved, [{ do: 'drop', below: next }]];
};
