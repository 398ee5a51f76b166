import { useTranslation } from 'react-i18next';
import type { ImpactFigures } from '../../server/domain/impact.js';
import { formatNumber, formatShare, formatSpan } from './figures.js';

/** By profession; the small ones together. On a phone each group is a card. */
export const GroupTable = ({ groups, merged }: Pick<ImpactFigures, 'groups' | 'merged'>) => {
  const { t } = useTranslation();
  const span = (ms: number | null): string => (ms === null ? '–' : formatSpan(ms, t));
  return (
    <section className="impact-card impact-wide">
      <div className="impact-card-head">
        <h2>{t('impact.by-profession')}</h2>
        {merged && <p className="impact-soft">{t('impact.merged')}</p>}
      </div>
      <table className="impact-groups">
        <thead>
          <tr>
            <th scope="col">{t('impact.group')}</th>
            <th scope="col">{t('impact.professionals')}</th>
            <th scope="col">{t('impact.visits')}</th>
            <th scope="col">{t('impact.to-signed-median')}</th>
            <th scope="col">{t('impact.active-median')}</th>
            <th scope="col">{t('impact.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.profession ?? 'others'}>
              <th scope="row">{t(`impact.group.${group.profession ?? 'others'}`)}</th>
              <td data-label={t('impact.professionals')}>{formatNumber(group.professionals)}</td>
              <td data-label={t('impact.visits')}>{formatNumber(group.visits)}</td>
              <td data-label={t('impact.to-signed-median')}>{span(group.visitEndToSigned)}</td>
              <td data-label={t('impact.active-median')}>{span(group.active)}</td>
              <td data-label={t('impact.changed')}>{group.changed === null ? '–' : formatShare(group.changed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
