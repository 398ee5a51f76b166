import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../format.js';
import type { MicrophoneProblem } from '../recording/health.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { PauseButton } from './pause-button.js';
import type { SmallWindowProps } from './small-window.js';

const reasons = {
  insecure: 'small.why.denied',
  denied: 'small.why.denied',
  busy: 'small.why.busy',
  ended: 'small.why.ended',
  suspended: 'small.why.suspended',
  muted: 'small.why.muted',
  nothing: 'small.why.nothing',
} as const;
const reasonOf = (problem: MicrophoneProblem | null) =>
  problem !== null && problem in reasons ? reasons[problem as keyof typeof reasons] : 'small.why.stalled';

/** Seconds since `since` of `performance.now()`, counted while it is shown. */
const useSeconds = (since: number | null): number => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = since ?? performance.now();
    const count = (): void => setSeconds(Math.max(0, Math.floor((performance.now() - began) / 1000)));
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [since]);
  return seconds;
};

/** Nothing is heard: since when, why as far as it is known, and what can be done. */
export const Silent = ({ session, snapshot, earlierMs, onChangeDevice }: SmallWindowProps) => {
  const { t } = useTranslation();
  const seconds = useSeconds(snapshot.silentSince);
  const { phase, problem } = snapshot;
  const change = (): void => {
    // The dialog is in the main window, which may lie under other programs.
    window.focus();
    onChangeDevice();
  };
  return (
    <main className="small small-silent">
      <div className="small-alarm">
        <Icon name="mic-off" size={28} />
        <p>
          <strong>{t('small.silent')}</strong>
          <span>{t('small.silent.since', { count: seconds, why: t(reasonOf(problem)) })}</span>
        </p>
      </div>
      <p className="small-time" role="timer">
        {formatClock(earlierMs + snapshot.elapsedS * 1000)}
      </p>
      <p className="small-still">{t(phase === 'recording' ? 'small.still-on' : 'small.goes-on')}</p>
      <div className="small-actions">
        <Button className="small-first" onClick={change}>
          {t('small.change')}
        </Button>
        <PauseButton session={session} phase={phase} />
      </div>
    </main>
  );
};
