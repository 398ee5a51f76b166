/**
 * One error class, one table. A code decides the HTTP status, the WebSocket close code and whether trying again can help.
 * Messages are English and static; they never carry content. The client shows its own text for the code.
 */
interface ErrorMeaning {
  readonly status: number;
  /** WebSocket close code (RFC 6455: 4000-4999 are ours). */
  readonly close: number;
  readonly retryable: boolean;
}

const meaning = (status: number, close: number, retryable = false): ErrorMeaning => ({ status, close, retryable });

export const errorTable = {
  'request.invalid': meaning(400, 4400),
  'request.unauthenticated': meaning(401, 4401),
  'request.forbidden': meaning(403, 4403),
  'request.not-found': meaning(404, 4404),
  'request.too-large': meaning(413, 4413),
  'request.unsupported-type': meaning(415, 4400),
  'request.too-many': meaning(429, 4429, true),
  /** An idempotency key that was used for another request. */
  'request.other-body': meaning(422, 4400),
  'protocol.unsupported-version': meaning(400, 4400),
  'protocol.bad-message': meaning(400, 4400),
  'protocol.bad-frame': meaning(400, 4400),
  'encounter.wrong-state': meaning(409, 4409),
  'encounter.conflict': meaning(409, 4409),
  'encounter.not-informed': meaning(409, 4409),
  'encounter.refused': meaning(409, 4409),
  'encounter.other-device': meaning(409, 4409),
  'encounter.note-type': meaning(400, 4400),
  'preferences.not-style': meaning(400, 4400),
  /** A look without its evidence having been in sight or played. */
  'review.not-opened': meaning(409, 4409),
  /** Nothing of one's own to undo or do again any more, or another than the screen showed. */
  'review.no-step': meaning(409, 4409),
  'sign.blocked': meaning(409, 4409),
  'sign.changed': meaning(409, 4409),
  'sign.unchanged': meaning(409, 4409),
  'sign.guardian-label': meaning(409, 4409),
  /** Asked for by a program: nothing of the encounter is signed yet, or the responsible professional is nobody it may name. */
  'note.not-signed': meaning(409, 4409),
  'professional.unknown': meaning(404, 4404),
  /** The receiver of a message did not say that it has it. */
  'webhook.undelivered': meaning(503, 4503, true),
  'session.reauthenticate': meaning(401, 4401),
  'subject.changed': meaning(409, 4409),
  'subject.inactive': meaning(409, 4409),
  /** The record system said who it is about. */
  'subject.locked': meaning(409, 4409),
  'launch.not-configured': meaning(503, 4503),
  'launch.not-offered': meaning(502, 4502),
  'launch.issuer': meaning(403, 4403),
  'launch.unavailable': meaning(503, 4503, true),
  'launch.refused': meaning(403, 4403),
  'launch.other-person': meaning(403, 4403),
  'launch.no-subject': meaning(502, 4502),
  /** Used already, or too old. */
  'launch.over': meaning(409, 4409),
  'audio.overflow': meaning(413, 4413),
  'audio.bad-format': meaning(415, 4400),
  'audio.not-found': meaning(404, 4404),
  'audio.destroyed': meaning(410, 4410),
  'upload.bad-format': meaning(415, 4400),
  'upload.no-decoder': meaning(415, 4400),
  'upload.corrupt': meaning(422, 4400),
  'upload.too-long': meaning(413, 4413),
  'speech.not-configured': meaning(503, 4503),
  'speech.unavailable': meaning(503, 4503, true),
  'speech.rejected': meaning(502, 4502),
  'speech.unsupported-language': meaning(400, 4400),
  'draft.no-speech': meaning(409, 4409),
  'draft.too-little-speech': meaning(409, 4409),
  'draft.other-language': meaning(409, 4409),
  'draft.unavailable': meaning(503, 4503, true),
  'draft.refused': meaning(502, 4502),
  'draft.unauthorised': meaning(502, 4502),
  'draft.invalid-output': meaning(502, 4502),
  'draft.language': meaning(400, 4400),
  'record.not-configured': meaning(503, 4503),
  'record.unavailable': meaning(503, 4503, true),
  'record.unauthorised': meaning(502, 4502),
  'record.conflict': meaning(502, 4502),
  'record.rejected': meaning(502, 4502),
  'record.not-found': meaning(404, 4404),
  'record.differs': meaning(502, 4502),
  /** Whether it is there only a person can say: `documents` may be it. */
  'record.ambiguous': meaning(409, 4409),
  /** Somebody changed the document in the record system since it was left: `documentId`, `versionId`. */
  'record.changed': meaning(409, 4409),
  'identity.unavailable': meaning(503, 4503, true),
  'identity.rejected': meaning(403, 4403),
  'identity.other-person': meaning(403, 4403),
  'store.unavailable': meaning(503, 4503, true),
  'store.full': meaning(507, 4507, true),
  internal: meaning(500, 1011),
} as const satisfies Record<string, ErrorMeaning>;

export type ErrorCode = keyof typeof errorTable;

export class LuonnosError extends Error {
  readonly code: ErrorCode;
  /** Codes and numbers only, safe to show and to log: never content. */
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;

  constructor(code: ErrorCode, options: { details?: LuonnosError['details']; cause?: unknown } = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'LuonnosError';
    this.code = code;
    this.details = options.details ?? {};
  }

  get status(): number {
    return errorTable[this.code].status;
  }

  get close(): number {
    return errorTable[this.code].close;
  }

  get retryable(): boolean {
    return errorTable[this.code].retryable;
  }
}

/** What a caller may see of any thrown value: its code, `internal` for what is not ours. */
export const asLuonnosError = (error: unknown): LuonnosError =>
  error instanceof LuonnosError ? error : new LuonnosError('internal', { cause: error });
