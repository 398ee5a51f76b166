import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useListen } from '../api/live.js';
import { EncounterBand } from '../encounter/encounter-band.js';
import { backFromSignIn } from '../sign/back-from-sign-in.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Tabs } from '../ui/tabs.js';
import { useTitle } from '../ui/title.js';
import { useOutbox } from '../words/use-outbox.js';
import { WordsContext } from '../words/words-context.js';
import { Conversation } from './conversation.js';
import { EvidenceStrip } from './evidence-strip.js';
import { Footer } from './footer.js';
import { NoteColumn } from './note-column.js';
import { PlayerBar } from './player-bar.js';
import { ReviewContext } from './review-context.js';
import { nextOpen, openStatements } from './sections.js';
import { signLock } from './sign-locks.js';
import { spanOf } from './timeline.js';
import { useReviewState } from './use-review.js';
import { useReviewKeys } from './use-review-keys.js';
import { useShortcuts } from './use-shortcuts.js';
import { useTelling } from './use-telling.js';
import './review.css';

const shortly = (text: string): string => (text.length > 20 ? `${text.slice(0, 18).trimEnd()}…` : text);

const SignDialog = lazy(async () => ({ default: (await import('../sign/sign-dialog.js')).SignDialog }));

const CorrectSubject = lazy(async () => ({
  default: (await import('../encounter/correct-subject-dialog.js')).CorrectSubjectDialog,
}));

export default function ReviewScreen({ view: server }: { view: EncounterView }) {
  const { t } = useTranslation();
  useTitle(t('review.note'));
  useListen(server.encounter.id);
  const { view, words, decide, waits } = useOutbox(server);
  const { review, playing, tab, openings } = useReviewState(view, { decide, waits });
  const [correcting, setCorrecting] = useState(false);
  const { selected, show, player, phone, working, utterance, goTo } = review;
  const open = openStatements(view.note, review.noteType);
  const { waiting, choices } = words.outbox;
  const lock = signLock({ view, open: open.length, working, waiting: waiting.length, choices: choices.length }, t);

  // Back from authenticating again: the dialog stands open as it was left, once.
  const [back, setBack] = useState(() => backFromSignIn(location.search));
  const [signing, setSigning] = useState(back !== null && lock.mayOpen);
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const endSigning = (): void => {
    setSigning(false);
    setBack(null);
  };

  const next = (): void => {
    const found = nextOpen(open, selected?.id ?? null);
    goTo(found === null ? 'sign' : { statement: found.id });
  };
  const sign = (): void => {
    if (open.length > 0) next();
    else if (lock.mayOpen) setSigning(true);
    else announce(`${lock.count}. ${lock.why}`);
  };
  const play = (): void => {
    const source = selected?.evidence.map(({ id }) => utterance(id)).find((one) => one !== undefined);
    const span = source === undefined ? null : spanOf(source);
    if (playing.playing) player.pause();
    else if (span !== null && selected !== null) {
      player.play(span);
      review.playsFor(selected.id);
    }
  };
  useShortcuts({ onNext: next, onSign: sign, onPlay: play, ...useReviewKeys(review) });
  useTelling(signing, openings.flush);

  const onNote = !phone || tab === 'note';
  const onConversation = !phone || tab === 'conversation';
  return (
    <WordsContext value={words}>
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
                    <Button kind="outline" icon="document" onClick={() => goTo({ statement: selected.id })}>
                      {t('foot.back-to', { text: shortly(selected.text) })}
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
                <Footer
                  lock={lock}
                  hasOpen={open.length > 0}
                  onNext={next}
                  onSign={sign}
                  activeMs={view.pace.activeMs + openings.activeMs()}
                />
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
    </WordsContext>
  );
}
