import type { subjects as fi } from '../fi/subjects.js';

/** Finding the person somebody means. */
export const subjects: Record<keyof typeof fi, string> = {
  'subjects.search': 'Namn eller födelsedatum',
  'subjects.hint': 'Skriv minst två tecken.',
  'subjects.searching': 'Söker…',
  'subjects.nobody': 'Ingen hittades.',
  'subjects.nobody.next': 'Kontrollera stavningen eller sök på födelsedatum, till exempel 14.3.1952.',
  'subjects.found_one': '{{count}} person hittades.',
  'subjects.found_other': '{{count}} personer hittades.',
};
