import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/language.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Icon, type IconName } from '../ui/icon.js';
import { tourTexts } from './tour-texts.js';
import './tour.css';

const icons: readonly IconName[] = ['document', 'info', 'mic', 'eye', 'pen'];

interface TourCardsProps {
  /** At the last card; without it there is only the way back. */
  onDone?: () => void;
  end?: ReactNode;
}

/** From the worklist to the signature, a card at a time. */
export const TourCards = ({ onDone, end }: TourCardsProps) => {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const cards = tourTexts[screenLanguage()];
  const card = cards[at] ?? cards[0];
  const last = at === cards.length - 1;
  const go = (to: number): void => {
    setAt(to);
    const next = cards[to];
    if (next !== undefined) announce(`${next.title}. ${next.text}`);
  };
  return (
    <div className="tour-card">
      <Icon name={icons[at] ?? 'info'} />
      <div className="tour-words">
        <h2>
          {card.title} <span className="tour-step">{t('tour.step', { step: at + 1, count: cards.length })}</span>
        </h2>
        <p>{card.text}</p>
        <div className="tour-actions">
          {at > 0 && (
            <Button size="small" icon="back" onClick={() => go(at - 1)}>
              {t('tour.back')}
            </Button>
          )}
          {!last && (
            <Button size="small" kind="outline" onClick={() => go(at + 1)}>
              {t('tour.next')}
            </Button>
          )}
          {last && onDone !== undefined && (
            <Button size="small" kind="outline" onClick={onDone}>
              {t('tour.done')}
            </Button>
          )}
        </div>
      </div>
      {end}
    </div>
  );
};
