import type { Gap, Moment, Part } from '../domain/audio.js';
import type { Actor } from '../domain/audit.js';
import type { Untranscribed } from '../domain/coverage.js';
import type { DeliveryTrouble } from '../domain/delivery-trouble.js';
import type { DraftCost } from '../domain/draft-cost.js';
import type { Encounter } from '../domain/encounter.js';
import type { ExportReceipt } from '../domain/export.js';
import { Note } from '../domain/note.js';
import type { Preferences } from '../domain/preferences.js';
import type { Receipt, SignedNote } from '../domain/record.js';
import { decideRoles, type Speakers } from '../domain/roles.js';
import type { Utterance } from '../domain/transcript.js';
import type { DeliveryStep } from '../domain/view.js';
import { type Activity, isShown } from '../domain/work.js';
import { LuonnosError } from '../errors.js';
import { type SignedVersion, signedVersions } from './amendments.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import { coverageOf, newestOf } from './coverage.js';
import type { Db, Tx } from './database.js';
import { deliveryOf, exportsOf } from './delivery.js';
import { draftCostOf } from './draft-calls.js';
import { troubleOf } from './filing.js';
import { holdDayKeys } from './key-renewal.js';
import { takeLaunch } from './launches.js';
import { momentsOf } from './moments.js';
import { claimRequest, type OutwardRequest } from './outward.js';
import { preferencesOf } from './preferences.js';
import { reviewTimeOf } from './review-time.js';
import {
  activityFromRow,
  encounterFromRow,
  noteContext,
  partFromRow,
  subjectContext,
  utteranceFromRow,
} from './rows.js';
import { sealJson, unsealJson } from './seal.js';
import { rolesSaid } from './voices.js';
import { isWhole } from './whole-parts.js';

/** Everything of one encounter, as of one moment. */
export interface Snapshot extends Speakers {
  readonly encounter: Encounter;
  readonly parts: Part[];
  readonly gaps: Gap[];
  readonly moments: Moment[];
  /** Of each part the newest transcript that is whole, and what was typed; each with the role its speaker has now. */
  readonly utterances: Utterance[];
  /** Parts of which too much speech has no words. */
  readonly untranscribed: Untranscribed[];
  /** How the responsible professional likes notes to be written. */
  readonly style: Preferences;
  readonly note: Note | null;
  /** Number of the note's revision; 0 without a note. */
  readonly revision: number;
  readonly revisionOrigin: 'machine' | 'review' | null;
  /** How long the responsible professional was at the review, ms. */
  readonly activeMs: number;
  readonly activities: Activity[];
  /** The newest signed note, and where it is filed. */
  readonly signed: SignedNote | null;
  readonly receipt: Receipt | null;
  /** Every signed note, newest first. */
  readonly versions: readonly SignedVersion[];
  readonly delivery: DeliveryStep[];
  /** Files that the newest signed note was saved as. */
  readonly exports: ExportReceipt[];
  /** What keeps the newest signed note out of the record; null: nothing that asks for a person. */
  readonly trouble: DeliveryTrouble | null;
  /** What drafting has cost so far. */
  readonly draftCost: DraftCost;
  /** By when what was destroyed is unreadable in backups too; null when nothing was destroyed. */
  readonly copiesGoneBy: string | null;
  /** The same, were something destroyed now. */
  readonly copiesWouldGoBy: string;
  /** The encounter's own key; stays inside the server. */
  readonly key: Buffer;
}

export type EncounterHead = Pick<Snapshot, 'encounter' | 'key'>;

const orderUtterances = (parts: Part[], utterances: (Utterance & { position: number })[]): Utterance[] => {
  const ordinal = new Map(parts.map((part) => [part.id, part.ordinal]));
  const place = (u: Utterance) => (u.partId === null ? Number.MAX_SAFE_INTEGER : (ordinal.get(u.partId) ?? 0));
  return [...utterances]
    .sort((a, b) => place(a) - place(b) || a.startMs - b.startMs || a.position - b.position)
    .map(({ position: _, ...utterance }) => utterance);
};

export const encounterStore = ({ database: { db }, keys, now }: StoreContext) => {
  const head = async (from: Db | Tx, id: string) => {
    const row = await from.selectFrom('encounter').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const person = await from
      .selectFrom('person')
      .selectAll()
      .where('id', '=', row.professional_id)
      .executeTakeFirstOrThrow();
    const key = await keys.unwrap(row.id, { keyId: row.key_id, wrapped: row.wrapped_key });
    return { encounter: encounterFromRow(row, person, key), key, keyId: row.key_id, shedKeyId: row.shed_key_id };
  };

  const load = async (from: Db | Tx, id: string): Promise<Snapshot | null> => {
    const found = await head(from, id);
    if (!found) return null;
    const { encounter, key, keyId, shedKeyId } = found;
    const partRows = await from
      .selectFrom('part')
      .selectAll()
      .where('encounter_id', '=', id)
      .where(isWhole)
      .orderBy('ordinal')
      .execute();
    const parts = partRows.map(partFromRow);
    const gaps = await from
      .selectFrom('gap')
      .innerJoin('part', 'part.id', 'gap.part_id')
      .select(['gap.part_id', 'at_ms', 'duration_ms', 'reason'])
      .where('part.encounter_id', '=', id)
      .orderBy('part.ordinal')
      .orderBy('at_ms')
      .execute();
    const moments = await momentsOf(from, id);
    const all = await from.selectFrom('utterance').selectAll().where('encounter_id', '=', id).execute();
    const spoken = newestOf(partRows, all);
    const revision = await from
      .selectFrom('revision')
      .selectAll()
      .where('encounter_id', '=', id)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    const work = await from.selectFrom('work').selectAll().where('encounter_id', '=', id).orderBy('id').execute();
    const versions = await signedVersions(from, id, key);
    const signed = versions[0]?.note ?? null;
    const heard = orderUtterances(
      parts,
      spoken.map((row) => ({ ...utteranceFromRow(row, key), position: Number(row.position) })),
    );
    const said = await rolesSaid(from, id, partRows, heard);
    return {
      encounter,
      key,
      parts,
      gaps: gaps.map((gap) => ({
        partId: gap.part_id,
        atMs: gap.at_ms,
        durationMs: gap.duration_ms,
        reason: gap.reason as Gap['reason'],
      })),
      moments,
      ...decideRoles({ ...said, utterances: heard }, { voices: said.voices, utterances: [] }),
      style: await preferencesOf(from, encounter.professional.id),
      untranscribed: await coverageOf(from, { parts: partRows, gaps, spoken, work }),
      note: revision ? Note.parse(unsealJson(key, noteContext(id, revision.number), revision.body)) : null,
      revision: revision?.number ?? 0,
      revisionOrigin: revision ? (revision.origin as 'machine' | 'review') : null,
      activeMs: (await reviewTimeOf(from, id, encounter.professional.id)) ?? 0,
      activities: work.filter(isShown).map(activityFromRow),
      signed,
      receipt: versions[0]?.receipt ?? null,
      versions,
      delivery: signed ? await deliveryOf(from, id) : [],
      exports: signed ? await exportsOf(from, id, signed.noteId) : [],
      trouble: signed && (await troubleOf(from, id, signed.noteId, key)),
      draftCost: await draftCostOf(from, id),
      copiesWouldGoBy: keys.goneBy(keyId).toISOString(),
      copiesGoneBy: shedKeyId === null ? null : keys.goneBy(shedKeyId).toISOString(),
    };
  };

  return {
    /**
     * Creates the encounter with a key of its own; `version` and times are set here. It may come of a launch or of an integrator's request,
     * and nothing else comes of either. Throws `encounter.conflict` when what an integrator asked for was made meanwhile.
     */
    createEncounter: async (
      encounter: Encounter,
      actor: Actor,
      from: { readonly launch?: string | undefined; readonly request?: OutwardRequest } = {},
    ): Promise<void> => {
      const { launch, request } = from;
      const at = now();
      await db.transaction().execute(async (tx) => {
        await holdDayKeys(tx);
        const { key, stored } = await keys.create(encounter.id, at);
        await tx
          .insertInto('encounter')
          .values({
            id: encounter.id,
            version: 0,
            state: encounter.state,
            kind: encounter.kind,
            sample: encounter.sample,
            organisation_id: encounter.organisation.id,
            organisation_name: encounter.organisation.name,
            register: encounter.register,
            professional_id: encounter.professional.id,
            note_type: encounter.noteType,
            mode: encounter.mode,
            spoken_language: encounter.spokenLanguage,
            note_language: encounter.noteLanguage,
            present: encounter.present,
            subject_id: encounter.subject.id,
            subject: sealJson(key, subjectContext(encounter.id), encounter.subject),
            informing: JSON.stringify(encounter.informing),
            record_visit: encounter.recordVisit ? JSON.stringify(encounter.recordVisit) : null,
            subject_locked: encounter.subjectLocked ?? false,
            key_id: stored.keyId,
            wrapped_key: stored.wrapped,
            created_at: at,
            updated_at: at,
          })
          .execute();
        if (request && !(await claimRequest(tx, request, encounter, at))) throw new LuonnosError('encounter.conflict');
        if (launch !== undefined) await takeLaunch(tx, encounter.professional.id, launch, encounter.id);
        await auditEncounter(tx, at, actor, encounter, {
          type: 'encounter-created',
          noteType: encounter.noteType,
          mode: encounter.mode,
          kind: encounter.kind,
        });
      });
    },

    /** An encounter with its signed notes, newest first, and no draft. */
    signedNotes: (id: string): Promise<(EncounterHead & { readonly versions: readonly SignedVersion[] }) | null> =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (tx) => {
          const found = await head(tx, id);
          return found && { ...found, versions: await signedVersions(tx, id, found.key) };
        }),

    encounterHead: (id: string): Promise<EncounterHead | null> => head(db, id),

    snapshot: (id: string): Promise<Snapshot | null> =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => load(tx, id)),
  };
};
