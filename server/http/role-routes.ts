import { Router } from 'express';
import type { AuditEvent } from '../domain/audit.js';
import { SetRoles } from '../domain/commands.js';
import { acceptsInput } from '../domain/encounter.js';
import { decideRoles, isVoiceOf, type RoleDecision } from '../domain/roles.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { recheck } from '../review/recheck.js';
import { viewOf } from '../review/view.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf } from './context.js';

/** Who is speaking. What was drafted stays; what depends on who said it is checked again in the same decision. */
export const roleRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  router.post('/encounters/:id/roles', async (request, response) => {
    const person = professionalOf(request);
    const { expectedVersion, ...ask } = bodyOf(request, SetRoles);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const { encounter, note, voices, utterances } = snapshot;
    if (!acceptsInput(encounter.state)) throw new LuonnosError('encounter.wrong-state');
    const known =
      ask.voices.every(({ part, speaker }) => voices.some((one) => one.part === part && one.speaker === speaker)) &&
      ask.utterances.every(({ id }) => utterances.some((one) => one.id === id && one.source === 'utterance'));
    if (!known) throw new LuonnosError('request.not-found');
    const decision: RoleDecision = {
      voices: ask.voices.map((voice) => ({ ...voice, confirmed: true })),
      // What is said of an utterance and of its voice alike follows the voice from then on.
      utterances: ask.utterances.map(({ id, role }) => {
        const said = utterances.find((one) => one.id === id);
        const voice = [...voices, ...ask.voices].findLast((one) => said && isVoiceOf(one, said));
        return { id, role: role === voice?.role ? null : role };
      }),
    };
    const decided = { ...snapshot, ...decideRoles(snapshot, decision) };
    const context = parts.reviewContext(decided, person);
    const again = note ? recheck(note, parts.reviewContext(snapshot, person).check, context.check) : null;
    const said: AuditEvent[] = [
      ...ask.voices.map((voice) => ({ type: 'speaker-role-set' as const, ...voice })),
      ...decision.utterances.map(({ id, role }) => ({ type: 'utterance-role-set' as const, utterance: id, role })),
    ];
    const [first, ...rest] = said;
    if (!first) throw new LuonnosError('request.invalid');
    await store.commit(snapshot, {
      expectedVersion,
      actor: actorOf(person),
      change: {
        roles: decision,
        ...(again && { note: { body: parts.withOmissions(decided, context, again.note), origin: 'review' as const } }),
      },
      audit: [first, ...rest, ...(again ? [{ type: 'statements-rechecked' as const, changed: again.changed }] : [])],
    });
    response.json(viewOf(await ownSnapshot(store, person, encounter.id), noteTypeOf(parts, encounter.noteType)));
  });

  return router;
};
