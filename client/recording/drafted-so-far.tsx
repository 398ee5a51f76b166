import { useTranslation } from 'react-i18next';
import { type Statement, standing } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import type { EncounterView } from '../../server/domain/view.js';
import { screenLanguage } from '../i18n/language.js';
import './drafted-so-far.css';

interface Group {
  code: string;
  title: string;
  statements: Statement[];
}

/** What is drafted of a visit that goes on, in the order of the note type. */
export const draftedSoFar = ({ note }: EncounterView, noteType: NoteType | undefined): Group[] => {
  const statements = note === null ? [] : standing(note);
  return (noteType?.sections ?? [])
    .map(({ code, title }) => ({
      code,
      title: title[screenLanguage()],
      statements: statements.filter(({ section }) => section === code),
    }))
    .filter((group) => group.statements.length > 0);
};

/** To be read during the visit; what is done with it is done in the review. */
export const DraftedSoFar = ({ groups, language }: { groups: readonly Group[]; language: string }) => {
  const { t } = useTranslation();
  return (
    <div className="drafted">
      <p className="recording-quiet">{t('recording.drafted.text')}</p>
      {groups.map(({ code, title, statements }) => (
        <section key={code} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {statements.map(({ id, text }) => (
              <li key={id} lang={language}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
