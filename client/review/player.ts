import { useEffect, useMemo, useRef, useState } from 'react';
import { clipUrl } from '../api/encounter.js';
import type { Span, Timeline } from './timeline.js';

/** The longest clip asked for at once; playing on from a place fetches the next one at its end. */
const CLIP_MS = 60_000;

/** Changes several times a second while playing: kept apart, so that only the player is drawn again. */
export interface PlayerState {
  playing: boolean;
  failed: boolean;
  /** The place on the encounter's timeline. */
  positionMs: number;
  /** What was asked to be played, on the timeline. */
  range: { fromMs: number; toMs: number } | null;
}

export interface Player {
  /** Plays exactly this stretch. */
  play(span: Span): void;
  /** Plays from here on. */
  playFrom(ms: number): void;
  pause(): void;
}

interface Playing {
  span: Span;
  /** The clip is a piece of a longer stretch, which goes on until here (ms within the part). */
  untilMs: number;
  onward: boolean;
}

/** One audio element for the whole screen: a new clip silences the one before. */
export const usePlayer = (encounter: string, timeline: Timeline): { player: Player; playing: PlayerState } => {
  const audio = useRef<HTMLAudioElement | null>(null);
  const current = useRef<Playing | null>(null);
  const [state, setState] = useState({ playing: false, failed: false, positionMs: 0 });
  const [range, setRange] = useState<PlayerState['range']>(null);
  const line = useRef(timeline);
  line.current = timeline;

  const controls = useMemo(() => {
    const load = (playing: Playing): void => {
      const element = audio.current;
      if (element === null) return;
      const to = Math.min(playing.untilMs, playing.span.fromMs + CLIP_MS);
      current.current = { ...playing, span: { ...playing.span, toMs: to } };
      element.src = clipUrl(encounter, playing.span.part, playing.span.fromMs, to);
      setState((before) => ({ ...before, failed: false }));
      element.play().catch(() => undefined);
    };
    return {
      load,
      play: (span: Span): void => {
        const { at } = line.current;
        setRange({ fromMs: at(span.part, span.fromMs), toMs: at(span.part, span.toMs) });
        load({ span, untilMs: span.toMs, onward: false });
      },
      playFrom: (ms: number): void => {
        const span = line.current.from(ms);
        setRange(null);
        if (span !== null) load({ span, untilMs: span.toMs, onward: true });
      },
      pause: (): void => audio.current?.pause(),
    };
  }, [encounter]);

  useEffect(() => {
    const element = new Audio();
    element.preload = 'auto';
    audio.current = element;
    const place = (): number => {
      const playing = current.current;
      return playing === null
        ? 0
        : line.current.at(playing.span.part, playing.span.fromMs + element.currentTime * 1000);
    };
    const onTime = (): void => setState((before) => ({ ...before, positionMs: place() }));
    const onPlay = (): void => setState((before) => ({ ...before, playing: true }));
    const onPause = (): void => setState((before) => ({ ...before, playing: false }));
    const onError = (): void => setState((before) => ({ ...before, playing: false, failed: true }));
    const onEnded = (): void => {
      const playing = current.current;
      if (playing === null) return;
      const { part, toMs } = playing.span;
      if (toMs < playing.untilMs) controls.load({ ...playing, span: { part, fromMs: toMs, toMs: playing.untilMs } });
      else if (playing.onward) controls.playFrom(line.current.at(part, toMs));
    };
    element.addEventListener('timeupdate', onTime);
    element.addEventListener('playing', onPlay);
    element.addEventListener('pause', onPause);
    element.addEventListener('ended', onEnded);
    element.addEventListener('error', onError);
    return () => {
      element.pause();
      element.removeAttribute('src');
      audio.current = null;
    };
  }, [controls]);

  return { player: controls, playing: { ...state, range } };
};
