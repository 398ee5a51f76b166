import { FRAME_MS } from '../../server/domain/audio.js';
import { createLevelJudge, type FrameLevel, type Hearing } from '../recording/level.js';

export type Verdict = Extract<Hearing, 'good' | 'quiet' | 'clipping' | 'nothing'>;

/** What the judge of recordings says of a whole check: a pause at its end is no fault, torn words at any place are. */
export const verdictOf = (levels: readonly FrameLevel[]): Verdict => {
  const judge = createLevelJudge();
  judge.reset(0);
  const heard = new Set(levels.map((level, index) => judge.take(level, (index + 1) * FRAME_MS)));
  if (heard.has('clipping')) return 'clipping';
  if (heard.has('good')) return 'good';
  return levels.some(({ peak }) => peak > 0) ? 'quiet' : 'nothing';
};
