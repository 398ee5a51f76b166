import { sql } from 'kysely';
import type { AccessRow } from '../domain/access-log.js';
import type { Actor } from '../domain/audit.js';
import type { StoreContext } from './context.js';

/** More than anybody reads at once; what is older is found by asking for an earlier time. */
export const MOST_ROWS = 5_000;

export const accessLogStore = ({ database: { db } }: StoreContext) => ({
  /**
   * What was done with one subject's data in one organisation, newest first, from the first day to the last, both as dates in Finland.
   * Nothing sealed is read: neither notes nor names of subjects.
   */
  accessRows: async (ask: {
    organisationId: string;
    subjectId: string;
    from: string;
    to: string;
  }): Promise<AccessRow[]> => {
    const rows = await db
      .selectFrom('audit')
      .leftJoin('encounter', 'encounter.id', 'audit.encounter_id')
      .select(['audit.id', 'audit.at', 'audit.register', 'audit.actor', 'audit.type', 'audit.data'])
      .select(['encounter.id as visit', 'encounter.created_at', 'encounter.note_type'])
      .where('audit.organisation_id', '=', ask.organisationId)
      .where('audit.subject_id', '=', ask.subjectId)
      .where(sql<boolean>`audit.at >= ${ask.from}::date::timestamp at time zone 'Europe/Helsinki'`)
      .where(sql<boolean>`audit.at < (${ask.to}::date + 1)::timestamp at time zone 'Europe/Helsinki'`)
      .orderBy('audit.at', 'desc')
      .orderBy('audit.id', 'desc')
      .limit(MOST_ROWS)
      .execute();
    const people = await db
      .selectFrom('person')
      .select(['id', 'name', 'title'])
      .where('organisation_id', '=', ask.organisationId)
      .execute();
    const known = new Map(people.map((person) => [person.id, person]));
    return rows.map((row) => {
      const actor = row.actor as Actor;
      const id = actor.kind === 'worker' ? actor.onBehalfOf : actor.id;
      const person = known.get(id);
      return {
        id: row.id,
        at: row.at.toISOString(),
        type: row.type,
        data: row.data,
        register: row.register,
        actor: {
          name: actor.kind === 'worker' ? (person?.name ?? id) : actor.name,
          title: (actor.kind !== 'integrator' && person?.title) || '',
          kind: actor.kind,
        },
        visit:
          row.visit === null || row.created_at === null || row.note_type === null
            ? null
            : { id: row.visit, at: row.created_at.toISOString(), noteType: row.note_type },
      };
    });
  },
});
