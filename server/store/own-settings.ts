import { noOwnSettings, OwnSettings } from '../domain/own-settings.js';
import type { Professional } from '../domain/professional.js';
import { auditPerson } from './audit.js';
import type { StoreContext } from './context.js';

export const ownSettingStore = ({ database: { db }, now }: StoreContext) => ({
  ownSettings: async ({ id }: Pick<Professional, 'id'>): Promise<OwnSettings> => {
    const row = await db
      .selectFrom('own_setting')
      .select(['spoken', 'written', 'tour_seen as tourSeen'])
      .where('person_id', '=', id)
      .executeTakeFirst();
    return row ? OwnSettings.parse(row) : noOwnSettings;
  },

  /** The whole of them, in place of what was there. */
  saveOwnSettings: (person: Professional, { spoken, written, tourSeen }: OwnSettings): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const row = { person_id: person.id, spoken, written, tour_seen: tourSeen, updated_at: at };
      await tx
        .insertInto('own_setting')
        .values(row)
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
        .execute();
      await auditPerson(tx, at, person, { type: 'own-settings-changed', spoken, written, tourSeen });
    }),
});
