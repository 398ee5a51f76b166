import { useTranslation } from 'react-i18next';
import { FRAME_MS } from '../../server/domain/audio.js';
import { formatClock } from '../format.js';
import { Icon } from '../ui/icon.js';
import type { SessionSnapshot } from './recording-session.js';

/** The large time, and under it what of it is where. Earlier parts of the encounter are counted in. */
export const Counters = ({ snapshot, earlierMs }: { snapshot: SessionSnapshot; earlierMs: number }) => {
  const { t } = useTranslation();
  const clock = (seconds: number): string => formatClock(seconds * 1000);
  const whole = (seconds: number): string => formatClock(earlierMs + seconds * 1000);
  const elapsed = whole(snapshot.elapsedS);
  const forgottenMs = snapshot.forgotten.reduce((sum, { from, to }) => sum + (to - from) * FRAME_MS, 0);
  return (
    <>
      <p className={`elapsed${elapsed.length > 5 ? ' elapsed-long' : ''}`}>
        <span className="visually-hidden">{t('recording.elapsed')} </span>
        <span role="timer">{elapsed}</span>
      </p>
      <p className="counters">
        <span>
          {t('recording.recorded')} <strong>{whole(snapshot.recordedS)}</strong>
        </span>
        <span aria-hidden="true"> · </span>
        <span className="counters-safe">
          <Icon name="shield" /> {t('recording.safe')} <strong>{whole(snapshot.safeS)}</strong>
        </span>
      </p>
      {(snapshot.waitingS > 0 || snapshot.missingS > 0) && (
        <p className="counters">
          {snapshot.waitingS > 0 && (
            <span className="counters-here">
              <Icon name="cloud-off" /> <strong>{clock(snapshot.waitingS)}</strong> {t('recording.only-here')}
            </span>
          )}
          {snapshot.waitingS > 0 && snapshot.missingS > 0 && <span aria-hidden="true"> · </span>}
          {snapshot.missingS > 0 && (
            <span>
              <strong>{clock(snapshot.missingS)}</strong> {t('recording.missing')}
            </span>
          )}
        </p>
      )}
      {forgottenMs > 0 && (
        <p className="counters">
          <span>
            <strong>{formatClock(Math.round(forgottenMs / 1000) * 1000)}</strong> {t('forget.counted')}
          </span>
        </p>
      )}
    </>
  );
};
