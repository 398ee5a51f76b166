import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/language.js';
import { TourCards } from '../tour/tour-cards.js';
import { tourTexts } from '../tour/tour-texts.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { focusFirst } from '../ui/kept-focus.js';
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
  const tour = (): void => {
    setTouring(true);
    const [first] = tourTexts[screenLanguage()];
    announce(`${t('tour.title')}. ${first.title}. ${first.text}`);
  };
  if (touring) {
    return (
      <Dialog title={t('tour.title')} onClose={onClose} footer={<Button onClick={onClose}>{t('action.close')}</Button>}>
        <div ref={focusFirst}>
          <TourCards />
        </div>
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
            <Button kind="quiet" icon="forward" onClick={tour}>
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
