import type { subjects as fi } from '../fi/subjects.js';

/** Finding the person somebody means. */
export const subjects: Record<keyof typeof fi, string> = {
  'subjects.search': 'Name or birth date',
  'subjects.hint': 'Type at least two characters.',
  'subjects.searching': 'Searching…',
  'subjects.nobody': 'Nobody was found.',
  'subjects.nobody.next': 'Check the spelling, or search by birth date, for instance 14.3.1952.',
  'subjects.found_one': '{{count}} person found.',
  'subjects.found_other': '{{count}} people found.',
};
