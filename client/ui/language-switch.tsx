import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import { screenLanguage, screenLanguages, setScreenLanguage } from '../i18n/language.js';
import { Icon } from './icon.js';
import './language-switch.css';

/** A native list under two letters: small enough for every screen, and familiar on a phone. */
export const LanguageSwitch = () => {
  const { t } = useTranslation();
  const current = screenLanguage();
  return (
    <label className="language-switch">
      <span className="visually-hidden">{t('app.language')}</span>
      <span className="language-switch-code" aria-hidden="true">
        {screenLanguages.find(({ code }) => code === current)?.short}
        <Icon name="down" size={12} />
      </span>
      <select value={current} onChange={(event) => void setScreenLanguage(event.target.value as Language)}>
        {screenLanguages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
