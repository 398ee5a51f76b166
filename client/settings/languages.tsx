import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import { useSession } from '../api/session.js';
import { screenLanguage, screenLanguages, setScreenLanguage } from '../i18n/language.js';
import { useKeptChoice } from '../kept-choice.js';
import { spokenLanguages } from '../new-encounter/form.js';
import { Segmented } from '../ui/segmented.js';
import { spokenChoice, writtenChoice } from './own-languages.js';

export const ScreenLanguage = () => {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t('settings.language')}
      labelHidden
      value={screenLanguage()}
      onChange={(language: Language) => void setScreenLanguage(language)}
      options={screenLanguages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
    />
  );
};

/** A language that cannot be turned into text is not on offer; a drafter that does not translate writes what was spoken. */
export const EncounterLanguages = () => {
  const { t } = useTranslation();
  const session = useSession();
  const spoken = useMemo(() => spokenChoice(session.person.id), [session.person.id]);
  const written = useMemo(() => writtenChoice(session.person.id), [session.person.id]);
  const known = spokenLanguages(session);
  const toWrite = useKeptChoice(written);
  const all = screenLanguages.map(({ code, name }) => ({ value: code, label: name, lang: code }));
  return (
    <div className="settings-languages">
      <Segmented
        label={t('settings.spoken')}
        value={useKeptChoice(spoken)}
        onChange={spoken.set}
        options={[
          { value: 'as-screen', label: t('settings.as-screen') },
          ...all.map((option) => ({ ...option, disabled: !known.includes(option.value) })),
        ]}
      />
      {session.drafting.translates && (
        <Segmented
          label={t('settings.written')}
          value={toWrite}
          onChange={written.set}
          options={[{ value: 'as-spoken', label: t('settings.as-spoken') }, ...all]}
        />
      )}
    </div>
  );
};
