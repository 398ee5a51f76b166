import type { microphone as fi } from '../fi/microphone.js';

export const microphone: Record<keyof typeof fi, string> = {
  'recording.heard.clipping': 'Too loud, distorted',
  'microphone.insecure': 'The browser does not allow a microphone at this address.',
  'microphone.insecure.next': 'There will be a gap here. Open Luonnos at an address that begins with https://.',
  'microphone.denied': 'The microphone is blocked.',
  'microphone.denied.next':
    'There will be a gap here. Allow the microphone in the browser’s address bar and the recording goes on.',
  'microphone.busy': 'Another program is using the microphone.',
  'microphone.busy.next':
    'There will be a gap here. Close the other program or meeting and the recording goes on by itself.',
  'microphone.ended': 'The microphone was unplugged.',
  'microphone.ended.next':
    'There will be a gap here. Plug it back in and the recording goes on by itself, or change to another one.',
  'microphone.suspended': 'The browser has interrupted the sound.',
  'microphone.suspended.next': 'There will be a gap here. The recording goes on when you press anywhere on this page.',
  'microphone.muted': 'The microphone is muted.',
  'microphone.muted.next':
    'Nothing is heard. Unmute it with its own switch or in the sound settings of the device, or change the microphone.',
  'microphone.nothing': 'Nothing is heard from the microphone.',
  'microphone.nothing.next': 'The recording is still on. Check mute and cable, or change the microphone.',
  'microphone.stalled': 'No sound comes from the microphone.',
  'microphone.stalled.next': 'There will be a gap here. Plug the microphone in again or change to another one.',
  'microphone.wrong-device': 'Recording with another microphone than you chose.',
  'microphone.wrong-device.next': 'In use is {{recorded}}; you chose {{chosen}}.',
  'microphone.wrong-device.away':
    'In use is {{recorded}}. The one you chose, {{chosen}}, is not found. Plug it in and the recording moves to it.',
  'microphone.clipping': 'The sound is distorted.',
  'microphone.clipping.next':
    'Speech is too loud for the microphone. Move it further away or turn its sensitivity down.',
  'microphone.quiet': 'The sound is weak.',
  'microphone.quiet.next': 'Move the microphone closer to the people speaking, or change it.',
  'microphone.wake': 'Go on recording',
  'microphone.to-chosen': 'Change to {{chosen}}',
  'microphone.keep': 'Use this microphone',
  'microphone.healed.silent': 'Sound comes from the microphone again',
  'microphone.healed.hampered': 'The sound is good again',
  'microphone.healed.wrong-device': 'Recording with the chosen microphone',
};
