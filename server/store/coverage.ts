import type { Selectable } from 'kysely';
import { type Stretch, speechWithoutWords, type Untranscribed } from '../domain/coverage.js';
import type { Db, Tx } from './database.js';
import type { PartTable, UtteranceTable, WorkTable } from './schema.js';

/** Pairs of from and to, as they are stored. */
const toStretches = (flat: readonly number[]): Stretch[] =>
  flat.flatMap((startMs, index) => {
    const endMs = flat[index + 1];
    return index % 2 === 0 && endMs !== undefined ? [{ startMs, endMs }] : [];
  });

/** What is read: of each part the newest transcript that is whole, and what was typed. */
export const newestOf = <Row extends Pick<Selectable<UtteranceTable>, 'part_id' | 'transcript'>>(
  parts: readonly Pick<Selectable<PartTable>, 'id' | 'transcript'>[],
  all: readonly Row[],
): Row[] => {
  const newest = new Map(parts.map(({ id, transcript }) => [id, transcript]));
  return all.filter((row) => row.part_id === null || row.transcript === newest.get(row.part_id));
};

/** Parts of which too much speech has no words, as far as it was measured. A transcription that is not done has its own reason to show. */
export const coverageOf = async (
  from: Db | Tx,
  it: {
    readonly parts: readonly Selectable<PartTable>[];
    readonly gaps: readonly { part_id: number; at_ms: number; duration_ms: number; reason: string }[];
    readonly spoken: readonly Selectable<UtteranceTable>[];
    readonly work: readonly Selectable<WorkTable>[];
  },
): Promise<Untranscribed[]> => {
  const done = it.parts.filter(
    ({ id, ended_at }) =>
      ended_at !== null &&
      it.work.some((work) => work.kind === 'transcribe' && work.part_id === id && work.state === 'done'),
  );
  if (done.length === 0) return [];
  const ids = done.map(({ id }) => id);
  const refused = await from.selectFrom('refused_sound').selectAll().where('part_id', 'in', ids).execute();
  const stretch = ({ start_ms, end_ms }: { start_ms: number; end_ms: number }): Stretch => ({
    startMs: start_ms,
    endMs: end_ms,
  });
  return done.flatMap((part) => {
    const found = speechWithoutWords({
      voice: toStretches(part.voice ?? []),
      words: it.spoken.filter(({ part_id }) => part_id === part.id).map(stretch),
      refused: refused
        .filter(({ part_id, transcript }) => part_id === part.id && transcript === part.transcript)
        .map(stretch),
      forgotten: it.gaps
        .filter(({ part_id, reason }) => part_id === part.id && reason === 'forgotten')
        .map(({ at_ms, duration_ms }) => ({ startMs: at_ms, endMs: at_ms + duration_ms })),
    });
    return found === null ? [] : [{ partId: part.id, ...found }];
  });
};

/** Whether any part of an encounter has too much speech without words. */
export const isUntranscribed = async (tx: Tx, encounterId: string): Promise<boolean> => {
  const parts = await tx.selectFrom('part').selectAll().where('encounter_id', '=', encounterId).execute();
  const ids = parts.map(({ id }) => id);
  if (ids.length === 0) return false;
  const gaps = await tx.selectFrom('gap').selectAll().where('part_id', 'in', ids).execute();
  const work = await tx.selectFrom('work').selectAll().where('encounter_id', '=', encounterId).execute();
  const all = await tx.selectFrom('utterance').selectAll().where('encounter_id', '=', encounterId).execute();
  return (await coverageOf(tx, { parts, gaps, spoken: newestOf(parts, all), work })).length > 0;
};
