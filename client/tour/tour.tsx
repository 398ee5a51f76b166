import { useTranslation } from 'react-i18next';
import { useOwnSettings } from '../settings/own-settings.js';
import { Button } from '../ui/button.js';
import { TourCards } from './tour-cards.js';

/** Five short cards above the worklist, until they were seen or put away. They take no focus and cover nothing. */
export default function Tour() {
  const { t } = useTranslation();
  const { own, change } = useOwnSettings();
  if (own.tourSeen) return null;
  const putAway = (): void => change({ tourSeen: true });
  return (
    <section className="tour" aria-label={t('tour.title')}>
      <TourCards
        onDone={putAway}
        end={<Button kind="quiet" size="small" icon="close" aria-label={t('tour.away')} onClick={putAway} />}
      />
    </section>
  );
}
