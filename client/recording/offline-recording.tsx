import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOf } from '../encounter/step.js';
import { useTitle } from '../ui/title.js';
import { Controls } from './controls.js';
import { Counters } from './counters.js';
import { DeviceDialog } from './device-dialog.js';
import { HearingRow } from './hearing.js';
import { Moments } from './moments.js';
import { RecordingNotice } from './notices.js';
import { createRecordingSession, type SessionOptions } from './recording-session.js';
import { SoundStripPicture } from './sound-strip-picture.js';
import { useShortcuts } from './use-shortcuts.js';
import { useWakeLock } from './use-wake-lock.js';
import './recording.css';
import './sound.css';

const nothing = (): void => undefined;

/**
 * Goes on with a recording that broke off, while the server is down: everybody was told before it began. Whose visit it is is known to
 * the server only, and so not shown. What is recorded waits on this device until the server is back.
 */
export default function OfflineRecording({
  encounterId,
  kind,
  owner,
}: Pick<SessionOptions, 'encounterId' | 'kind' | 'owner'>) {
  const { t } = useTranslation();
  useTitle(t('outage.recording'));
  const session = useMemo(
    () => createRecordingSession({ encounterId, kind, owner, sample: null, onChanged: nothing }),
    [encounterId, kind, owner],
  );
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);
  const [choosing, setChoosing] = useState(false);
  const onChangeDevice = (): void => setChoosing(true);
  const { phase } = snapshot;
  const active = phase === 'recording' || phase === 'paused' || phase === 'lost';
  useEffect(() => {
    session.enter();
    void session.start();
    return session.leave;
  }, [session]);
  useWakeLock(active);
  useShortcuts({
    p: () => void (phase === 'paused' ? session.resume() : phase === 'recording' && session.pause()),
    s: () => void (active && session.stop()),
  });
  useEffect(() => {
    // The whole application again, and the encounter as the server has it now.
    if (phase === 'finished') location.assign(pathOf(encounterId));
  }, [phase, encounterId]);
  return (
    <div className="recording recording-alone">
      <main className="recording-main">
        <section className="recording-sound" aria-label={t('outage.recording')}>
          <h1>{t('outage.recording')}</h1>
          <RecordingNotice session={session} snapshot={snapshot} onChangeDevice={onChangeDevice} />
          {phase !== 'ready' && (
            <>
              <Counters snapshot={snapshot} earlierMs={0} />
              <SoundStripPicture session={session} snapshot={snapshot} />
              <Moments {...{ session, snapshot }} earlierMs={0} />
              <HearingRow {...{ session, snapshot, sample: false, onChangeDevice }} />
            </>
          )}
        </section>
      </main>
      <footer className="recording-controls">
        <Controls
          encounterId={encounterId}
          session={session}
          snapshot={snapshot}
          startText={t('recording.start.more')}
          sample={false}
          earlierMs={0}
          alone
        />
      </footer>
      {choosing && <DeviceDialog session={session} snapshot={snapshot} onClose={() => setChoosing(false)} />}
    </div>
  );
}
