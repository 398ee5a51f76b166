import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDate } from '../../client/format.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import { postgresAudioLog } from '../../server/store/audio-log.js';
import { noteContext } from '../../server/store/rows.js';
import { unsealJson } from '../../server/store/seal.js';
import { eventually } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type AtScreen, atScreen, launch, overflow, phone } from './browser.js';
import { reviewAll, startSample } from './steps.js';

const WAV_HEADER = 44;
const FORGOTTEN = 'Mikä sinut tänään tuo vastaanotolle?';
const KEPT = 'Ei oo. Ei kumpaakaan.';

const idOf = (page: Page): string => /encounters\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';

describe('forgetting in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  let pool: pg.Pool;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), launch()]);
    pool = new pg.Pool({ connectionString: server.connectionString, max: 1 });
  });
  afterAll(async () => {
    await browser.close();
    await pool.end();
    await server.close();
  });

  const storedSound = async (id: string): Promise<Buffer> => {
    const snapshot = await server.store.snapshot(id);
    const log = postgresAudioLog(pool);
    const frames = await log.read(snapshot?.parts[0]?.id ?? 0, snapshot?.key ?? Buffer.alloc(0), 0, 100_000);
    return Buffer.concat(frames.map(({ pcm }) => pcm));
  };
  /** Every text the database holds of an encounter, opened: transcript and all revisions. */
  const storedTexts = async (id: string): Promise<string> => {
    const snapshot = await server.store.snapshot(id);
    if (!snapshot) throw new Error('no encounter');
    const { rows } = await pool.query('select number, body from revision where encounter_id = $1', [id]);
    const notes = rows.map(({ number, body }) => unsealJson(snapshot.key, noteContext(id, number), body));
    return JSON.stringify([snapshot.utterances, notes]);
  };
  const framesOnDevice = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      let count = 0;
      for (const { name } of await indexedDB.databases()) {
        count += await new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open(name ?? '');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains('frames')) return resolve(0);
            const counting = database.transaction('frames').objectStore('frames').count();
            counting.onsuccess = () => {
              database.close();
              resolve(counting.result);
            };
          };
        });
      }
      return count;
    });
  const chooseGround = async ({ page, text }: AtScreen, ground: 'other' | 'client-wish') => {
    const label = ground === 'other' ? text('forget.ground.other') : text('forget.ground.client-wish.patient');
    await page.getByRole('dialog').getByText(label, { exact: true }).click();
  };
  const confirm = ({ page }: AtScreen) => page.getByRole('dialog').locator('.button-danger').click();

  it('takes words, sound and statements for good, while recording and in review, and says so until it is signed', async () => {
    const screen = await atScreen(browser, server.url);
    const { page, text } = screen;
    await screen.signIn('elina.harju');
    await startSample(screen, 'verenpaine');
    await page.locator('.turn:not(.turn-partial)').filter({ hasText: FORGOTTEN }).waitFor({ timeout: 40_000 });
    const id = idOf(page);
    expect(await storedTexts(id)).toContain(FORGOTTEN);

    await screen.button('forget.open.recording').click();
    await page.getByRole('dialog').getByText('1 min', { exact: true }).click();
    const by = formatDate((await server.store.snapshot(id))?.copiesWouldGoBy ?? '');
    await page
      .getByRole('dialog')
      .getByText(text('forget.copies', { date: by }))
      .waitFor();
    await chooseGround(screen, 'client-wish');
    await screen.picture('forget-recording');
    await confirm(screen);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText(FORGOTTEN).count()).toBe(0);
    await page
      .locator('.turn-gap')
      .getByText(/^0\.00 Unohdettu \d+ s$/)
      .waitFor();
    const [gap] = await eventually(
      async () => (await server.store.snapshot(id))?.gaps ?? [],
      (gaps) => gaps.length === 1,
    );
    const gone = ((gap?.durationMs ?? 0) / 100) * FRAME_BYTES;
    expect(gap).toMatchObject({ atMs: 0, reason: 'forgotten' });
    expect(await storedTexts(id)).not.toContain(FORGOTTEN);

    await page.locator('.turn:not(.turn-partial)').filter({ hasText: KEPT }).waitFor({ timeout: 40_000 });
    await screen.picture('recording-after-forgetting');
    expect(await page.getByText(FORGOTTEN).count()).toBe(0);
    await screen.button('recording.stop').click();
    await page.waitForURL(/\/review$/);
    await screen.button('foot.next').or(screen.button('foot.sign')).first().waitFor();
    const end = (gap?.durationMs ?? 0) - 300;
    expect((await server.store.snapshot(id))?.utterances.every(({ startMs }) => startMs >= end)).toBe(true);
    const sound = await storedSound(id);
    expect(sound.subarray(0, gone).every((byte) => byte === 0)).toBe(true);
    expect(sound.subarray(gone).some((byte) => byte !== 0)).toBe(true);
    await eventually(
      () => framesOnDevice(page),
      (count) => count === 0,
    );

    // A clip is exactly the stored samples of its words, and a clip that cannot be had is not replaced by another one.
    const kept = page.locator('.utterance').filter({ hasText: KEPT });
    const clip = page.waitForRequest((request) => request.url().includes('/audio?'));
    await kept.locator('.utterance-time').click();
    const url = (await clip).url();
    const response = await page.request.get(url);
    const asked = new URL(url).searchParams;
    const [from, to] = [Number(asked.get('from')), Number(asked.get('to'))];
    expect(response.headers()['cache-control']).toBe('private, no-store');
    expect((await response.body()).subarray(WAV_HEADER)).toEqual(sound.subarray(from * 2, to * 2));
    const said = (await server.store.snapshot(id))?.utterances.find((one) => one.text === KEPT);
    expect([from, to]).toEqual([(said?.startMs ?? 0) * 16, (said?.endMs ?? 0) * 16]);
    await eventually(
      async () => Number(await page.locator('.player-line').getAttribute('aria-valuenow')),
      (second) => second >= Math.floor((said?.endMs ?? 0) / 1000),
    );
    const clips: string[] = [];
    await page.route('**/audio?*', (route) => {
      clips.push(route.request().url());
      return route.fulfill({ status: 404, json: { error: { code: 'audio.not-found' } } });
    });
    await kept.locator('.utterance-time').click();
    await page.locator('.player-failed').waitFor();
    expect(new Set(clips.map((url) => new URL(url).searchParams.get('from')))).toEqual(new Set([String(from)]));
    await page.unroute('**/audio?*');
    // Nor one of any other length than asked for.
    const play = async (part: string): Promise<void> => {
      await kept.locator('.utterance-time').click();
      await page.locator(part).waitFor();
    };
    await play('.player-range');
    await page.route('**/audio?*', async (route) => {
      const shorter = route
        .request()
        .url()
        .replace(/to=\d+/, `to=${Math.floor((from + to) / 2)}`);
      await route.fulfill({ response: await route.fetch({ url: shorter }) });
    });
    await play('.player-failed');
    await page.unroute('**/audio?*');
    await play('.player-range');

    const { note, utterances = [] } = (await server.store.snapshot(id)) ?? {};
    const victim = note?.statements.find(({ evidence }) => evidence.every((one) => one.id !== said?.id));
    const source = utterances.find((one) => one.id === victim?.evidence[0]?.id)?.text ?? 'no source';
    expect(await storedTexts(id)).toContain(source);
    await page.locator(`#statement-${victim?.id}`).click();
    await screen.button('forget.open.review').click();
    await page
      .getByRole('dialog')
      .getByText(/Merkinnästä häviää \d+ lause/)
      .waitFor();
    await chooseGround(screen, 'other');
    await screen.picture('forget-review');
    await confirm(screen);
    await page
      .getByText(/Merkinnästä poistui \d+ lause/)
      .first()
      .waitFor();
    await page.locator(`#statement-${victim?.id}`).waitFor({ state: 'detached' });
    await page.locator('.player-range').waitFor({ state: 'detached' });
    expect(await storedTexts(id)).not.toContain(source);
    expect(await page.getByText(source).count()).toBe(0);
    await screen.picture('review-after-forgetting');

    await page.waitForFunction(() => document.querySelector('.work') === null);
    await reviewAll(screen);
    await screen.button('foot.sign').click();
    const dialog = page.getByRole('dialog');
    const gaps = (await server.store.snapshot(id))?.gaps.length;
    await dialog.locator('.gap-box').first().waitFor();
    expect(await dialog.locator('.gap-box').count()).toBe(gaps);
    await screen.button('sign.send').click({ force: true });
    expect((await server.store.snapshot(id))?.encounter.state).toBe('in-review');
    await dialog.getByRole('checkbox').check({ force: true });
    await screen.picture('sign-with-gaps');
    await screen.button('sign.send').click();
    await page.getByText(text('filed.step.equal')).waitFor();
    expect(await page.locator('.filed-gaps .gap-box').count()).toBe(gaps);
    await screen.picture('filed-with-gaps');
    expect(screen.faults).toEqual([]);
    await screen.close();
  });

  it.each(['sv', 'en'] as const)('fits a phone, in %s', async (language) => {
    const screen = await atScreen(browser, server.url, { viewport: phone, language });
    const { page, button } = screen;
    await screen.signIn('camilla.strand');
    await startSample(screen, language === 'sv' ? 'blodtryck' : 'blood pressure');
    await page.locator('.turn-text').first().waitFor({ timeout: 40_000 });
    await button('forget.open.recording').click();
    await screen.picture(`forget-phone-${language}`);
    expect(await overflow(page)).toBe(0);
    await chooseGround(screen, 'other');
    await confirm(screen);
    await page.locator('.turn-gap').first().waitFor();
    await screen.picture(`recording-forgotten-phone-${language}`);
    await button('recording.stop').click();
    await page.waitForURL(/\/review$/);
    await page.getByRole('tab', { name: screen.text('review.conversation') }).click();
    await page.locator('.gap-box').first().waitFor();
    await button('forget.open.review').click();
    await screen.picture(`forget-review-phone-${language}`);
    expect(await overflow(page)).toBe(0);
    expect(screen.faults).toEqual([]);
    await screen.close();
  });
});
