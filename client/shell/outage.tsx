import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastPerson } from '../api/session.js';
import Leftovers from '../recording/leftovers.js';
import { useWaitingSound } from '../recording/use-waiting-sound.js';
import { Button } from '../ui/button.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Notice } from '../ui/notice.js';
import { useTitle } from '../ui/title.js';
import { Wordmark } from '../ui/wordmark.js';
import WaitingWords from '../words/waiting-words.js';
import '../sign-in/sign-in.css';

const OfflineRecording = lazy(() => import('../recording/offline-recording.js'));

const encounterOf = (path: string): string | null => /^\/encounters\/([^/]+)/.exec(path)?.[1] ?? null;

interface OutageProps {
  onRetry(): void;
  /** While true, this screen stays although the server is back. */
  onRecording(on: boolean): void;
}

/** The server is down: what waits on this device, and the recording that may go on without it. */
export default function Outage({ onRetry, onRecording }: OutageProps) {
  const { t } = useTranslation();
  useTitle(t('outage.title'));
  const person = lastPerson();
  const here = encounterOf(location.pathname);
  const sounds = useWaitingSound(person);
  const broken = sounds.find(
    ({ encounterId, owner, brokenOff }) => brokenOff && encounterId === here && owner.id === person,
  );
  const [going, setGoing] = useState<typeof broken>(undefined);
  if (going !== undefined) {
    return (
      <Suspense>
        <OfflineRecording encounterId={going.encounterId} kind={going.kind} owner={going.owner} />
      </Suspense>
    );
  }
  const goOn = (): void => {
    onRecording(true);
    setGoing(broken);
  };
  return (
    <div className="sign-in">
      <header>
        <LanguageSwitch />
      </header>
      <main className="sign-in-card">
        <div className="sign-in-band">
          <Wordmark />
        </div>
        <div className="sign-in-body">
          <h1>{t('outage.title')}</h1>
          <p>{t('outage.text')}</p>
          {broken !== undefined && (
            <Notice
              kind="check"
              title={t('outage.broken')}
              icon="mic"
              actions={
                <Button kind="primary" icon="mic" onClick={goOn}>
                  {t('device.continue')}
                </Button>
              }
            >
              {t('outage.continue')}
            </Notice>
          )}
          <Leftovers person={person} />
          <WaitingWords person={person} />
          {sounds.length === 0 && <p>{t('outage.nothing')}</p>}
          <Button icon="refresh" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        </div>
      </main>
    </div>
  );
}
