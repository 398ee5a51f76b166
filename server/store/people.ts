import type { Person, Professional } from '../domain/professional.js';
import type { StoreContext } from './context.js';
import { notifyAccess } from './notifications.js';
import { personFromRow } from './rows.js';

export const peopleStore = ({ database: { db }, now }: StoreContext) => ({
  /** Remembers a person as the identity provider describes them now. */
  savePerson: async (person: Person): Promise<void> => {
    const professional = person.role === 'professional' ? person : null;
    const row = {
      id: person.id,
      role: person.role,
      name: person.name,
      title: person.title,
      profession: professional?.profession ?? null,
      register: professional?.register ?? null,
      organisation_id: person.organisation.id,
      organisation_name: person.organisation.name,
      practitioner_id: professional?.practitionerId ?? null,
      registration: professional?.registration ?? null,
      unit: professional?.unit ?? null,
      seen_at: now(),
    };
    await db
      .insertInto('person')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  },

  /** A session ended: every process looks at its sockets again. */
  sessionEnded: (): Promise<void> => notifyAccess(db),

  /** Colleagues of the same organisation and register. */
  colleagues: async (of: Professional): Promise<Professional[]> => {
    const rows = await db
      .selectFrom('person')
      .selectAll()
      .where('organisation_id', '=', of.organisation.id)
      .where('register', '=', of.register)
      .where('role', '=', 'professional')
      .where('id', '!=', of.id)
      .orderBy('name')
      .execute();
    return rows.map(personFromRow).filter((person) => person.role === 'professional');
  },
});
