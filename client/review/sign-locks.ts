import type { EncounterView, SignBlock } from '../../server/domain/view.js';

/** What the signer acknowledges in the dialog, which therefore has to open. */
const acknowledgeable: readonly SignBlock[] = ['gap-not-acknowledged', 'transcription-failed', 'context-left'];

/** What keeps the dialog of the signature closed, as the server has it. */
export const signLocks = ({ signBlocks }: Pick<EncounterView, 'signBlocks'>): SignBlock[] =>
  signBlocks.filter((block) => !acknowledgeable.includes(block));
