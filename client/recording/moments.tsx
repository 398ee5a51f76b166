import { useTranslation } from 'react-i18next';
import { FRAME_MS } from '../../server/domain/audio.js';
import { formatClock } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';
import { useShortcuts } from './use-shortcuts.js';
import './moments.css';

interface MomentProps {
  session: RecordingSession;
  snapshot: SessionSnapshot;
  earlierMs: number;
}

const timeOf = (seq: number, earlierMs: number): string => formatClock(earlierMs + seq * FRAME_MS);

/** Marks the newest moment, to be found again in the review. The network has no part in it. */
export const MarkButton = ({ session, snapshot, earlierMs }: MomentProps) => {
  const { t } = useTranslation();
  const { phase } = snapshot;
  const going = phase === 'recording' || phase === 'paused' || phase === 'lost';
  const mark = (): void => {
    const seq = going ? session.mark() : null;
    if (seq !== null) announce(t('moment.marked', { time: timeOf(seq, earlierMs) }));
  };
  useShortcuts({ m: mark });
  return (
    <Button className="record-button record-half" icon="flag" shortcut="Alt M" unavailable={!going} onClick={mark}>
      {t('moment.mark')}
    </Button>
  );
};

/** The marks of this recording; one that was a slip is taken back here. */
export const Moments = ({ session, snapshot, earlierMs }: MomentProps) => {
  const { t } = useTranslation();
  const marks = snapshot.marks.filter(({ set }) => set);
  if (marks.length === 0) return null;
  const over = snapshot.phase === 'finishing' || snapshot.phase === 'finished';
  const takeBack = (seq: number): void => {
    session.unmark(seq);
    announce(t('moment.taken-back', { time: timeOf(seq, earlierMs) }));
  };
  return (
    <ul className="moments" aria-label={t('moment.list')}>
      {marks.map(({ seq }, index) => (
        <li key={seq}>
          <Icon name="flag" size={16} />
          <span>
            <span className={index === marks.length - 1 ? undefined : 'visually-hidden'}>{t('moment.one')} </span>
            {timeOf(seq, earlierMs)}
          </span>
          {!over && (
            <button
              type="button"
              className="moment-back"
              aria-label={t('moment.take-back', { time: timeOf(seq, earlierMs) })}
              onClick={() => takeBack(seq)}
            >
              <Icon name="close" size={16} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
