import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ShortcutList } from '../help/shortcut-list.js';
import { shortcutListKey } from '../help/shortcut-list-key.js';
import { screenLanguage } from '../i18n/language.js';
import { useKeptChoice } from '../kept-choice.js';
import { StyleForm } from '../preferences/style-form.js';
import { StyleQuestion } from '../preferences/style-question.js';
import { SoundCheck } from '../sound-check/sound-check.js';
import { type Theme, theme, themes } from '../theme.js';
import { Segmented } from '../ui/segmented.js';
import { TickBox } from '../ui/tick-box.js';
import { useTitle } from '../ui/title.js';
import { TopBar } from '../ui/top-bar.js';
import { EncounterLanguages, ScreenLanguage } from './languages.js';
import './settings.css';

const Appearance = () => {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t('settings.theme')}
      labelHidden
      value={useKeptChoice(theme)}
      onChange={(next: Theme) => theme.set(next)}
      options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
    />
  );
};

const Shortcuts = () => {
  const { t } = useTranslation();
  const key = useKeptChoice(shortcutListKey);
  return (
    <div className="settings-shortcuts">
      <TickBox checked={key === 'on'} onChange={(on) => shortcutListKey.set(on ? 'on' : 'off')}>
        {t('settings.shortcuts.key')}
      </TickBox>
      <h3>{t('shortcuts.record')}</h3>
      <ShortcutList place="record" only="own" />
      <h3>{t('shortcuts.review')}</h3>
      <ShortcutList place="review" only="own" />
    </div>
  );
};

/** What is one's own: how this browser looks and hears, and what goes with the person into every browser. */
export default function SettingsScreen() {
  const { t } = useTranslation();
  useTitle(t('settings.title'));
  return (
    <TopBar>
      <div className="style">
        <p className="style-crumbs">
          <Link to="/">{t('nav.worklist')}</Link> / {t('settings.title')}
        </p>
        <h1>{t('settings.title')}</h1>
        <StyleQuestion title={t('settings.language')} detail={t('settings.language.detail')}>
          <ScreenLanguage />
        </StyleQuestion>
        <StyleQuestion title={t('settings.languages')} detail={t('settings.languages.detail')}>
          <EncounterLanguages />
        </StyleQuestion>
        <StyleQuestion title={t('settings.theme')} detail={t('settings.theme.detail')}>
          <Appearance />
        </StyleQuestion>
        <StyleQuestion title={t('settings.microphone')} detail={t('settings.microphone.detail')}>
          <SoundCheck language={screenLanguage()} titled={false} />
        </StyleQuestion>
        <StyleQuestion title={t('shortcuts.title')} detail={t('settings.shortcuts.detail')}>
          <Shortcuts />
        </StyleQuestion>
        <div className="settings-style">
          <h2>{t('preferences.title')}</h2>
          <StyleForm />
        </div>
      </div>
    </TopBar>
  );
}
