import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../ui/icon.js';
import { isSilent } from './health.js';
import { LevelMeter } from './level-meter.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';

type Heard = 'waiting' | 'good' | 'quiet' | 'clipping' | 'nothing' | 'muted' | 'off';
const icons: Record<Heard, IconName> = {
  waiting: 'dash',
  good: 'check',
  quiet: 'warning',
  clipping: 'warning',
  nothing: 'mic-off',
  muted: 'mic-off',
  off: 'pause',
};

/** Silence of the device is worth a word at once; a sample is silent where nobody speaks. */
export const heardOf = ({ phase, problem, hearing }: SessionSnapshot, sample: boolean): Heard => {
  if (phase !== 'recording') return 'off';
  if (sample) return 'good';
  if (problem === 'muted') return 'muted';
  return isSilent(problem) || hearing === 'stalled' ? 'nothing' : hearing;
};

interface HearingProps {
  session: RecordingSession;
  snapshot: SessionSnapshot;
  sample: boolean;
  onChangeDevice(): void;
}

/** The level, whether it is enough, and of which device. */
export const HearingRow = ({ session, snapshot, sample, onChangeDevice }: HearingProps) => {
  const { t } = useTranslation();
  const heard = heardOf(snapshot, sample);
  return (
    <div className="hearing">
      <Icon name={sample ? 'play' : 'mic'} />
      <LevelMeter session={session} active={snapshot.phase === 'recording'} />
      <p className={`hearing-word hearing-${heard}`}>
        <Icon name={icons[heard]} size={16} /> {t(`recording.heard.${heard}`)}
      </p>
      <p className="hearing-device">
        {sample ? t('recording.sample-plays') : snapshot.condition?.recorded.name || t('recording.microphone')}
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
            onClick={onChangeDevice}
          >
            {t('recording.change')}
          </button>
        )}
      </p>
    </div>
  );
};
