import type { rest as fi } from '../fi/rest.js';

/** Texts of how and for how long things are kept. */
export const rest: Record<keyof typeof fi, string> = {
  'rest.copies': 'What was forgotten or destroyed is gone from backups too by {{date}}.',
};
