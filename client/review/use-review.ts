import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCommand } from '../../server/domain/commands.js';
import type { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import { useCommand } from '../api/encounter.js';
import { useNoteType } from '../encounter/note-type.js';
import { announce } from '../ui/announcer.js';
import type { Decided } from '../words/decision.js';
import { canWait } from '../words/outbox.js';
import { type PlayerState, usePlayer } from './player.js';
import type { Review } from './review-context.js';
import { openStatements } from './sections.js';
import { timelineOf } from './timeline.js';
import { usePhone } from './use-phone.js';
import { useSeen } from './use-seen.js';

export type Tab = 'note' | 'conversation';

/** Everything the review screen knows. */
export const useReviewState = (
  view: EncounterView,
  { decide, waits }: { decide(decided: Decided): Promise<void>; waits: boolean },
): { review: Review; playing: PlayerState; tab: Tab } => {
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
  const { seen, markSeen } = useSeen(selected, phone && tab === 'note', tab);
  const byId = useMemo(() => new Map(view.utterances.map((one) => [one.id, one])), [view.utterances]);
  const utterance = useCallback((id: string) => byId.get(id), [byId]);
  const working = view.activities.some((activity) => activity.kind !== 'file' && isUnfinished(activity));
  const { mutateAsync, reset } = command;

  /** Behind what waits already, in order; otherwise to the server, and on this device only when that is away. */
  const sendOrWait = useCallback(
    async (decided: Decided): Promise<'sent' | 'waits' | 'failed'> => {
      try {
        if (!waits) {
          await mutateAsync(decided as Parameters<typeof mutateAsync>[0]);
          return 'sent';
        }
      } catch (error) {
        if (!canWait(error)) return 'failed';
        reset();
      }
      await decide(decided);
      return 'waits';
    },
    [mutateAsync, reset, decide, waits],
  );
  const run = useCallback(
    async (one: ReviewCommand, { quietly } = { quietly: false }): Promise<boolean> => {
      const outcome = await sendOrWait({ to: 'review', body: { command: one } });
      if (outcome === 'failed') return false;
      if (!quietly) announce(t(outcome === 'sent' ? `done.${one.do}` : 'words.mark.kept'));
      return true;
    },
    [sendOrWait, t],
  );
  const addTyped = useCallback((text: string) => sendOrWait({ to: 'typed', body: { text } }), [sendOrWait]);

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
      seen,
      markSeen,
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
      seen,
      markSeen,
      utterance,
      working,
      phone,
      forgotten,
    ],
  );
  return { review, playing, tab };
};
