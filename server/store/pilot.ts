import { sql } from 'kysely';
import { z } from 'zod';
import type { Encounter } from '../domain/encounter.js';
import { Note, type Statement } from '../domain/note.js';
import { PilotMeasures, type PilotVisit } from '../domain/pilot.js';
import { Profession, Register } from '../domain/professional.js';
import type { SignedNote } from '../domain/record.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';
import { noteContext } from './rows.js';
import { unsealJson } from './seal.js';

/** In the transaction of the signature or of the discarding. The unit is where the person works now. */
export const saveMeasures = async (
  tx: Tx,
  { id, organisation, register, professional }: Encounter,
  measures: PilotMeasures,
  signed: SignedNote | null,
  at: Date,
): Promise<void> => {
  const { unit } = await tx
    .selectFrom('person')
    .select('unit')
    .where('id', '=', professional.id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('pilot_visit')
    .values({
      encounter_id: id,
      revision: signed?.revision ?? 0,
      note_id: signed?.noteId ?? null,
      at,
      organisation_id: organisation.id,
      register,
      unit,
      professional_id: professional.id,
      profession: professional.profession,
      measures: JSON.stringify(PilotMeasures.parse(measures)),
    })
    .execute();
};

/** In the transaction of the receipt: when it was filed, and how often it had failed since it was signed. */
export const saveFiling = async (tx: Tx, encounterId: string, noteId: string, filedAt: Date): Promise<void> => {
  await sql`
    update pilot_visit set filed_at = ${filedAt}, filing_failures = (
      select count(*) from audit
      where encounter_id = ${encounterId} and type = 'work-failed' and data->>'work' = 'file' and audit.at >= pilot_visit.at)
    where encounter_id = ${encounterId} and note_id = ${noteId}`.execute(tx);
};

/** As pilot/week.ts has it. */
const WEEK = sql<string>`to_char(pilot_visit.at at time zone 'Europe/Helsinki', 'IYYY-"W"IW')`;
/** A row keeps what later versions no longer measure. */
const StoredMeasures = z.object(PilotMeasures.shape);

/** The rows of one organisation, or of all of them, oldest first. */
export const readPilotVisits = async (db: Db, organisationId: string | null): Promise<PilotVisit[]> => {
  const all = db
    .selectFrom('pilot_visit')
    .leftJoin('eligible_visits', (join) =>
      join
        .onRef('eligible_visits.organisation_id', '=', 'pilot_visit.organisation_id')
        .onRef('eligible_visits.profession', '=', 'pilot_visit.profession')
        .on('eligible_visits.week', '=', WEEK),
    )
    .selectAll('pilot_visit')
    .select('eligible_visits.visits')
    .orderBy('at')
    .orderBy('encounter_id')
    .orderBy('revision');
  const own = organisationId === null ? all : all.where('pilot_visit.organisation_id', '=', organisationId);
  const rows = await own.execute();
  return rows.map((row) => ({
    visit: row.encounter_id,
    revision: row.revision,
    at: row.at.toISOString(),
    register: Register.parse(row.register),
    unit: row.unit,
    professionalId: row.professional_id,
    profession: Profession.parse(row.profession),
    measures: StoredMeasures.parse(row.measures),
    filingMs: row.filed_at === null ? null : Math.max(0, row.filed_at.getTime() - row.at.getTime()),
    filingFailures: row.filing_failures,
    eligibleVisits: row.visits,
  }));
};

export const pilotStore = ({ database: { db }, keys }: StoreContext) => ({
  pilotVisits: (organisationId: string): Promise<PilotVisit[]> => readPilotVisits(db, organisationId),

  /** The machine's statements by id, each as the last draft before a human touched it left it. */
  draftedStatements: (encounterId: string): Promise<ReadonlyMap<string, Statement>> =>
    // As of one moment: the key may be renewed between two questions.
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => {
        const rows = await tx
          .selectFrom('revision')
          .innerJoin('encounter', 'encounter.id', 'revision.encounter_id')
          .select(['revision.number', 'revision.body', 'encounter.key_id', 'encounter.wrapped_key'])
          .where('revision.encounter_id', '=', encounterId)
          .where('revision.origin', '=', 'machine')
          .orderBy('revision.number')
          .execute();
        const [first] = rows;
        if (!first) return new Map();
        const key = await keys.unwrap(encounterId, { keyId: first.key_id, wrapped: first.wrapped_key });
        const notes = rows.map(({ number, body }) =>
          Note.parse(unsealJson(key, noteContext(encounterId, number), body)),
        );
        return new Map(
          notes.flatMap(({ statements }) =>
            statements
              .filter(({ origin, handling }) => origin === 'machine' && handling.state === 'untouched')
              .map((statement) => [statement.id, statement] as const),
          ),
        );
      }),
});
