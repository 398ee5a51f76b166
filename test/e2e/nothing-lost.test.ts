import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrames } from '../../client/visit/audio-file.js';
import { toWav } from '../../server/domain/wav.js';
import { startKillableServer } from '../support/killable-server.js';
import { eventually } from '../support/professional.js';
import { launchKept, screenOf } from './browser.js';
import { chooseSubject } from './steps.js';

const sample = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/audio.flac');
const sha256 = (frames: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const frame of frames) hash.update(frame);
  return hash.digest('hex');
};

interface Heard {
  readonly lives: Buffer[][];
  /** When the first and the last frame of each life came. */
  readonly begun: number[];
  readonly heard: number[];
}

/** What each life of the page captured: taken from the audio thread's messages, before any code of the page sees them. */
const listenIn = async (context: BrowserContext, { lives, begun, heard }: Heard): Promise<void> => {
  await context.exposeBinding('lifeBegins', () => void lives.push([]));
  await context.exposeBinding('frameCaptured', (_source, base64: string) => {
    lives.at(-1)?.push(Buffer.from(base64, 'base64'));
    begun[lives.length - 1] ??= Date.now();
    heard[lives.length - 1] = Date.now();
  });
  await context.addInitScript(() => {
    const Original = window.AudioWorkletNode;
    const told = window as unknown as { lifeBegins(): void; frameCaptured(base64: string): void };
    window.AudioWorkletNode = class extends Original {
      constructor(...args: ConstructorParameters<typeof Original>) {
        super(...args);
        told.lifeBegins();
        this.port.addEventListener('message', ({ data }) => {
          if (data.is !== 'frame') return;
          told.frameCaptured(btoa(String.fromCharCode(...new Uint8Array(data.pcm))));
        });
      }
    };
  });
};

/** Frames of the newest recording that are on this device's disk or on the server. */
const keptOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('luonnos-recordings'));
    try {
      const both = database.transaction(['recordings', 'frames']);
      const rows: { id: string; startedAt: number; acked: number }[] = await asked(
        both.objectStore('recordings').getAll(),
      );
      const newest = rows.reduce((a, b) => (b.startedAt > a.startedAt ? b : a));
      const range = IDBKeyRange.bound([newest.id, 0], [newest.id, []]);
      const last = await asked(both.objectStore('frames').openCursor(range, 'prev'));
      return last === null ? newest.acked : (last.key as [string, number])[1] + 1;
    } finally {
      database.close();
    }
  });

describe('a recording through everything that can break', () => {
  let server: Awaited<ReturnType<typeof startKillableServer>>;
  let directory: string;
  let microphone: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'luonnos-profile-'));
    microphone = join(directory, 'microphone.wav');
    await writeFile(microphone, toWav(Buffer.concat(await readFrames(sample))));
    server = await startKillableServer();
  });
  afterAll(async () => {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('is on the server byte for byte, with a gap for the time in which nothing was captured', async () => {
    const all: Heard = { lives: [], begun: [], heard: [] };
    const { lives, begun, heard } = all;
    const captured = (): number => lives.at(-1)?.length ?? 0;
    let life = 1;
    const until = (frames: number): Promise<number> =>
      eventually(
        async () => (lives.length === life ? captured() : 0),
        (count) => count >= frames,
        60_000,
      );
    const stored = async (id: string) => (await server.store.snapshot(id))?.parts ?? [];
    /** All that was captured is on the disk: what kills the page comes then. */
    const allKept = (page: Page): Promise<unknown> =>
      eventually(
        async () => (await keptOf(page)) - captured(),
        (ahead) => ahead === 0,
      );

    let browser = await launchKept({ microphone, profile: join(directory, 'profile') });
    await listenIn(browser.context, all);
    let screen = await screenOf(browser.context, server.url);
    await screen.signIn('elina.harju');
    await chooseSubject(screen);
    await screen.button('inform.start').click();
    await screen.button('recording.stop').waitFor();
    const id = /encounters\/([0-9a-f-]+)/.exec(screen.page.url())?.[1] ?? '';

    const cut = async (how: 'cut' | 'halfOpen'): Promise<void> => {
      await eventually(
        async () => server.proxy.liveSockets(),
        (count) => count > 0,
      );
      expect(server.proxy[how]()).toBeGreaterThan(0);
    };
    await until(40);
    await cut('cut');
    await until(90);
    await cut('cut');
    await until(140);
    await cut('halfOpen');
    await until(220);
    await server.killServer();
    await until(290);
    await cut('cut');
    await until(330);
    await server.restartPostgres();
    await until(400);
    await cut('cut');
    await until(450);
    await allKept(screen.page);
    life = 2;
    await screen.page.reload();
    await screen.button('recording.start.more').or(screen.button('recording.start.conversation')).first().click();
    await until(100);
    await screen.picture('recording-after-reload');
    await allKept(screen.page);
    await browser.kill();
    life = 3;

    browser = await launchKept({ microphone, profile: join(directory, 'profile') });
    await listenIn(browser.context, all);
    screen = await screenOf(browser.context, server.url);
    await screen.signIn('elina.harju');
    await screen.page.goto(`${server.url}/encounters/${id}/record`);
    await screen.button('recording.start.more').click();
    await until(210);
    await screen.button('recording.stop').click();
    const parts = await eventually(
      () => stored(id),
      (found) => found.length === lives.length && found.every(({ endedAt }) => endedAt !== null),
      30_000,
    );

    expect(lives.length).toBe(3);
    expect(lives.flat().length).toBeGreaterThanOrEqual(750);
    const snapshot = await server.store.snapshot(id);
    for (const [index, life] of lives.entries()) {
      const part = parts[index];
      const held = await server.audioLog.read(part?.id ?? 0, snapshot?.key ?? Buffer.alloc(0), 0, 100_000);
      // A frame that came between the last look and the end of a page was never kept: it lies in the gap that follows.
      const ended = index === lives.length - 1;
      expect(life.length - held.length).toBeGreaterThanOrEqual(0);
      expect(life.length - held.length).toBeLessThanOrEqual(ended ? 0 : 1);
      expect(sha256(held.map(({ pcm }) => pcm))).toBe(sha256(life.slice(0, held.length)));
    }
    // Between two recorders: what was lost lies at the end of the one, what passed before the next at its beginning.
    const lost = (snapshot?.gaps ?? []).filter(({ reason }) => reason === 'device-lost');
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const between = lost.filter(
        ({ partId, atMs }) =>
          (partId === part.id && atMs === part.frames * 100) || (partId === parts[index + 1]?.id && atMs === 0),
      );
      const goneMs = (begun[index + 1] ?? 0) - (heard[index] ?? 0);
      const gapMs = between.reduce((sum, { durationMs }) => sum + durationMs, 0);
      expect(goneMs).toBeGreaterThan(500);
      expect(Math.abs(gapMs - goneMs), `${gapMs} for ${goneMs}`).toBeLessThan(1_500);
    }
    await screen.picture('recording-after-kill');
    await browser.close();
  });
});
