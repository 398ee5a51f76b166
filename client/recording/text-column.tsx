import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FRAME_MS, type Gap, type PartKind } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useSession } from '../api/session.js';
import { useNoteType } from '../encounter/note-type.js';
import { forgottenOf, gapOf, merged, notYet } from '../forget/spans.js';
import { formatClock } from '../format.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Segmented } from '../ui/segmented.js';
import { DictationHint } from './dictation-hint.js';
import { DraftedSoFar, draftedSoFar } from './drafted-so-far.js';
import { remaining } from './live-words.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';
import { voices } from './speakers.js';
import { Transcript } from './transcript.js';
import { TypedAddition } from './typed-addition.js';

interface TextColumnProps {
  view: EncounterView;
  kind: PartKind;
  session: RecordingSession;
  snapshot: SessionSnapshot;
  earlierMs: number;
}

/** The scripted speech of the demo knows its samples only: for a live microphone there is none. */
export const useHasSpeech = ({ encounter }: EncounterView): boolean => {
  const { provider } = useSession().speech;
  return encounter.kind === 'sample' || (provider !== null && provider !== 'scripted');
};

/** Gaps of earlier parts as the server has them; of this one as the recorder knows them, before the server does. */
const gapsOf = (view: EncounterView, session: RecordingSession, part: number | null): Gap[] => {
  const earlier = view.gaps.filter((gap) => gap.partId !== part);
  if (part === null) return earlier;
  // Another screen may have forgotten something of this part, too.
  const known = forgottenOf(view.gaps).filter((span) => span.part === part);
  const here = session.snapshot().forgotten.map((span) => ({ ...span, part }));
  const forgotten = merged([...known, ...here]).map((span) => gapOf(span, part));
  const own = session.gaps().map(({ seq, durationMs, reason }) => ({
    partId: part,
    atMs: seq * FRAME_MS,
    durationMs,
    reason,
  }));
  return [...earlier, ...[...own, ...forgotten].sort((a, b) => a.atMs - b.atMs)];
};

export const TextColumn = ({ view, kind, session, snapshot, earlierMs }: TextColumnProps) => {
  const { t } = useTranslation();
  const hasSpeech = useHasSpeech(view);
  const { spokenLanguage, noteType, id } = view.encounter;
  const type = useNoteType(noteType);
  const known = forgottenOf(view.gaps);
  const pending = notYet(
    snapshot.forgotten.map((span) => ({ ...span, part: snapshot.part })),
    known,
  );
  const words = remaining(view.utterances, snapshot.words, { pending, known });
  const { finals } = words;
  const count = voices(finals);
  const language = t(`language.${spokenLanguage}`);
  const about = count > 1 ? `${t('recording.voices', { number: count })} · ${language}` : language;
  const nothingYet = finals.length === 0 && words.partials.length === 0;
  const behind = snapshot.link !== 'good' && snapshot.waitingS > 0 && hasSpeech;
  const drafted = draftedSoFar(view, type);
  // Of a dictation every word is written: its text is what is looked at.
  const [shown, show] = useState<'points' | 'speech'>(kind === 'conversation' ? 'points' : 'speech');
  const showsPoints = shown === 'points';
  const speechText = kind === 'dictation' ? 'recording.text.dictation' : 'recording.text';
  const body = useRef<HTMLElement>(null);
  const turn = (to: 'points' | 'speech'): void => {
    show(to);
    // The points from their beginning; of the speech the newest words.
    requestAnimationFrame(() => body.current?.scrollTo(0, to === 'speech' ? body.current.scrollHeight : 0));
  };
  const waitingFrom = behind ? formatClock(earlierMs + snapshot.safeS * 1000) : null;
  return (
    <div className="recording-text">
      <header className="recording-text-head">
        <h2 id="recording-text" className={kind === 'conversation' ? 'visually-hidden' : undefined}>
          {t(showsPoints ? 'points.title' : speechText)}
        </h2>
        {kind === 'conversation' && (
          <Segmented
            label={t('points.view')}
            labelHidden
            value={shown}
            onChange={turn}
            options={[
              { value: 'points', label: t('points.title') },
              { value: 'speech', label: t(speechText) },
            ]}
          />
        )}
        <p className="recording-quiet">{showsPoints ? t('points.about') : about}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to be reachable by keyboard */}
      <section ref={body} className="recording-text-body" data-scroller tabIndex={0} aria-labelledby="recording-text">
        {!hasSpeech && (
          <Notice kind="info" icon="mic" title={t('recording.no-speech')}>
            {t('recording.no-speech.next')} <code>LUONNOS_SPEECH</code>.
          </Notice>
        )}
        {showsPoints && <DraftedSoFar groups={drafted} language={view.encounter.noteLanguage} />}
        <div className="recording-words" hidden={showsPoints}>
          {kind === 'dictation' && <DictationHint language={spokenLanguage} noteType={type} />}
          {nothingYet && hasSpeech && snapshot.phase === 'ready' && kind === 'conversation' && (
            <p className="recording-quiet">{t('recording.text.before')}</p>
          )}
          <Transcript
            view={view}
            finals={finals}
            gaps={gapsOf(view, session, snapshot.part)}
            words={words}
            waitingFrom={waitingFrom}
          />
        </div>
        {hasSpeech && snapshot.phase === 'recording' && (showsPoints || words.partials.length === 0) && !behind && (
          <p className="recording-quiet recording-listening">
            <Icon name="dash" size={16} /> {t('recording.text.listening')}
          </p>
        )}
      </section>
      <TypedAddition encounterId={id} />
    </div>
  );
};
