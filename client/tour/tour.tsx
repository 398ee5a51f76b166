import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptChoice } from '../kept-choice.js';
import { Button } from '../ui/button.js';
import { tourOf } from './seen.js';
import { TourCards } from './tour-cards.js';

/** Five short cards above the worklist, until they were seen or put away. They take no focus and cover nothing. */
export default function Tour({ person }: { person: string }) {
  const { t } = useTranslation();
  const choice = useMemo(() => tourOf(person), [person]);
  if (useKeptChoice(choice) === 'seen') return null;
  const putAway = (): void => choice.set('seen');
  return (
    <section className="tour" aria-label={t('tour.title')}>
      <TourCards
        onDone={putAway}
        end={<Button kind="quiet" size="small" icon="close" aria-label={t('tour.away')} onClick={putAway} />}
      />
    </section>
  );
}
