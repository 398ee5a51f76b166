import type { moments as fi } from '../fi/moments.js';

/** Marked moments, and what was captured so far. */
export const moments: Record<keyof typeof fi, string> = {
  'moment.mark': 'Markera här',
  'moment.marked': 'Ögonblicket {{time}} är markerat',
  'moment.one': 'Markerat ögonblick',
  'moment.list': 'Markerade ögonblick',
  'moment.take-back': 'Ta bort markeringen {{time}}',
  'moment.taken-back': 'Markeringen {{time}} är borttagen',
  'moment.go': 'Gå till det markerade ögonblicket {{time}}',
  'moment.play': 'lyssna härifrån',
  'points.title': 'Fångade punkter',
  'points.about': 'Anteckningar, ännu ingen journaltext',
  'points.none': 'Fångade punkter visas här när det har kommit tillräckligt med tal.',
  'points.view': 'Vad som visas',
};
