import type { speech as fi } from '../fi/speech.js';

export const speech: Record<keyof typeof fi, string> = {
  'speech.without-words': 'Speech was left without text, {{length}}.',
  'speech.without-words.text':
    'The sound is kept. Play the places, or transcribe again: statements stay and are linked to the new text.',
  'speech.more-places_one': 'And {{count}} more place.',
  'speech.more-places_other': 'And {{count}} more places.',
  'speech.transcribe-again': 'Transcribe again',
};
