import type { soundCheck as fi } from '../fi/sound-check.js';

export const soundCheck: Record<keyof typeof fi, string> = {
  'check.title': 'Microphone',
  'check.hint':
    'Try it before you start: speak for ten seconds, listen, and see what was recognised. The check is not kept.',
  'check.start': 'Check the sound',
  'check.stop': 'End the check',
  'check.left_one': '{{count}} second left.',
  'check.left_other': '{{count}} seconds left.',
  'check.speak': 'Speak now in your normal voice.',
  'check.good': 'We hear you well',
  'check.quiet': 'Your voice is weak',
  'check.quiet.next': 'Move the microphone closer or change it.',
  'check.clipping': 'Your voice is distorted',
  'check.clipping.next': 'Move the microphone further away or turn its sensitivity down in the settings of the device.',
  'check.nothing': 'Nothing was heard',
  'check.nothing.next': 'Check mute and cable, or change the microphone.',
  'check.play': 'Play the check',
  'check.play.stop': 'Stop playing',
  'check.again': 'Do it again',
  'check.words': 'Recognised:',
  'check.words.pending': 'Recognising…',
  'check.words.none': 'No words were recognised.',
  'check.no-speech':
    'The check is not turned into text: no speech service is configured. An operator adds one with the variable',
};
