import { useTranslation } from 'react-i18next';
import { formatClock } from '../format.js';
import { Icon } from '../ui/icon.js';
import type { PlayerState } from './player.js';
import { useReview } from './review-context.js';
import { spanOf } from './timeline.js';
import './player-bar.css';

const WIDTH = 1000;
const HEIGHT = 28;

/** The sound as one line: a bar for each stretch of speech, a dashed box for each gap, a frame round what plays. */
export const PlayerBar = ({ state }: { state: PlayerState }) => {
  const { t } = useTranslation();
  const { view, player, playsFor, timeline, selected, utterance } = useReview();
  if (timeline.lengthMs === 0) return null;
  const x = (ms: number): number => (ms / timeline.lengthMs) * WIDTH;
  const evidence = selected?.evidence.map(({ id }) => utterance(id)).find((one) => one !== undefined) ?? null;
  const chosen = evidence === null ? null : spanOf(evidence);
  const atEnd = chosen === null && state.positionMs >= timeline.lengthMs - 500;
  const toggle = (): void => {
    if (state.playing) player.pause();
    else if (chosen !== null) {
      player.play(chosen);
      playsFor(selected?.id ?? null);
    } else player.playFrom(atEnd ? 0 : state.positionMs);
  };
  const move = (event: React.KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 5_000 : event.key === 'ArrowLeft' ? -5_000 : 0;
    if (step === 0) return;
    event.preventDefault();
    player.playFrom(Math.min(timeline.lengthMs - 100, Math.max(0, state.positionMs + step)));
  };
  const jump = (event: React.MouseEvent): void => {
    const box = event.currentTarget.getBoundingClientRect();
    player.playFrom(Math.floor(((event.clientX - box.left) / box.width) * timeline.lengthMs));
  };
  const range = state.range;
  return (
    <div className="player">
      <button
        type="button"
        className="player-button"
        onClick={toggle}
        aria-label={t(state.playing ? 'player.pause' : atEnd ? 'player.again' : 'player.play')}
      >
        <Icon name={state.playing ? 'pause' : 'play'} size={22} />
      </button>
      {state.failed ? (
        <p className="player-failed" role="alert">
          {t('player.not-there')}
        </p>
      ) : (
        <>
          <div
            className="player-line"
            role="slider"
            tabIndex={0}
            aria-label={t('player.position')}
            aria-valuemin={0}
            aria-valuemax={Math.round(timeline.lengthMs / 1000)}
            aria-valuenow={Math.round(state.positionMs / 1000)}
            aria-valuetext={formatClock(state.positionMs)}
            onClick={jump}
            onKeyDown={move}
          >
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <path className="player-silence" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
              {view.utterances.map((one) => {
                if (one.partId === null) return null;
                const from = timeline.at(one.partId, one.startMs);
                const height = one.role === 'professional' ? 18 : 11;
                return (
                  <rect
                    key={one.id}
                    className={from <= state.positionMs ? 'player-heard' : 'player-speech'}
                    x={x(from)}
                    width={Math.max(2, x(one.endMs - one.startMs) - 1)}
                    y={(HEIGHT - height) / 2}
                    height={height}
                  />
                );
              })}
              {view.gaps.map((gap) => (
                <rect
                  key={`${gap.partId}-${gap.atMs}-${gap.reason}`}
                  className="player-gap"
                  x={x(timeline.at(gap.partId, gap.atMs)) - 3}
                  width={gap.reason === 'forgotten' ? Math.max(6, x(gap.durationMs)) : 6}
                  y={4}
                  height={HEIGHT - 8}
                />
              ))}
              {view.moments.map(({ partId, atMs }) => {
                const at = x(timeline.at(partId, atMs));
                return <path key={`${partId}-${atMs}`} className="player-flag" d={`M${at} ${HEIGHT}V0h6v6h-6`} />;
              })}
              {range !== null && (
                <rect
                  className="player-range"
                  x={x(range.fromMs)}
                  width={Math.max(6, x(range.toMs - range.fromMs))}
                  y={1}
                  height={HEIGHT - 2}
                />
              )}
              <path className="player-now" d={`M${x(state.positionMs)} 0V${HEIGHT}`} />
            </svg>
          </div>
          <p className="player-time">
            <strong>{formatClock(state.positionMs)}</strong> / {formatClock(timeline.lengthMs)}
          </p>
        </>
      )}
    </div>
  );
};
