import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The Chromium to test with, or null. `CHROMIUM` names another place. */
export const findChromium = (): string | null =>
  [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place)) ?? null;
