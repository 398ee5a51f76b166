import { createHash } from 'node:crypto';
import { Router } from 'express';
import type { AuditEvent } from '../domain/audit.js';
import { type ExportedNote, ExportNote, exportName } from '../domain/export.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { actorOf, bodyOf, type HttpParts, param, professionalOf } from './context.js';

const TRIES = 5;

/** A signed note as a file. Where no interface leads to the record system, that is how it gets there: the encounter is then *copied*. */
export const exportRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  router.post('/encounters/:id/export', async (request, response) => {
    const person = professionalOf(request);
    const { form } = bodyOf(request, ExportNote);
    for (let tries = 1; ; tries++) {
      const snapshot = await ownSnapshot(store, person, param(request, 'id'));
      const { encounter, versions } = snapshot;
      const note = versions[0]?.note;
      if (!note || !['signed', 'copied', 'filed'].includes(encounter.state)) {
        throw new LuonnosError('encounter.wrong-state');
      }
      const { contentType, bytes } = await parts.exportOf(note, form);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file: ExportedNote = {
        name: exportName(note.noteId, form),
        contentType,
        data: bytes.toString('base64'),
        sha256,
      };
      const said: AuditEvent = { type: 'note-exported', noteId: note.noteId, form, sha256 };
      if (parts.recordSystem) {
        // It is filed, or on its way: a file is looked at, not delivered.
        await store.auditRead(actorOf(person), encounter, said);
        response.json(file);
        return;
      }
      try {
        const sections = note.sections.map(({ code }) => code);
        await store.commit(snapshot, {
          expectedVersion: encounter.version,
          actor: actorOf(person),
          change: { event: 'copy', copied: { noteId: note.noteId, sections, all: true } },
          audit: [said],
        });
        response.json(file);
        return;
      } catch (error) {
        const late = error instanceof LuonnosError && error.code === 'encounter.conflict';
        if (!late || tries === TRIES) throw error;
      }
    }
  });

  return router;
};
