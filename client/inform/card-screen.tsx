import { useEffect } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Marking } from '../ui/marking.js';
import { Segmented } from '../ui/segmented.js';
import { type CardLanguage, cardLanguages, cardText } from './card-texts.js';
import { ClientCard } from './client-card.js';

interface CardScreenProps {
  language: CardLanguage;
  word: 'patient' | 'client';
  demo: boolean;
  sample: boolean;
  onLanguage(language: CardLanguage): void;
  onClose(): void;
}

/** The card turned to the client. It covers everything, so that nobody else's name is in sight. */
export const CardScreen = ({ language, word, demo, sample, onLanguage, onClose }: CardScreenProps) => {
  const { t } = useTranslation();
  useEffect(() => {
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return (
    <ModalOverlay className="card-screen" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="card-screen-frame">
        <Dialog aria-label={cardText(language, word).title}>
          <ClientCard language={language} word={word} />
          <div className="card-screen-foot">
            <Segmented
              label={t('inform.card-language')}
              labelHidden
              options={cardLanguages}
              value={language}
              onChange={onLanguage}
            />
            <Marking demo={demo} sample={sample} />
            <Button icon="close" onClick={onClose}>
              {t('inform.close-card')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
