import { Router } from 'express';
import { type AccessLogView, accessEntries, ExtractAccessLog, ReadAccessLog } from '../domain/access-log.js';
import type { AuditEvent } from '../domain/audit.js';
import { SearchSubjects } from '../domain/commands.js';
import type { Person } from '../domain/professional.js';
import { LuonnosError } from '../errors.js';
import { asDataProtectionOfficer } from '../identity/access.js';
import { MOST_ROWS } from '../store/access-log.js';
import { bodyOf, type HttpParts, personOf, signalOf } from './context.js';

/**
 * What the data protection officer sees: who did what with one subject's data. The subject is named in a request's body, never in an address,
 * and every look is a row of that subject's own log before it is answered.
 */
export const accessLogRoutes = ({ store, recordSystem }: HttpParts): Router => {
  const router = Router();
  const people = () => {
    if (!recordSystem) throw new LuonnosError('record.not-configured');
    return recordSystem;
  };

  const read = async (
    officer: Person,
    ask: { subject: string; from: string; to: string },
    event: (entries: number) => AuditEvent,
    signal: AbortSignal,
  ): Promise<AccessLogView> => {
    const { subject } = await people().identity(ask.subject, { signal });
    const { from, to } = ask;
    const rows = await store.accessRows({ organisationId: officer.organisation.id, subjectId: subject.id, from, to });
    const entries = accessEntries(rows);
    await store.auditSubject(officer, subject.id, event(entries.length));
    return { subject, from, to, entries, more: rows.length === MOST_ROWS };
  };

  router.post('/access-log/subjects', async (request, response) => {
    const officer = asDataProtectionOfficer(personOf(request));
    const subjects = await people().searchSubjects(bodyOf(request, SearchSubjects), { signal: signalOf(request) });
    await store.auditPerson(officer, { type: 'subjects-searched', hits: subjects.length });
    response.json(subjects);
  });

  router.post('/access-log', async (request, response) => {
    const officer = asDataProtectionOfficer(personOf(request));
    const ask = bodyOf(request, ReadAccessLog);
    response.json(await read(officer, ask, (entries) => ({ type: 'access-log-read', entries }), signalOf(request)));
  });

  router.post('/access-log/extract', async (request, response) => {
    const officer = asDataProtectionOfficer(personOf(request));
    const { form, ...ask } = bodyOf(request, ExtractAccessLog);
    response.json(
      await read(officer, ask, (entries) => ({ type: 'access-log-extracted', entries, form }), signalOf(request)),
    );
  });

  return router;
};
