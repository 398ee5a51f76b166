/**
 * One recording from the start button to the last acknowledgement: source, recorder, level and words together, outside of React,
 * so that leaving the screen ends a recording properly instead of cutting it off.
 */
import { type ForgetGround, FRAME_MS, type PartKind } from '../../server/domain/audio.js';
import type { ServerMessage } from '../../server/protocol.js';
import { type ForgetSpan, merged } from '../forget/spans.js';
import type { Capture } from './capture.js';
import { createMemoryStore, type FrameStore, lateStore } from './frame-store.js';
import type { CapturedFrame } from './framer.js';
import { createHealthWatch, type Health, healthy } from './health.js';
import { brokenOffAt, continued, keepRecording, keptHere, storageRoom, withLostEnd } from './kept-recordings.js';
import { liveUrl, openLiveSocketOf, signedInHere } from './live-socket.js';
import { hear, type LiveWords, noWords, withoutSpans } from './live-words.js';
import { type Microphone, openMicrophone, type SourceProblem, sourceProblem } from './microphone.js';
import { createRecorder, type Recorder } from './recorder.js';
import { markable } from './recorder-marks.js';
import { initialState, type RecorderState } from './recorder-state.js';
import { type RecordingView, viewOf } from './recording-view.js';
import { openSample, type SamplePlayer } from './sample-source.js';
import { createSoundStrip, type SoundStrip, STRIP_BARS } from './sound-strip.js';
import { inMemory, sendOne, underWay, waitingSound } from './waiting-sound.js';

export interface SessionSnapshot extends RecordingView, Health {
  readonly starting: boolean;
  /** Why the recording could not begin. */
  readonly sourceProblem: SourceProblem | null;
  readonly audible: boolean;
  /** `memory`: this browser keeps nothing. `full`: what comes now is held in memory, the disk has no room. */
  readonly keptOn: 'device' | 'memory' | 'full';
  readonly words: LiveWords;
  /** Frames that were forgotten here, from one to before another. */
  readonly forgotten: readonly Pick<ForgetSpan, 'from' | 'to'>[];
}

export interface SessionOptions {
  readonly encounterId: string;
  readonly kind: PartKind;
  /** The sample to play, null to record a microphone. */
  readonly sample: string | null;
  /** Whose recording it is, should it have to wait on this device. */
  readonly owner: { readonly id: string; readonly name: string };
  /** The server says that the encounter is newer than what was read. */
  readonly onChanged: (version: number) => void;
}

export const createRecordingSession = (options: SessionOptions) => {
  const now = (): number => performance.now();
  const device = crypto.randomUUID();
  const listeners = new Set<() => void>();
  const levels = new Set<(rms: number) => void>();
  const strip: SoundStrip = createSoundStrip(STRIP_BARS);
  let recorder: Recorder | null = null;
  let source: Capture | null = null;
  let microphone: Microphone | null = null;
  let player: SamplePlayer | null = null;
  let left = false;
  let silenced = false;
  const look = (): ReturnType<typeof storageRoom> => storageRoom().catch(() => 'enough');
  let room: ReturnType<typeof storageRoom> = Promise.resolve('enough');
  let kept: Awaited<ReturnType<typeof keepRecording>> | null = null;
  let snapshot: SessionSnapshot = {
    ...viewOf(initialState(device, options.kind), 0),
    starting: false,
    sourceProblem: null,
    ...healthy,
    audible: true,
    keptOn: 'device',
    words: noWords,
    forgotten: [],
  };

  const show = (change: Partial<SessionSnapshot>): void => {
    const known = snapshot as unknown as Record<string, unknown>;
    if (Object.entries(change).every(([key, value]) => known[key] === value)) return;
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };

  const health = createHealthWatch(now, (found) => show({ ...found }));

  const warnOfLoss = (event: BeforeUnloadEvent): void => {
    const nothingToLose = snapshot.phase === 'finished' || (snapshot.link === 'blocked' && snapshot.part === null);
    if (!nothingToLose) event.preventDefault();
  };
  const online = (): void => recorder?.tell({ type: 'retry' });
  /** Signing in happens in another tab; coming back from it is the moment to look. */
  const lookWhoIsHere = async (): Promise<void> => {
    if (!snapshot.byTicket) return;
    const person = await signedInHere().catch(() => null);
    if (person === options.owner.id) recorder?.tell({ type: 'signed-in' });
  };

  const endSource = async (): Promise<void> => {
    const ending = source;
    source = null;
    health.stop();
    await ending?.stop();
  };
  const tidyUp = (): void => {
    removeEventListener('beforeunload', warnOfLoss);
    removeEventListener('online', online);
    removeEventListener('focus', lookWhoIsHere);
    recorder?.dispose();
    inMemory.delete(heldMs);
    const over = snapshot.phase === 'finished' || destroyed();
    const ending = over ? kept?.wipe() : Promise.resolve();
    void ending?.catch(() => undefined).finally(kept?.release);
  };
  /** What goes first does not reach the server: neither would this. */
  const waitsBehind = ({ link }: RecorderState): boolean =>
    link.is === 'idle' &&
    waitingSound().some(({ encounterId, status }) => encounterId === options.encounterId && status === 'offline');
  const destroyed = (): boolean => recorder?.state().destroyed === true;

  const onState = (state: RecorderState): void => {
    show({ ...viewOf(state, now()), ...(waitsBehind(state) ? { link: 'lost' } : {}) });
    // The machine may end the sound by itself: taken over, refused, or forbidden.
    if (state.sound.is === 'stopped' && source !== null) void endSource();
    const refused = state.link.is === 'blocked' && state.link.code === 'encounter.other-device';
    if (refused && !silenced) void restSource();
    silenced = refused;
    const over = state.link.is === 'finished' || (state.link.is === 'blocked' && state.sound.is === 'stopped');
    if (state.link.is === 'finished' || state.destroyed || (over && left)) tidyUp();
  };
  const onMessage = (message: ServerMessage): void => {
    if (message.type === 'changed') options.onChanged(message.version);
    else if (message.type === 'forgotten') show({ words: withoutSpans(snapshot.words, [message]) });
    else show({ words: hear(snapshot.words, message) });
  };

  const events = {
    frame: ({ pcm, ...level }: CapturedFrame): void => {
      strip.push(level.peak);
      for (const listener of levels) listener(level.rms);
      health.frame(level);
      recorder?.frame(new Uint8Array(pcm));
    },
    finished: (): void => void stop(),
    lost: (): void => recorder?.tell({ type: 'device-lost' }),
    condition: health.condition,
  };

  const restSource = async (): Promise<void> => {
    health.rest();
    await source?.pause();
  };
  const wakeSource = async (): Promise<void> => {
    if (microphone !== null) health.begin();
    await source?.resume();
  };

  /** What would go with the page. */
  const heldMs = (): number => {
    const state = recorder?.state();
    return state === undefined || snapshot.keptOn === 'device' ? 0 : (state.captured - state.acked) * FRAME_MS;
  };
  const keep = async (): Promise<FrameStore> => {
    const { encounterId, kind, owner } = options;
    try {
      const sample = options.sample !== null;
      kept = await keepRecording({ id: device, encounterId, kind, sample, owner }, (works) =>
        show({ keptOn: works ? 'device' : 'full' }),
      );
      return kept;
    } catch {
      show({ keptOn: 'memory' });
      return createMemoryStore();
    }
  };

  /** What an earlier page left behind of this encounter; it reaches the server before what comes now. */
  const begin = async (made: Recorder): Promise<void> => {
    const here = (await keptHere().catch(() => [])).filter((one) => one.encounterId === options.encounterId);
    const earlier = here.filter(({ busy }) => !busy).map(withLostEnd);
    // Its part may still be open: that is nobody else's recording.
    const takeOver = here.some(({ busy, stopped }) => busy && stopped);
    const brokenAt = brokenOffAt(options.encounterId);
    continued(options.encounterId);
    made.tell({ type: 'start', hold: true, takeOver, goneMs: brokenAt === null ? 0 : Date.now() - brokenAt });
    // The screen was left before there was a recording to stop.
    if (left) made.tell({ type: 'stop' });
    await underWay(options.encounterId);
    for (const one of earlier) await sendOne(one, options.owner.id).catch(() => undefined);
    made.tell({ type: 'retry' });
  };

  const start = async (): Promise<void> => {
    if (snapshot.starting || recorder !== null) return;
    show({ starting: true, sourceProblem: null });
    // Asked again where there was little: room may have been made since.
    if ((await room) === 'little' && (await look()) === 'little')
      return show({ starting: false, sourceProblem: 'storage-full' });
    const keeping = keep();
    const made = createRecorder({
      url: liveUrl(options.encounterId),
      device,
      kind: options.kind,
      store: lateStore(keeping),
      openSocket: openLiveSocketOf(options.owner.id),
      now,
      random: Math.random,
      onMessage,
      onState,
    });
    recorder = made;
    inMemory.add(heldMs);
    try {
      if (options.sample === null) source = microphone = await openMicrophone(events);
      else source = player = await openSample(options.sample, snapshot.audible, events);
      void begin(made);
      if (microphone !== null) health.begin();
      addEventListener('beforeunload', warnOfLoss);
      addEventListener('online', online);
      addEventListener('focus', lookWhoIsHere);
      show({ starting: false });
      if (left) await stop();
    } catch (error) {
      made.dispose();
      inMemory.delete(heldMs);
      recorder = null;
      // The database may be slower than a refused microphone.
      await keeping.then(() => kept?.wipe()).catch(() => undefined);
      kept?.release();
      kept = null;
      show({ starting: false, sourceProblem: sourceProblem(error) });
    }
  };

  const stop = async (): Promise<void> => {
    await endSource();
    recorder?.tell({ type: 'stop' });
  };

  return {
    start,
    stop,
    changeDevice: async (id: string | null): Promise<void> => microphone?.change(id),
    keepDevice: (): void => microphone?.keep(),
    pause: async (): Promise<void> => {
      await restSource();
      recorder?.tell({ type: 'pause' });
    },
    resume: async (): Promise<void> => {
      // Nothing is recorded beside another device until its user takes over.
      if (snapshot.blocked === 'encounter.other-device') return;
      await wakeSource();
      recorder?.tell({ type: 'resume' });
    },
    retry: (): void => recorder?.tell({ type: 'retry' }),
    /** Marks the newest frame, and answers which; null where there is none, or it was forgotten. */
    mark: (): number | null => {
      const seq = markable(recorder?.state().captured ?? 0, snapshot.forgotten);
      if (seq !== null) recorder?.tell({ type: 'mark' });
      return seq;
    },
    unmark: (seq: number): void => recorder?.tell({ type: 'unmark', seq }),
    /** Destroys what was recorded from one frame to before another, on this device at once. */
    forget: (from: number, to: number, ground: ForgetGround): void => {
      recorder?.tell({ type: 'forget', from, to, ground });
      const span = { part: snapshot.part, from, to };
      const forgotten = merged([...snapshot.forgotten.map((known) => ({ ...known, part: span.part })), span]);
      show({ forgotten, words: withoutSpans(snapshot.words, [span]) });
    },
    takeOver: async (): Promise<void> => {
      await wakeSource();
      recorder?.tell({ type: 'take-over' });
    },
    replaced: (): void => recorder?.tell({ type: 'replaced' }),
    refused: (): void => recorder?.tell({ type: 'refused' }),
    setAudible: (audible: boolean): void => {
      player?.setAudible(audible);
      show({ audible });
    },
    enter: (): void => {
      left = false;
      room = look();
    },
    /** The screen is left: what was recorded is still delivered, and the part ended. */
    leave: (): void => {
      left = true;
      if (recorder !== null && snapshot.phase !== 'finished') void stop();
    },
    snapshot: (): SessionSnapshot => snapshot,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onLevel: (listener: (rms: number) => void): (() => void) => {
      levels.add(listener);
      return () => levels.delete(listener);
    },
    strip,
    gaps: () => recorder?.state().gaps ?? [],
    acked: () => recorder?.state().acked ?? 0,
    captured: () => recorder?.state().captured ?? 0,
  };
};

export type RecordingSession = ReturnType<typeof createRecordingSession>;
