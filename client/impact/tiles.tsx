import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ImpactFigures, Spread } from '../../server/domain/impact.js';
import { formatNumber, formatRange, formatShare, lengthParts } from './figures.js';

interface TileProps {
  label: string;
  figure: string;
  unit?: string;
  detail: string;
}

const Tile = ({ label, figure, unit, detail }: TileProps) => (
  <div className="tile">
    <dt>{label}</dt>
    <dd>
      <span className="tile-figure">{figure}</span>
      {unit !== undefined && <span className="tile-unit"> {unit}</span>}
      <span className="tile-detail">{detail}</span>
    </dd>
  </div>
);

const spreadTile = (label: string, spread: Spread | null, detail: string, t: TFunction): TileProps =>
  spread === null
    ? { label, figure: '–', detail: t('impact.not-known') }
    : { label, ...lengthParts(spread.median, t), detail };

const half = (spread: Spread | null, t: TFunction): string =>
  spread === null ? '' : t('impact.half-between', { range: formatRange(spread.low, spread.high, t) });

/** The four figures the pilot is asked for first. */
export const Tiles = ({ figures }: { figures: ImpactFigures }) => {
  const { t } = useTranslation();
  const { kept, edited, confirmed, removed } = figures.statements;
  const drafted = kept + edited + confirmed + removed;
  const { fast } = figures;
  return (
    <dl className="tiles">
      <Tile
        {...spreadTile(t('impact.end-to-signed'), figures.visitEndToSigned, half(figures.visitEndToSigned, t), t)}
      />
      <Tile
        {...spreadTile(
          t('impact.active'),
          figures.active,
          figures.activeEstimated ? t('impact.active.estimated') : half(figures.active, t),
          t,
        )}
      />
      <Tile
        label={t('impact.changed-share')}
        figure={figures.changed === null ? '–' : formatShare(figures.changed)}
        detail={t('impact.changed-share.of', { number: formatNumber(drafted) })}
      />
      <Tile
        label={t('impact.fast')}
        figure={fast.of === 0 ? '–' : formatShare(fast.visits / fast.of)}
        detail={t('impact.fast.of', { count: formatNumber(fast.visits), all: formatNumber(fast.of) })}
      />
    </dl>
  );
};
