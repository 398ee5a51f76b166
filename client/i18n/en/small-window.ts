import type { smallWindow as fi } from '../fi/small-window.js';

export const smallWindow: Record<keyof typeof fi, string> = {
  'small.open': 'Small window on top',
  'small.safe': 'safe',
  'small.quiet': 'Sound is weak',
  'small.clipping': 'Distorted',
  'small.wrong-device': 'Wrong microphone',
  'small.silent': 'Nothing is heard',
  'small.silent.since_one': 'for {{count}} second, {{why}}',
  'small.silent.since_other': 'for {{count}} seconds, {{why}}',
  'small.why.muted': 'the microphone is muted',
  'small.why.nothing': 'the microphone is silent',
  'small.why.stalled': 'no sound comes from it',
  'small.why.ended': 'the microphone is unplugged',
  'small.why.suspended': 'the browser stopped it',
  'small.why.denied': 'the microphone is blocked',
  'small.why.busy': 'the microphone is in use',
  'small.still-on': 'Still recording',
  'small.goes-on': 'Goes on when sound is back',
  'small.change': 'Change microphone',
};
