import { createHash } from 'node:crypto';
import type { Encounter } from '../domain/encounter.js';
import { LAUNCH_MS, Launch } from '../domain/launch.js';
import type { Professional } from '../domain/professional.js';
import { LuonnosError } from '../errors.js';
import { actorOf, auditEncounter, auditSubject } from './audit.js';
import type { StoreContext } from './context.js';
import type { Tx } from './database.js';
import { bumpVersion } from './version.js';

/** As long is known that a launch has been used; record systems let theirs run out within minutes. */
const KEPT_MS = 7 * 24 * 3_600_000;

const digestOf = ({ issuer, launch }: { issuer: string; launch: string | null }): Buffer | null =>
  launch === null
    ? null
    : createHash('sha256')
        .update(JSON.stringify([issuer, launch]))
        .digest();

/** Makes an encounter of a launch, once. Throws `launch.over`. */
export const takeLaunch = async (tx: Tx, personId: string, id: string, encounterId: string): Promise<void> => {
  const { numUpdatedRows } = await tx
    .updateTable('launch')
    .set({ encounter_id: encounterId })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('encounter_id', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new LuonnosError('launch.over');
};

/** What this person is recording of somebody else: from now on it may be about either. */
const leaveOthers = async (tx: Tx, at: Date, person: Professional, subjectId: string): Promise<void> => {
  const recorded = await tx
    .updateTable('encounter')
    .set({ context_left_at: at })
    .where('professional_id', '=', person.id)
    .where('subject_id', '!=', subjectId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('part')
          .select('part.id')
          .whereRef('part.encounter_id', '=', 'encounter.id')
          .where('part.ended_at', 'is', null)
          .where('part.late', '=', false),
      ),
    )
    .returning(['id', 'register', 'organisation_id', 'subject_id'])
    .execute();
  for (const { id, register, organisation_id, subject_id } of recorded) {
    const scope = {
      id,
      register: register as Encounter['register'],
      organisation: { id: organisation_id },
      subject: { id: subject_id },
    };
    await auditEncounter(tx, at, actorOf(person), scope, { type: 'context-left' });
    await bumpVersion(tx, id, at);
  }
};

export const launchStore = ({ database: { db }, now }: StoreContext) => ({
  /** The record system launched Luonnos for this person. The same launch a second time is `launch.over`. */
  saveLaunch: (person: Professional, asked: { issuer: string; launch: string | null }, launch: Launch): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      await tx
        .deleteFrom('launch')
        .where('at', '<', new Date(at.getTime() - KEPT_MS))
        .execute();
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('launch')
        .values({
          id: launch.id,
          digest: digestOf(asked),
          person_id: person.id,
          subject_id: launch.subjectId,
          record_visit: launch.recordVisit ? JSON.stringify(launch.recordVisit) : null,
          at,
        })
        .onConflict((conflict) => conflict.column('digest').doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) throw new LuonnosError('launch.over');
      await auditSubject(tx, at, person, launch.subjectId, { type: 'launched', visit: launch.recordVisit !== null });
      await leaveOthers(tx, at, person, launch.subjectId);
    }),

  /** A launch of this person's that no encounter has come of yet; throws `launch.over` for any other. */
  launch: async (person: Professional, id: string): Promise<Launch> => {
    const row = await db
      .selectFrom('launch')
      .select(['id', 'subject_id', 'record_visit'])
      .where('id', '=', id)
      .where('person_id', '=', person.id)
      .where('encounter_id', 'is', null)
      .where('at', '>', new Date(now().getTime() - LAUNCH_MS))
      .executeTakeFirst();
    if (!row) throw new LuonnosError('launch.over');
    return Launch.parse({ id: row.id, subjectId: row.subject_id, recordVisit: row.record_visit });
  },
});
