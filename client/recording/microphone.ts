import { SAMPLE_RATE } from '../../server/domain/audio.js';
import { type Capture, type CaptureEvents, type CaptureNode, createCaptureNode, openContext } from './capture.js';

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

export interface MicrophoneDevice {
  readonly id: string;
  readonly name: string;
}

export interface Microphone extends Capture {
  deviceName(): string;
  deviceId(): string;
  /** Goes on with another device; also the way back after the device was lost. */
  change(deviceId: string | null): Promise<void>;
}

const REMEMBERED = 'luonnos.microphone';

export const rememberedDevice = (): string | null => {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
};

const rememberDevice = (deviceId: string): void => {
  try {
    localStorage.setItem(REMEMBERED, deviceId);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
};

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
const mediaDevices = (): MediaDevices => {
  if (typeof navigator.mediaDevices === 'undefined') throw new SourceError('insecure');
  return navigator.mediaDevices;
};

/** Names are known only after the microphone was allowed once. */
export const listMicrophones = async (): Promise<MicrophoneDevice[]> => {
  const devices = await mediaDevices().enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '' && deviceId !== 'communications')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
};

const openStream = async (deviceId: string | null): Promise<MediaStream> => {
  // The browser's processing is made for calls: it gates and pumps, and the recogniser hears less.
  const audio = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  if (deviceId !== null) {
    try {
      return await mediaDevices().getUserMedia({ audio: { ...audio, deviceId: { exact: deviceId } } });
    } catch (error) {
      // The remembered device is not plugged in today: any other is better than none, and its name is on the screen.
      if (!(error instanceof Error) || !['OverconstrainedError', 'NotFoundError'].includes(error.name)) throw error;
    }
  }
  return mediaDevices().getUserMedia({ audio });
};

/** Starts at once. Throws what `sourceProblem` has a word for. */
export const openMicrophone = async (deviceId: string | null, events: CaptureEvents): Promise<Microphone> => {
  let stream = await openStream(deviceId);
  let paused = false;
  let gone = false;

  const track = (): MediaStreamTrack => {
    const [first] = stream.getAudioTracks();
    if (first === undefined) throw new SourceError('missing');
    return first;
  };
  const release = (): void => {
    const old = track();
    old.onended = null;
    old.onmute = null;
    old.onunmute = null;
    old.stop();
  };
  const watch = (): void => {
    const current = track();
    current.enabled = !paused;
    current.onended = () => {
      // An ended track gives silence, which must not pass for a silent room.
      gone = true;
      void capture.close().then(events.lost);
    };
    current.onmute = () => events.muted(true);
    current.onunmute = () => events.muted(false);
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
      release();
      throw error;
    });
  const capture = attached[0];
  let source = attached[1];
  watch();
  capture.open(null, null);

  return {
    deviceName: () => track().label,
    deviceId: () => track().getSettings().deviceId ?? '',
    change: async (newId) => {
      const next = await openStream(newId);
      source.disconnect();
      release();
      stream = next;
      source = capture.context.createMediaStreamSource(stream);
      source.connect(capture.node);
      watch();
      if (newId !== null) rememberDevice(newId);
      if (capture.context.state !== 'running') await capture.context.resume();
      if (gone && !paused) capture.open(null, null);
      gone = false;
    },
    pause: async () => {
      paused = true;
      await capture.close();
      track().enabled = false;
    },
    resume: async () => {
      paused = false;
      track().enabled = true;
      if (capture.context.state !== 'running') await capture.context.resume();
      capture.open(null, null);
    },
    stop: async () => {
      await capture.close();
      release();
      await capture.dispose();
    },
  };
};
