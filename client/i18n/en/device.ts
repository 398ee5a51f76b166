import type { device as fi } from '../fi/device.js';

export const device: Record<keyof typeof fi, string> = {
  'device.waiting': 'This device has {{length}} of sound that is not on the server yet ({{when}}).',
  'device.subject': 'Visit: {{name}}.',
  'device.sending': 'Sending to the server, {{length}} left.',
  'device.offline':
    'The server cannot be reached. The sound is kept here and is sent by itself when the connection is back.',
  'device.for-owner': 'The sound is sent when you sign in.',
  'device.delivered': '{{length}} of sound went from this device to the server ({{when}}).',
  'device.others': 'A recording by {{name}} is waiting on this device.',
  'device.others.sending': 'It goes to the server by itself.',
  'device.others.waiting': 'It goes to the server when they sign in with this browser.',
  'device.others.blocked': 'The server does not accept it. They can settle this by signing in with this browser.',
  'device.send-now': 'Send now',
  'device.continue': 'Continue recording',
  'device.remove': 'Remove from the device…',
  'device.dismiss': 'Close the message',
  'device.blocked': 'This device has {{length}} of sound that the server does not accept ({{when}}).',
  'device.blocked.closed':
    'The note has been signed or the visit has ended, so the sound can no longer be added to it.',
  'device.blocked.unreadable': 'Some of the sound can no longer be read from this device.',
  'device.blocked.kept': 'The sound is still kept on this device.',
  'device.remove.title': 'Remove the sound for good?',
  'device.remove.lost': '{{length}} of sound ({{when}}) will be lost. It is nowhere else and cannot be brought back.',
  'device.remove.kept': 'Sound that is on the server already stays there.',
  'device.remove.confirm': 'Remove the sound',
  'device.remove.stay': 'Keep the sound',
  'device.sign-out.title': 'Some sound is still only on this device',
  'device.sign-out.sending': 'It is sent first. You are signed out once everything is on the server. {{length}} left.',
  'device.sign-out.waiting':
    '{{length}} left, and it is not getting through at the moment. If you sign out, the sound stays on this device, encrypted, and is sent later.',
  'device.sign-out.recording':
    'A recording is going on in another tab. If you sign out, it goes on, and the rest is sent to the server.',
  'device.sign-out.memory': 'This browser does not keep sound. If you sign out, {{length}} of sound is lost.',
  'device.sign-out.stay': 'Stay signed in',
  'device.sign-out.leave': 'Sign out, leave the sound here',
  'device.sign-out.lose': 'Sign out, lose the sound',
  'device.sign-out.failed': 'Signing out did not work. You are still signed in.',
  'device.full': 'The disk of this device is full.',
  'device.full.next':
    'The sound is now only in memory until the server has it. Do not close this page. Free some disk space.',
  'device.memory': 'This browser does not keep sound.',
  'device.memory.next': 'The sound is in memory until the server has it. Do not close this page while recording.',
  'device.server-full.next':
    'The sound is kept on this device and is sent when there is room again. You can go on. Tell your administrator.',
  'device.by-ticket': 'You are no longer signed in. The recording goes on.',
  'device.by-ticket.next':
    'The sound still goes to the server, and the rest can be sent without signing in. Text appears again when you sign in.',
  'device.sign-in': 'Sign in in a new tab',
  'outage.title': 'The server cannot be reached',
  'outage.text': 'Luonnos opens when the connection is back. We keep trying.',
  'outage.nothing': 'No sound on this device is waiting to be sent.',
  'outage.broken': 'The recording broke off when the page was closed.',
  'outage.continue':
    'You can go on without a connection: the sound is kept on this device, encrypted, and is sent when the connection is back.',
  'outage.recording': 'Recording without a connection',
};
