import { setTimeout as delay } from 'node:timers/promises';
import type { Receipt, SignedNote } from '../domain/record.js';
import { LuonnosError } from '../errors.js';
import type { Capabilities } from './fhir-capabilities.js';
import type { FhirConnection } from './fhir-connection.js';
import { create } from './fhir-create.js';
import type { ReadBack } from './fhir-document.js';
import { lookFor } from './fhir-look.js';
import { assertAsLeft, markDocument, replacedDocuments } from './fhir-replace.js';
import type { Label, Written } from './profiles/profile.js';
import type { Replaced, Trail } from './record-system.js';
import type { Rendering } from './rendering.js';
import type { RecordShape } from './shape.js';

export interface FilingParts {
  readonly connection: FhirConnection;
  readonly shape: RecordShape;
  readonly guardianLabel: Label | undefined;
  readonly capabilities: (signal: AbortSignal) => Promise<Capabilities>;
  /** After a try without an answer: until then it may still get there, and looking for it says nothing. */
  readonly settleMs: number;
  /** Ms of a clock that only goes forward. */
  readonly now: () => number;
}

/** From marking a try to beginning its request: a process that was held up for longer may have been replaced meanwhile, and sends nothing. */
const BEGIN_WITHIN_MS = 2_000;

/** Nothing is known of its way: it is looked for before it is sent. */
const unknownWay: Trail = {
  sentMsAgo: Number.POSITIVE_INFINITY,
  adopt: null,
  sending: () => Promise.resolve(),
  refused: () => Promise.resolve(),
  known: () => Promise.resolve([]),
};

/** The server says itself that it did not take it; a page of something in between says nothing of that, a conflict may be with the note itself. */
const isRefusal = ({ code, details }: LuonnosError): boolean =>
  code !== 'record.conflict' && Number(details.status) >= 400 && details.unread === undefined;

/** Sends to a server that would take it twice: only what is not there, and no try without an answer is forgotten. */
const createOnce = async (
  { connection, settleMs, now }: FilingParts,
  note: SignedNote,
  { written, attachments }: { written: Written; attachments: readonly Rendering[] },
  { identifierSearch }: Capabilities,
  trail: Trail,
  signal: AbortSignal,
): Promise<string | null> => {
  const overMs = BEGIN_WITHIN_MS + settleMs;
  if (trail.sentMsAgo !== null) {
    await delay(Math.max(0, overMs - trail.sentMsAgo), undefined, { signal }).catch(() => signal.throwIfAborted());
    const there = await lookFor(connection, note, { attachments, identifierSearch, known: trail.known, signal });
    if (there !== null) return there;
  }
  const marking = now();
  await trail.sending();
  const begin = (): void => {
    if (now() - marking > BEGIN_WITHIN_MS) throw new LuonnosError('record.unavailable');
  };
  return create(connection, written, note.noteId, signal, begin).catch(async (error: unknown) => {
    if (!(error instanceof LuonnosError)) throw error;
    if (error.code !== 'record.unavailable') {
      if (isRefusal(error)) await trail.refused();
      throw error;
    }
    const asked = Number(error.details.retryAfterSeconds ?? 0);
    const retryAfterSeconds = Math.max(asked, Math.ceil(overMs / 1000));
    throw new LuonnosError(error.code, { details: { ...error.details, retryAfterSeconds } });
  });
};

/** The document that it is by what is known of its way; null where none is known, or it is gone. */
const adopted = async (connection: FhirConnection, { adopt }: Trail, signal: AbortSignal): Promise<ReadBack | null> => {
  if (adopt === null) return null;
  return connection.readDocument(adopt, signal).catch((error: unknown) => {
    if (!(error instanceof LuonnosError) || error.code !== 'record.not-found') throw error;
    return null;
  });
};

/** What the server said to be the document; one that cannot be read, or was not said at all, is not the note. */
const readBack = (connection: FhirConnection, id: string | null, signal: AbortSignal): Promise<ReadBack> => {
  if (id === null) throw new LuonnosError('record.differs');
  return connection.readDocument(id, signal).catch((error: unknown) => {
    if (!(error instanceof LuonnosError) || error.code !== 'record.not-found') throw error;
    throw new LuonnosError('record.differs');
  });
};

/**
 * Creates the document unless it is there, reads it back and compares, and supersedes what it replaces, which has to be as it was left.
 * Throws as `RecordSystem.file`.
 */
export const fileDocument = async (
  parts: FilingParts,
  note: SignedNote,
  { signal, earlier, trail = unknownWay }: { signal: AbortSignal; earlier: readonly Replaced[]; trail?: Trail },
): Promise<Receipt> => {
  const { connection, shape, guardianLabel } = parts;
  if (note.notForGuardian.length > 0 && !guardianLabel) throw new LuonnosError('sign.guardian-label');
  const capable = await parts.capabilities(signal);
  const found = await replacedDocuments(connection, earlier, capable, signal);
  const there: typeof found = [];
  for (const left of found) if (await assertAsLeft(connection, left, signal)) there.push(left);
  const attachments = await shape.attachments(note);
  const written = shape.profile.write(note, {
    attachments,
    guardianLabel,
    replaces: there.at(0)?.id,
    insteadOf: earlier.map(({ noteId }) => noteId).filter((id) => !there.some((one) => one.noteId === id)),
  });
  const sent = async (): Promise<string | null> => {
    if (capable.conditionalCreate) return create(connection, written, note.noteId, signal);
    // What was there and is gone is looked for.
    const way = trail.adopt === null ? trail : { ...trail, sentMsAgo: trail.sentMsAgo ?? Number.POSITIVE_INFINITY };
    return createOnce(parts, note, { written, attachments }, capable, way, signal);
  };
  const known = await adopted(connection, trail, signal);
  const { document: back, bears, isOf } = known ?? (await readBack(connection, await sent(), signal));
  const identified = known === null && capable.conditionalCreate;
  // Another note's by now, whatever it says.
  if ((await trail.known([back.id])).length > 0) throw new LuonnosError('record.differs');
  if (!isOf(note, attachments, guardianLabel, { identified })) {
    throw new LuonnosError('record.differs', bears(note) ? { details: { documentId: back.id } } : {});
  }
  // Looked for again: what was on its way to the record may have got there meanwhile.
  const old = earlier.length > 0 ? await replacedDocuments(connection, earlier, capable, signal) : [];
  for (const left of old) if (left.id !== back.id) await markDocument(connection, left, 'superseded', signal);
  return {
    documentId: back.id,
    versionId: back.versionId,
    at: back.lastUpdated ? new Date(back.lastUpdated).toISOString() : note.signedAt,
    readBackEqual: true,
  };
};
