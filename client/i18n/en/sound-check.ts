import type { soundCheck as fi } from '../fi/sound-check.js';

export const soundCheck: Record<keyof typeof fi, string> = {
  'sound-check.title': 'Microphone',
  'sound-check.hint':
    'Try it before you start: speak for ten seconds, listen, and see what was recognised. The check is not kept.',
  'sound-check.start': 'Check the sound',
  'sound-check.stop': 'End the check',
  'sound-check.left_one': '{{count}} second left.',
  'sound-check.left_other': '{{count}} seconds left.',
  'sound-check.speak': 'Speak now in your normal voice.',
  'sound-check.good': 'We hear you well',
  'sound-check.quiet': 'Your voice is weak',
  'sound-check.quiet.next': 'Move the microphone closer or change it.',
  'sound-check.clipping': 'Your voice is distorted',
  'sound-check.clipping.next':
    'Move the microphone further away or turn its sensitivity down in the settings of the device.',
  'sound-check.nothing': 'Nothing was heard',
  'sound-check.nothing.next': 'Check mute and cable, or change the microphone.',
  'sound-check.play': 'Play the check',
  'sound-check.play.stop': 'Stop playing',
  'sound-check.again': 'Do it again',
  'sound-check.words': 'Recognised:',
  'sound-check.words.pending': 'Recognising…',
  'sound-check.words.none': 'No words were recognised.',
  'sound-check.no-speech':
    'The check is not turned into text: no speech service is configured. An operator adds one with the variable',
};
