import { useTranslation } from 'react-i18next';
import type { RecordingSession, SessionSnapshot } from '../recording/recording-session.js';
import { Button } from '../ui/button.js';

/** Nothing can be paused while no sound comes at all. */
export const PauseButton = ({ session, phase }: { session: RecordingSession; phase: SessionSnapshot['phase'] }) => {
  const { t } = useTranslation();
  if (phase === 'paused') {
    return (
      <Button icon="play" onClick={() => void session.resume()}>
        {t('recording.resume')}
      </Button>
    );
  }
  return (
    <Button
      icon="pause"
      unavailable={phase !== 'recording'}
      onClick={() => void (phase === 'recording' && session.pause())}
    >
      {t('recording.pause')}
    </Button>
  );
};
