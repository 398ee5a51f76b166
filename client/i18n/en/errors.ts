import type { ErrorTexts } from '../dict.js';

export const errors: ErrorTexts = {
  'request.invalid': {
    what: 'The server did not accept the request.',
    next: 'Nothing was changed. Reload the page and try once more.',
  },
  'request.unauthenticated': {
    what: 'You are no longer signed in.',
    next: 'What was saved is safe. Sign in again to go on from the same place.',
  },
  'request.forbidden': {
    what: 'You do not have the right to do this.',
    next: 'Only the professional responsible for the visit can open and change it. Open your own worklist.',
  },
  'request.not-found': {
    what: 'The visit was not found.',
    next: 'It may have been destroyed or handed over. Check your worklist.',
  },
  'request.too-large': {
    what: 'The text is too long.',
    next: 'Your text is still here. Add it in two parts.',
  },
  'request.unsupported-type': {
    what: 'The server did not recognise the format.',
    next: 'Nothing was changed. Reload the page and try once more.',
  },
  'request.too-many': {
    what: 'Too many requests in a short time.',
    next: 'What was saved is safe. Wait a moment and try again.',
  },
  'request.other-body': {
    what: 'Something else was asked for with the same key.',
    next: 'Nothing was changed. Ask again with a new key.',
  },
  'note.not-signed': {
    what: 'The visit has no signed entry yet.',
    next: 'Nothing was given out. Ask again once the entry is signed.',
  },
  'professional.unknown': {
    what: 'The responsible professional was not found.',
    next: 'No visit was created. Check the id: the person must have signed in to Luonnos.',
  },
  'webhook.undelivered': {
    what: 'The other system did not take the message.',
    next: 'The entry is safe. The message will be tried again.',
  },
  'protocol.unsupported-version': {
    what: 'This page is older than the server.',
    next: 'What was saved is safe. Reload the page.',
  },
  'protocol.bad-message': {
    what: 'Something went wrong in the connection to the server.',
    next: 'What is saved on the server is safe. Reload the page.',
  },
  'protocol.bad-frame': {
    what: 'The server did not accept a piece of the sound.',
    next: 'The sound saved so far is safe. Reload the page and continue recording.',
  },
  'encounter.wrong-state': {
    what: 'This cannot be done at this stage.',
    next: 'The visit has already moved on. You now see its current state.',
  },
  'encounter.conflict': {
    what: 'The visit was changed elsewhere in the meantime.',
    next: 'You now see the newest version. What you wrote is still here: check it and save again.',
  },
  'encounter.not-informed': {
    what: 'Nobody has been told about the recording yet.',
    next: 'Nothing was recorded. Tell about the recording first and log whom you told.',
  },
  'encounter.refused': {
    what: 'The recording has been refused.',
    next: 'No sound is kept. You can write the note yourself.',
  },
  'encounter.other-device': {
    what: 'This visit is being recorded on another device.',
    next: 'Its sound is safe. Continue there, or move the recording to this device.',
  },
  'encounter.note-type': {
    what: 'This note type does not belong to your profession.',
    next: 'No visit was created. Choose one of your own note types.',
  },
  'preferences.not-style': {
    what: 'Your own phrases have words that could change a fact.',
    next: 'Nothing was saved. Correct the marked words or remove them, and save again.',
  },
  'review.not-opened': {
    what: 'The source of the statement has not been in sight.',
    next: 'Read or play the source, then mark the statement as looked at.',
  },
  'review.no-step': {
    what: 'This change can no longer be undone or done again.',
    next: 'Nothing was changed. The newest version of the note is shown.',
  },
  'sign.blocked': {
    what: 'The note cannot be signed yet.',
    next: 'The draft is safe. Go through the items listed below.',
  },
  'sign.changed': {
    what: 'The note changed after you opened the signature.',
    next: 'Nothing was signed. Read the newest version and sign that.',
  },
  'audio.overflow': {
    what: 'The recording has reached its longest allowed length.',
    next: 'The sound so far is safe. Stop recording and continue with a new visit if needed.',
  },
  'audio.bad-format': {
    what: 'The format of the sound is not suitable.',
    next: 'Earlier sound is safe. Change the microphone or reload the page.',
  },
  'audio.not-found': {
    what: 'The sound is no longer kept.',
    next: 'The passage was forgotten, or sound was deleted once the note was finished. What speech is left can be read as text.',
  },
  'audio.destroyed': {
    what: 'The sound of this recording has been destroyed.',
    next: 'A refusal, or discarding the visit, destroyed it. Sound held on this device is removed too.',
  },
  'upload.bad-format': {
    what: 'The file is not a sound recording that Luonnos can read.',
    next: 'Nothing was added to the visit. Choose a WAV, FLAC, Ogg, WebM, MP3 or M4A recording.',
  },
  'upload.no-decoder': {
    what: 'This sound format cannot be read on this server.',
    next: 'Nothing was added to the visit. Convert the recording to WAV or FLAC, or ask your operator to install ffmpeg.',
  },
  'upload.corrupt': {
    what: 'The recording is damaged or incomplete.',
    next: 'Nothing was added to the visit. Check the recording and upload it again.',
  },
  'upload.too-long': {
    what: 'The recording is too long or too large.',
    next: 'Nothing was added to the visit. A recording may last four hours at most.',
  },
  'store.full': {
    what: 'The server’s disk is full.',
    next: 'What was saved stays saved, and new sound waits on this device. Keep the page open and tell your operator.',
  },
  'speech.not-configured': {
    what: 'No speech recognition has been set up.',
    next: 'The sound is safe and can be played. Write the note yourself, or ask the operator to set LUONNOS_SPEECH.',
  },
  'speech.unavailable': {
    what: 'Speech recognition is not answering right now.',
    next: 'The sound is safe. We keep trying, and you can also try now.',
  },
  'speech.rejected': {
    what: 'Speech recognition did not accept the sound.',
    next: 'The sound is safe and can be played. Try again or write the note yourself.',
  },
  'speech.unsupported-language': {
    what: 'Speech recognition does not know this language.',
    next: 'The sound is safe. Write the note yourself, or choose another spoken language for a new visit.',
  },
  'draft.no-speech': {
    what: 'No speech was heard.',
    next: 'The sound is safe and can be played. Write the note yourself or record again.',
  },
  'draft.too-little-speech': {
    what: 'So little speech was heard that no draft was made of it.',
    next: 'The sound is safe and can be played. Go on recording or write the note yourself.',
  },
  'draft.other-language': {
    what: 'Speech was heard, but hardly any in the chosen language, so no draft was made.',
    next: 'The sound is safe and can be played. Write the note yourself, or open a new visit in the language that was spoken.',
  },
  'draft.unavailable': {
    what: 'The drafting service is not answering right now.',
    next: 'The conversation is safe. We keep trying, and you can also try now.',
  },
  'draft.refused': {
    what: 'The language model declined to draft this.',
    next: 'The conversation is safe. Write the note yourself from the conversation.',
  },
  'draft.unauthorised': {
    what: 'The drafting service does not serve Luonnos.',
    next: 'The conversation is safe. Tell the operator: access and settings must be checked.',
  },
  'draft.invalid-output': {
    what: 'The draft was faulty and was not used.',
    next: 'The conversation is safe. Try again or write the note yourself.',
  },
  'draft.language': {
    what: 'The draft cannot be written in this language.',
    next: 'The conversation is safe. Write the note yourself or use the spoken language.',
  },
  'record.unavailable': {
    what: 'The record system is not answering.',
    next: 'The signed note is safe and files by itself when the system answers.',
  },
  'record.unauthorised': {
    what: 'The record system does not let Luonnos in.',
    next: 'The note is safe. Tell the operator: the access rights must be checked.',
  },
  'record.conflict': {
    what: 'The record system already holds another version.',
    next: 'The note is safe. Tell the operator before trying again.',
  },
  'record.rejected': {
    what: 'The record system did not accept the note.',
    next: 'The signed note is safe. Try again or tell the operator.',
  },
  'record.not-found': {
    what: 'The record system did not find it.',
    next: 'What is in Luonnos is safe. Check the search or try again in a moment.',
  },
  'record.differs': {
    what: 'The note read back is not the same as the one signed.',
    next: 'The signed note is safe here. Tell the operator at once.',
  },
  'record.ambiguous': {
    what: 'It is not known whether the note arrived: the record system holds a document that may be it.',
    next: 'The note is safe. Look at the document and say whether it is this note.',
  },
  'record.changed': {
    what: 'The document was changed in the record system after it was filed.',
    next: 'Nothing was changed. Look at the document and decide whether to go on.',
  },
  'identity.unavailable': {
    what: 'The sign-in service is not answering.',
    next: 'What was saved is safe. Try to sign in again in a moment.',
  },
  'identity.rejected': {
    what: 'The sign-in was not accepted.',
    next: 'Check that you use your work account and that you have the right to use Luonnos.',
  },
  'store.unavailable': {
    what: 'Saving does not work right now.',
    next: 'What was saved earlier is safe. Keep the page open and try again in a moment.',
  },
  'sign.unchanged': {
    what: 'Nothing in the note has been changed.',
    next: 'The signed version is in force. Change the note or give up the correction.',
  },
  'sign.guardian-label': {
    what: 'The note has sections that are not for the guardian, but the record system cannot be told so.',
    next: 'Nothing was signed. Tell the operator: the security label (LUONNOS_NOT_FOR_GUARDIAN_LABEL) is not set.',
  },
  'session.reauthenticate': {
    what: 'It is too long since you identified yourself for signing.',
    next: 'Identify yourself again. You come back here and nothing is lost.',
  },
  'subject.changed': {
    what: 'The record system has other details of this person than this note.',
    next: 'Nothing was filed. Check who the note is about and correct the person.',
  },
  'subject.inactive': {
    what: "The record system does not use this person's record any more: it was closed, merged into another or removed.",
    next: 'Nothing was filed. Choose the right person.',
  },
  'subject.locked': {
    what: 'The record system said who the visit is about, and nobody else can be chosen.',
    next: 'Nothing was changed. If it is the wrong person, destroy the visit and open Luonnos from the right person in the record system.',
  },
  'launch.not-configured': {
    what: 'Luonnos cannot be opened from the record system.',
    next: 'Choose the person here. Your administrator turns it on with LUONNOS_SMART_CLIENT_ID.',
  },
  'launch.not-offered': {
    what: 'The record system does not let a person be chosen for Luonnos.',
    next: 'Search for the person here, or open Luonnos from the person in the record system.',
  },
  'launch.issuer': {
    what: 'A system that is not known here tried to open Luonnos.',
    next: 'Nothing was opened. Open Luonnos from your own record system, or choose the person here.',
  },
  'launch.unavailable': {
    what: 'The record system is not answering.',
    next: 'Nothing was opened. Try again in a moment, or choose the person here.',
  },
  'launch.refused': {
    what: 'Opening Luonnos from the record system did not succeed.',
    next: 'Nothing was opened. Open Luonnos from the record system again.',
  },
  'launch.other-person': {
    what: 'Somebody else is signed in to the record system than to Luonnos.',
    next: 'Nothing was opened. Sign in to both as yourself and open it again.',
  },
  'launch.no-subject': {
    what: 'The record system did not say who the visit is about.',
    next: 'Nothing was opened. Open Luonnos from a person.',
  },
  'launch.over': {
    what: 'This has been opened already, or is too old.',
    next: 'Open Luonnos from the record system again. A visit that was made is on your worklist.',
  },
  'record.not-configured': {
    what: 'There is no connection to the record system.',
    next: 'The note is copied by hand once it is signed.',
  },
  'identity.other-person': {
    what: 'Somebody else identified themselves.',
    next: 'Nothing was signed. Identify yourself with your own account.',
  },
  internal: {
    what: 'Something failed on the server.',
    next: 'What was saved is safe. Try again. If it repeats, give the operator the code below.',
  },
};
