import { z } from 'zod';
import { PartKind } from './audio.js';

/** Four hours of 48 kHz stereo PCM16 (2.8 GB) fit in. */
export const MAX_UPLOAD_BYTES = 3 * 1024 ** 3;
export const MAX_UPLOAD_MS = 4 * 3_600_000;
/** What one request may carry. Only the last piece may be smaller than `MIN_PIECE_BYTES`. */
export const MAX_PIECE_BYTES = 1024 ** 2;
export const MIN_PIECE_BYTES = 64 * 1024;

/** POST /api/encounters/:id/uploads → UploadState. What the file is called stays with its owner. */
export const StartUpload = z.strictObject({ kind: PartKind, bytes: z.number().int().positive() });

/**
 * A recording made elsewhere on its way in. `received` is where the next piece begins: PUT …/uploads/:upload/bytes with the header
 * `Upload-Offset` and the bytes as application/octet-stream → UploadState, 409 with `details.received` where it does not fit.
 * POST …/uploads/:upload/complete → EncounterView; POST …/uploads/:upload/cancel → 204.
 */
export const UploadState = z.object({
  id: z.uuid(),
  kind: PartKind,
  bytes: z.number().int().positive(),
  received: z.number().int().nonnegative(),
  /** All is here and is being read; it goes when it has become a part, or could not be read. */
  completed: z.boolean(),
});
export type UploadState = z.infer<typeof UploadState>;
