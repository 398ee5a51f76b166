import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useListen } from '../api/live.js';
import { EncounterBand } from '../encounter/encounter-band.js';
import { backFromSignIn } from '../sign/back-from-sign-in.js';
import { Button } from '../ui/button.js';
import { Tabs } from '../ui/tabs.js';
import { useTitle } from '../ui/title.js';
import { Conversation } from './conversation.js';
import { EvidenceStrip } from './evidence-strip.js';
import { Footer } from './footer.js';
import { NoteColumn } from './note-column.js';
import { PlayerBar } from './player-bar.js';
import { ReviewContext } from './review-context.js';
import { nextOpen, openStatements } from './sections.js';
import { spanOf } from './timeline.js';
import { useReviewState } from './use-review.js';
import { useShortcuts } from './use-shortcuts.js';
import './review.css';

const SignDialog = lazy(async () => ({ default: (await import('../sign/sign-dialog.js')).SignDialog }));

const CorrectSubject = lazy(async () => ({
  default: (await import('../encounter/correct-subject-dialog.js')).CorrectSubjectDialog,
}));

export default function ReviewScreen({ view }: { view: EncounterView }) {
  const { t } = useTranslation();
  useTitle(t('review.note'));
  useListen(view.encounter.id);
  const { review, playing, tab } = useReviewState(view);
  const [correcting, setCorrecting] = useState(false);
  const { selected, select, show, player, phone, working, utterance } = review;
  const open = openStatements(view.note, review.noteType);
  const hasStatements = view.note?.statements.some((one) => one.handling.state !== 'removed') ?? false;

  // Back from authenticating again: the dialog stands open as it was left, once.
  const [back, setBack] = useState(() => backFromSignIn(location.search));
  const [signing, setSigning] = useState(back !== null && open.length === 0 && hasStatements);
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const endSigning = (): void => {
    setSigning(false);
    setBack(null);
  };

  const goTo = (id: string | undefined): void => {
    if (id === undefined) return;
    show('note');
    select(id);
    requestAnimationFrame(() => {
      const row = document.getElementById(`statement-${id}`);
      row?.scrollIntoView({ block: 'center' });
      row?.focus({ preventScroll: true });
    });
  };
  const next = (): void => goTo(nextOpen(open, selected?.id ?? null)?.id);
  const sign = (): void => {
    if (open.length > 0) next();
    else if (!working && hasStatements) setSigning(true);
  };
  const play = (): void => {
    const source = selected?.evidence.map(({ id }) => utterance(id)).find((one) => one !== undefined);
    const span = source === undefined ? null : spanOf(source);
    if (playing.playing) player.pause();
    else if (span !== null && selected !== null) {
      player.play(span);
      review.markSeen(selected.id);
    }
  };
  useShortcuts({ onNext: next, onSign: sign, onPlay: play });

  const onNote = !phone || tab === 'note';
  const onConversation = !phone || tab === 'conversation';
  return (
    <ReviewContext value={review}>
      <div className="review">
        <EncounterBand view={view} />
        <main className="review-main">
          {phone && (
            <Tabs
              label={t('review.views')}
              tabs={[
                { id: 'note', label: t('review.note') },
                { id: 'conversation', label: t('review.conversation') },
              ]}
              value={tab}
              onChange={show}
            />
          )}
          <div className="review-columns">
            <section
              id="panel-conversation"
              className="review-conversation"
              hidden={!onConversation}
              {...(phone ? { role: 'tabpanel', 'aria-labelledby': 'tab-conversation' } : {})}
              aria-label={t('review.conversation')}
            >
              <Conversation />
              <PlayerBar state={playing} />
              {phone && selected !== null && (
                <div className="review-return">
                  <Button kind="outline" icon="document" onClick={() => goTo(selected.id)}>
                    {t('foot.back')}
                  </Button>
                </div>
              )}
            </section>
            <section
              id="panel-note"
              className="review-note"
              hidden={!onNote}
              {...(phone ? { role: 'tabpanel', 'aria-labelledby': 'tab-note' } : {})}
              aria-label={t('review.note')}
            >
              <NoteColumn />
              {phone && <EvidenceStrip />}
              <Footer open={open} onNext={next} onSign={sign} />
            </section>
          </div>
        </main>
        <Suspense>
          {signing && (
            <SignDialog
              view={view}
              back={back}
              onClose={endSigning}
              onCorrect={() => {
                endSigning();
                setCorrecting(true);
              }}
            />
          )}
          {correcting && <CorrectSubject view={view} onClose={() => setCorrecting(false)} />}
        </Suspense>
      </div>
    </ReviewContext>
  );
}
