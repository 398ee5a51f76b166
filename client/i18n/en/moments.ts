import type { moments as fi } from '../fi/moments.js';

/** Marked moments, and what was captured so far. */
export const moments: Record<keyof typeof fi, string> = {
  'moment.mark': 'Mark moment',
  'moment.marked': 'Moment marked at {{time}}',
  'moment.one': 'Marked moment',
  'moment.list': 'Marked moments',
  'moment.take-back': 'Remove the mark at {{time}}',
  'moment.taken-back': 'Mark at {{time}} removed',
  'moment.go': 'Go to the moment marked at {{time}}',
  'moment.play': 'listen from here',
  'points.title': 'Captured points',
  'points.about': 'Notes, not yet the record entry',
  'points.none': 'Captured points appear here once enough has been said.',
  'points.view': 'What is shown',
};
