import { setTimeout as delay } from 'node:timers/promises';
import { recheckFor } from './checks.js';
import type { Integrator } from './domain/integrator.js';
import type { DraftParts } from './draft/draft-job.js';
import { draftNote } from './draft/draft-note.js';
import { createLivePace } from './draft/live-pace.js';
import type { KnownMedication } from './known-medication.js';
import { notifyIntegrators } from './outward/notify.js';
import { fileNote } from './record/file-note.js';
import type { RecordSystem } from './record/record-system.js';
import { finalisePart } from './recording/finalise-part.js';
import type { Hub } from './recording/hub.js';
import { importUploads } from './recording/import/import-upload.js';
import type { SoundDecoder } from './recording/import/sound-decoder.js';
import { readPart, type Tail } from './recording/tail.js';
import type { Services } from './services.js';
import { type AdoptParts, adoptTranscript } from './speech/adopt-transcript.js';
import { measureVoice, type ReadPart } from './speech/measure-voice.js';
import type { Tempo } from './speech/supervised.js';
import { type TranscribeParts, transcribePart } from './speech/transcribe-part.js';
import { createVoiceActivity, type VoiceActivity } from './speech/voice-activity.js';
import type { AudioLog } from './store/audio-log.js';
import { decodeFlac, encodeFlac } from './store/flac.js';
import type { Store } from './store/store.js';
import type { Lease } from './store/work.js';
import type { Trade } from './worker.js';

const POLL_MS = 500;
/** Speech connections tried in a row before the work is put back to wait, with the reason to see. */
const RECONNECTS = 4;
/** Between two segments that are given their lasting form: a recording that runs comes first. */
const FINALISE_REST_MS = 200;
/** Hearing a long part for speech takes a second of computing, just when somebody waits for the draft. */
const MEASURE_REST_MS = 4_000;
const IMPORT_TRIES = 5;
/** Each waits for its endpoint most of the time, and every visit that goes on has one now and then. */
const DRAFTS = 40;
/** Further and further apart: half a minute in all, and what a service asks to wait. */
const DRAFT_TRIES = 7;
/** Further and further apart, then every hour: three days in all. */
const NOTIFY_TRIES = 84;
const NOTIFY_DELAY_MS = 3_600_000;

/** A record system that is down is asked for each note twice a minute, and one that asks for patience gets a quarter of an hour. */
const FILING_DELAY_MS = 30_000;
const FILING_WAIT_MS = 15 * 60_000;

export interface TradeParts extends Pick<DraftParts, 'noteType' | 'now' | 'newId' | 'checksFor'> {
  readonly known: KnownMedication;
  readonly store: Store;
  readonly services: Services;
  readonly audioLog: AudioLog;
  readonly tail: Tail;
  readonly hub: Hub;
  readonly decoders: readonly SoundDecoder[];
  readonly integrators: readonly Integrator[];
}

const tempo: Tempo = {
  attempts: RECONNECTS,
  now: () => performance.now(),
  delay: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
  every: (ms, tick) => {
    const timer = setInterval(tick, ms);
    return () => clearInterval(timer);
  },
};

/** What a worker of this process can do: read uploads, transcribe, measure what was heard, give sound its lasting form, draft, file and tell. */
export const tradesOf = ({
  store,
  services,
  audioLog,
  tail,
  hub,
  decoders,
  integrators,
  noteType,
  checksFor,
  known,
  now,
  newId,
}: TradeParts): Trade[] => {
  const { recordSystem } = services;
  const read: ReadPart = (id, key, fromSeq, signal) =>
    readPart({ log: audioLog, tail, pollMs: POLL_MS }, { id, key, fromSeq, signal });
  let model: VoiceActivity | undefined;
  const voice = (): VoiceActivity => {
    model ??= createVoiceActivity();
    return model;
  };
  const speech: TranscribeParts = {
    store,
    tempo,
    speechFor: ({ encounter }) => services.speechFor(encounter),
    rolesFor: ({ encounter }) => services.samples.find((sample) => sample.slug === encounter.sample)?.speakers ?? null,
    readPart: read,
    voice,
    vocabularyFor: ({ encounter }) => known.load(encounter),
    publish: hub.publish,
  };
  /** What is heard is told to who follows it, and drafted from as it gathers. */
  const draftingAlong = (lease: Lease): TranscribeParts['publish'] => {
    const isEnough = createLivePace();
    return (encounterId, message) => {
      hub.publish(encounterId, message);
      // Where this fails, the next stretch or the end of the visit asks again.
      if (message.type === 'final' && isEnough(message.utterance)) store.askDraftSoFar(lease).catch(() => undefined);
    };
  };
  const adopting: AdoptParts = { store, checked: recheckFor({ noteType, checksFor }) };
  return [
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
      handler: async (head, lease, signal) => {
        await transcribePart({ ...speech, publish: draftingAlong(lease) }, head, lease, signal);
        await adoptTranscript(adopting, head, lease, signal);
      },
    },
    {
      kind: 'measure',
      places: 1,
      tries: 3,
      maxDelayMs: 10_000,
      handler: async (head, lease, signal) => {
        await tempo.delay(MEASURE_REST_MS, signal);
        if (!signal.aborted) await measureVoice({ store, readPart: read, voice }, head, lease, signal);
      },
    },
    {
      kind: 'finalise',
      places: 1,
      tries: 3,
      maxDelayMs: 30_000,
      handler: (head, lease, signal) =>
        finalisePart(
          { store, codec: { encode: encodeFlac, decode: decodeFlac }, restMs: FINALISE_REST_MS },
          head,
          lease,
          signal,
        ),
    },
    {
      kind: 'draft',
      places: DRAFTS,
      tries: DRAFT_TRIES,
      againAtOnce: true,
      maxDelayMs: 10_000,
      handler: async (head, lease, signal) => {
        // Only the checks know them: what drafts never does.
        await known.load(head.encounter);
        await draftNote({ store, drafter: services.drafter, noteType, checksFor, now, newId }, head, lease, signal);
      },
    },
    {
      kind: 'notify',
      places: 4,
      tries: NOTIFY_TRIES,
      maxDelayMs: NOTIFY_DELAY_MS,
      quiet: true,
      handler: (head, _lease, signal) => notifyIntegrators({ store, integrators, now }, head, signal),
    },
    ...(recordSystem ? [filing(store, recordSystem)] : []),
  ];
};

const filing = (store: Store, recordSystem: RecordSystem): Trade => ({
  kind: 'file',
  places: 4,
  tries: Number.POSITIVE_INFINITY,
  maxDelayMs: FILING_DELAY_MS,
  longestWaitMs: FILING_WAIT_MS,
  handler: (head, lease, signal) => fileNote({ store, recordSystem }, head, lease, signal),
});
