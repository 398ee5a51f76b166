import type { DeliveryTrouble } from '../domain/delivery-trouble.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead, Snapshot } from '../store/encounters.js';
import type { Store } from '../store/store.js';
import type { Lease } from '../store/work.js';
import { RecordRefusal } from './fhir-errors.js';
import type { RecordSystem, Replaced } from './record-system.js';
import { assertSameSubject } from './same-subject.js';

const ATTEMPTS = 5;

/** Each in the version in which it was left, or in which a person accepted it since; one that was altered on its way, in any. */
const earlierOf = (
  store: Pick<Store, 'filingOf'>,
  { versions }: Snapshot,
  accepted: ReadonlyMap<string, string>,
): Promise<Replaced[]> =>
  Promise.all(
    versions.slice(1).map(async ({ note: { noteId }, receipt }) => {
      const documentId = receipt?.documentId ?? (await store.filingOf(noteId)).adopt;
      const versionId = accepted.get(documentId ?? '') ?? receipt?.versionId ?? null;
      return { noteId, documentId, versionId };
    }),
  );

/** The document that says it is the note, and is not what was signed. */
const alteredIn = (error: unknown): string | null =>
  error instanceof LuonnosError && error.code === 'record.differs' && error.details.documentId !== undefined
    ? String(error.details.documentId)
    : null;

/** What a person has to know to decide; null where there is nothing to decide, or time cures it. */
const troubleOf = (error: unknown): DeliveryTrouble | null => {
  if (!(error instanceof LuonnosError) || error.retryable) return null;
  const { documents, documentId, versionId } = error.details;
  const altered = alteredIn(error);
  return {
    words: error instanceof RecordRefusal ? [...error.words] : [],
    candidates: altered !== null ? [altered] : Array.isArray(documents) ? documents.map(String) : [],
    changed: error.code === 'record.changed' ? { documentId: String(documentId), versionId: String(versionId) } : null,
  };
};

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
  if (first.encounter.state !== 'signed') return;
  const { noteId } = signed;
  const { accepted, ...way } = await store.filingOf(noteId);
  const sent = async () => {
    await assertSameSubject(recordSystem, signed.subject, signal);
    return recordSystem.file(signed, {
      signal,
      earlier: await earlierOf(store, first, accepted),
      trail: {
        ...way,
        sending: () => store.markSending(lease, noteId),
        refused: () => store.markRefused(lease, noteId),
        known: (ids) => store.documentsOfOthers(noteId, ids),
      },
    });
  };
  const receipt = await sent().catch(async (error: unknown) => {
    const differs = error instanceof LuonnosError && error.code === 'record.differs';
    // What a person took for the note is another; what says that it is the note is there, and is not sent again.
    const adopt = way.sentMsAgo !== null && way.adopt !== null ? null : (alteredIn(error) ?? way.adopt);
    if (!signal.aborted) await store.saveTrouble(lease, noteId, troubleOf(error), differs ? { adopt } : {});
    throw error;
  });
  for (let attempt = 1; ; attempt++) {
    const now = attempt === 1 ? first : await store.snapshot(head.encounter.id);
    // Amended meanwhile: its document is found and replaced when the amendment is filed.
    if (now?.signed?.noteId !== noteId || now.encounter.state !== 'signed') return;
    try {
      await store.commit(now, {
        expectedVersion: now.encounter.version,
        actor: { kind: 'worker', onBehalfOf: signed.signer.id },
        lease,
        change: { event: 'file', receipt: { noteId, receipt } },
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
