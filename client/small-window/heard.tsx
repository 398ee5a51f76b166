import { useTranslation } from 'react-i18next';
import { formatClock } from '../format.js';
import { LevelMeter } from '../recording/level-meter.js';
import { Icon } from '../ui/icon.js';
import { PauseButton } from './pause-button.js';
import type { SmallWindowProps } from './small-window.js';

const BARS = 14;

/** All is well, or nearly: what hampers the sound stands where else stands what is safe. */
export const Heard = ({ session, snapshot, earlierMs }: SmallWindowProps) => {
  const { t } = useTranslation();
  const { phase, problem } = snapshot;
  const recording = phase === 'recording';
  const elapsed = formatClock(earlierMs + snapshot.elapsedS * 1000);
  return (
    <main className="small">
      <p className="small-state">
        <Icon name={recording ? 'dot' : 'pause'} />{' '}
        <strong>{t(recording ? 'chip.recording' : 'recording.chip.paused')}</strong>
      </p>
      <p className="small-safe">
        {problem === null ? (
          <>
            <Icon name="shield" /> {t('small.safe')} <strong>{formatClock(earlierMs + snapshot.safeS * 1000)}</strong>
          </>
        ) : (
          <>
            <Icon name="warning" /> {t(`small.${problem === 'wrong-device' ? 'wrong-device' : hampered(problem)}`)}
          </>
        )}
      </p>
      <p className={`small-time${elapsed.length > 5 ? ' small-time-long' : ''}`} role="timer">
        {elapsed}
      </p>
      <LevelMeter session={session} active={recording} bars={BARS} />
      <div className="small-actions">
        <PauseButton session={session} phase={phase} />
      </div>
    </main>
  );
};

const hampered = (problem: string): 'quiet' | 'clipping' => (problem === 'clipping' ? 'clipping' : 'quiet');
