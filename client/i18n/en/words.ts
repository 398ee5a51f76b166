/** Texts about written words that are still only on this device. */
export const words = {
  'words.mark.kept': 'Saved on this device',
  'words.mark.saved': 'Saved on the server',
  'words.mark.memory': 'This browser keeps nothing: do not close the page',
  'words.only-here':
    'Saved on this device, not yet on the server. Compared with the speech once the connection is back.',
  'words.waiting_one': '{{count}} change is saved on this device, not yet on the server.',
  'words.waiting_other': '{{count}} changes are saved on this device, not yet on the server.',
  'words.waiting.offline':
    'The server cannot be reached. You can go on: the changes are sent by themselves once the connection is back.',
  'words.waiting.signed-out':
    'Your session has ended. Sign in again: you come back to this page, and the changes are sent then.',
  'words.try-now': 'Try now',
  'words.memory': 'This browser does not keep them: do not close the page.',
  'words.closed':
    'The server no longer takes them: the note is signed, or the visit has gone to somebody else. They are still kept here.',
  'words.destroyed_one': '{{count}} of your changes was destroyed, because the passage it rested on was forgotten.',
  'words.destroyed_other':
    '{{count}} of your changes were destroyed, because the passages they rested on were forgotten.',
  'words.block': 'Some of the changes are not yet on the server.',
  'words.choose': 'First choose which text is to stand.',
  'words.both': 'The statement was changed elsewhere meanwhile. Read both and choose.',
  'words.theirs': 'On the server now',
  'words.theirs.none': 'The statement is no longer in the note.',
  'words.mine': 'Yours',
  'words.mine.remove': 'Removal',
  'words.use-theirs': 'Keep the one on the server',
  'words.use-mine': 'Use mine',
  'words.use-mine.edit': 'Use mine',
  'words.use-mine.confirm': 'Confirm for this reason',
  'words.use-mine.remove': 'Remove all the same',
  'words.use-mine.add': 'Add as mine',
  'words.let-go': 'Let go of mine',
  'words.here': 'This device has text that is not yet on the server ({{when}}).',
  'words.here.visit': 'Visit: {{name}}.',
  'words.here.new': 'A new visit was left half filled in.',
  'words.here.open': 'Open the visit',
  'words.here.new.open': 'Go on',
  'words.here.remove': 'Remove from this device',
  'words.others': 'Text written by {{name}} is waiting on this device.',
  'words.others.next': 'It is sent to the server once they sign in with this browser.',
  'words.sign-out.title': 'Some text is still only on this device',
  'words.sign-out.text':
    'If you sign out, the text stays encrypted on this device and is sent when you sign in again with this browser.',
  'words.sign-out.leave': 'Sign out, the text stays on the device',
};
