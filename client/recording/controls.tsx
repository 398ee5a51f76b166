import { useTranslation } from 'react-i18next';
import { pathOf } from '../encounter/step.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { MarkButton } from './moments.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';

interface ControlsProps {
  encounterId: string;
  session: RecordingSession;
  snapshot: SessionSnapshot;
  startText: string;
  sample: boolean;
  /** Time of earlier parts. */
  earlierMs: number;
  /** The application around it is not there: a link loads it. */
  alone?: boolean;
}

/** Under the thumb on a phone, at the foot of the left column on a desk. */
export const Controls = ({
  encounterId,
  session,
  snapshot,
  startText,
  sample,
  earlierMs,
  alone = false,
}: ControlsProps) => {
  const { t } = useTranslation();
  const { phase } = snapshot;
  if (phase === 'ready') {
    return (
      <Button
        kind="primary"
        className="record-button record-stop"
        icon={sample ? 'play' : 'mic'}
        busy={snapshot.starting}
        onClick={() => void session.start()}
      >
        {snapshot.starting ? t('recording.starting') : startText}
      </Button>
    );
  }
  if (snapshot.blocked === 'encounter.other-device' && phase !== 'finishing') return null;
  if (snapshot.replaced || (snapshot.link === 'blocked' && phase === 'finishing')) {
    return (
      <ButtonLink size="large" external={alone} to={snapshot.replaced ? '/' : pathOf(encounterId)}>
        {t(snapshot.replaced ? 'app.to-worklist' : 'recording.to-encounter')}
      </ButtonLink>
    );
  }
  if (phase === 'finishing' || phase === 'finished') {
    const text = snapshot.waitingS > 0 ? 'recording.finishing' : 'recording.opening-review';
    return (
      <Button kind="primary" className="record-button record-stop" busy>
        {t(text)}
      </Button>
    );
  }
  return (
    <>
      {phase === 'paused' ? (
        <Button
          className="record-button record-half"
          icon="play"
          shortcut="Alt P"
          onClick={() => void session.resume()}
        >
          {t('recording.resume')}
        </Button>
      ) : (
        <Button
          className="record-button record-half"
          icon="pause"
          shortcut="Alt P"
          unavailable={phase === 'lost'}
          onClick={() => void (phase === 'recording' && session.pause())}
        >
          {t('recording.pause')}
        </Button>
      )}
      <MarkButton {...{ session, snapshot, earlierMs }} />
      <Button
        kind="primary"
        className="record-button record-stop"
        icon="stop"
        shortcut="Alt S"
        onClick={() => void session.stop()}
      >
        {t('recording.stop')}
      </Button>
    </>
  );
};
