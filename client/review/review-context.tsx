import { createContext, useContext, useMemo } from 'react';
import type { ReviewCommand } from '../../server/domain/commands.js';
import type { Statement } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import type { Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';
import type { useCommand } from '../api/encounter.js';
import type { Player } from './player.js';
import type { Timeline } from './timeline.js';

/** What the parts of the review screen share. */
export interface Review {
  view: EncounterView;
  noteType: NoteType | undefined;
  subjectWord: 'patient' | 'client';
  command: ReturnType<typeof useCommand>;
  /**
   * Sends one review command and says it was done; false when it failed, and the failure is shown. While the server is away it waits on
   * this device, which counts as done.
   */
  run(command: ReviewCommand, how?: { quietly: boolean }): Promise<boolean>;
  /** The professional's own words, to be drafted from. */
  addTyped(text: string): Promise<'sent' | 'waits' | 'failed'>;
  player: Player;
  timeline: Timeline;
  selected: Statement | null;
  select(statement: string | null): void;
  /** Whether the evidence of the selected statement has been in sight or played for long enough for a look. */
  opened(statement: string): boolean;
  /** The sound that plays from now on is the evidence of this statement. */
  playsFor(statement: string | null): void;
  /** Brings a statement, or the button that signs, into sight and under the keys. */
  goTo(goal: { statement: string } | 'sign' | null): void;
  /** Time at the review that the server was not told of yet, ms. */
  activeMs(): number;
  utterance(id: string): Utterance | undefined;
  /** Something is being drafted or transcribed. */
  working: boolean;
  phone: boolean;
  show(tab: 'note' | 'conversation'): void;
  /** What was forgotten last on this screen, in words; said once beside the note. */
  forgotten: string | null;
  sayForgotten(text: string): void;
}

export const ReviewContext = createContext<Review | null>(null);

export const useReview = (): Review => {
  const review = useContext(ReviewContext);
  if (review === null) throw new Error('used outside of the review screen');
  return review;
};

/**
 * The review as rows see it that are not selected: the same for as long as only the selection changes, so that a press draws two rows
 * and not all of them.
 */
export const useCalmReview = (): Review => {
  const review = useReview();
  const { view, noteType, run, player, timeline, utterance, working, phone, goTo } = review;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the rest such rows see nothing
  return useMemo(
    () => ({ ...review, selected: null }),
    [view, noteType, run, player, timeline, utterance, working, phone, goTo],
  );
};
