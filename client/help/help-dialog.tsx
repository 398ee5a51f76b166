import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/language.js';
import { TourCards } from '../tour/tour-cards.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { helpTexts } from './help-texts.js';
import type { Place } from './places.js';
import './help.css';

interface HelpDialogProps {
  place: Place;
  onClose(): void;
  onShortcuts(): void;
}

/** What is done on this very screen; the tour again, and the shortcuts, one press away. */
export default function HelpDialog({ place, onClose, onShortcuts }: HelpDialogProps) {
  const { t } = useTranslation();
  const [touring, setTouring] = useState(false);
  const { title, text } = helpTexts[screenLanguage()][place];
  if (touring) {
    return (
      <Dialog
        key="tour"
        title={t('tour.title')}
        onClose={onClose}
        footer={<Button onClick={onClose}>{t('action.close')}</Button>}
      >
        <TourCards />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          {!['impact', 'log', 'other'].includes(place) && (
            <Button kind="quiet" icon="forward" onClick={() => setTouring(true)}>
              {t('tour.again')}
            </Button>
          )}
          <Button kind="quiet" icon="keyboard" onClick={onShortcuts}>
            {t('shortcuts.title')}
          </Button>
          <Button onClick={onClose}>{t('action.close')}</Button>
        </>
      }
    >
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  );
}
