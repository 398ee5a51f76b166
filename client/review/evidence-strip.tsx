import { useTranslation } from 'react-i18next';
import { isUnclear } from '../../server/domain/transcript.js';
import { formatClock } from '../format.js';
import { Icon } from '../ui/icon.js';
import { Quoted } from './quoted.js';
import { useReview } from './review-context.js';
import { speakerOf } from './speaker.js';
import { spanOf } from './timeline.js';

/** On a phone the conversation is on another tab, so the evidence of the selected statement is shown here. */
export const EvidenceStrip = () => {
  const { t } = useTranslation();
  const { view, selected, subjectWord, utterance, timeline, player, playsFor } = useReview();
  if (selected === null || selected.evidence.length === 0 || selected.handling.state === 'removed') return null;
  return (
    <div className="strip">
      {selected.evidence.map((evidence) => {
        const source = utterance(evidence.id);
        const span = source === undefined ? null : spanOf(source);
        const who = source === undefined ? '' : speakerOf(source, view, subjectWord, t).label;
        const time = span === null ? t('review.typed') : formatClock(timeline.at(span.part, span.fromMs));
        return (
          <div key={`${evidence.id} ${evidence.quote}`} className="strip-row" data-utterance={evidence.id}>
            {span !== null && (
              <button
                type="button"
                className="player-button"
                aria-label={t('do.play', { time })}
                onClick={() => {
                  player.play(span);
                  playsFor(selected.id);
                }}
              >
                <Icon name="play" size={22} />
              </button>
            )}
            <p>
              <strong>{source === undefined ? t('source.gone.short') : `${who} ${time}`}</strong>
              {source !== undefined && isUnclear(source) && (
                <span className="strip-unclear">
                  <Icon name="question" size={16} /> {t('unclear.utterance')}
                </span>
              )}
              <span lang={evidence.language} dir="auto">
                <Quoted text={evidence.quote} quotes={[evidence.quote]} />
              </span>
            </p>
          </div>
        );
      })}
    </div>
  );
};
