import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCommand } from '../../server/domain/commands.js';
import type { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import { useCommand } from '../api/encounter.js';
import { useNoteType } from '../encounter/note-type.js';
import { announce } from '../ui/announcer.js';
import type { Decided } from '../words/decision.js';
import { useSendOrWait } from '../words/use-send-or-wait.js';
import { doneText } from './done-text.js';
import { type PlayerState, usePlayer } from './player.js';
import type { Review } from './review-context.js';
import { openStatements } from './sections.js';
import { timelineOf } from './timeline.js';
import { type Openings, useOpenings } from './use-openings.js';
import { usePhone } from './use-phone.js';
import { goalAfter, useWalk } from './use-walk.js';

export type Tab = 'note' | 'conversation';

/** Everything the review screen knows. */
export const useReviewState = (
  view: EncounterView,
  { decide, waits }: { decide(decided: Decided): Promise<void>; waits: boolean },
): { review: Review; playing: PlayerState; tab: Tab; openings: Openings } => {
  const { t } = useTranslation();
  const { encounter, note } = view;
  const noteType = useNoteType(encounter.noteType);
  const command = useCommand(encounter.id);
  const phone = usePhone();
  const [tab, setTab] = useState<Tab>('note');
  const [forgotten, sayForgotten] = useState<string | null>(null);
  const [selectedId, select] = useState<string | null>(null);
  const selected = note?.statements.find((statement) => statement.id === selectedId) ?? null;
  const timeline = useMemo(() => timelineOf(view.parts, view.gaps), [view.parts, view.gaps]);
  const { player, playing } = usePlayer(encounter.id, timeline);
  const inStrip = phone && tab === 'note';
  const openings = useOpenings(encounter.id, selected, {
    inStrip,
    tab,
    playing: playing.playing && playing.range !== null,
  });
  const { opened, playsFor, activeMs } = openings;
  const byId = useMemo(() => new Map(view.utterances.map((one) => [one.id, one])), [view.utterances]);
  const utterance = useCallback((id: string) => byId.get(id), [byId]);
  const working = view.activities.some((activity) => activity.kind !== 'file' && isUnfinished(activity));
  const goTo = useWalk(view, noteType, working, { select, show: setTab });
  const latest = useRef({ view, noteType, openings, goTo });
  latest.current = { view, noteType, openings, goTo };
  const sendOrWait = useSendOrWait(command, { decide, waits });

  const run = useCallback(
    async (one: ReviewCommand, { quietly } = { quietly: false }): Promise<boolean> => {
      const { view: before, openings, goTo } = latest.current;
      const told = openings.take('statement' in one ? one.statement : null);
      const { outcome, after } = await sendOrWait({ to: 'review', body: { command: one, ...told } });
      if (outcome === 'failed') openings.giveBack(told);
      if (outcome === 'failed' || quietly) return outcome !== 'failed';
      announce(outcome === 'sent' ? doneText(one, before, after, t) : t('words.mark.kept'));
      goTo(outcome === 'sent' ? goalAfter(one, before, after, latest.current.noteType) : null);
      return true;
    },
    [sendOrWait, t],
  );
  const addTyped = useCallback(
    async (text: string) => (await sendOrWait({ to: 'typed', body: { text } })).outcome,
    [sendOrWait],
  );

  const wasWorking = useRef(working);
  useEffect(() => {
    if (wasWorking.current && !working && note !== null)
      announce(t('foot.draft-ready', { count: openStatements(note, noteType).length }));
    wasWorking.current = working;
  }, [working, note, noteType, t]);

  const review = useMemo<Review>(
    () => ({
      view,
      noteType,
      subjectWord: noteType?.subjectWord ?? 'patient',
      command,
      run,
      addTyped,
      player,
      timeline,
      selected,
      select,
      opened,
      playsFor,
      activeMs,
      goTo,
      utterance,
      working,
      phone,
      show: setTab,
      forgotten,
      sayForgotten,
    }),
    [
      view,
      noteType,
      command,
      run,
      addTyped,
      player,
      timeline,
      selected,
      opened,
      playsFor,
      activeMs,
      goTo,
      utterance,
      working,
      phone,
      forgotten,
    ],
  );
  return { review, playing, tab, openings };
};
