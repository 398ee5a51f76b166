import type { PartKind } from '../../server/domain/audio.js';
import type { CreateEncounter } from '../../server/domain/commands.js';
import type { Language } from '../../server/domain/language.js';
import type { NoteTypeCode } from '../../server/domain/note-type.js';
import { ownNoteTypes } from '../../server/domain/own-note-types.js';
import type { SessionView } from '../../server/domain/session.js';
import type { Subject } from '../../server/domain/subject.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';

export interface NewEncounter {
  subject: Subject | null;
  noteType: NoteTypeCode | null;
  mode: PartKind;
  spoken: Language;
  written: Language;
  present: readonly SpeakerRole[];
}

/** Who can be there besides the professional. */
export const guests = ['subject', 'companion', 'child', 'interpreter', 'colleague'] as const;

/** Languages in which speech can be turned into text; all of them where no service is configured, as then nothing is. */
export const spokenLanguages = ({ speech }: Pick<SessionView, 'speech'>): readonly Language[] =>
  speech.provider === null ? ['fi', 'sv', 'en'] : speech.languages;

export const firstForm = (session: SessionView, screen: Language): NewEncounter => {
  const languages = spokenLanguages(session);
  const wanted = session.own.spoken ?? screen;
  const spoken = languages.includes(wanted) ? wanted : (languages[0] ?? 'fi');
  return {
    subject: null,
    noteType: ownNoteTypes(session)[0]?.code ?? null,
    mode: 'conversation',
    spoken,
    written: session.own.written ?? spoken,
    present: ['subject'],
  };
};

/** What is sent, or null while something is missing. `launch`: the record system said who it is about. A drafter that does not translate writes the spoken language. */
export const asCommand = (
  form: NewEncounter,
  translates: boolean,
  byHand = false,
  launch: string | null = null,
): CreateEncounter | null => {
  if (form.subject === null || form.noteType === null) return null;
  const { id, name, birthDate } = form.subject;
  return {
    ...(launch !== null ? { launch } : byHand ? { subject: { name, birthDate } } : { subjectId: id }),
    noteType: form.noteType,
    mode: form.mode,
    spokenLanguage: form.spoken,
    noteLanguage: translates ? form.written : form.spoken,
    present: form.mode === 'dictation' ? ['professional'] : ['professional', ...form.present],
  };
};
