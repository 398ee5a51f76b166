import { SAMPLE_RATE } from '../../server/domain/audio.js';
import { watchBrowser } from './browser-watch.js';
import { type Capture, type CaptureEvents, type CaptureNode, createCaptureNode, openContext } from './capture.js';
import type { MicrophoneCondition } from './health.js';
import {
  listMicrophones,
  type MicrophoneDevice,
  rememberDevice,
  rememberedDevice,
  SYSTEM_DEFAULT,
  sameDevice,
} from './microphone-device.js';

/** Why no sound can be taken; the screen has words for each. */
export type SourceProblem = 'denied' | 'missing' | 'busy' | 'insecure' | 'no-sample' | 'storage-full' | 'failed';

export class SourceError extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, cause?: unknown) {
    super(problem, { cause });
    this.name = 'SourceError';
    this.problem = problem;
  }
}

export interface Microphone extends Capture {
  condition(): MicrophoneCondition;
  /** Goes on with another device, which is the chosen one from now on; null tries the chosen one again. What fails is in the condition. */
  change(deviceId: string | null): Promise<void>;
  /** What is recorded now is what was chosen. */
  keep(): void;
}

const problems: Record<string, SourceProblem> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export const sourceProblem = (error: unknown): SourceProblem =>
  error instanceof SourceError ? error.problem : error instanceof Error ? (problems[error.name] ?? 'failed') : 'failed';

/** Only on https and localhost does a browser have `mediaDevices` at all. */
const isSecure = (): boolean => isSecureContext && typeof navigator.mediaDevices !== 'undefined';

const openStream = async (deviceId: string | null): Promise<MediaStream> => {
  if (!isSecure()) throw new SourceError('insecure');
  // The browser's processing is made for calls: it gates and pumps, and the recogniser hears less.
  const audio = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  if (deviceId !== null) {
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: { ...audio, deviceId: { exact: deviceId } } });
    } catch (error) {
      // The chosen device is not plugged in: any other is better than none, and the screen says which and which not.
      if (!(error instanceof Error) || !['OverconstrainedError', 'NotFoundError'].includes(error.name)) throw error;
    }
  }
  return navigator.mediaDevices.getUserMedia({ audio });
};

const RETRY_MS = 3_000;

/** Starts at once, with the device that was chosen on this computer. Throws what `sourceProblem` has a word for. */
export const openMicrophone = async (events: CaptureEvents): Promise<Microphone> => {
  let chosen = rememberedDevice();
  let stream = await openStream(chosen?.id ?? null);
  let devices: readonly MicrophoneDevice[] = [];
  let recorded: MicrophoneDevice = { id: '', name: '', group: '' };
  let allowed = true;
  let trouble: SourceProblem | null = null;
  let paused = false;
  let gone = false;
  let stopped = false;
  let opening: Promise<void> | null = null;
  let triedAt = 0;
  let told: MicrophoneCondition | null = null;

  const trackOf = (from: MediaStream): MediaStreamTrack => {
    const [first] = from.getAudioTracks();
    if (first === undefined) throw new SourceError('missing');
    return first;
  };
  const release = (from: MediaStream): void => {
    const old = trackOf(from);
    old.onended = null;
    old.onmute = null;
    old.onunmute = null;
    old.stop();
  };

  const attach = async (sampleRate: number | undefined): Promise<[CaptureNode, MediaStreamAudioSourceNode]> => {
    const context = await openContext(sampleRate);
    try {
      const source = context.createMediaStreamSource(stream);
      const capture = await createCaptureNode(context, events.frame, events.finished);
      source.connect(capture.node);
      return [capture, source];
    } catch (error) {
      await context.close();
      throw error;
    }
  };
  // Firefox refuses a microphone in a context of another rate than the device's: then our own filter does it.
  const attached = await attach(SAMPLE_RATE)
    .catch(() => attach(undefined))
    .catch((error: unknown) => {
      release(stream);
      throw error;
    });
  const capture = attached[0];
  let source = attached[1];

  /** Where the chosen device is met now: under its own id rather than as the system's default, which may change again. */
  const chosenHere = (): MicrophoneDevice | null => {
    const asked = chosen;
    if (asked === null) return null;
    const met = devices.filter((device) => sameDevice(device, asked));
    return met.find(({ id }) => id !== SYSTEM_DEFAULT) ?? met[0] ?? null;
  };
  const condition = (): MicrophoneCondition => ({
    secure: isSecure(),
    allowed,
    live: !gone && trackOf(stream).readyState === 'live',
    muted: trackOf(stream).muted,
    running: capture.context.state === 'running',
    trouble,
    recorded,
    instead: chosen === null || sameDevice(chosen, recorded) ? null : { chosen, here: chosenHere() !== null },
  });
  const report = (): void => {
    if (stopped) return;
    const now = condition();
    const lostNow = (told?.running ?? true) && !now.running && !paused;
    if (JSON.stringify(now) === JSON.stringify(told)) return;
    told = now;
    events.condition(now);
    if (lostNow) events.lost();
  };

  /** Which device the track is of, by the list of all: the default keeps its id when it becomes another one. */
  const identify = async (): Promise<void> => {
    devices = await listMicrophones().catch(() => devices);
    const { deviceId = '', groupId = '' } = trackOf(stream).getSettings();
    recorded = devices.find(({ id }) => id === deviceId) ?? {
      id: deviceId,
      name: trackOf(stream).label,
      group: groupId,
    };
    const first = chosen === null || (sameDevice(chosen, recorded) && chosen.group === '');
    if (first) chosen = recorded;
    report();
  };

  const watchTrack = (): void => {
    const track = trackOf(stream);
    track.enabled = !paused;
    track.onended = () => void ended();
    track.onmute = report;
    track.onunmute = report;
  };

  const swap = async (deviceId: string | null): Promise<void> => {
    const next = await openStream(deviceId);
    if (stopped) return release(next);
    try {
      const nextSource = capture.context.createMediaStreamSource(next);
      source.disconnect();
      release(stream);
      stream = next;
      source = nextSource;
    } catch (error) {
      release(next);
      throw error;
    }
    source.connect(capture.node);
    watchTrack();
    wake();
    if (gone && !paused) capture.open(null, null);
    gone = false;
    allowed = true;
  };
  /** One at a time: a person's choice waits for what is being tried, and has the last word. */
  const open = async (deviceId: string | null): Promise<void> => {
    while (opening !== null) await opening;
    triedAt = performance.now();
    opening = swap(deviceId)
      .then(() => {
        trouble = null;
      })
      .catch((error: unknown) => {
        trouble = sourceProblem(error);
      })
      .finally(() => {
        opening = null;
      });
    await opening;
    if (!stopped) await identify();
  };
  const openChosen = (): Promise<void> => open(chosenHere()?.id ?? chosen?.id ?? null);

  const wake = (): void => {
    const { context } = capture;
    if (!paused && !stopped && context.state !== 'running') context.resume().then(report, () => undefined);
  };
  const ended = async (): Promise<void> => {
    if (gone || stopped) return;
    // An ended track gives silence, which must not pass for a silent room.
    gone = true;
    report();
    await capture.close();
    events.lost();
    if (!stopped) await openChosen();
  };

  capture.context.onstatechange = () => {
    wake();
    report();
  };
  const unwatch = watchBrowser({
    check: () => {
      if (trackOf(stream).readyState === 'ended' && !gone) void ended();
      const again = gone && allowed && trouble !== 'denied' && performance.now() - triedAt >= RETRY_MS;
      if (again && opening === null) void openChosen();
      wake();
      report();
    },
    devices: async () => {
      const wasHere = chosenHere() !== null;
      const before = recorded;
      await identify();
      if (stopped || opening !== null) return;
      if (gone) return openChosen();
      const vanished =
        before.id !== SYSTEM_DEFAULT && devices.length > 0 && !devices.some(({ id }) => id === before.id);
      if (vanished) return ended();
      // The chosen one is back, or the system put another one in its place: the recording goes on with the chosen one.
      const replaced = !sameDevice(before, recorded);
      const back = !wasHere && chosenHere() !== null;
      if ((replaced || back) && told?.instead) await openChosen();
    },
    allowed: (now) => {
      allowed = now;
      report();
      if (now && gone) void openChosen();
    },
  });

  watchTrack();
  await identify();
  capture.open(null, null);

  return {
    condition,
    change: async (deviceId) => {
      await (deviceId === null ? openChosen() : open(deviceId));
      const asked = devices.find(({ id }) => id === deviceId);
      if (asked === undefined) return;
      chosen = asked;
      rememberDevice(asked);
      report();
    },
    keep: () => {
      chosen = recorded;
      rememberDevice(recorded);
      report();
    },
    pause: async () => {
      paused = true;
      await capture.close();
      trackOf(stream).enabled = false;
    },
    resume: async () => {
      paused = false;
      // Opening it again lets its sound in by itself.
      if (gone) return openChosen();
      trackOf(stream).enabled = true;
      wake();
      capture.open(null, null);
    },
    stop: async () => {
      stopped = true;
      unwatch();
      capture.context.onstatechange = null;
      await capture.close();
      release(stream);
      await capture.dispose();
    },
  };
};
