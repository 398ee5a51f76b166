import { type Request, Router } from 'express';
import { Sign } from '../domain/commands.js';
import { acceptsInput } from '../domain/encounter.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import { assertSameSubject } from '../record/same-subject.js';
import { signOff } from '../review/sign-off.js';
import { viewOf } from '../review/view.js';
import type { Snapshot } from '../store/encounters.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf } from './context.js';

/** Somebody waits for their signature: a record system that answers later than this is asked again before anything is filed. */
const SUBJECT_LIMIT_MS = 3_000;

/** Signing: a fresh authentication, the right person, then the attestation. */
export const signRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  router.post('/encounters/:id/sign', async (request, response) => {
    const person = professionalOf(request);
    const ask = bodyOf(request, Sign);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const noteType = noteTypeOf(parts, snapshot.encounter.noteType);
    const open = acceptsInput(snapshot.encounter.state);
    if (open) assertFresh(parts, request);
    const subjectChecked = open && (await isSubjectChecked(parts, snapshot));
    await signOff(parts, snapshot, noteType, actorOf(person), { ...ask, subjectChecked }).catch(
      async (error: unknown) => {
        // Two clicks, two tabs: the second finds it signed, and if it is the same note there is nothing to complain about.
        const now = await ownSnapshot(store, person, snapshot.encounter.id);
        if (now.signed?.hash !== ask.hash || now.encounter.state === 'in-review') throw error;
      },
    );
    response.json(viewOf(await ownSnapshot(store, person, snapshot.encounter.id), noteType));
  });

  return router;
};

/** Throws `session.reauthenticate` when the signer authenticated too long ago to sign. */
const assertFresh = ({ now, signWithinMs }: HttpParts, { session }: Request): void => {
  if (now().getTime() - (session.authenticatedAt ?? 0) > signWithinMs) throw new LuonnosError('session.reauthenticate');
};

/**
 * False where nobody could be asked: a signature is not lost because the record system is down, and the note is compared again before
 * it leaves.
 */
const isSubjectChecked = async ({ recordSystem }: HttpParts, { encounter }: Snapshot): Promise<boolean> => {
  if (!recordSystem) return false;
  try {
    await assertSameSubject(recordSystem, encounter.subject, AbortSignal.timeout(SUBJECT_LIMIT_MS));
    return true;
  } catch (error) {
    if (error instanceof LuonnosError && error.code.startsWith('subject.')) throw error;
    return false;
  }
};
