import { FRAME_MS } from '../../domain/audio.js';
import { MAX_UPLOAD_MS, type UploadState } from '../../domain/upload.js';
import { asLuonnosError, LuonnosError } from '../../errors.js';
import type { AudioLog } from '../../store/audio-log.js';
import { storeError } from '../../store/database.js';
import type { EncounterHead } from '../../store/encounters.js';
import type { PartLease } from '../../store/parts.js';
import type { Store } from '../../store/store.js';
import type { Lease } from '../../store/work.js';
import { framesOf } from './frames.js';
import { sniff } from './sniff.js';
import type { SoundDecoder } from './sound-decoder.js';
import type { UploadedFile } from './uploaded-file.js';

export interface ImportParts {
  readonly store: Store;
  readonly audioLog: AudioLog;
  /** In order of preference. */
  readonly decoders: readonly SoundDecoder[];
  /** Tries after which even a failure that may pass is the last one. */
  readonly tries: number;
}

/** Encoders fill their last frame, and some begin with silence of their own. */
const ENCODER_MS = 10_000;
const MAX_FRAMES = (MAX_UPLOAD_MS + ENCODER_MS) / FRAME_MS;
const BLOCK_FRAMES = 100;
/** A file's own word on its length counts what encoders put before and after the sound. */
const TOLERANCE_MS = 500;

/** Writes the file's sound into the part. Answers the number of frames, or null where somebody else has the part now. */
const writePart = async (
  { audioLog, decoders }: ImportParts,
  head: EncounterHead,
  lease: PartLease,
  file: UploadedFile,
  signal: AbortSignal,
): Promise<number | null> => {
  const sound = await sniff(file);
  const decoder = decoders.find((candidate) => candidate.takes(sound));
  if (!decoder) throw new LuonnosError('upload.no-decoder');
  let written = 0;
  let waiting: Uint8Array[] = [];
  const flush = async (): Promise<boolean> => {
    if (waiting.length === 0) return true;
    const block = { lease, key: head.key, firstSeq: written, frames: waiting };
    const [next] = await audioLog.append([block]);
    if (next !== written + waiting.length) return false;
    written = next;
    waiting = [];
    return true;
  };
  for await (const frame of framesOf(decoder.decode(sound, file, signal))) {
    if (signal.aborted) return null;
    waiting.push(frame);
    if (written + waiting.length > MAX_FRAMES) throw new LuonnosError('upload.too-long');
    if (waiting.length === BLOCK_FRAMES && !(await flush())) return null;
  }
  if (signal.aborted || !(await flush())) return null;
  const short = sound.declaredMs !== null && written * FRAME_MS < sound.declaredMs - TOLERANCE_MS;
  if (written === 0 || short) throw new LuonnosError('upload.corrupt');
  return written;
};

/**
 * Makes parts of the uploads of an encounter that are all here. A part appears whole, or not at all: what a process that died had
 * written begins anew. An upload that cannot be read is destroyed; its code is thrown after the others were read.
 */
export const importUploads = async (
  parts: ImportParts,
  head: EncounterHead,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> => {
  const { store } = parts;
  let failure: LuonnosError | null = null;
  while (!signal.aborted) {
    const upload: UploadState | null = await store.nextUpload(head.encounter.id);
    if (!upload) break;
    try {
      const part = await store.beginImport(head, lease, upload);
      const file = {
        bytes: upload.bytes,
        read: (from: number, length: number) => store.readUpload(head, upload, from, length),
      };
      const frames = await writePart(parts, head, part, file, signal);
      if (frames === null) return;
      await store.finishImport(head, lease, upload, part, frames);
    } catch (error) {
      if (signal.aborted) return;
      const known = asLuonnosError(storeError(error));
      const lost = known.code === 'encounter.conflict';
      if (lost || (known.retryable && lease.attempts < parts.tries)) throw known;
      await store.refuseUpload(head, lease, upload.id, known.code);
      failure ??= known;
    }
  }
  if (failure) throw failure;
};
