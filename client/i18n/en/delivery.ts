import type { delivery as fi } from '../fi/delivery.js';

export const delivery: Record<keyof typeof fi, string> = {
  'trouble.title': 'Decide how to go on',
  'trouble.words': 'The record system’s own explanation',
  'trouble.candidate': 'Document {{id}}',
  'trouble.show': 'Show the document',
  'trouble.is-it': 'This is the note',
  'trouble.none': 'None of them is it: send the note',
  'trouble.send': 'The note is not there: send it',
  'trouble.many':
    'There are too many documents to go through. Check in the record system yourself whether the note is there.',
  'trouble.altered':
    'Document {{id}} is not as you signed it. When you correct the note, the new version takes its place.',
  'trouble.gone': 'Document {{id}}, which is to be replaced, is no longer in the record.',
  'trouble.go-on-gone': 'File the new version',
  'trouble.go-on': 'Replace it anyway',
  'trouble.changed': 'Document {{id}}, which is to be replaced, is now version {{version}}.',
  'withdraw.open': 'Withdraw the note',
  'withdraw.title': 'Withdraw the note?',
  'withdraw.text':
    'The document is marked as entered in error in the record system. It can still be read there but is no longer in force. This cannot be undone.',
  'withdraw.text.copied':
    'The note was copied by hand: withdraw it in the record system yourself. Luonnos keeps that you withdrew it.',
  'withdraw.reason': 'Why is the note withdrawn?',
  'withdraw.reason.wrong-person': 'The note is about the wrong person',
  'withdraw.reason.wrong-content': 'The content is wrong and cannot be amended by a new version',
  'withdraw.reason.not-to-be': 'The note should not have been made',
  'withdraw.reason.other': 'Another reason',
  'withdraw.confirm': 'Withdraw',
  'withdraw.unavailable': 'The record system is not answering, and the withdrawal is not confirmed.',
  'withdraw.unavailable.next':
    'In Luonnos the note is still in force, and the reason you chose is kept here. Try again when the system answers: asking twice does no harm.',
  'withdraw.anyway': 'Withdraw the changed document',
  'filed.step.withdrawn': 'Withdrawn',
  'filed.step.withdrawn.detail': 'The document is marked as entered in error in the record system.',
  'filed.step.withdrawn.copied': 'Text that was copied by hand is withdrawn in the record system separately.',
};
