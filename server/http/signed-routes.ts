import { Router } from 'express';
import { openedAgain } from '../domain/amend.js';
import type { AuditEvent } from '../domain/audit.js';
import { Abandon, Amend, Copy } from '../domain/commands.js';
import type { EncounterEvent } from '../domain/encounter.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { copyOf } from '../review/copy.js';
import { viewOf } from '../review/view.js';
import type { Snapshot } from '../store/encounters.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf } from './context.js';

const COPY_TRIES = 5;

/** What can be done with a signed note: replace it by a new version, and copy it where no interface leads. */
export const signedRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;
  const view = (snapshot: Snapshot) => viewOf(snapshot, noteTypeOf(parts, snapshot.encounter.noteType));

  router.post('/encounters/:id/amend', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, reason } = bodyOf(request, Amend);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const { encounter, note, signed } = snapshot;
    if (!signed || !note) throw new LuonnosError('encounter.wrong-state');
    const { noteId, signedAt } = signed;
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        event: 'amend',
        amends: { noteId, reason, at: parts.now().toISOString() },
        note: { body: openedAgain(note, signedAt), origin: 'review', gathers: false },
      },
      audit: [{ type: 'note-amended', noteId, reason }],
    });
    response.json(view(await ownSnapshot(store, person, encounter.id)));
  });

  router.post('/encounters/:id/abandon', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion } = bodyOf(request, Abandon);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const { encounter, signed, receipt, versions } = snapshot;
    const recording = snapshot.parts.some((part) => part.endedAt === null);
    if (!encounter.amends || !signed || recording) throw new LuonnosError('encounter.wrong-state');
    const copied = versions[0]?.copiedAt !== null;
    const on: EncounterEvent[] = receipt ? ['file'] : copied ? ['copy'] : [];
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        event: ['abandon', ...on],
        subject: signed.subject,
        recordVisit: signed.visit,
        amends: null,
        dropRevisionsAbove: signed.revision,
        ...(on.length === 0 && parts.recordSystem && { work: [{ kind: 'file' as const }] }),
      },
      audit: [{ type: 'amendment-abandoned', noteId: signed.noteId }],
    });
    response.json(view(await ownSnapshot(store, person, encounter.id)));
  });

  router.post('/encounters/:id/copy', async (request, response) => {
    const person = professionalOf(request);
    const { section } = bodyOf(request, Copy);
    for (let tries = 1; ; tries++) {
      const snapshot = await ownSnapshot(store, person, param(request, 'id'));
      const { encounter, versions } = snapshot;
      const [version] = versions;
      if (!version || !['signed', 'copied', 'filed'].includes(encounter.state)) {
        throw new LuonnosError('encounter.wrong-state');
      }
      const { noteId } = version.note;
      const { text, sections, all } = copyOf(version, section);
      const said: AuditEvent = { type: 'note-copied', noteId, section };
      if (parts.recordSystem) {
        // It is filed, or on its way: a copy is looked at, not delivered.
        await store.auditRead(actorOf(person), encounter, said);
        response.json({ text });
        return;
      }
      try {
        await store.commit(snapshot, {
          expectedVersion: encounter.version,
          actor: actorOf(person),
          change: { ...(all && { event: 'copy' as const }), copied: { noteId, sections, all } },
          audit: [said],
        });
        response.json({ text });
        return;
      } catch (error) {
        const late = error instanceof LuonnosError && error.code === 'encounter.conflict';
        if (!late || tries === COPY_TRIES) throw error;
      }
    }
  });

  return router;
};
