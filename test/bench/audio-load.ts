/** The load: recorders that stream 100 ms frames in real time, or as fast as they are acknowledged, and measure the answers. */
import { randomBytes } from 'node:crypto';
import WebSocket from 'ws';
import { FRAME_BYTES, FRAME_MS } from '../../server/domain/audio.js';
import { encodeFrame, PROTOCOL_VERSION, ServerMessage, WINDOW_FRAMES } from '../../server/protocol.js';
import { answerQuestions, percentiles } from './process.js';
import { stampedFrame } from './stamped-frame.js';

export interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

export interface LoadReport {
  readonly framesSent: number;
  readonly framesAcked: number;
  readonly lost: number;
  readonly ackMs: { readonly p50: number; readonly p95: number; readonly p99: number };
}

const LOOP_MS = 4;
const END_WITHIN_MS = 30_000;
const noise = randomBytes(FRAME_BYTES);
let ackMs: number[] = [];

const openRecorder = async ({ url, headers }: Target, session: number) => {
  const socket = new WebSocket(url, { headers, perMessageDeflate: false });
  const sentAt: number[] = [];
  let part = 0;
  let acked = 0;
  let welcome: () => void = () => undefined;
  let ended: () => void = () => undefined;
  const welcomed = new Promise<void>((resolve) => {
    welcome = resolve;
  });
  const over = new Promise<void>((resolve) => {
    ended = resolve;
  });
  socket.on('message', (data) => {
    const message = ServerMessage.parse(JSON.parse(String(data)));
    if (message.type === 'welcome') {
      part = message.part;
      welcome();
    }
    if (message.type === 'ack') {
      const now = performance.now();
      for (; acked < message.next; acked += 1) ackMs.push(now - (sentAt[acked] ?? now));
    }
    if (message.type === 'ended') ended();
  });
  socket.once('close', ended);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const device = `bench-device-${session}`;
  socket.send(JSON.stringify({ type: 'hello', protocol: PROTOCOL_VERSION, device, kind: 'conversation', part: null }));
  await welcomed;
  return {
    /** Sends what is due and the window allows; a frame that had to wait is as old as its waiting. */
    sendUntil: (due: number, dueAt: (seq: number) => number): void => {
      while (sentAt.length < due && sentAt.length - acked < WINDOW_FRAMES) {
        const seq = sentAt.length;
        const now = performance.now();
        const waited = seq < due - 1 ? Math.max(0, now - dueAt(seq) - LOOP_MS) : 0;
        sentAt.push(now - waited);
        const atNs = process.hrtime.bigint() - BigInt(Math.round(waited * 1e6));
        socket.send(encodeFrame(part, seq, stampedFrame(noise, session, seq, atNs)));
      }
    },
    sent: () => sentAt.length,
    acked: () => acked,
    end: async () => {
      socket.send(JSON.stringify({ type: 'end', part, total: sentAt.length }));
      await Promise.race([over, new Promise((resolve) => setTimeout(resolve, END_WITHIN_MS).unref())]);
      socket.close();
    },
  };
};

let recorders: Awaited<ReturnType<typeof openRecorder>>[] = [];

const stream = async (count: number, paced: boolean): Promise<void> => {
  const begun = performance.now();
  const dueAt = (index: number) => (seq: number) =>
    paced ? begun + seq * FRAME_MS + (index * FRAME_MS) / recorders.length : performance.now();
  while (recorders.some((recorder) => recorder.sent() < count)) {
    const now = performance.now();
    for (const [index, recorder] of recorders.entries()) {
      const offset = (index * FRAME_MS) / recorders.length;
      const due = paced ? Math.min(count, Math.floor((now - begun - offset) / FRAME_MS) + 1) : count;
      recorder.sendUntil(due, dueAt(index));
    }
    await new Promise((resolve) => setTimeout(resolve, paced ? LOOP_MS : 1));
  }
};

answerQuestions({
  open: async ({ targets }: { targets: readonly Target[] }) => {
    ackMs = [];
    recorders = [];
    for (const [index, target] of targets.entries()) recorders.push(await openRecorder(target, index));
  },
  stream: ({ count, paced }: { count: number; paced: boolean }) => stream(count, paced),
  end: async (): Promise<LoadReport> => {
    await Promise.all(recorders.map((recorder) => recorder.end()));
    const framesSent = recorders.reduce((sum, recorder) => sum + recorder.sent(), 0);
    const framesAcked = recorders.reduce((sum, recorder) => sum + recorder.acked(), 0);
    return { framesSent, framesAcked, lost: framesSent - framesAcked, ackMs: percentiles(ackMs) };
  },
});
