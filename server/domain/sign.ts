import { type Gap, isUnchosen, type Part } from './audio.js';
import type { Encounter } from './encounter.js';
import { isOpen, type Note, standing, statementState } from './note.js';
import type { SignBlock } from './view.js';
import { type Activity, isUnfinished } from './work.js';

/** What stands between an encounter and its signature, whatever the screen shows. Empty when it can be signed. */
export const signBlocks = (
  it: {
    readonly encounter: Pick<Encounter, 'contextLeftAt'>;
    readonly note: Note | null;
    readonly parts: readonly Part[];
    readonly gaps: readonly Gap[];
    readonly activities: readonly Activity[];
  },
  gapsAcknowledged: boolean,
  contextAcknowledged = false,
): SignBlock[] => {
  if (!it.note) return ['no-note'];
  const left = standing(it.note);
  const states = left.map(statementState);
  const working = it.activities.filter((activity) => activity.kind !== 'file');
  const untranscribed = it.activities.some(
    (activity) => activity.kind === 'transcribe' && activity.state === 'failed' && heardSomething(it.parts, activity),
  );
  const blocks: [SignBlock, boolean][] = [
    ['nothing-standing', left.length === 0],
    ['recording-open', it.parts.some((part) => part.endedAt === null)],
    ['work-unfinished', working.some(isUnfinished)],
    ['transcription-failed', untranscribed && !gapsAcknowledged],
    ['flag-open', states.some((state) => state === 'unsupported' || state === 'check')],
    [
      'look-missing',
      left.some((statement) => isOpen(statement) && !['unsupported', 'check'].includes(statementState(statement))),
    ],
    ['gap-not-acknowledged', it.gaps.some(isUnchosen) && !gapsAcknowledged],
    ['context-left', (it.encounter.contextLeftAt ?? null) !== null && !contextAcknowledged],
  ];
  return blocks.filter(([, blocked]) => blocked).map(([block]) => block);
};

const heardSomething = (parts: readonly Part[], activity: Activity): boolean =>
  parts.some((part) => part.id === activity.partId && part.frames > 0);
