import { Router } from 'express';
import { DecideFiling, Withdraw } from '../domain/commands.js';
import { answers, type FilingDecision } from '../domain/delivery-trouble.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { viewOf } from '../review/view.js';
import type { Snapshot } from '../store/encounters.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf, signalOf } from './context.js';

/** What a person decides about a note in the record, or on its way there. */
export const filingRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store, recordSystem } = parts;
  const view = (snapshot: Snapshot) => viewOf(snapshot, noteTypeOf(parts, snapshot.encounter.noteType));

  router.post('/encounters/:id/decide-filing', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, decision } = bodyOf(request, DecideFiling);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const { signed, trouble, encounter, activities } = snapshot;
    const filing = activities.find(({ kind }) => kind === 'file');
    const asked = signed && trouble && filing?.lastError && answers(trouble, decision, filing.lastError);
    if (!asked) throw new LuonnosError('encounter.wrong-state');
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { filing: { noteId: signed.noteId, decision }, work: [{ kind: 'file' }] },
      audit: [{ type: 'filing-decided', decision: decision.do, ...about(decision) }],
    });
    response.json(view(await ownSnapshot(store, person, encounter.id)));
  });

  router.post('/encounters/:id/withdraw', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, reason, onVersion } = bodyOf(request, Withdraw);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const { signed, receipt, encounter } = snapshot;
    if (encounter.state === 'withdrawn') return void response.json(view(snapshot));
    if (!signed || !['filed', 'copied'].includes(encounter.state)) throw new LuonnosError('encounter.wrong-state');
    if (receipt && !recordSystem) throw new LuonnosError('record.not-configured');
    if (encounter.version !== expectedVersion) throw new LuonnosError('encounter.conflict');
    // Who asked for it may have left before it ends, which it does: each of its requests has a time-out.
    const { signal } = new AbortController();
    const marked =
      receipt &&
      (await recordSystem?.withdraw(receipt.documentId, { versionId: onVersion ?? receipt.versionId, signal }));
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: { event: 'withdraw' },
      audit: [
        {
          type: 'note-withdrawn',
          noteId: signed.noteId,
          reason,
          documentId: receipt?.documentId ?? null,
          versionId: marked?.versionId ?? null,
        },
      ],
    });
    response.json(view(await ownSnapshot(store, person, encounter.id)));
  });

  /** A document that a decision is about, as it is in the record system now. */
  router.get('/encounters/:id/documents/:document', async (request, response) => {
    const person = professionalOf(request);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const id = param(request, 'document');
    const { trouble } = snapshot;
    if (!recordSystem || !(trouble?.candidates.includes(id) || trouble?.changed?.documentId === id)) {
      throw new LuonnosError('request.not-found');
    }
    const document = await recordSystem.read(id, { signal: signalOf(request) });
    await store.auditRead(actorOf(person), snapshot.encounter, { type: 'filed-document-read', documentId: id });
    response.json(document);
  });

  return router;
};

const about = (decision: FilingDecision): { documentId: string | null; versionId: string | null } => ({
  documentId: decision.do === 'send' ? null : decision.documentId,
  versionId: decision.do === 'go-on' ? decision.versionId : null,
});
