import type { speech as fi } from '../fi/speech.js';

export const speech: Record<keyof typeof fi, string> = {
  'speech.without-words': 'Tal blev utan text, {{length}}.',
  'speech.without-words.text':
    'Ljudet finns kvar. Lyssna på ställena eller gör om talet till text på nytt: satserna behålls och kopplas till den nya texten.',
  'speech.more-places_one': 'Dessutom {{count}} annat ställe.',
  'speech.more-places_other': 'Dessutom {{count}} andra ställen.',
  'speech.transcribe-again': 'Gör om till text på nytt',
};
