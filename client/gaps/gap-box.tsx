import { useTranslation } from 'react-i18next';
import { type Gap, isUnchosen } from '../../server/domain/audio.js';
import { formatClock, formatLength } from '../format.js';
import { Icon, type IconName } from '../ui/icon.js';
import './gap-box.css';

const icons: Record<Gap['reason'], IconName> = {
  paused: 'pause',
  'device-lost': 'mic-off',
  network: 'cloud-off',
  overflow: 'warning',
  forgotten: 'trash',
};

/** Time in which nothing was recorded, or of which nothing is kept: dashed, because something is missing. */
export const GapBox = ({ gap, atMs }: { gap: Gap; atMs: number }) => {
  const { t } = useTranslation();
  return (
    <p className={isUnchosen(gap) ? 'gap-box' : 'gap-box gap-box-chosen'}>
      <Icon name={icons[gap.reason]} size={18} />
      <span>
        <strong>{formatClock(atMs)}</strong> {t(`gap.${gap.reason}`, { length: formatLength(gap.durationMs, t) })}
      </span>
    </p>
  );
};
