import type { Part } from '../domain/audio.js';

/** An audit row, as far as measuring needs it. */
export interface TrailRow {
  readonly at: Date;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Longer without doing anything, and nobody can say that the signer was there. */
const IDLE_MS = 60_000;

const acts = new Set([
  'statement-edited',
  'statement-confirmed',
  'statement-looked-at',
  'statement-removed',
  'statement-restored',
  'statement-added',
  'omission-left-out',
  'statement-moved',
  'change-undone',
  'change-done-again',
  'section-marked',
  'evidence-opened',
  'speaker-role-set',
  'utterance-role-set',
  'audio-played',
  'draft-asked',
  'text-typed',
]);

const isAct = ({ type }: TrailRow): boolean => acts.has(type);

/** The rows of the review that ends now: since the note was signed before, where it was. */
export const sinceSigned = (trail: readonly TrailRow[]): readonly TrailRow[] =>
  trail.slice(trail.findLastIndex(({ type }) => type === 'note-signed') + 1);

const endOf = (parts: readonly Pick<Part, 'endedAt'>[]): number | null => {
  const ends = parts.flatMap(({ endedAt }) => (endedAt === null ? [] : [Date.parse(endedAt)]));
  return ends.length === 0 ? null : Math.max(...ends);
};

/**
 * When things happened, from the audit. A first review opens with the first reading after the recording ended; an amendment when
 * it was begun, or with the first thing done since it was signed: reading alone may be a look at a finished note. `measuredMs`: what the
 * screen itself counted, null where it does not.
 */
export const timeMeasures = (
  it: {
    readonly trail: readonly TrailRow[];
    readonly parts: readonly Pick<Part, 'endedAt'>[];
    readonly amendment: boolean;
    readonly measuredMs: number | null;
  },
  at: Date,
) => {
  const end = it.amendment ? null : endOf(it.parts);
  const rows = sinceSigned(it.trail);
  const opening = it.amendment
    ? (rows.findLast(({ type }) => type === 'note-amended') ?? rows.find(isAct))
    : rows.find((row) => row.type === 'encounter-read' && row.at.getTime() >= (end ?? 0));
  const open = opening?.at.getTime() ?? null;
  const since = (from: number | null): number | null => (from === null ? null : Math.max(0, at.getTime() - from));
  const moments =
    open === null
      ? []
      : [
          open,
          ...rows.filter((row) => isAct(row) && row.at.getTime() > open).map((row) => row.at.getTime()),
          at.getTime(),
        ];
  const least = moments
    .slice(1)
    .reduce((sum, now, i) => sum + Math.min(IDLE_MS, Math.max(0, now - (moments[i] ?? now))), 0);
  return {
    visitEndToSignedMs: since(end),
    openToSignedMs: since(open),
    activeMs: it.measuredMs ?? (open === null ? null : least),
    activeFrom: it.measuredMs === null ? ('acts' as const) : ('measured' as const),
  };
};
