import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/language.js';
import { useKeptChoice } from '../kept-choice.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import type { Place } from './places.js';
import { ShortcutList } from './shortcut-list.js';
import { shortcutListKey } from './shortcut-list-key.js';
import { shortcutTexts } from './shortcut-texts.js';
import './help.css';

/** The shortcuts of the screen one is on. */
export default function ShortcutsDialog({ place, onClose }: { place: Place; onClose(): void }) {
  const { t } = useTranslation();
  const { note, off } = shortcutTexts[screenLanguage()];
  const key = useKeptChoice(shortcutListKey);
  return (
    <Dialog
      title={t('shortcuts.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      <ShortcutList place={place} />
      <p className="shortcut-quiet">{key === 'on' ? note : off}</p>
    </Dialog>
  );
}
