import { useTranslation } from 'react-i18next';
import { levelOf } from './level.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';
import { STRIP_BARS } from './sound-strip.js';
import { placeOfFrame, type StripItem, stripItems } from './strip-layout.js';

const STEP = 4.125;
const WIDTH = STRIP_BARS * STEP;
const HEIGHT = 44;
const GAP_HEIGHT = 18;

const Bar = ({ x, item }: { x: number; item: Extract<StripItem, { is: 'bar' }> }) => {
  const half = Math.max(1, levelOf(item.peak) ** 1.5 * (HEIGHT / 2 - 2));
  const line = { x1: x, x2: x, y1: HEIGHT / 2 - half, y2: HEIGHT / 2 + half };
  return item.safe ? (
    <line {...line} className="strip-safe" />
  ) : (
    <>
      <line {...line} className="strip-here" />
      <line {...line} className="strip-here-inside" />
    </>
  );
};

/** One timeline: filled is on the server, hollow only on this device, a dashed box is missing. It repeats what the counters say. */
export const SoundStripPicture = ({ session, snapshot }: { session: RecordingSession; snapshot: SessionSnapshot }) => {
  const { t } = useTranslation();
  // What is on its way for a moment is not worth another colour.
  const acked = snapshot.waitingS === 0 ? Number.POSITIVE_INFINITY : session.acked();
  const { strip } = session;
  const items = stripItems(strip.bars(), session.gaps(), acked, strip.framesPerBar(), snapshot.forgotten);
  const isMissing = (item: StripItem): boolean => item.is === 'gap' && !['paused', 'forgotten'].includes(item.reason);
  const isForgotten = (item: StripItem): boolean => item.is === 'gap' && item.reason === 'forgotten';
  const isPause = (item: StripItem): boolean => item.is === 'gap' && item.reason === 'paused';
  const flags = snapshot.marks
    .filter(({ set }) => set)
    .map(({ seq }) => placeOfFrame(seq, strip.bars(), session.gaps(), strip.framesPerBar()) * STEP + STEP / 2);
  const width = Math.max(WIDTH, items.reduce((sum, item) => sum + (item.is === 'gap' ? item.width : 1), 0) * STEP);
  let x = STEP / 2;
  return (
    <figure className="sound-strip">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {items.map((item, index) => {
          const at = x;
          x += (item.is === 'gap' ? item.width : 1) * STEP;
          const key = `${item.is} ${index}`;
          if (item.is === 'bar') return <Bar key={key} x={at} item={item} />;
          return (
            <rect
              key={key}
              className={item.reason === 'paused' ? 'strip-pause' : 'strip-missing'}
              x={at - STEP / 2 + 1}
              y={(HEIGHT - GAP_HEIGHT) / 2}
              width={item.width * STEP - 2}
              height={GAP_HEIGHT}
            />
          );
        })}
      </svg>
      {flags.length > 0 && (
        <svg className="strip-flags" aria-hidden="true">
          {flags.map((at) => (
            <svg key={at} aria-hidden="true" x={`${(at / width) * 100}%`} overflow="visible">
              <path d="M0 12V1l7 3-7 3" />
            </svg>
          ))}
        </svg>
      )}
      <figcaption>
        <span className="strip-key strip-key-safe">{t('recording.strip.safe')}</span>
        {snapshot.waitingS > 0 && <span className="strip-key strip-key-here">{t('recording.strip.here')}</span>}
        {items.some(isMissing) && <span className="strip-key strip-key-missing">{t('recording.strip.missing')}</span>}
        {items.some(isForgotten) && <span className="strip-key strip-key-missing">{t('forget.counted')}</span>}
        {items.some(isPause) && <span className="strip-key strip-key-pause">{t('recording.strip.pause')}</span>}
      </figcaption>
    </figure>
  );
};
