import { LuonnosError } from '../errors.js';
import type { EncounterHead } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { RecordSystem } from './record-system.js';

const ATTEMPTS = 5;

/** Files a signed note and keeps the receipt. Filing again what is filed already changes nothing. */
export const fileNote = async (
  parts: { store: Store; recordSystem: RecordSystem },
  head: EncounterHead,
  signal: AbortSignal,
): Promise<void> => {
  const { store, recordSystem } = parts;
  const first = await store.snapshot(head.encounter.id);
  if (!first?.signed) throw new LuonnosError('internal');
  if (first.receipt) return;
  const receipt = await recordSystem.file(first.signed, { signal });
  for (let attempt = 1; ; attempt++) {
    const now = attempt === 1 ? first : await store.snapshot(head.encounter.id);
    if (!now?.signed) throw new LuonnosError('internal');
    if (now.receipt) return;
    try {
      await store.commit(now, {
        expectedVersion: now.encounter.version,
        actor: { kind: 'worker', onBehalfOf: now.signed.signer.id },
        change: { event: 'file', receipt: { noteId: now.signed.noteId, receipt } },
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
