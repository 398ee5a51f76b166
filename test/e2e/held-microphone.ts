import type { Page } from 'playwright-core';
import { SAMPLE_RATE } from '../../server/domain/audio.js';
import { toWav } from '../../server/domain/wav.js';

/** What the test can do to the page's own microphone: its real track and audio context, and the browser's answers about devices. */
export interface Hold {
  track: MediaStreamTrack;
  context: AudioContext;
  /** No device can be opened: an error's name, or null. */
  refuse: string | null;
  /** The only device that cannot be opened by its id. */
  away: string | null;
}
declare const hold: Hold;

/** Runs in the page before anything else: keeps what it opens at hand. */
export const takeHold = (): void => {
  const held = { refuse: null, away: null } as unknown as Hold;
  Object.assign(globalThis, { hold: held });
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (asked) => {
    if (held.refuse !== null) throw new DOMException('', held.refuse);
    const exact = JSON.stringify(asked).includes(`"${held.away}"`);
    if (exact) throw new DOMException('', 'NotFoundError');
    const stream = await open(asked);
    const [track] = stream.getAudioTracks();
    if (track) held.track = track;
    return stream;
  };
  globalThis.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      held.context = this;
    }
  };
};

/** What can happen to a microphone, by name. The page’s policy allows no code from text, so it is put there before. */
export const deeds = (): void =>
  void Object.assign(globalThis, {
    unplug: () => {
      hold.refuse = 'NotFoundError';
      hold.track.stop();
      hold.track.dispatchEvent(new Event('ended'));
    },
    endSilently: () => {
      hold.refuse = 'NotReadableError';
      hold.track.stop();
    },
    plugIn: () => {
      hold.refuse = null;
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    },
    mute: () => {
      Object.defineProperty(hold.track, 'muted', { value: true, configurable: true });
      hold.track.dispatchEvent(new Event('mute'));
    },
    unmute: () => {
      Object.defineProperty(hold.track, 'muted', { value: false, configurable: true });
      hold.track.dispatchEvent(new Event('unmute'));
    },
    zeros: () => {
      hold.track.enabled = false;
    },
    sound: () => {
      hold.track.enabled = true;
    },
    suspend: () => {
      hold.context.resume = () => new Promise(() => undefined);
      void hold.context.suspend();
    },
    letWake: () => {
      Reflect.deleteProperty(hold.context, 'resume');
    },
    doze: () => void hold.context.suspend(),
  });

export const does = (page: Page, deed: string): Promise<void> =>
  page.evaluate((name) => (globalThis as unknown as Record<string, () => void>)[name]?.(), deed);

/** White noise; an amplitude over 32,767 is cut off there. */
export const noise = (seconds: number, amplitude: number): Int16Array =>
  Int16Array.from({ length: seconds * SAMPLE_RATE }, () =>
    Math.max(-32_768, Math.min(32_767, Math.round((Math.random() * 2 - 1) * amplitude))),
  );
export const wav = (parts: readonly Int16Array[]): Uint8Array =>
  toWav(Buffer.concat(parts.map((part) => Buffer.from(part.buffer))));
