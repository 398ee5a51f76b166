import { LuonnosError } from '../errors.js';
import type { EncounterHead, Snapshot } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';
import type { RecordSystem, Replaced } from './record-system.js';
import { assertSameSubject } from './same-subject.js';

const ATTEMPTS = 5;

const earlierOf = ({ versions }: Snapshot): Replaced[] =>
  versions.slice(1).map(({ note, receipt }) => ({ noteId: note.noteId, documentId: receipt?.documentId ?? null }));

/**
 * Files a signed note and keeps the receipt. Filing again what is filed already changes nothing; what is being amended is not filed.
 * The subject is compared once more before anything is sent: the record system may not have answered when it was signed.
 */
export const fileNote = async (
  parts: { store: Store; recordSystem: RecordSystem },
  head: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  const { store, recordSystem } = parts;
  const first = await store.snapshot(head.encounter.id);
  if (!first?.signed) throw new LuonnosError('internal');
  const { signed } = first;
  if (first.receipt || first.encounter.state !== 'signed') return;
  await assertSameSubject(recordSystem, signed.subject, signal);
  const receipt = await recordSystem.file(signed, { signal, earlier: earlierOf(first) });
  for (let attempt = 1; ; attempt++) {
    const now = attempt === 1 ? first : await store.snapshot(head.encounter.id);
    // Amended meanwhile: its document is found and replaced when the amendment is filed.
    if (now?.signed?.noteId !== signed.noteId || now.encounter.state !== 'signed' || now.receipt) return;
    try {
      await store.commit(now, {
        expectedVersion: now.encounter.version,
        actor: { kind: 'worker', onBehalfOf: signed.signer.id },
        lease,
        change: { event: 'file', receipt: { noteId: signed.noteId, receipt } },
        audit: [
          {
            type: 'note-filed',
            documentId: receipt.documentId,
            versionId: receipt.versionId,
            readBackEqual: receipt.readBackEqual,
          },
        ],
      });
      return;
    } catch (error) {
      if (!(error instanceof LuonnosError) || error.code !== 'encounter.conflict' || attempt === ATTEMPTS) throw error;
    }
  }
};
