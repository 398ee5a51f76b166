import { useTranslation } from 'react-i18next';
import type { ImpactFigures } from '../../server/domain/impact.js';
import { formatNumber, weekNumber } from './figures.js';
import { useWidth } from './use-width.js';

const HEIGHT = 180;
const LEFT = 34;
const RIGHT = 64;
const TOP = 14;
const BOTTOM = 26;
const LINES = 4;

const minutes = (ms: number): number => ms / 60_000;

/** The next round number of minutes, in fours, so that every line has a whole one. */
const topOf = (values: readonly number[]): number => Math.max(LINES, Math.ceil(Math.max(...values) / LINES) * LINES);

/** Medians by week as a line with points; the same as a table underneath. */
export const WeekChart = ({ weekly }: { weekly: ImpactFigures['weekly'] }) => {
  const { t } = useTranslation();
  const [ref, width] = useWidth();
  const points = weekly.flatMap(({ week, median }, at) =>
    median === null ? [] : [{ week, at, value: minutes(median) }],
  );
  const top = topOf(points.map(({ value }) => value));
  const inner = Math.max(0, width - LEFT - RIGHT);
  const x = (at: number): number => LEFT + (weekly.length < 2 ? inner / 2 : (at / (weekly.length - 1)) * inner);
  const y = (value: number): number => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const every = Math.max(1, Math.ceil(weekly.length / Math.max(1, Math.floor(inner / 44))));
  const last = points.at(-1);
  return (
    <section className="impact-card">
      <h2>{t('impact.end-to-signed')}</h2>
      <p className="impact-soft">{t('impact.weekly')}</p>
      <div ref={ref} className="impact-chart">
        {width > 0 && last !== undefined && (
          <svg width={width} height={HEIGHT} role="img" aria-label={t('impact.weekly.picture')}>
            {Array.from({ length: LINES + 1 }, (_, line) => (top / LINES) * line).map((value) => (
              <g key={value}>
                <line className="chart-line" x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} />
                <text className="chart-word" x={LEFT - 8} y={y(value) + 4} textAnchor="end">
                  {formatNumber(value)}
                </text>
              </g>
            ))}
            {weekly.map(({ week }, at) =>
              at % every === 0 ? (
                <text key={week} className="chart-word" x={x(at)} y={HEIGHT - 6} textAnchor="middle">
                  {weekNumber(week)}
                </text>
              ) : null,
            )}
            <polyline
              className="chart-trend"
              points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
            />
            {points.map(({ week, at, value }) => (
              <circle key={week} className="chart-point" cx={x(at)} cy={y(value)} r={3.5} />
            ))}
            <text className="chart-last" x={x(last.at) + 9} y={y(last.value) + 4}>
              {formatNumber(last.value, 1)} {t('impact.minutes')}
            </text>
          </svg>
        )}
      </div>
      <details className="impact-details">
        <summary>{t('impact.table')}</summary>
        <table className="impact-weeks">
          <thead>
            <tr>
              <th scope="col">{t('impact.week')}</th>
              <th scope="col">{t('impact.median-minutes')}</th>
            </tr>
          </thead>
          <tbody>
            {weekly.map(({ week, median }) => (
              <tr key={week}>
                <th scope="row">
                  {weekNumber(week)}/{week.slice(0, 4)}
                </th>
                <td>{median === null ? t('impact.too-few') : formatNumber(minutes(median), 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};
