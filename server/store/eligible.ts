import { EligibleVisits, type SetEligible } from '../domain/eligible.js';
import { type Person, Profession } from '../domain/professional.js';
import { auditPerson } from './audit.js';
import type { StoreContext } from './context.js';

export const eligibleStore = ({ database: { db }, now }: StoreContext) => ({
  /** The counts of one organisation, oldest week first. */
  eligibleVisits: async (organisationId: string): Promise<EligibleVisits[]> => {
    const rows = await db
      .selectFrom('eligible_visits')
      .select(['week', 'profession', 'visits'])
      .where('organisation_id', '=', organisationId)
      .orderBy('week')
      .orderBy('profession')
      .execute();
    return rows.map((row) => EligibleVisits.parse(row));
  },

  setEligible: (lead: Person, { week, visits }: SetEligible): Promise<void> =>
    db.transaction().execute(async (tx) => {
      const key = { organisation_id: lead.organisation.id, week };
      for (const profession of Profession.options.filter((one) => one in visits)) {
        await tx
          .deleteFrom('eligible_visits')
          .where((that) => that.and({ ...key, profession }))
          .execute();
        const count = visits[profession] ?? null;
        if (count !== null)
          await tx
            .insertInto('eligible_visits')
            .values({ ...key, profession, visits: count })
            .execute();
      }
      await auditPerson(tx, now(), lead, { type: 'pilot-eligible-set', week, visits });
    }),
});
