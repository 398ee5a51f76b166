import { useEffect, useRef } from 'react';
import { levelOf } from './level.js';
import type { RecordingSession } from './recording-session.js';
import './sound.css';

const BARS = 30;
const PER_SECOND = 15;
const PER_SECOND_CALM = 2;
const FALL = 0.75;

interface LevelMeterProps {
  session: Pick<RecordingSession, 'onLevel'>;
  active: boolean;
  bars?: number;
}

/** How loud it is now, and was just before. Drawn past React; the words beside it say the same to those who do not see it. */
export const LevelMeter = ({ session, active, bars: count = BARS }: LevelMeterProps) => {
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const bars = [...(row.current?.children ?? [])] as HTMLElement[];
    const history = bars.map(() => 0);
    let newest = 0;
    let shown = 0;
    const draw = (): void => {
      shown = Math.max(newest, shown * FALL);
      history.unshift(shown);
      history.pop();
      const lit = Math.round(shown * count);
      for (const [index, bar] of bars.entries()) {
        const on = index < lit;
        bar.style.transform = `scaleY(${on ? 0.22 + 0.78 * (history[index % 12] ?? 0) : 0.22})`;
        bar.classList.toggle('level-lit', on);
      }
    };
    if (!active) {
      draw();
      return;
    }
    const off = session.onLevel((rms) => {
      newest = levelOf(rms);
    });
    // In the small window its own clock goes on at full pace while the page behind is hidden.
    const view = row.current?.ownerDocument.defaultView ?? window;
    const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = view.setInterval(draw, 1000 / (calm ? PER_SECOND_CALM : PER_SECOND));
    return () => {
      view.clearInterval(timer);
      off();
    };
  }, [session, active, count]);

  return (
    <div ref={row} className="level" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity but their place
        <span key={index} />
      ))}
    </div>
  );
};
