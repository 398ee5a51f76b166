import { setTimeout as delay } from 'node:timers/promises';
import { checksFor } from './checks.js';
import { type DraftParts, draftNote } from './draft/draft-note.js';
import { fileNote } from './record/file-note.js';
import type { Hub } from './recording/hub.js';
import { importUploads } from './recording/import/import-upload.js';
import type { SoundDecoder } from './recording/import/sound-decoder.js';
import { readPart, type Tail } from './recording/tail.js';
import type { Services } from './services.js';
import { transcribePart } from './speech/transcribe-part.js';
import type { AudioLog } from './store/audio-log.js';
import type { Store } from './store/store.js';
import type { Trade } from './worker.js';

const POLL_MS = 500;
/** Speech connections tried in a row before the work is put back to wait, with the reason to see. */
const RECONNECTS = 4;
const IMPORT_TRIES = 5;

export interface TradeParts extends Pick<DraftParts, 'noteType' | 'now' | 'newId'> {
  readonly store: Store;
  readonly services: Services;
  readonly audioLog: AudioLog;
  readonly tail: Tail;
  readonly hub: Hub;
  readonly decoders: readonly SoundDecoder[];
}

/** What a worker of this process can do: read uploads, transcribe, draft and file. */
export const tradesOf = ({
  store,
  services,
  audioLog,
  tail,
  hub,
  decoders,
  noteType,
  now,
  newId,
}: TradeParts): Trade[] => [
  {
    kind: 'import',
    places: 1,
    tries: IMPORT_TRIES,
    maxDelayMs: 10_000,
    handler: (head, lease, signal) =>
      importUploads({ store, audioLog, decoders, tries: IMPORT_TRIES }, head, lease, signal),
  },
  {
    kind: 'transcribe',
    places: 200,
    tries: Number.POSITIVE_INFINITY,
    maxDelayMs: 30_000,
    handler: (head, lease, signal) =>
      transcribePart(
        {
          store,
          tempo: {
            attempts: RECONNECTS,
            now: () => performance.now(),
            delay: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
          },
          speechFor: ({ encounter }) => services.speechFor(encounter),
          rolesFor: ({ encounter }) =>
            services.samples.find((sample) => sample.slug === encounter.sample)?.speakers ?? null,
          readPart: (id, key, fromSeq, stop) =>
            readPart({ log: audioLog, tail, pollMs: POLL_MS }, { id, key, fromSeq, signal: stop }),
          publish: hub.publish,
        },
        head,
        lease,
        signal,
      ),
  },
  {
    kind: 'draft',
    places: 4,
    tries: 3,
    maxDelayMs: 10_000,
    handler: (head, lease, signal) =>
      draftNote({ store, drafter: services.drafter, noteType, checksFor, now, newId }, head, lease, signal),
  },
  {
    kind: 'file',
    places: 4,
    tries: Number.POSITIVE_INFINITY,
    maxDelayMs: 15_000,
    handler: (head, _lease, signal) => fileNote({ store, recordSystem: services.recordSystem }, head, signal),
  },
];
