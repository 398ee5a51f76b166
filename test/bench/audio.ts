import { FRAME_MS } from '../../server/domain/audio.js';
import type { LoadReport, Target } from './audio-load.js';
import { type Product, startProduct } from './audio-product.js';
import { type Memory, type Process, startProcess, type Usage } from './process.js';

export interface AudioOptions {
  readonly sessions: number;
  readonly seconds: number;
  /** Length of one encounter sent as fast as it is acknowledged, for its memory; 0 leaves it out. */
  readonly hours: number;
}

const HOUR_FRAMES = 3_600_000 / FRAME_MS;
const SAMPLES = 8;
const rounded = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** All sessions open, then sound in real time: CPU counts while sound flows, memory from before the first socket to the end. */
const measure = async (server: Process, load: Process, targets: readonly Target[], seconds: number) => {
  const idle = await server.ask<Memory>({ ask: 'memory' });
  await load.ask({ ask: 'open', targets });
  const before = await server.ask<Usage>({ ask: 'usage' });
  await load.ask({ ask: 'stream', count: (seconds * 1000) / FRAME_MS, paced: true });
  const after = await server.ask<Usage>({ ask: 'usage' });
  const full = await server.ask<Memory>({ ask: 'memory' });
  const report = await load.ask<LoadReport>({ ask: 'end' });
  const cpuShare = (after.cpuMs - before.cpuMs) / (after.atMs - before.atMs);
  return {
    ...report,
    cpuShare,
    /** Percent of one core. */
    serverCpuPerSession: rounded((cpuShare / targets.length) * 100, 3),
    /** What the process grew by, or what is alive more: making the encounters may have left it larger than it had to be. */
    memoryPerSessionKb: Math.round(Math.max(full.rssKb - idle.rssKb, full.liveKb - idle.liveKb) / targets.length),
  };
};

/** One long encounter; memory of the server at equal distances. */
const long = async (product: Product, load: Process, hours: number) => {
  const targets = await product.encounters(1);
  await load.ask({ ask: 'open', targets });
  const rssMb: number[] = [];
  const begun = performance.now();
  for (let sample = 1; sample <= SAMPLES; sample++) {
    await load.ask({ ask: 'stream', count: Math.round((hours * HOUR_FRAMES * sample) / SAMPLES), paced: false });
    rssMb.push(Math.round((await product.server.ask<Usage>({ ask: 'usage' })).rssKb / 1024));
  }
  const { framesSent, framesAcked, lost } = await load.ask<LoadReport>({ ask: 'end' });
  return { hours, framesSent, framesAcked, lost, seconds: Math.round((performance.now() - begun) / 1000), rssMb };
};

/** Recorders against the product, and the same load against a server that only acknowledges. PostgreSQL's CPU is not the server's. */
export const benchAudio = async ({ sessions, seconds, hours }: AudioOptions): Promise<object> => {
  const load = await startProcess('audio-load.ts');
  const bare = await startProcess('audio-bare.ts');
  const { port } = await bare.ask<{ port: number }>({ ask: 'port' });
  const nowhere = Array.from({ length: sessions }, () => ({ url: `ws://127.0.0.1:${port}`, headers: {} }));
  const { cpuShare: bareShare, ...baseline } = await measure(bare, load, nowhere, seconds);
  await bare.stop();

  const product = await startProduct();
  try {
    const { cpuShare, ...measured } = await measure(product.server, load, await product.encounters(sessions), seconds);
    const heard = await product.server.ask<{ frames: number; outOfOrder: number; ms: LoadReport['ackMs'] }>({
      ask: 'heard',
    });
    return {
      sessions,
      ...measured,
      speechPathMs: heard.ms,
      speechFrames: heard.frames,
      speechOutOfOrder: heard.outOfOrder,
      ratioCpu: rounded(cpuShare / bareShare, 2),
      baseline,
      ...(hours > 0 && { long: await long(product, load, hours) }),
    };
  } finally {
    await product.close();
    await load.stop();
  }
};
