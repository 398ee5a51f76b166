import { FRAME_MS } from '../../server/domain/audio.js';
import { SOUND_CHECK_MS } from '../../server/domain/sound-check.js';
import { createHealthWatch, type Health, healthy } from '../recording/health.js';
import type { FrameLevel } from '../recording/level.js';
import { type Microphone, type openMicrophone, type SourceProblem, sourceProblem } from '../recording/microphone.js';
import { type Verdict, verdictOf } from './verdict.js';

const FRAMES = SOUND_CHECK_MS / FRAME_MS;

export type SoundCheckState =
  | { readonly is: 'idle' }
  | { readonly is: 'opening' }
  | { readonly is: 'listening'; readonly leftS: number; readonly health: Health }
  | { readonly is: 'done'; readonly verdict: Verdict; readonly pcm: Uint8Array<ArrayBuffer> }
  | { readonly is: 'failed'; readonly problem: SourceProblem };

export interface SoundCheck {
  start(): Promise<void>;
  /** Ends early with what was heard until now. */
  stop(): void;
  /** Lets go of microphone and sound. */
  forget(): void;
  onLevel(listener: (rms: number) => void): () => void;
}

/** Ten seconds of the microphone, judged while they last; they stay in this page's memory and go with it. */
export const createSoundCheck = (
  open: typeof openMicrophone,
  now: () => number,
  onState: (state: SoundCheckState) => void,
): SoundCheck => {
  const listeners = new Set<(rms: number) => void>();
  /** Counts the checks: what comes late from one before is not taken. */
  let turn = 0;
  let finish: (() => void) | null = null;
  let letGo: (() => void) | null = null;

  const start = async (): Promise<void> => {
    forget();
    turn += 1;
    const mine = turn;
    const pieces: Uint8Array[] = [];
    const levels: FrameLevel[] = [];
    let health = healthy;
    let microphone: Microphone | null = null;
    const watch = createHealthWatch(now, (found) => {
      health = found;
      if (mine === turn && microphone !== null) showProgress();
    });
    const showProgress = (): void => {
      onState({ is: 'listening', leftS: Math.ceil(((FRAMES - levels.length) * FRAME_MS) / 1000), health });
    };
    const end = (): void => {
      turn += 1;
      finish = null;
      letGo = null;
      watch.stop();
      void microphone?.stop();
    };
    finish = () => {
      end();
      const pcm = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      let at = 0;
      for (const piece of pieces) {
        pcm.set(piece, at);
        at += piece.length;
      }
      onState({ is: 'done', verdict: verdictOf(levels), pcm });
    };
    letGo = end;
    onState({ is: 'opening' });
    try {
      const opened = await open({
        frame: ({ pcm, ...level }) => {
          if (mine !== turn) return;
          pieces.push(new Uint8Array(pcm));
          levels.push(level);
          watch.frame(level);
          for (const listener of listeners) listener(level.rms);
          if (levels.length >= FRAMES) finish?.();
          else if (levels.length % 10 === 0) showProgress();
        },
        finished: () => undefined,
        lost: () => undefined,
        condition: watch.condition,
      });
      if (mine !== turn) return void opened.stop();
      microphone = opened;
      watch.begin();
      showProgress();
    } catch (error) {
      if (mine !== turn) return;
      end();
      onState({ is: 'failed', problem: sourceProblem(error) });
    }
  };

  const forget = (): void => {
    letGo?.();
    onState({ is: 'idle' });
  };

  return {
    start,
    stop: () => finish?.(),
    forget,
    onLevel: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
