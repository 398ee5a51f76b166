import { vi } from 'vitest';

interface Plugged {
  readonly deviceId: string;
  readonly groupId: string;
  readonly label: string;
}

const silence = { kind: 'audioinput' as const };

/**
 * As much of a browser as a microphone needs, to be driven by hand: devices are plugged in and out, tracks end, contexts sleep. Its
 * audio thread answers each `close` at once and gives no frames of its own.
 */
export const fakeBrowser = (devices: Plugged[]) => {
  const media = new EventTarget();
  const page = new EventTarget();
  const permission = Object.assign(new EventTarget(), { state: 'granted' });
  const opened: (Plugged & { track: EventTarget & { readyState: string; muted: boolean; enabled: boolean } })[] = [];
  const contexts: (EventTarget & { state: string; resume(): Promise<void>; onstatechange: (() => void) | null })[] = [];
  let plugged = devices;
  let refusal: string | null = null;
  const kept = new Map<string, string>();

  const getUserMedia = async ({ audio }: { audio: { deviceId?: { exact: string } } }) => {
    if (refusal !== null) throw new DOMException('', refusal);
    const asked = audio.deviceId?.exact;
    const device = asked === undefined ? plugged[0] : plugged.find(({ deviceId }) => deviceId === asked);
    if (device === undefined)
      throw new DOMException('', asked === undefined ? 'NotFoundError' : 'OverconstrainedError');
    const track = Object.assign(new EventTarget(), {
      readyState: 'live',
      muted: false,
      enabled: true,
      label: device.label,
      onended: null as (() => void) | null,
      getSettings: () => ({ deviceId: device.deviceId, groupId: device.groupId }),
      stop: () => {
        track.readyState = 'ended';
      },
    });
    track.addEventListener('ended', () => track.onended?.());
    opened.push({ ...device, track });
    return { getAudioTracks: () => [track] };
  };

  class FakeContext extends EventTarget {
    state = 'running';
    sampleRate = 16_000;
    destination = {};
    onstatechange: (() => void) | null = null;
    audioWorklet = { addModule: async () => undefined };
    constructor() {
      super();
      contexts.push(this);
    }
    createMediaStreamSource = () => ({ connect: () => undefined, disconnect: () => undefined });
    resume = async (): Promise<void> => {
      this.state = 'running';
      this.onstatechange?.();
    };
    close = async (): Promise<void> => {
      this.state = 'closed';
    };
  }
  class FakeNode {
    port = {
      onmessage: null as ((event: { data: unknown }) => void) | null,
      postMessage: (message: { do: string }): void => {
        if (message.do === 'close')
          queueMicrotask(() => this.port.onmessage?.({ data: { is: 'closed', asked: true } }));
      },
    };
    connect = (): void => undefined;
    disconnect = (): void => undefined;
  }

  const mediaDevices = Object.assign(media, {
    getUserMedia,
    enumerateDevices: async () => plugged.map((device) => ({ ...device, ...silence })),
  });
  vi.stubGlobal('navigator', { mediaDevices, permissions: { query: async () => permission } });
  vi.stubGlobal('document', page);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('AudioContext', FakeContext);
  vi.stubGlobal('AudioWorkletNode', FakeNode);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });

  return {
    opened,
    contexts,
    page,
    kept,
    /** Other devices are there now, and the browser says so. */
    plug: (now: Plugged[]): void => {
      plugged = now;
      media.dispatchEvent(new Event('devicechange'));
    },
    /** An error's name: no device can be opened; null: they can again. */
    refuse: (name: string | null): void => {
      refusal = name;
    },
    permit: (state: 'granted' | 'denied'): void => {
      permission.state = state;
      permission.dispatchEvent(new Event('change'));
    },
  };
};
