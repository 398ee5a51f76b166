import type { Amends } from '../domain/amend.js';
import type { Actor, AuditEvent } from '../domain/audit.js';
import type { FilingDecision } from '../domain/delivery-trouble.js';
import { type EncounterEvent, type EncounterState, type Informing, nextState } from '../domain/encounter.js';
import type { Note } from '../domain/note.js';
import type { WebhookType } from '../domain/outward.js';
import type { PilotMeasures } from '../domain/pilot.js';
import type { Receipt, SignedNote } from '../domain/record.js';
import type { RecordVisit } from '../domain/record-visit.js';
import type { RoleDecision } from '../domain/roles.js';
import type { Subject } from '../domain/subject.js';
import type { Utterance } from '../domain/transcript.js';
import type { WorkKind } from '../domain/work.js';
import { LuonnosError } from '../errors.js';
import { markCopied, setAmends } from './amendments.js';
import { auditEncounter } from './audit.js';
import type { StoreContext } from './context.js';
import { destroyContent } from './destroy.js';
import type { EncounterHead } from './encounters.js';
import { decideFiling, endFiling } from './filing.js';
import { notifyAccess, notifyChanged } from './notifications.js';
import { saveFiling, saveMeasures } from './pilot.js';
import { addReviewTime } from './review-time.js';
import { noteContext, signedContext, subjectContext, utteranceToRow } from './rows.js';
import { sealJson } from './seal.js';
import { saveRoles, unconfirmRoles } from './voices.js';
import { announce } from './webhooks.js';
import { askWork, holdsLease, type Lease } from './work.js';

/** A decision about an encounter: everything in it happens, or nothing does. */
export interface Change {
  /** Checked against the state table, one after the other; a wrong state is refused. */
  readonly event?: EncounterEvent | readonly EncounterEvent[];
  readonly informing?: Informing;
  readonly professionalId?: string;
  /** Who the encounter is about from now on; about somebody else, the visit in the record system is this one, or none. */
  readonly subject?: Subject;
  readonly recordVisit?: RecordVisit | null;
  /** The signed note that is being replaced; null: none any more. */
  readonly amends?: Amends | null;
  /** Revisions after this one go: what was written in an amendment that is given up. */
  readonly dropRevisionsAbove?: number;
  readonly copied?: { readonly noteId: string; readonly sections: readonly string[]; readonly all: boolean };
  /**
   * The note after the change. A machine's draft opens a new revision, people's changes gather in the one after it; `gathers`: what is
   * drafted while the visit goes on stays one revision.
   */
  readonly note?: { readonly body: Note; readonly origin: 'machine' | 'review'; readonly gathers?: boolean };
  readonly typed?: readonly Utterance[];
  /** The version of a part's transcript that is read from now on; nothing is asked for any more. */
  readonly transcript?: { readonly partId: number; readonly version: number };
  readonly roles?: RoleDecision;
  readonly signed?: SignedNote;
  /** Time the actor was at the review since it was told last, ms. */
  readonly activeMs?: number;
  readonly receipt?: { readonly noteId: string; readonly receipt: Receipt };
  /** What a person decided about a note that does not get into the record by itself. */
  readonly filing?: { readonly noteId: string; readonly decision: FilingDecision };
  readonly work?: readonly { kind: WorkKind; partId?: number; section?: string | null }[];
  /** 'recording': sound, transcript and what was drafted; 'everything': typed text too. */
  readonly destroy?: 'recording' | 'everything';
  /** What the pilot learns: with a signature, and with discarding. */
  readonly measures?: PilotMeasures;
}

export interface Commit {
  readonly expectedVersion: number;
  readonly actor: Actor;
  readonly change: Change;
  readonly audit: readonly [AuditEvent, ...AuditEvent[]];
  /** The work this comes from: once its lease is lost, or the work was destroyed, nothing of it lands. */
  readonly lease?: Lease;
}

const stateAfter = (state: EncounterState, events: Change['event']): EncounterState => {
  let now = state;
  for (const event of events === undefined ? [] : [events].flat()) {
    const next = nextState(now, event);
    if (next === null) throw new LuonnosError('encounter.wrong-state');
    now = next;
  }
  return now;
};

/** What integrators are told: filing once it has its receipt, and withdrawing what stood. */
const announcement = ({ receipt }: Change, was: string, is: EncounterState): WebhookType | null => {
  if (receipt) return 'note.filed';
  return is === 'withdrawn' && was !== is ? 'note.withdrawn' : null;
};

/**
 * The one gate for decisions: expected version, change and audit rows in one transaction. Returns the new version.
 * Throws `encounter.conflict` when somebody was faster or the lease is lost, `encounter.wrong-state` when the state table does not allow the event.
 */
export const commitStore = ({ database: { db }, now, newId, subscribers }: StoreContext) => ({
  commit: (
    { encounter, key }: EncounterHead,
    { expectedVersion, actor, change, audit, lease }: Commit,
  ): Promise<number> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const row = await tx
        .selectFrom('encounter')
        .select(['version', 'state'])
        .where('id', '=', encounter.id)
        .forNoKeyUpdate()
        .executeTakeFirstOrThrow();
      if (row.version !== expectedVersion) throw new LuonnosError('encounter.conflict');
      if (lease && !(await holdsLease(tx, lease))) throw new LuonnosError('encounter.conflict');
      const state = stateAfter(row.state as EncounterState, change.event);
      const version = row.version + 1;
      await tx
        .updateTable('encounter')
        .set({
          version,
          state,
          updated_at: at,
          ...(change.informing && { informing: JSON.stringify(change.informing) }),
          ...(change.signed && { context_left_at: null }),
          ...(change.professionalId && { professional_id: change.professionalId }),
          ...(change.subject && {
            subject_id: change.subject.id,
            ...(change.subject.id !== encounter.subject.id && {
              record_visit: change.recordVisit ? JSON.stringify(change.recordVisit) : null,
            }),
            subject: sealJson(key, subjectContext(encounter.id), change.subject),
          }),
        })
        .where('id', '=', encounter.id)
        .execute();
      const destroyed = change.destroy ? await destroyContent(tx, encounter.id, change.destroy, at) : null;
      if (change.amends !== undefined) await setAmends(tx, encounter, change.amends, change.dropRevisionsAbove ?? null);
      if (change.copied) await markCopied(tx, change.copied, at);
      if (change.transcript) {
        await tx
          .updateTable('part')
          .set({ transcript: change.transcript.version, transcript_asked: null })
          .where('id', '=', change.transcript.partId)
          .where('encounter_id', '=', encounter.id)
          .execute();
      }
      if (change.professionalId) await unconfirmRoles(tx, encounter.id);
      if (change.roles) await saveRoles(tx, encounter.id, change.roles);
      if (change.typed?.length) {
        await tx
          .insertInto('utterance')
          .values(change.typed.map((utterance) => utteranceToRow(encounter.id, key, utterance)))
          .execute();
      }
      if (change.note) {
        const { body, origin, gathers = origin === 'review' } = change.note;
        const last = await tx
          .selectFrom('revision')
          .select(['number', 'origin'])
          .where('encounter_id', '=', encounter.id)
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst();
        const signed = await tx
          .selectFrom('signed_note')
          .select((eb) => eb.fn.max('revision').as('revision'))
          .where('encounter_id', '=', encounter.id)
          .executeTakeFirst();
        // What was signed keeps its number, also when the draft it was is destroyed.
        const after = Math.max(last?.number ?? 0, signed?.revision ?? 0) + 1;
        const number = last && gathers && last.origin === origin ? last.number : after;
        const sealed = sealJson(key, noteContext(encounter.id, number), body);
        await tx
          .insertInto('revision')
          .values({ encounter_id: encounter.id, number, origin, body: sealed, created_at: at })
          .onConflict((conflict) =>
            conflict.columns(['encounter_id', 'number']).doUpdateSet({ body: sealed, created_at: at }),
          )
          .execute();
      }
      if (change.signed) {
        const { noteId, revision } = change.signed;
        await tx
          .insertInto('signed_note')
          .values({
            note_id: noteId,
            encounter_id: encounter.id,
            revision,
            body: sealJson(key, signedContext(encounter.id, noteId), change.signed),
            signed_at: at,
          })
          .execute();
      }
      if (change.activeMs && actor.kind === 'person') await addReviewTime(tx, encounter, actor.id, change.activeMs, at);
      if (change.measures) await saveMeasures(tx, encounter, change.measures, change.signed ?? null, at);
      if (change.receipt) {
        const { noteId, receipt } = change.receipt;
        await saveFiling(tx, encounter.id, noteId, new Date(receipt.at));
        await tx
          .insertInto('receipt')
          .values({
            note_id: noteId,
            document_id: receipt.documentId,
            version_id: receipt.versionId,
            at: new Date(receipt.at),
            read_back_equal: receipt.readBackEqual,
          })
          .execute();
        await endFiling(tx, encounter.id);
      }
      if (change.filing) await decideFiling(tx, change.filing.noteId, change.filing.decision);
      const told = announcement(change, row.state, state);
      if (told) await announce(tx, { subscribers, newId }, encounter, told, at);
      for (const { kind, partId, section } of change.work ?? []) {
        await askWork(tx, { encounterId: encounter.id, kind, partId: partId ?? null, section: section ?? null, at });
      }
      for (const event of audit) await auditEncounter(tx, at, actor, encounter, event);
      if (change.subject && change.subject.id !== encounter.subject.id) {
        // Whoever asks who looked at either of the two finds it.
        for (const event of audit)
          await auditEncounter(tx, at, actor, { ...encounter, subject: change.subject }, event);
      }
      if (destroyed && destroyed.parts > 0) {
        await auditEncounter(tx, at, actor, encounter, { type: 'audio-destroyed', ...destroyed, hours: 0 });
      }
      await notifyChanged(tx, encounter.id, version);
      if (change.professionalId || state === 'discarded') await notifyAccess(tx);
      return version;
    }),
});
