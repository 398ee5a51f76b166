/** Marked moments: told to the server after their frames, on every connection anew until it has answered. */
import { MOST_MOMENTS } from '../../server/domain/audio.js';
import type { Effect } from './recorder-events.js';
import type { KnownForget, RecorderState } from './recorder-state.js';

/** A marked moment, or with `set` false the taking back of one, which is kept until the server knows. */
export interface KnownMark {
  /** The newest frame when it was marked. */
  readonly seq: number;
  readonly set: boolean;
  /** The connection it was told on. */
  readonly told: number | null;
  readonly arrived: boolean;
}

const isIn = ({ from, to }: Pick<KnownForget, 'from' | 'to'>, seq: number): boolean => from <= seq && seq < to;

/** The newest frame, where there is one and it was not forgotten. */
export const markable = (captured: number, forgotten: readonly Pick<KnownForget, 'from' | 'to'>[]): number | null =>
  captured === 0 || forgotten.some((span) => isIn(span, captured - 1)) ? null : captured - 1;

const replaced = (marks: readonly KnownMark[], mark: KnownMark): readonly KnownMark[] =>
  [...marks.filter(({ seq }) => seq !== mark.seq), mark].sort((a, b) => a.seq - b.seq);

/** Marks the newest frame. Before the first one, and in what is being forgotten, there is nothing to mark. */
export const mark = (state: RecorderState): RecorderState => {
  const seq = state.captured - 1;
  const { marks, sound } = state;
  const stands = marks.some((known) => known.seq === seq && known.set);
  const full = marks.filter(({ set }) => set).length >= MOST_MOMENTS;
  const going = sound.is === 'on' || sound.is === 'off';
  if (!going || seq < 0 || stands || full || state.forgets.some((forget) => isIn(forget, seq))) return state;
  return { ...state, marks: replaced(marks, { seq, set: true, told: null, arrived: false }) };
};

export const unmark = (state: RecorderState, seq: number): RecorderState => {
  const known = state.marks.find((one) => one.seq === seq && one.set);
  if (known === undefined || state.sound.is === 'stopped') return state;
  return { ...state, marks: replaced(state.marks, { seq, set: false, told: null, arrived: false }) };
};

/** Marks go with the span they lie in; the server takes its own away itself. */
export const withoutMarks = (marks: readonly KnownMark[], span: Pick<KnownForget, 'from' | 'to'>) =>
  marks.some(({ seq }) => isIn(span, seq)) ? marks.filter(({ seq }) => !isIn(span, seq)) : marks;

export const marked = (marks: readonly KnownMark[], seq: number, set: boolean): readonly KnownMark[] => {
  const answers = (known: KnownMark): boolean => known.seq === seq && known.set === set;
  if (!set) return marks.filter((known) => !answers(known));
  return marks.map((known) => (answers(known) ? { ...known, arrived: true } : known));
};

export const tellMarks = (
  { marks, connection }: RecorderState,
  part: number,
  sent: number,
): readonly [readonly KnownMark[], readonly Effect[]] => {
  const isDue = ({ seq, told, arrived }: KnownMark): boolean => !arrived && told !== connection && seq < sent;
  const due = marks.filter(isDue);
  if (due.length === 0) return [marks, []];
  return [
    marks.map((known) => (isDue(known) ? { ...known, told: connection } : known)),
    due.map(({ seq, set }): Effect => ({ do: 'say', message: { type: 'mark', part, seq, set } })),
  ];
};
