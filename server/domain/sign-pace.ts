/** The fastest anybody reads: far above what understanding takes, so that nobody who read is ever doubted. */
const WORDS_PER_SECOND = 6;
/** The least a look of its own at one statement takes. */
const MS_PER_LOOK = 700;

/** What was signed, and how long its review was active. */
export interface SignPace {
  /** Words of the note as it is signed. */
  readonly words: number;
  /** Statements that asked for a look of their own. */
  readonly statements: number;
  /** Time in which the signer was at the review, in ms. */
  readonly activeMs: number;
}

/** The least time, in ms, in which the words can have been read and the looks given. */
export const fastestReviewMs = ({ words, statements }: Omit<SignPace, 'activeMs'>): number =>
  (words / WORDS_PER_SECOND) * 1000 + statements * MS_PER_LOOK;

/** Signed faster than it can have been read. Says nothing of how well anything was read that took longer. */
export const fastSignOff = ({ words, statements, activeMs }: SignPace): boolean =>
  activeMs < fastestReviewMs({ words, statements });

/** Words separated by white space, as a reader meets them. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
