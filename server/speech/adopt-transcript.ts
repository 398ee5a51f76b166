import { carryRoles } from '../domain/carry-roles.js';
import { acceptsInput, type Encounter } from '../domain/encounter.js';
import type { Note } from '../domain/note.js';
import { type Relinked, relink } from '../domain/relink.js';

import type { Utterance } from '../domain/transcript.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';

export interface AdoptParts {
  readonly store: Store;
  /** The checks of the evidence stage, asked again of what was linked anew; what could not be linked is flagged. */
  readonly checked: (encounter: Encounter, utterances: readonly Utterance[], relinked: Relinked) => Note;
}

const ATTEMPTS = 5;

/**
 * Makes the version that was asked for the one that is read, once it is whole: statements are linked to it by time, in a revision of
 * their own. Where it has no words and the one before has some, that one stays. Nothing happens where none was asked for.
 */
export const adoptTranscript = async (
  { store, checked }: AdoptParts,
  head: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  const partId = lease.partId;
  for (let attempt = 1; partId !== null && !signal.aborted; attempt += 1) {
    const [part, now] = [await store.partOf(partId), await store.snapshot(head.encounter.id)];
    if (!part || part.asked === null || !now || !acceptsInput(now.encounter.state)) return;
    const older = await store.transcriptOf(head, partId, part.transcript);
    const heard = await store.transcriptOf(head, partId, part.asked);
    const keeps = heard.length === 0 && older.length > 0;
    const carried = keeps ? null : carryRoles(partId, now, heard);
    const newer = carried?.utterances ?? heard;
    const version = keeps ? part.transcript : part.asked;
    const relinked = now.note && !keeps ? relink(now.note, older, newer) : null;
    const utterances = [...now.utterances.filter((one) => one.partId !== partId), ...newer];
    const order = new Map(now.parts.map(({ id, ordinal }) => [id, ordinal]));
    const place = (one: Utterance): number => (one.partId === null ? Infinity : (order.get(one.partId) ?? 0));
    utterances.sort((a, b) => (place(a) === place(b) ? a.startMs - b.startMs : place(a) - place(b)));
    try {
      await store.commit(now, {
        expectedVersion: now.encounter.version,
        actor: { kind: 'worker', onBehalfOf: now.encounter.professional.id },
        lease,
        change: {
          transcript: { partId, version },
          ...(carried && { roles: carried.decision }),
          ...(relinked && {
            note: { body: checked(now.encounter, utterances, relinked), origin: 'machine' as const },
          }),
        },
        audit: [
          {
            type: 'transcript-renewed',
            part: partId,
            transcript: version,
            relinked: relinked?.linked.size ?? 0,
            unlinked: relinked?.unlinked.size ?? 0,
          },
        ],
      });
      return;
    } catch (error) {
      if (!(error instanceof LuonnosError) || error.code !== 'encounter.conflict' || attempt === ATTEMPTS) throw error;
    }
  }
};
