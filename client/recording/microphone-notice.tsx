import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { isSilent, type MicrophoneProblem } from './health.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';

interface MicrophoneNoticeProps {
  problem: MicrophoneProblem;
  session: RecordingSession;
  snapshot: SessionSnapshot;
  onChangeDevice(): void;
}

/** What keeps a device from being used goes by itself or by a press; another device helps against the rest. */
const retried: readonly MicrophoneProblem[] = ['denied', 'busy', 'suspended'];

/** What is wrong with the microphone, said at once, and the way on. It goes when the microphone works again. */
export const MicrophoneNotice = ({ problem, session, snapshot, onChangeDevice }: MicrophoneNoticeProps) => {
  const { t } = useTranslation();
  if (problem === 'wrong-device') return <WrongDevice session={session} snapshot={snapshot} />;
  const silent = isSilent(problem);
  const actions = (
    <>
      {retried.includes(problem) && (
        <Button icon="refresh" onClick={() => void session.changeDevice(null)}>
          {t(problem === 'suspended' ? 'microphone.wake' : 'action.retry')}
        </Button>
      )}
      {problem !== 'suspended' && <Button onClick={onChangeDevice}>{t('recording.change-device')}</Button>}
    </>
  );
  return (
    <Notice
      kind={silent ? 'bad' : 'check'}
      icon={silent ? 'mic-off' : 'warning'}
      urgent
      title={t(`microphone.${problem}`)}
      {...(problem === 'insecure' ? {} : { actions })}
    >
      {t(`microphone.${problem}.next`)}
    </Notice>
  );
};

const WrongDevice = ({ session, snapshot }: { session: RecordingSession; snapshot: SessionSnapshot }) => {
  const { t } = useTranslation();
  const { recorded, instead } = snapshot.condition ?? {};
  const name = (device: { name: string } | undefined): string => device?.name || t('recording.microphone');
  const chosen = name(instead?.chosen);
  const actions = (
    <>
      {instead?.here === true && (
        <Button icon="transfer" onClick={() => void session.changeDevice(null)}>
          {t('microphone.to-chosen', { chosen })}
        </Button>
      )}
      <Button onClick={session.keepDevice}>{t('microphone.keep')}</Button>
    </>
  );
  return (
    <Notice kind="check" icon="mic" urgent title={t('microphone.wrong-device')} actions={actions}>
      {t(instead?.here === true ? 'microphone.wrong-device.next' : 'microphone.wrong-device.away', {
        recorded: name(recorded),
        chosen,
      })}
    </Notice>
  );
};
