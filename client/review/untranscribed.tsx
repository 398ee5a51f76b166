import { useTranslation } from 'react-i18next';
import type { Untranscribed as Found } from '../../server/domain/coverage.js';
import { acceptsInput } from '../../server/domain/encounter.js';
import { formatClock, formatLength } from '../format.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useReview } from './review-context.js';

/** More places than this are not listed one by one. */
const MOST = 6;

const Place = ({ part, startMs, endMs }: { part: number; startMs: number; endMs: number }) => {
  const { t } = useTranslation();
  const { player, timeline } = useReview();
  const time = formatClock(timeline.at(part, startMs));
  return (
    <Button
      size="small"
      kind="outline"
      icon="play"
      aria-label={t('do.play', { time })}
      onClick={() => player.play({ part, fromMs: startMs, toMs: endMs })}
    >
      {time} ({formatLength(endMs - startMs, t)})
    </Button>
  );
};

const Part = ({ found: { partId, places } }: { found: Found }) => {
  const { t } = useTranslation();
  const { command } = useReview();
  const without = places.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const more = places.length - MOST;
  return (
    <Notice
      kind="check"
      urgent
      title={t('speech.without-words', { length: formatLength(without, t) })}
      actions={
        <>
          {places.slice(0, MOST).map(({ startMs, endMs }) => (
            <Place key={startMs} part={partId} startMs={startMs} endMs={endMs} />
          ))}
          <Button
            size="small"
            icon="refresh"
            busy={command.isPending}
            onClick={() => command.mutate({ to: 'transcribe-again', body: { part: partId } })}
          >
            {t('speech.transcribe-again')}
          </Button>
        </>
      }
    >
      {t('speech.without-words.text')} {more > 0 && t('speech.more-places', { count: more })}
    </Notice>
  );
};

/** Speech that was heard and has no words: where it is, and what can be done about it while the sound is there. */
export const Untranscribed = () => {
  const { view } = useReview();
  if (!acceptsInput(view.encounter.state)) return null;
  return view.untranscribed.map((found) => <Part key={found.partId} found={found} />);
};
