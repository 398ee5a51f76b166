import type { TFunction } from 'i18next';
import { standing } from '../../server/domain/note.js';
import type { EncounterView, SignBlock } from '../../server/domain/view.js';

/** What the signer acknowledges in the dialog, which therefore has to open. */
const acknowledgeable: readonly SignBlock[] = ['gap-not-acknowledged', 'transcription-failed', 'context-left'];

/** What keeps the dialog of the signature closed, as the server has it. */
export const signLocks = ({ signBlocks }: Pick<EncounterView, 'signBlocks'>): SignBlock[] =>
  signBlocks.filter((block) => !acknowledgeable.includes(block));

export interface SignLock {
  mayOpen: boolean;
  /** How much is left. */
  count: string;
  /** What else is waited for; empty where nothing is. */
  why: string;
}

interface Known {
  view: Pick<EncounterView, 'note' | 'signBlocks'>;
  /** Statements that are open. */
  open: number;
  working: boolean;
  /** Decisions that are only on this device, and those of them that have to be made again. */
  waiting: number;
  choices: number;
}

/** Whether the dialog of the signature opens, by press or by key, and what is said of it. */
export const signLock = ({ view, open, working, waiting, choices }: Known, t: TFunction): SignLock => {
  const empty = view.note === null || standing(view.note).length === 0;
  const count = (() => {
    if (working) return t('foot.working');
    if (empty) return t('foot.nothing');
    return open === 0 ? t('foot.clear') : t('foot.open', { count: open });
  })();
  /** What the server still waits for besides what the note itself shows. */
  const blocks = open > 0 || working || empty ? [] : signLocks(view);
  const unsent = waiting === 0 ? [] : [t(choices > 0 ? 'words.choose' : 'words.block')];
  const why = [...unsent, ...blocks.map((block) => t(`block.${block}`))].join(' ');
  return { mayOpen: !working && !empty && open === 0 && why === '', count, why };
};
