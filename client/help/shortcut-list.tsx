import { Fragment } from 'react';
import { screenLanguage } from '../i18n/language.js';
import type { Place } from './places.js';
import { shortcutTexts } from './shortcut-texts.js';
import { ownShortcuts, shortcutsOf } from './shortcuts.js';
import './help.css';

/** With those of every screen, or without. */
export const ShortcutList = ({ place, only }: { place: Place; only?: 'own' }) => {
  const { names } = shortcutTexts[screenLanguage()];
  return (
    <dl className="shortcut-list">
      {(only === 'own' ? ownShortcuts : shortcutsOf)(place).map(({ keys, does }) => (
        <Fragment key={does}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{names[does]}</dd>
        </Fragment>
      ))}
    </dl>
  );
};
