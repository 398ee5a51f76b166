import { useTranslation } from 'react-i18next';
import { asErrorCode } from '../api/request.js';
import { signInPath } from '../api/session.js';
import { errorText } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { isSilent } from './health.js';
import { MicrophoneNotice } from './microphone-notice.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';

const Blocked = ({ session, code }: { session: RecordingSession; code: string }) => {
  const { t } = useTranslation();
  const known = asErrorCode(code);
  const text = errorText(known);
  if (known === 'encounter.other-device') {
    const action = (
      <Button kind="primary" icon="transfer" onClick={() => void session.takeOver()}>
        {t('recording.take-over')}
      </Button>
    );
    return (
      <Notice kind="check" title={text.what} icon="transfer" urgent actions={action}>
        {t('recording.other-device')}
      </Notice>
    );
  }
  if (known === 'request.unauthenticated') {
    const actions = (
      <>
        <a className="button button-plain button-normal" href={signInPath()} target="_blank" rel="noreferrer">
          {t('error.sign-in')}
        </a>
        <Button icon="refresh" onClick={session.retry}>
          {t('action.retry')}
        </Button>
      </>
    );
    return (
      <Notice kind="bad" title={text.what} urgent actions={actions}>
        {t('recording.signed-out')}
      </Notice>
    );
  }
  const retry = (
    <Button icon="refresh" onClick={session.retry}>
      {t('action.retry')}
    </Button>
  );
  return (
    <Notice kind="bad" title={text.what} urgent actions={retry}>
      {text.next}
    </Notice>
  );
};

interface RecordingNoticeProps {
  session: RecordingSession;
  snapshot: SessionSnapshot;
  onChangeDevice(): void;
}
/** The session has ended and the recording goes on: it would end with this page. */
const ByTicket = () => {
  const { t } = useTranslation();
  const signIn = (
    <a className="button button-plain button-normal" href={signInPath()} target="_blank" rel="noreferrer">
      {t('device.sign-in')}
    </a>
  );
  return (
    <Notice kind="check" icon="lock" urgent title={t('device.by-ticket')} actions={signIn}>
      {t('device.by-ticket.next')}
    </Notice>
  );
};

/** What needs to be known besides the time; at most one, the most urgent. */
export const RecordingNotice = ({ session, snapshot, onChangeDevice }: RecordingNoticeProps) => {
  const { t } = useTranslation();
  const { phase, problem } = snapshot;
  // Where the browser keeps nothing, nothing else is promised.
  const offline = snapshot.keptOn === 'memory' ? 'device.memory.next' : 'recording.offline.next';
  if (snapshot.blocked !== null) return <Blocked session={session} code={snapshot.blocked} />;
  if (snapshot.replaced) {
    return (
      <Notice kind="info" icon="transfer" urgent title={t('recording.replaced')}>
        {t('recording.replaced.next')}
      </Notice>
    );
  }
  const going = phase === 'recording' || phase === 'lost' || phase === 'paused';
  // A live region of its own for each: another problem is said anew.
  const microphone = problem !== null && going && (
    <MicrophoneNotice key={problem} {...{ problem, session, snapshot, onChangeDevice }} />
  );
  if (microphone && isSilent(problem)) return microphone;
  if (phase === 'lost') {
    return (
      <Notice kind="bad" icon="mic-off" urgent title={t('recording.lost')}>
        {t('recording.lost.next')}
      </Notice>
    );
  }
  if (snapshot.sourceProblem !== null) {
    return (
      <Notice kind="bad" icon="mic-off" urgent title={t(`recording.source.${snapshot.sourceProblem}`)}>
        {t(`recording.source.${snapshot.sourceProblem}.next`)}
      </Notice>
    );
  }
  if (snapshot.keptOn === 'full') {
    return (
      <Notice kind="bad" urgent title={t('device.full')}>
        {t('device.full.next')}
      </Notice>
    );
  }
  if (snapshot.trouble !== null) {
    return (
      <Notice kind="check" icon="cloud-off" urgent title={errorText(asErrorCode(snapshot.trouble)).what}>
        {t(snapshot.trouble === 'store.full' && snapshot.keptOn === 'device' ? 'device.server-full.next' : offline)}
      </Notice>
    );
  }
  if (snapshot.link === 'lost') {
    return (
      <Notice kind="check" icon="cloud-off" urgent title={t('recording.offline')}>
        {t(snapshot.phase === 'finishing' ? 'recording.offline.finishing' : offline)}
      </Notice>
    );
  }
  // It records, and the level says the same in a word.
  if (microphone) return microphone;
  if (snapshot.byTicket) return <ByTicket />;
  if (snapshot.keptOn === 'memory') {
    return (
      <Notice kind="check" title={t('device.memory')}>
        {t('device.memory.next')}
      </Notice>
    );
  }
  return null;
};
