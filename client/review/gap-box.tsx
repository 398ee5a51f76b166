import { useTranslation } from 'react-i18next';
import { type Gap, isUnchosen } from '../../server/domain/audio.js';
import { formatClock, formatLength } from '../format.js';
import { Icon } from '../ui/icon.js';

/** Time in which nothing was recorded: dashed, because something is missing. */
export const GapBox = ({ gap, atMs }: { gap: Gap; atMs: number }) => {
  const { t } = useTranslation();
  return (
    <p className={isUnchosen(gap) ? 'gap-box' : 'gap-box gap-box-chosen'}>
      <Icon name={gap.reason === 'paused' ? 'pause' : 'mic-off'} size={18} />
      <span>
        <strong>{formatClock(atMs)}</strong> {t(`gap.${gap.reason}`, { length: formatLength(gap.durationMs, t) })}
      </span>
    </p>
  );
};
