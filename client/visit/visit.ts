import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { isFlagged, isOpen, standing, statementState } from '../../server/domain/note.js';
import { NoteTypeCode } from '../../server/domain/note-type.js';
import { LEAST_SHOWN_MS } from '../../server/domain/opening.js';
import type { CreateOutward } from '../../server/domain/outward.js';
import { ownNoteTypes } from '../../server/domain/own-note-types.js';
import { FiledDocument } from '../../server/domain/record.js';
import { SessionView } from '../../server/domain/session.js';
import { Subject } from '../../server/domain/subject.js';
import { EncounterView } from '../../server/domain/view.js';
import { type Api, createApi, VisitError } from './api.js';
import { readFrames } from './audio-file.js';
import { createOutward } from './outward.js';
import { recordFrames } from './record.js';
import { readSample } from './sample.js';
import type { WebhookReceiver } from './webhook.js';

export interface VisitOptions {
  readonly url: string;
  /** A WAV or FLAC file, or one of the demo's samples. */
  readonly sound: { readonly audio: string } | { readonly sample: string; readonly directory: string };
  readonly as: string | null;
  readonly noteType: string | null;
  readonly speed: number;
  /** With a token the encounter is created, followed and its note read back by the outward interface too. */
  readonly outward?: { readonly token: string; readonly webhook: WebhookReceiver | null };
}

/** What a visit came to; filled as far as it got. */
export interface VisitReport {
  encounterId: string | null;
  framesSent: number;
  framesAcked: number;
  audioSha256: { sent: string; stored: string | null };
  utterances: number;
  statements: number;
  /** Statements of the draft that a check found contradicted or not said. */
  openFlags: number;
  documentReference: { id: string; versionId: string } | null;
  readBackEqual: boolean;
  /** By the outward interface: the state, whether the note it gives is the signed one, and what was told of it. */
  outward: { state: string; noteEqual: boolean; told: string[] } | null;
  ms: { stopToDraft: number | null; signToFiled: number | null };
  error?: { code: string };
}

const WAIT_MS = 120_000;
const LOOK_MS = 50;

/** Asks until the answer fits; gives up after two minutes. */
const until = async (api: Api, id: string, fits: (view: EncounterView) => boolean): Promise<EncounterView> => {
  const begun = performance.now();
  for (;;) {
    const view = await api.get(`/api/encounters/${id}`, EncounterView);
    if (fits(view)) return view;
    if (performance.now() - begun > WAIT_MS) throw new VisitError('visit.timeout');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
};

const createEncounter = async (api: Api, options: VisitOptions): Promise<EncounterView> => {
  const { sound, outward } = options;
  /** Made by the integrator's program; the professional finds it in their worklist. */
  const created = async (token: string, body: CreateOutward): Promise<EncounterView> => {
    const { id } = await createOutward(new URL(options.url), token).create(body);
    return api.get(`/api/encounters/${id}`, EncounterView);
  };
  if ('sample' in sound) {
    const sample = outward && (await readSample(sound.directory, sound.sample));
    return sample
      ? created(outward.token, sample)
      : api.post('/api/encounters', { sample: sound.sample }, EncounterView);
  }
  const session = await api.get('/api/session', SessionView);
  const noteType = NoteTypeCode.optional().parse(options.noteType ?? ownNoteTypes(session)[0]?.code);
  const [subject] = await api.post('/api/subjects/search', { text: 'Mallikas' }, z.array(Subject));
  if (!subject || !noteType) throw new VisitError('record.not-found');
  const language = session.speech.languages[0] ?? 'fi';
  const wanted = {
    subjectId: subject.id,
    noteType,
    mode: 'conversation' as const,
    spokenLanguage: language,
    noteLanguage: language,
    present: ['professional' as const, 'subject' as const],
  };
  if (outward) return created(outward.token, { ...wanted, professionalId: session.person.id });
  return api.post('/api/encounters', wanted, EncounterView);
};

const isWorking = (view: EncounterView): boolean =>
  view.activities.some(({ kind, state }) => kind !== 'file' && (state === 'waiting' || state === 'running'));

/** Does what a reviewer must: looks at what asks for a look, removes what is flagged. */
const reviewAll = async (api: Api, start: EncounterView): Promise<EncounterView> => {
  let view = start;
  for (;;) {
    const open = standing(view.note ?? { ...emptyNote(view) }).find(isOpen);
    if (!open) return view;
    const command = statementState(open) === 'look' ? 'look' : 'remove';
    view = await api.post(
      `/api/encounters/${view.encounter.id}/review`,
      {
        expectedVersion: view.encounter.version,
        command: { do: command, statement: open.id },
        // Here nobody reads: the evidence is in the answer that was waited for.
        opened: [{ statement: open.id, how: 'shown', ms: LEAST_SHOWN_MS }],
      },
      EncounterView,
    );
  }
};

const emptyNote = (view: EncounterView) => ({
  noteType: view.encounter.noteType,
  language: view.encounter.noteLanguage,
  statements: [],
  omissions: [],
  makings: [],
  drafted: [],
});

/** A whole visit over the public API, from sign-in to reading the filed document back. Never throws: failures are in the report. */
export const visit = async (options: VisitOptions): Promise<VisitReport> => {
  const report: VisitReport = {
    encounterId: null,
    framesSent: 0,
    framesAcked: 0,
    audioSha256: { sent: createHash('sha256').digest('hex'), stored: null },
    utterances: 0,
    statements: 0,
    openFlags: 0,
    documentReference: null,
    readBackEqual: false,
    outward: null,
    ms: { stopToDraft: null, signToFiled: null },
  };
  try {
    await run(options, report);
  } catch (error) {
    report.error = { code: error instanceof VisitError ? error.code : 'visit.unreachable' };
  }
  return report;
};

const run = async (options: VisitOptions, report: VisitReport): Promise<void> => {
  const { sound } = options;
  const frames = await readFrames('audio' in sound ? sound.audio : join(sound.directory, sound.sample, 'audio.flac'));
  const sent = createHash('sha256');
  for (const pcm of frames) sent.update(pcm);
  report.audioSha256.sent = sent.digest('hex');

  const api = createApi(new URL(options.url));
  await api.signIn(options.as ?? 'elina.harju');
  const { encounter } = await createEncounter(api, options);
  const path = `/api/encounters/${encounter.id}`;
  report.encounterId = encounter.id;
  const informing =
    encounter.mode === 'dictation'
      ? { outcome: 'client-not-present' }
      : {
          outcome: 'informed',
          told: [{ who: 'subject', language: encounter.spokenLanguage, through: 'professional' }],
        };
  await api.post(`${path}/inform`, { expectedVersion: encounter.version, informing }, EncounterView);

  report.framesSent = frames.length;
  const recorded = await recordFrames(api, `${path}/live`, frames, {
    kind: encounter.mode,
    device: randomUUID(),
    speed: options.speed,
  });
  const stopped = performance.now();
  report.framesAcked = recorded.framesAcked;
  const drafted = await until(api, encounter.id, (view) => !isWorking(view));
  report.ms.stopToDraft = Math.round(performance.now() - stopped);
  const digest = z.object({ sha256: z.string() });
  report.audioSha256.stored = (await api.get(`${path}/parts/${recorded.part}/digest`, digest)).sha256;
  report.utterances = drafted.utterances.length;
  const failed = drafted.activities.find(({ state }) => state === 'failed');
  if (!drafted.note) throw new VisitError(failed?.lastError ?? 'draft.no-speech');
  report.statements = drafted.note.statements.length;
  report.openFlags = drafted.note.statements.filter(isFlagged).length;

  const reviewed = await reviewAll(api, drafted);
  const signing = performance.now();
  await api.post(
    `${path}/sign`,
    { expectedVersion: reviewed.encounter.version, hash: reviewed.contentHash, gapsAcknowledged: false },
    EncounterView,
  );
  const filed = await until(api, encounter.id, (view) => view.receipt !== null || filingFailed(view));
  if (!filed.receipt)
    throw new VisitError(filed.activities.find(({ kind }) => kind === 'file')?.lastError ?? 'internal');
  report.ms.signToFiled = Math.round(performance.now() - signing);
  report.documentReference = { id: filed.receipt.documentId, versionId: filed.receipt.versionId };
  const document = await api.get(`${path}/filed`, FiledDocument);
  report.readBackEqual = document.text === null ? filed.receipt.readBackEqual : document.text === filed.signed?.text;
  if (!report.readBackEqual) throw new VisitError('record.differs');
  if (options.outward) report.outward = await readOutward(options.url, options.outward, filed);
};

/** What the integrator's program learns of the filed note; waits for its message where it listens for one. */
const readOutward = async (
  url: string,
  { token, webhook }: NonNullable<VisitOptions['outward']>,
  { encounter, signed }: EncounterView,
): Promise<NonNullable<VisitReport['outward']>> => {
  const outward = createOutward(new URL(url), token);
  const [{ state }, note] = [await outward.status(encounter.id), await outward.note(encounter.id)];
  const noteEqual = note.standing === 'in-force' && note.text === signed?.text && note.noteId === signed.noteId;
  if (!noteEqual) throw new VisitError('record.differs');
  const told = (): string[] =>
    (webhook?.messages() ?? []).filter(({ data }) => data.noteId === note.noteId).map(({ type }) => type);
  const begun = performance.now();
  while (webhook && told().length === 0) {
    if (performance.now() - begun > WAIT_MS) throw new VisitError('webhook.undelivered');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return { state, noteEqual, told: told() };
};

const filingFailed = ({ activities }: EncounterView): boolean =>
  activities.some(({ kind, state }) => kind === 'file' && state === 'failed');
