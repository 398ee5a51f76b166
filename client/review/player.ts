import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clipUrl } from '../api/encounter.js';
import { announce } from '../ui/announcer.js';
import type { Span, Timeline } from './timeline.js';

/** The longest clip asked for at once; playing on from a place fetches the next one at its end. */
const CLIP_MS = 60_000;
/** A clip of any other length than asked for is not what was asked for. */
const TOLERANCE_MS = 50;

/** Changes several times a second while playing: kept apart, so that only the player is drawn again. */
export interface PlayerState {
  playing: boolean;
  /** What was asked for cannot be played; nothing else is played in its place. */
  failed: boolean;
  /** The place on the encounter's timeline. */
  positionMs: number;
  /** What was asked to be played, on the timeline. */
  range: { fromMs: number; toMs: number } | null;
}

export interface Player {
  /** Plays exactly this stretch. */
  play(span: Span): void;
  /** Plays from here on; what was forgotten is skipped, and that is said. */
  playFrom(ms: number): void;
  pause(): void;
  /** What was loaded is no longer held. */
  drop(): void;
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
  const { t } = useTranslation();
  const text = useRef(t);
  text.current = t;

  const controls = useMemo(() => {
    const fail = (): void => {
      audio.current?.pause();
      setState((before) => ({ ...before, playing: false, failed: true }));
    };
    const load = (playing: Playing): void => {
      const element = audio.current;
      if (element === null) return;
      const { part, fromMs } = playing.span;
      const to = Math.min(playing.untilMs, fromMs + CLIP_MS, line.current.endOf(part));
      if (fromMs >= to) {
        fail();
        return;
      }
      const loaded = { ...playing, span: { part, fromMs, toMs: to } };
      current.current = loaded;
      element.src = clipUrl(encounter, part, fromMs, to);
      setState((before) => ({ ...before, failed: false, positionMs: line.current.at(part, fromMs) }));
      element.play().catch((error: unknown) => {
        const replaced = error instanceof DOMException && error.name === 'AbortError';
        if (!replaced && current.current === loaded) fail();
      });
    };
    const goOn = (ms: number): boolean => {
      const span = line.current.from(ms);
      if (span === null) return false;
      if (line.current.at(span.part, span.fromMs) > ms) announce(text.current('player.skipped'));
      load({ span, untilMs: span.toMs, onward: true });
      return true;
    };
    return {
      load,
      fail,
      goOn,
      play: (span: Span): void => {
        const { at } = line.current;
        setRange({ fromMs: at(span.part, span.fromMs), toMs: at(span.part, span.toMs) });
        load({ span, untilMs: span.toMs, onward: false });
      },
      playFrom: (ms: number): void => {
        setRange(null);
        if (!goOn(ms)) fail();
      },
      pause: (): void => audio.current?.pause(),
      drop: (): void => {
        current.current = null;
        setRange(null);
        audio.current?.pause();
        audio.current?.removeAttribute('src');
        audio.current?.load();
      },
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
    const onLength = (): void => {
      const { fromMs = 0, toMs = 0 } = current.current?.span ?? {};
      if (!(Math.abs(element.duration * 1000 - (toMs - fromMs)) <= TOLERANCE_MS)) controls.fail();
    };
    const onEnded = (): void => {
      const playing = current.current;
      if (playing === null) return;
      const { part, toMs } = playing.span;
      if (toMs < playing.untilMs) controls.load({ ...playing, span: { part, fromMs: toMs, toMs: playing.untilMs } });
      else if (playing.onward) controls.goOn(line.current.at(part, toMs));
    };
    element.addEventListener('timeupdate', onTime);
    element.addEventListener('playing', onPlay);
    element.addEventListener('pause', onPause);
    element.addEventListener('ended', onEnded);
    element.addEventListener('loadedmetadata', onLength);
    element.addEventListener('error', controls.fail);
    return () => {
      element.pause();
      element.removeAttribute('src');
      audio.current = null;
    };
  }, [controls]);

  return { player: controls, playing: { ...state, range } };
};
