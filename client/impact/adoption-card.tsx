import { useTranslation } from 'react-i18next';
import type { ImpactFigures, ImpactFilter } from '../../server/domain/impact.js';
import { EligibleForm } from './eligible-form.js';
import { formatNumber, formatShare } from './figures.js';

const Share = ({ adoption, divided }: { adoption: ImpactFigures['adoption']; divided: boolean }) => {
  const { t } = useTranslation();
  if (adoption === null)
    return <p className="impact-soft">{t(divided ? 'impact.adoption.divided' : 'impact.adoption.none')}</p>;
  const { recorded, eligible, weeks } = adoption;
  return (
    <p>
      <span className="tile-figure">
        {recorded === null || eligible === 0 ? '–' : formatShare(recorded / eligible)}
      </span>
      <span className="tile-detail">
        {recorded === null
          ? t('impact.too-few')
          : t('impact.adoption.of', {
              recorded: formatNumber(recorded),
              eligible: formatNumber(eligible),
              count: weeks,
            })}
      </span>
    </p>
  );
};

/** Which share of the visits that could have been recorded was, and where it is told how many there were. */
export const AdoptionCard = ({ figures, filter }: { figures: ImpactFigures | null; filter: ImpactFilter }) => {
  const { t } = useTranslation();
  return (
    <section className="impact-card impact-adoption">
      <div>
        <h2>{t('impact.adoption')}</h2>
        {figures !== null && (
          <Share adoption={figures.adoption} divided={filter.unit !== undefined || filter.language !== undefined} />
        )}
      </div>
      <EligibleForm />
    </section>
  );
};
