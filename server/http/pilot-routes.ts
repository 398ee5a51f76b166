import { Router } from 'express';
import { ImpactFilter, type ImpactView } from '../domain/impact.js';
import { LuonnosError } from '../errors.js';
import { asPilotLead } from '../identity/access.js';
import { pilotCsv } from '../pilot/columns.js';
import { counted, impactOf } from '../pilot/impact.js';
import { type HttpParts, personOf } from './context.js';

/** What the pilot lead sees: figures, and the rows they are made of. Both are read out of the pilot's own table alone. */
export const pilotRoutes = ({ store, exampleVisits, demo }: HttpParts): Router => {
  const router = Router();

  router.get('/pilot/impact', async (request, response) => {
    const person = asPilotLead(personOf(request));
    const filter = ImpactFilter.safeParse(request.query);
    if (!filter.success) throw new LuonnosError('request.invalid');
    await store.auditPerson(person, { type: 'pilot-figures-read' });
    const stored = await store.pilotVisits(person.organisation.id);
    const visits = [...exampleVisits, ...counted(stored, demo !== null)];
    const view: ImpactView = impactOf(visits, filter.data, exampleVisits.length > 0);
    response.json(view);
  });

  router.get('/pilot/rows.csv', async (request, response) => {
    const person = asPilotLead(personOf(request));
    const rows = await store.pilotVisits(person.organisation.id);
    await store.auditPerson(person, { type: 'pilot-rows-exported', rows: rows.length });
    response.attachment('luonnos-pilot.csv').type('text/csv; charset=utf-8; header=present').send(pilotCsv(rows));
  });

  return router;
};
