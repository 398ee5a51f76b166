import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFrames } from '../../client/visit/audio-file.js';
import { toWav } from '../../server/domain/wav.js';
import { projectRoot } from '../../server/root.js';
import { eventually } from '../support/professional.js';
import { type AtScreen, launchKept } from './browser.js';

const sample = join(projectRoot, 'fixtures/consultations/fi-doctor-headache/audio.flac');

export const idOf = (url: string): string => /encounters\/([0-9a-f-]+)/.exec(url)?.[1] ?? '';

/** A browser of its own, service worker and all, with somebody talking into its microphone. */
export const openBrowser = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'luonnos-kept-'));
  const microphone = join(directory, 'microphone.wav');
  await writeFile(microphone, toWav(Buffer.concat(await readFrames(sample))));
  const browser = await launchKept({ microphone, profile: join(directory, 'profile') });
  return {
    context: browser.context,
    close: async () => {
      await browser.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

/** Frames that lie in this browser's database, all recordings together. */
export const framesHere = ({ page }: AtScreen): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('luonnos-recordings');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('frames').objectStore('frames').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
export const untilHere = (screen: AtScreen, frames: number): Promise<number> =>
  eventually(
    () => framesHere(screen),
    (count) => count >= frames,
  );

export const notice = ({ page }: AtScreen, words: string | RegExp) =>
  page.locator('.notice').filter({ hasText: words });
