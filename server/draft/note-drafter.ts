import type { PartKind } from '../domain/audio.js';
import type { DraftCall } from '../domain/draft-cost.js';
import type { Language } from '../domain/language.js';
import type { Evidence, Making, Statement } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import type { Preferences } from '../domain/preferences.js';
import type { Utterance } from '../domain/transcript.js';

export interface DraftRequest {
  /** What stands now. What a human touched is given for context and cannot be replaced or withdrawn. */
  readonly statements: readonly Statement[];
  /** Final utterances and typed text, in order, that are not drafted yet (all of the encounter's when a section is drafted again). */
  readonly utterances: readonly Utterance[];
  /** Everything said so far, in order, with `utterances` in it: what is older is there to be understood by and cited. Without it, they are all. */
  readonly context?: readonly Utterance[];
  readonly noteType: NoteType;
  /** Draft this section alone; its untouched statements are to be replaced. */
  readonly section: string | null;
  readonly mode: PartKind;
  readonly spokenLanguage: Language;
  readonly noteLanguage: Language;
  /** ISO date of the visit, for words such as "tomorrow". */
  readonly visitDate: string;
  /** How the professional likes notes to be worded; it reaches no fact. */
  readonly style?: Preferences;
  readonly signal: AbortSignal;
  /** Told of the calls it took, also when it throws. */
  readonly spent?: (calls: readonly DraftCall[]) => void;
}

export interface DraftedStatement {
  readonly section: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** The answer, by statement id. Ids of new statements are given by the server. */
export interface Changes {
  readonly add: readonly DraftedStatement[];
  readonly replace: readonly (DraftedStatement & { readonly id: string })[];
  readonly withdraw: readonly string[];
  readonly making: Omit<Making, 'at'>;
}

/**
 * Drafts from what was said and nothing else. Throws `draft.unavailable` when trying again can help, `draft.unauthorised` when the operator can, `draft.refused`,
 * `draft.invalid-output` (not valid against the schema after one retry) or `draft.language`. `details.reason` is 'length' where less material
 * at once can help, 'model' where the model would not write about it. A failure is never text in the note.
 */
export interface NoteDrafter {
  readonly name: string;
  /** Whether the note language may differ from the spoken one. */
  readonly translates: boolean;
  /** It is cheap and sees more in the whole than in a stretch: until the review begins, each draft is made anew from everything said. */
  readonly rereads?: boolean;
  draft(request: DraftRequest): Promise<Changes>;
}
