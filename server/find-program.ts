import { accessSync, constants } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** The absolute path of a program, as a shell would find it; null where there is none that can be run. */
export const findProgram = (name: string, path: string): string | null => {
  const places = isAbsolute(name)
    ? [name]
    : path
        .split(':')
        .filter(isAbsolute)
        .map((place) => join(place, name));
  for (const place of places) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      // Not there, or not ours to run.
    }
  }
  return null;
};
