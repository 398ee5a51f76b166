import type { Insertable } from 'kysely';
import type { Actor, AuditEvent } from '../domain/audit.js';
import type { Encounter } from '../domain/encounter.js';
import type { Integrator } from '../domain/integrator.js';
import type { Person } from '../domain/professional.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';
import type { Database } from './schema.js';

/** What an audit row is about. */
export type AuditScope = Pick<Encounter, 'id' | 'register'> & {
  readonly organisation: Pick<Encounter['organisation'], 'id'>;
  readonly subject: Pick<Encounter['subject'], 'id'>;
};

const write = async (db: Db | Tx, row: Insertable<Database['audit']>): Promise<void> => {
  await db.insertInto('audit').values(row).execute();
};

/** A row about an encounter, in the transaction of what it records. */
export const auditEncounter = (
  tx: Db | Tx,
  at: Date,
  actor: Actor,
  scope: AuditScope,
  event: AuditEvent,
): Promise<void> => {
  const { type, ...data } = event;
  return write(tx, {
    at,
    organisation_id: scope.organisation.id,
    register: scope.register,
    actor: JSON.stringify(actor),
    encounter_id: scope.id,
    subject_id: scope.subject.id,
    type,
    data: JSON.stringify(data),
  });
};

export const actorOf = (person: Pick<Person, 'id' | 'name'>): Actor => ({
  kind: 'person',
  id: person.id,
  name: person.name,
});

const aboutNothing = (at: Date, person: Person) => ({
  at,
  organisation_id: person.organisation.id,
  register: person.role === 'professional' ? person.register : null,
  actor: JSON.stringify(actorOf(person)),
  encounter_id: null,
  subject_id: null,
});

/** A row about what a person did that is about no encounter. */
export const auditPerson = (db: Db | Tx, at: Date, person: Person, event: AuditEvent): Promise<void> => {
  const { type, ...data } = event;
  return write(db, { ...aboutNothing(at, person), type, data: JSON.stringify(data) });
};

/** A row about what a person did with one subject's data that is about no encounter. */
export const auditSubject = (
  db: Db | Tx,
  at: Date,
  person: Person,
  subjectId: string,
  event: AuditEvent,
): Promise<void> => {
  const { type, ...data } = event;
  return write(db, { ...aboutNothing(at, person), subject_id: subjectId, type, data: JSON.stringify(data) });
};

/** A row about what an integrator did that is about no encounter. */
export const auditIntegrator = (
  db: Db | Tx,
  at: Date,
  { id, name, organisation }: Pick<Integrator, 'id' | 'name' | 'organisation'>,
  event: AuditEvent,
): Promise<void> => {
  const { type, ...data } = event;
  return write(db, {
    at,
    organisation_id: organisation,
    register: null,
    actor: JSON.stringify({ kind: 'integrator', id, name } satisfies Actor),
    encounter_id: null,
    subject_id: null,
    type,
    data: JSON.stringify(data),
  });
};

export const auditStore = ({ database: { db }, now }: StoreContext) => ({
  /** Reading is an event too: no row, no answer. */
  auditRead: (actor: Actor, encounter: AuditScope, event: AuditEvent): Promise<void> =>
    auditEncounter(db, now(), actor, encounter, event),

  auditPerson: (person: Person, event: AuditEvent): Promise<void> => auditPerson(db, now(), person, event),

  auditSubject: (person: Person, subjectId: string, event: AuditEvent): Promise<void> =>
    auditSubject(db, now(), person, subjectId, event),

  /** What happened to an encounter, oldest first. */
  auditTrail: async (encounterId: string): Promise<{ at: Date; type: string; data: Record<string, unknown> }[]> =>
    db
      .selectFrom('audit')
      .select(['at', 'type', 'data'])
      .where('encounter_id', '=', encounterId)
      .orderBy('id')
      .execute(),
});
