import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/language.js';
import type { Place } from './places.js';
import { isShortcutName, shortcutTexts } from './shortcut-texts.js';
import { ownShortcuts, shortcutsOf } from './shortcuts.js';
import './help.css';

/** With those of every screen, or without. */
export const ShortcutList = ({ place, only }: { place: Place; only?: 'own' }) => {
  const { t } = useTranslation();
  const { names } = shortcutTexts[screenLanguage()];
  return (
    <dl className="shortcut-list">
      {(only === 'own' ? ownShortcuts : shortcutsOf)(place).map(({ keys, does }) => (
        <Fragment key={does}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{isShortcutName(does) ? names[does] : t(does)}</dd>
        </Fragment>
      ))}
    </dl>
  );
};
