import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import { useSession } from '../api/session.js';
import { screenLanguage, screenLanguages, setScreenLanguage } from '../i18n/language.js';
import { spokenLanguages } from '../new-encounter/form.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Segmented } from '../ui/segmented.js';
import { useOwnSettings } from './own-settings.js';

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
  const { own, change, error } = useOwnSettings();
  const known = spokenLanguages(session);
  const all = screenLanguages.map(({ code, name }) => ({ value: code, label: name, lang: code }));
  return (
    <div className="settings-languages">
      <Segmented
        label={t('settings.spoken')}
        value={own.spoken ?? 'as-screen'}
        onChange={(next: Language | 'as-screen') => change({ spoken: next === 'as-screen' ? null : next })}
        options={[
          { value: 'as-screen', label: t('settings.as-screen') },
          ...all.map((option) => ({ ...option, disabled: !known.includes(option.value) })),
        ]}
      />
      {session.drafting.translates && (
        <Segmented
          label={t('settings.written')}
          value={own.written ?? 'as-spoken'}
          onChange={(next: Language | 'as-spoken') => change({ written: next === 'as-spoken' ? null : next })}
          options={[{ value: 'as-spoken', label: t('settings.as-spoken') }, ...all]}
        />
      )}
      {error !== null && <ErrorNotice error={error} />}
    </div>
  );
};
