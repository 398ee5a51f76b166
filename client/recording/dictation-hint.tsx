import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import type { NoteType } from '../../server/domain/note-type.js';
import { dictationCommands } from './dictation-commands.js';

/** The spoken commands in the spoken language, and the headings that can be said. */
export const DictationHint = ({ language, noteType }: { language: Language; noteType: NoteType | undefined }) => {
  const { t } = useTranslation();
  return (
    <section className="dictation-hint">
      <h3>{t('recording.commands')}</h3>
      <dl>
        {dictationCommands.map(({ say, does }) => (
          <div key={does}>
            <dt lang={language}>{say[language]}</dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      {noteType !== undefined && (
        <p>
          {t('recording.headings')}{' '}
          <span lang={language}>{noteType.sections.map(({ title }) => title[language]).join(' · ')}</span>
        </p>
      )}
    </section>
  );
};
