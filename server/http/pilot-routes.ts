import { Router } from 'express';
import { type EligibleView, type EligibleVisits, SetEligible } from '../domain/eligible.js';
import { ImpactFilter, type ImpactView } from '../domain/impact.js';
import { Profession } from '../domain/professional.js';
import { LuonnosError } from '../errors.js';
import { asPilotLead } from '../identity/access.js';
import { pilotCsv } from '../pilot/columns.js';
import { counted, impactOf } from '../pilot/impact.js';
import { weeksUntil } from '../pilot/week.js';
import { bodyOf, type HttpParts, personOf } from './context.js';

/** A count can be given, or put right, half a year later. */
const WEEKS_BACK = 26;

/** What the pilot lead sees: figures, and the rows they are made of. Both are read out of the pilot's own tables alone. */
export const pilotRoutes = ({ store, exampleVisits, exampleEligible, demo }: HttpParts): Router => {
  const router = Router();
  const eligibleOf = async (organisationId: string): Promise<EligibleVisits[]> => {
    const told = await store.eligibleVisits(organisationId);
    const isTold = (one: EligibleVisits): boolean =>
      told.some(({ week, profession }) => week === one.week && profession === one.profession);
    return [...exampleEligible.filter((one) => !isTold(one)), ...told];
  };

  router.get('/pilot/impact', async (request, response) => {
    const person = asPilotLead(personOf(request));
    const filter = ImpactFilter.safeParse(request.query);
    if (!filter.success) throw new LuonnosError('request.invalid');
    await store.auditPerson(person, { type: 'pilot-figures-read' });
    const { id } = person.organisation;
    const [stored, eligible] = await Promise.all([store.pilotVisits(id), eligibleOf(id)]);
    const visits = [...exampleVisits, ...counted(stored, demo !== null)];
    const view: ImpactView = impactOf(visits, filter.data, exampleVisits.length > 0, eligible);
    response.json(view);
  });

  router.get('/pilot/rows.csv', async (request, response) => {
    const person = asPilotLead(personOf(request));
    const rows = await store.pilotVisits(person.organisation.id);
    await store.auditPerson(person, { type: 'pilot-rows-exported', rows: rows.length });
    response.attachment('luonnos-pilot.csv').type('text/csv; charset=utf-8; header=present').send(pilotCsv(rows));
  });

  const eligibleView = async (organisationId: string): Promise<EligibleView> => ({
    weeks: weeksUntil(new Date(), WEEKS_BACK),
    professions: [...Profession.options],
    given: await eligibleOf(organisationId),
  });

  router.get('/pilot/eligible', async (request, response) => {
    response.json(await eligibleView(asPilotLead(personOf(request)).organisation.id));
  });

  router.put('/pilot/eligible', async (request, response) => {
    const person = asPilotLead(personOf(request));
    const wanted = bodyOf(request, SetEligible);
    if (!weeksUntil(new Date(), WEEKS_BACK).includes(wanted.week))
      throw new LuonnosError('request.invalid', { details: { fields: ['week'] } });
    await store.setEligible(person, wanted);
    response.json(await eligibleView(person.organisation.id));
  });

  return router;
};
