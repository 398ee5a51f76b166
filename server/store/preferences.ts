import { noPreferences, Preferences } from '../domain/preferences.js';
import type { Professional } from '../domain/professional.js';
import { auditPerson } from './audit.js';
import type { StoreContext } from './context.js';
import type { Db, Tx } from './database.js';

export const preferencesOf = async (from: Db | Tx, personId: string): Promise<Preferences> => {
  const row = await from
    .selectFrom('preference')
    .select(['length', 'form', 'phrases'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ? Preferences.parse(row) : noPreferences;
};

export const preferenceStore = ({ database: { db }, now }: StoreContext) => ({
  preferences: (person: Pick<Professional, 'id'>): Promise<Preferences> => preferencesOf(db, person.id),

  /** The whole of them, in place of what was there. The audit keeps that they changed, never the phrases. */
  savePreferences: (person: Professional, { length, form, phrases }: Preferences): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const row = { person_id: person.id, length, form, phrases: JSON.stringify(phrases), updated_at: at };
      await tx
        .insertInto('preference')
        .values(row)
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
        .execute();
      await auditPerson(tx, at, person, { type: 'preferences-changed', length, form, phrases: phrases.length });
    }),
});
