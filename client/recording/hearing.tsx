import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../ui/icon.js';
import { DeviceDialog } from './device-dialog.js';
import { LevelMeter } from './level-meter.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';

type Heard = 'waiting' | 'good' | 'quiet' | 'nothing' | 'muted' | 'off';
const icons: Record<Heard, IconName> = {
  waiting: 'dash',
  good: 'check',
  quiet: 'warning',
  nothing: 'mic-off',
  muted: 'mic-off',
  off: 'pause',
};

/** Silence of the device is worth a word at once; a sample is silent where nobody speaks. */
export const heardOf = ({ phase, muted, hearing }: SessionSnapshot, sample: boolean): Heard => {
  if (phase !== 'recording') return 'off';
  if (sample) return 'good';
  return muted ? 'muted' : hearing;
};

interface HearingProps {
  session: RecordingSession;
  snapshot: SessionSnapshot;
  sample: boolean;
}

/** The level, whether it is enough, and of which device. */
export const HearingRow = ({ session, snapshot, sample }: HearingProps) => {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const heard = heardOf(snapshot, sample);
  return (
    <div className="hearing">
      <Icon name={sample ? 'play' : 'mic'} />
      <LevelMeter session={session} active={snapshot.phase === 'recording'} />
      <p className={`hearing-word hearing-${heard}`}>
        <Icon name={icons[heard]} size={16} /> {t(`recording.heard.${heard}`)}
      </p>
      <p className="hearing-device">
        {sample ? t('recording.sample-plays') : (snapshot.device?.name ?? t('recording.microphone'))}
        {' · '}
        {sample ? (
          <button type="button" className="text-button" onClick={() => session.setAudible(!snapshot.audible)}>
            {t(snapshot.audible ? 'recording.mute' : 'recording.unmute')}
          </button>
        ) : (
          <button
            type="button"
            className="text-button"
            aria-label={t('recording.change-device')}
            onClick={() => setChoosing(true)}
          >
            {t('recording.change')}
          </button>
        )}
      </p>
      {choosing && <DeviceDialog session={session} snapshot={snapshot} onClose={() => setChoosing(false)} />}
    </div>
  );
};
