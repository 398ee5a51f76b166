import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { FRAME_MS } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { encounterKey } from '../api/encounter.js';
import { EncounterBand } from '../encounter/encounter-band.js';
import { useSubjectWord } from '../encounter/note-type.js';
import { RefusalDialog } from '../encounter/refusal-dialog.js';
import { pathOf } from '../encounter/step.js';
import type { TextKey } from '../i18n/dict.js';
import { SmallWindow } from '../small-window/small-window.js';
import { SoundCheck } from '../sound-check/sound-check.js';
import { Broken } from '../ui/broken.js';
import { Button } from '../ui/button.js';
import type { IconName } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { UploadPanel } from '../upload/upload-panel.js';
import { Controls } from './controls.js';
import { Counters } from './counters.js';
import { DeviceDialog } from './device-dialog.js';
import { ForgetNewest } from './forget-newest.js';
import { HearingRow } from './hearing.js';
import { LeaveGuard } from './leave-guard.js';
import Leftovers from './leftovers.js';
import { Moments } from './moments.js';
import { RecordingNotice } from './notices.js';
import { Ready } from './ready.js';
import type { SessionSnapshot } from './recording-session.js';
import { SoundStripPicture } from './sound-strip-picture.js';
import { TextColumn } from './text-column.js';
import { useAnnouncements } from './use-announcements.js';
import { useAutoStart } from './use-auto-start.js';
import { useRecording } from './use-recording.js';
import { useShortcuts } from './use-shortcuts.js';
import { useWakeLock } from './use-wake-lock.js';
import './recording.css';
import './sound.css';
import './words.css';

const chips: Record<SessionSnapshot['phase'], { icon: IconName; label: TextKey }> = {
  ready: { icon: 'mic', label: 'recording.chip.ready' },
  recording: { icon: 'dot', label: 'chip.recording' },
  paused: { icon: 'pause', label: 'recording.chip.paused' },
  lost: { icon: 'mic-off', label: 'recording.chip.lost' },
  finishing: { icon: 'clock', label: 'recording.chip.finishing' },
  finished: { icon: 'check', label: 'recording.chip.finished' },
};

const withEnded = (view: EncounterView, part: number | null): EncounterView => ({
  ...view,
  parts: view.parts.map((one) => (one.id === part && one.endedAt === null ? { ...one, endedAt: one.startedAt } : one)),
});

export default function RecordingScreen({ view }: { view: EncounterView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { encounter } = view;
  const asked = new URLSearchParams(useSearch()).get('kind');
  const kind = asked === 'dictation' || asked === 'conversation' ? asked : encounter.mode;
  const [session, snapshot] = useRecording(view, kind);
  const [dialog, setDialog] = useState<'refusal' | 'forget' | 'device' | null>(null);
  const onChangeDevice = (): void => setDialog('device');
  const word = useSubjectWord(encounter.noteType);
  const sample = encounter.kind === 'sample';
  const { phase } = snapshot;
  const active = phase === 'recording' || phase === 'paused' || phase === 'lost' || phase === 'finishing';

  const earlier = view.parts.filter((part) => part.id !== snapshot.part);
  const earlierMs = earlier.reduce((sum, part) => sum + part.frames * FRAME_MS, 0);

  useAutoStart(session);
  useWakeLock(active);
  useAnnouncements(snapshot, earlierMs + snapshot.elapsedS * 1000);
  useShortcuts({
    p: () => void (phase === 'paused' ? session.resume() : phase === 'recording' && session.pause()),
    s: () => void (active && session.stop()),
  });

  const done = phase === 'finished' && !snapshot.replaced;
  const refused = encounter.informing?.outcome === 'refused';
  useEffect(() => {
    if (!done && !refused) return;
    const key = encounterKey(encounter.id);
    // Our part has ended, before the server is heard of it: the review does not open with a recording that goes on.
    queries.setQueryData<EncounterView>(key, (known) => known && withEnded(known, snapshot.part));
    void queries.invalidateQueries({ queryKey: key });
    navigate(pathOf(encounter.id, 'review'), { replace: true });
  }, [done, refused, encounter.id, snapshot.part, queries, navigate]);

  // Refused before anything was recorded here: there is nothing to count yet.
  const notBegun = phase === 'ready' || (snapshot.blocked === 'encounter.other-device' && snapshot.part === null);
  const ready = sample ? 'sample' : earlierMs > 0 ? 'more' : kind;
  const startText: TextKey = `recording.start.${ready}`;
  // Whatever fails beside the recording, the recording stays.
  const failed = <Notice kind="bad" urgent title={t('recording.part-failed')} />;
  const chip = chips[notBegun ? 'ready' : phase];
  return (
    <LeaveGuard active={active && !snapshot.replaced && snapshot.link !== 'blocked'} onStop={() => void session.stop()}>
      <div className={`recording recording-${kind}`}>
        <EncounterBand
          view={phase === 'ready' ? view : { ...view, parts: [] }}
          chip={{ icon: chip.icon, label: t(chip.label) }}
        />
        <main className="recording-main">
          <section className="recording-sound" aria-label={t('recording.title')}>
            <RecordingNotice session={session} snapshot={snapshot} onChangeDevice={onChangeDevice} />
            {!notBegun && encounter.contextLeftAt && (
              <Notice kind="check" urgent title={t('block.context-left')}>
                {t('recording.context-left.next', { name: encounter.subject.name })}
              </Notice>
            )}
            {phase === 'ready' && <Leftovers person={encounter.professional.id} encounterId={encounter.id} />}
            {phase === 'ready' && <Ready kind={ready} />}
            {phase === 'ready' && !sample && <SoundCheck language={encounter.spokenLanguage} />}
            {phase === 'ready' && !snapshot.starting && <UploadPanel view={view} kind={kind} />}
            {!notBegun && (
              <>
                <Counters snapshot={snapshot} earlierMs={earlierMs} />
                <SoundStripPicture session={session} snapshot={snapshot} />
                <Moments {...{ session, snapshot, earlierMs }} />
                <HearingRow {...{ session, snapshot, sample, onChangeDevice }} />
                <SmallWindow {...{ session, snapshot, earlierMs, onChangeDevice }} />
              </>
            )}
          </section>
          <Broken instead={failed}>
            <TextColumn view={view} kind={kind} session={session} snapshot={snapshot} earlierMs={earlierMs} />
          </Broken>
        </main>
        <footer className="recording-controls">
          <Controls
            encounterId={encounter.id}
            session={session}
            snapshot={snapshot}
            startText={t(startText)}
            {...{ sample, earlierMs }}
          />
          {phase !== 'finishing' && phase !== 'finished' && (
            <div className="recording-quiet-actions">
              {!notBegun && snapshot.link !== 'blocked' && (
                <Button kind="quiet" size="small" icon="trash" onClick={() => setDialog('forget')}>
                  {t('forget.open.recording')}
                </Button>
              )}
              {kind === 'conversation' && (
                <Button kind="quiet" size="small" icon="hand" onClick={() => setDialog('refusal')}>
                  {t(`inform.refused.${word}`)}
                </Button>
              )}
            </div>
          )}
        </footer>
        <Broken key={dialog} instead={failed}>
          {dialog === 'refusal' && (
            <RefusalDialog view={view} onClose={() => setDialog(null)} onRefused={() => setDialog(null)} />
          )}
          {dialog === 'forget' && (
            <ForgetNewest view={view} session={session} snapshot={snapshot} onClose={() => setDialog(null)} />
          )}
          {dialog === 'device' && (
            <DeviceDialog session={session} snapshot={snapshot} onClose={() => setDialog(null)} />
          )}
        </Broken>
      </div>
    </LeaveGuard>
  );
}
