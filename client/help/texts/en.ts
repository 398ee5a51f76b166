import type { HelpTexts } from './help-text.js';

export const en: HelpTexts = {
  worklist: {
    title: 'Help: worklist',
    text: [
      'Your visits stand in groups by what is to be done next.',
      'Each row has one button: it leads to where you left off.',
      'Search by name, birth date or note type. Only your own visits are searched.',
      'A new visit starts with the button above the list. Nothing is recorded before you have told about the recording.',
    ],
  },
  new: {
    title: 'Help: new visit',
    text: [
      'Choose the person by birth date: several may have the same name.',
      'The note type decides the headings under which the speech is arranged.',
      'The spoken language and the language of the note are two choices, and neither changes the language of the screen. Their defaults are in the settings.',
      'Try the microphone before the client comes in: the try is not kept.',
    ],
  },
  inform: {
    title: 'Help: telling about the recording',
    text: [
      'Show the card or read the sentence aloud. The card comes in several languages, plain Finnish among them.',
      'Mark whom you told, and through whom. It is logged.',
      'Recording starts only with the button.',
      'If anyone refuses, nothing is recorded, and you can write the note by hand.',
    ],
  },
  record: {
    title: 'Help: recording',
    text: [
      'The bar shows whether sound is heard. The figures show how much was recorded and how much of it is on the server.',
      'If the connection is lost, the sound stays on this device and is sent when the connection is back.',
      'You can pause, write an addition of your own, or forget what was said last.',
      'When you stop, the draft opens for review.',
      'If anyone changes their mind, choose refusal: what was recorded is destroyed.',
    ],
  },
  review: {
    title: 'Help: review',
    text: [
      'The conversation is on the left, the draft made of it on the right; on a phone each has its own tab.',
      'Select a statement: you see what it rests on and can play exactly that place.',
      'Next open item leads to the statements that wait for you: remove, correct, confirm or mark as looked at.',
      'After the statements comes what was said but is not in the note: add it or leave it out.',
      'You can sign once nothing is open.',
    ],
  },
  filed: {
    title: 'Help: signed note',
    text: [
      'The note is signed: here it is read, not changed.',
      'The steps of its delivery stand in order with their times. Read back means that the record system holds the same text that you signed.',
      'If delivery failed, the reason and another try are under the steps. What you signed is kept all the same.',
    ],
  },
  settings: {
    title: 'Help: settings',
    text: [
      'Language, appearance, microphone and keys change at once and apply in this browser.',
      'The spoken language and the language of the note are defaults for a new visit: you can change them at every visit.',
      'The writing style is saved with its button and applies on all your devices.',
    ],
  },
  impact: {
    title: 'Help: impact',
    text: [
      'The figures are counted from rows without content. What was said or written is not shown here.',
      'The figures of each picture are there as a table too.',
      'Figures of small groups are not shown, so that nobody can be recognised.',
    ],
  },
  log: {
    title: 'Help: access log',
    text: [
      'The log shows who handled the information of one person, when and why.',
      'The content of notes and conversations is not shown here.',
      'Your own reading is logged too.',
    ],
  },
  other: {
    title: 'Help',
    text: [
      'A machine writes a draft of what was said.',
      'The professional reviews and signs it.',
      'Nothing goes further before the signature.',
    ],
  },
};
