import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { isSilent } from '../recording/health.js';
import type { RecordingSession, SessionSnapshot } from '../recording/recording-session.js';
import { Button } from '../ui/button.js';
import { Heard } from './heard.js';
import { Silent } from './silent.js';
import { useSmallWindow } from './use-small-window.js';
import './small-window.css';

export interface SmallWindowProps {
  session: RecordingSession;
  snapshot: SessionSnapshot;
  /** Time of the whole encounter, parts before this one counted in. */
  earlierMs: number;
  onChangeDevice(): void;
}

/**
 * Time, level and pause on top of whatever else is worked with; red when nothing is heard. No name in it: it lies over other systems
 * and in sight of whoever sits there. Everything is drawn from here, so that the recording knows nothing of it.
 */
export const SmallWindow = (props: SmallWindowProps) => {
  const { t } = useTranslation();
  const { phase, problem } = props.snapshot;
  const running = phase === 'recording' || phase === 'paused' || phase === 'lost';
  const { page, open } = useSmallWindow(running);
  if (!running || open === null) return null;
  const silent = isSilent(problem) || phase === 'lost';
  return (
    <>
      {page === null && (
        <Button kind="quiet" size="small" icon="expand" className="small-open" onClick={open}>
          {t('small.open')}
        </Button>
      )}
      {page !== null && createPortal(silent ? <Silent {...props} /> : <Heard {...props} />, page.body)}
    </>
  );
};
