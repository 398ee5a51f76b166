import WebSocket from 'ws';
import { FRAME_MS, type PartKind } from '../../server/domain/audio.js';
import { encodeFrame, ServerMessage, WINDOW_FRAMES } from '../../server/protocol.js';
import { createMemoryStore } from '../recording/frame-store.js';
import type { OpenLiveSocket } from '../recording/live-socket.js';
import { createRecorder } from '../recording/recorder.js';
import { type Api, VisitError } from './api.js';

/** The recorder's socket in Node: it says where it comes from and who it is, as a browser does by itself. */
const nodeSocket =
  (headers: Record<string, string>): OpenLiveSocket =>
  (url, events) => {
    const socket = new WebSocket(url, { headers });
    let over = false;
    const isOpen = () => !over && socket.readyState === WebSocket.OPEN;
    socket.on('open', () => over || events.opened());
    socket.on('message', (data, binary) => {
      if (!over && !binary) events.message(ServerMessage.parse(JSON.parse(String(data))));
    });
    socket.on('close', (code) => {
      if (!over) events.closed(code);
      over = true;
    });
    socket.on('unexpected-response', (_request, response) => {
      // A refusal before the socket opened: its status says as much as the close code would have.
      if (!over) events.closed(4000 + (response.statusCode ?? 0));
      over = true;
    });
    socket.on('error', () => undefined);
    return {
      say: (message) => {
        if (isOpen()) socket.send(JSON.stringify(message));
      },
      send: (part, seq, pcm) => {
        if (isOpen()) socket.send(encodeFrame(part, seq, pcm));
      },
      room: () => (isOpen() ? WINDOW_FRAMES : 0),
      close: () => {
        over = true;
        socket.close();
      },
    };
  };

export interface Recorded {
  readonly part: number;
  readonly framesAcked: number;
}

/**
 * Streams frames through the same recorder as the browser's. `speed` 1 is real time, 0 as fast as acknowledgements allow.
 * Resolves when the server has ended the part; throws the code with which it refused.
 */
export const recordFrames = (
  api: Api,
  path: string,
  frames: readonly Uint8Array[],
  options: { kind: PartKind; device: string; speed: number },
): Promise<Recorded> =>
  new Promise((resolve, reject) => {
    const { url, headers } = api.socket(path);
    let pacing: NodeJS.Timeout | null = null;
    const finish = (settle: () => void): void => {
      if (pacing) clearInterval(pacing);
      recorder.dispose();
      settle();
    };
    const recorder = createRecorder({
      url,
      device: options.device,
      kind: options.kind,
      store: createMemoryStore(),
      openSocket: nodeSocket(headers),
      now: () => performance.now(),
      random: Math.random,
      onMessage: () => undefined,
      onState: ({ link, part, acked }) => {
        if (link.is === 'blocked') finish(() => reject(new VisitError(link.code)));
        if (link.is === 'finished') finish(() => resolve({ part: part ?? 0, framesAcked: acked }));
      },
    });
    recorder.tell({ type: 'start' });
    if (options.speed === 0) {
      for (const pcm of frames) recorder.frame(pcm);
      recorder.tell({ type: 'stop' });
      return;
    }
    const begun = performance.now();
    let next = 0;
    pacing = setInterval(() => {
      const due = Math.min(frames.length, Math.ceil(((performance.now() - begun) * options.speed) / FRAME_MS));
      for (; next < due; next += 1) {
        const pcm = frames[next];
        if (pcm) recorder.frame(pcm);
      }
      if (next === frames.length) {
        if (pacing) clearInterval(pacing);
        recorder.tell({ type: 'stop' });
      }
    }, FRAME_MS / 2);
  });
