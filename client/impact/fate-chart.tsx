import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FateCounts, StatementFate } from '../../server/domain/pilot.js';
import { formatNumber, formatShare } from './figures.js';
import { useWidth } from './use-width.js';

const order: readonly StatementFate[] = ['kept', 'edited', 'removed', 'confirmed', 'added'];
const HEIGHT = 34;
const SPACE = 2;

/** Told apart by pattern and order as well as by colour. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-edited`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" className="fate-ground" />
      <rect width="3" height="7" className="fate-ink" />
    </pattern>
    <pattern id={`${id}-confirmed`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className="fate-paper" />
      <circle cx="3" cy="3" r="1.4" className="fate-dots" />
    </pattern>
  </defs>
);

const Piece = ({
  id,
  fate,
  x,
  width,
  height,
}: {
  id: string;
  fate: StatementFate;
  x: number;
  width: number;
  height: number;
}) => (
  <rect
    className={`fate fate-${fate}`}
    x={x + 0.5}
    y={0.5}
    width={Math.max(0, width - 1)}
    height={height - 1}
    {...(fate === 'edited' || fate === 'confirmed' ? { fill: `url(#${id}-${fate})` } : {})}
  />
);

/** What became of the draft's statements: one bar, and the table that is its legend. */
export const FateChart = ({ statements }: { statements: FateCounts }) => {
  const { t } = useTranslation();
  const id = useId();
  const [ref, width] = useWidth();
  const all = order.reduce((sum, fate) => sum + statements[fate], 0);
  const room = Math.max(0, width - SPACE * (order.length - 1));
  const start = (at: number): number =>
    order.slice(0, at).reduce((sum, fate) => sum + (statements[fate] / all) * room + SPACE, 0);
  return (
    <section className="impact-card">
      <h2>{t('impact.fates')}</h2>
      <p className="impact-soft">{t('impact.fates.detail', { count: all, number: formatNumber(all) })}</p>
      <div ref={ref} className="impact-bar">
        {width > 0 && all > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={t('impact.fates.picture')}>
            <Patterns id={id} />
            {order.map((fate, at) => (
              <Piece
                key={fate}
                id={id}
                fate={fate}
                x={start(at)}
                width={(statements[fate] / all) * room}
                height={HEIGHT}
              />
            ))}
          </svg>
        )}
      </div>
      <details className="impact-details" open>
        <summary>{t('impact.table')}</summary>
        <table className="impact-fates">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('impact.fate')}</th>
              <th scope="col">{t('impact.count')}</th>
              <th scope="col">{t('impact.share')}</th>
            </tr>
          </thead>
          <tbody>
            {order.map((fate) => (
              <tr key={fate}>
                <th scope="row">
                  <svg width={16} height={16} aria-hidden="true">
                    <Patterns id={`${id}-key-${fate}`} />
                    <Piece id={`${id}-key-${fate}`} fate={fate} x={0} width={16} height={16} />
                  </svg>
                  {t(`impact.fate.${fate}`)}
                </th>
                <td>{formatNumber(statements[fate])}</td>
                <td>
                  <strong>{all === 0 ? '–' : formatShare(statements[fate] / all)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};
