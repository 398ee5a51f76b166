import { sql } from 'kysely';
import { type ForgetGround, FRAME_BYTES, FRAME_MS } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import { acceptsInput } from '../domain/encounter.js';
import { LuonnosError } from '../errors.js';
import { auditEncounter } from './audit.js';
import { openBlock, type StoredBlock, sealPcm } from './block-forms.js';
import type { StoreContext } from './context.js';
import type { Tx } from './database.js';
import type { EncounterHead } from './encounters.js';
import { forgetInNotes } from './forget-notes.js';
import { forgetMoments } from './moments.js';
import { utteranceFromRow } from './rows.js';
import { markShed } from './shed.js';
import { bumpVersion } from './version.js';
import { isWhole } from './whole-parts.js';
import { askDraftWhenHeard, askFinaliseWhenHeard, askWork } from './work.js';

/** Frames of one part, `to` exclusive. */
interface Span {
  readonly partId: number;
  readonly from: number;
  readonly to: number;
}

/** The span becomes silence without a body; what the blocks at its edges hold beside it is sealed again. */
const silence = async (tx: Tx, key: Uint8Array, { partId, from, to }: Span): Promise<void> => {
  // All at once: the log, and with it every recorder's acknowledgement, waits for this part meanwhile.
  await sql`
    update audio_block set form = 'silence', body = null
    where part_id = ${partId} and first_seq >= ${from} and first_seq + frames <= ${to}`.execute(tx);
  const edges: StoredBlock[] = await tx
    .selectFrom('audio_block')
    .select(['first_seq', 'frames', 'form', 'body'])
    .where('part_id', '=', partId)
    .where('first_seq', '<', to)
    .where((eb) => eb(eb('first_seq', '+', eb.ref('frames')), '>', from))
    .where('form', '!=', 'silence')
    .execute();
  for (const block of edges) {
    const end = block.first_seq + block.frames;
    const [first, last] = [Math.max(from, block.first_seq), Math.min(to, end)];
    const outside = [
      { first: block.first_seq, end: first },
      { first: last, end },
    ].filter((rest) => rest.first < rest.end);
    const pcm = await openBlock(key, partId, block);
    const at = (seq: number): number => (seq - block.first_seq) * FRAME_BYTES;
    await tx.deleteFrom('audio_block').where('part_id', '=', partId).where('first_seq', '=', block.first_seq).execute();
    await tx
      .insertInto('audio_block')
      .values([
        { part_id: partId, first_seq: first, frames: last - first, form: 'silence', body: null },
        ...outside.map((rest) => ({
          part_id: partId,
          first_seq: rest.first,
          frames: rest.end - rest.first,
          form: 'pcm',
          body: sealPcm(key, partId, rest.first, pcm.subarray(at(rest.first), at(rest.end))),
        })),
      ])
      .execute();
  }
};

/** One gap for each forgotten stretch, however many times and in whatever pieces it was forgotten. */
const markForgotten = async (tx: Tx, { partId, from, to }: Span): Promise<void> => {
  const known = await tx
    .selectFrom('gap')
    .select(['at_ms', 'duration_ms'])
    .where('part_id', '=', partId)
    .where('reason', '=', 'forgotten')
    .where('at_ms', '<=', to * FRAME_MS)
    .where((eb) => eb(eb('at_ms', '+', eb.ref('duration_ms')), '>=', from * FRAME_MS))
    .execute();
  const starts = [from * FRAME_MS, ...known.map(({ at_ms }) => at_ms)];
  const ends = [to * FRAME_MS, ...known.map(({ at_ms, duration_ms }) => at_ms + duration_ms)];
  const at = Math.min(...starts);
  for (const { at_ms } of known) {
    await tx
      .deleteFrom('gap')
      .where('part_id', '=', partId)
      .where('at_ms', '=', at_ms)
      .where('reason', '=', 'forgotten')
      .execute();
  }
  await tx
    .insertInto('gap')
    .values({ part_id: partId, at_ms: at, duration_ms: Math.max(...ends) - at, reason: 'forgotten' })
    .execute();
};

/** Asked anew, work loses its lease: a call that holds the span is cancelled, and what it answers finds no home. */
const askAgain = async (tx: Tx, encounterId: string, partId: number, at: Date): Promise<void> => {
  const running = await tx
    .selectFrom('work')
    .select(['kind', 'part_id', 'section'])
    .where('encounter_id', '=', encounterId)
    .where('kind', 'in', ['transcribe', 'finalise', 'draft'])
    .where('state', 'in', ['running', 'waiting'])
    .execute();
  for (const { kind, part_id, section } of running) {
    if (kind !== 'draft' && part_id !== partId) continue;
    await askWork(tx, { encounterId, kind: kind as 'transcribe' | 'finalise' | 'draft', partId: part_id, section, at });
  }
  await askFinaliseWhenHeard(tx, encounterId, at);
};

export const forgetStore = ({ database: { db }, keys, now }: StoreContext) => ({
  /**
   * Destroys a span of a part's sound for good, with all words that overlap it and all that rests on them, in every revision. The span
   * keeps its place as silence and is a gap. The audit keeps where, on what ground and who. Saying it twice is harmless. Throws
   * `encounter.wrong-state` once the note is signed, `audio.not-found` where the encounter has no such part or nothing is stored there.
   */
  forget: (
    { encounter }: EncounterHead,
    actor: Actor,
    { partId, from, to, ground }: Span & { readonly ground: ForgetGround },
  ): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const row = await tx
        .selectFrom('encounter')
        .select(['state', 'key_id', 'wrapped_key'])
        .where('id', '=', encounter.id)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      if (!acceptsInput(row.state as typeof encounter.state)) throw new LuonnosError('encounter.wrong-state');
      // The key as it is now: it may have been renewed since the head was read.
      const key = await keys.unwrap(encounter.id, { keyId: row.key_id, wrapped: row.wrapped_key });
      const part = await tx
        .selectFrom('part')
        .select('frames')
        .where('id', '=', partId)
        .where('encounter_id', '=', encounter.id)
        .where('destroyed_at', 'is', null)
        .where(isWhole)
        .forNoKeyUpdate()
        .executeTakeFirst();
      const span = { partId, from, to: Math.min(to, part?.frames ?? 0) };
      if (span.from >= span.to) throw new LuonnosError('audio.not-found');

      await tx.updateTable('part').set({ finalised_at: null }).where('id', '=', partId).execute();
      // First of all: what a call that holds the span says meanwhile has either landed and is found below, or lands no more.
      await askAgain(tx, encounter.id, partId, at);
      await silence(tx, key, span);
      await tx.updateTable('part').set({ voice: null }).where('id', '=', partId).execute();
      await askWork(tx, { encounterId: encounter.id, kind: 'measure', partId, section: null, at });
      await markForgotten(tx, span);
      await forgetMoments(tx, span);
      await markShed(tx, encounter.id, at);
      const gone = await tx
        .deleteFrom('utterance')
        .where('encounter_id', '=', encounter.id)
        .where('part_id', '=', partId)
        .where('start_ms', '<', span.to * FRAME_MS)
        .where('end_ms', '>', span.from * FRAME_MS)
        .returningAll()
        .execute();
      const words = gone.map((one) => utteranceFromRow(one, key).text.toLowerCase()).join('\n');
      const undrafted = await forgetInNotes(tx, encounter.id, key, { ids: new Set(gone.map(({ id }) => id)), words });
      if (gone.length > 0 && undrafted) await askDraftWhenHeard(tx, encounter.id, at);
      await auditEncounter(tx, at, actor, encounter, {
        type: 'audio-forgotten',
        part: partId,
        fromMs: span.from * FRAME_MS,
        toMs: span.to * FRAME_MS,
        ground,
      });
      await bumpVersion(tx, encounter.id, at);
    }),
});
