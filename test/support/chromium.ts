import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The Chromium to test with, or null. `CHROMIUM` names another one, and then only that. */
export const findChromium = (): string | null => {
  const named = process.env.CHROMIUM;
  return (named ? [named] : places).find((place) => existsSync(place)) ?? null;
};
