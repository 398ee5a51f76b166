import { createContext, useContext } from 'react';
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
  /** Statements whose evidence has been in sight or was played since the screen was opened. */
  seen: ReadonlySet<string>;
  markSeen(statement: string): void;
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
