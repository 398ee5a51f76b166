import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../server/domain/note.js';
import { isUnclear, type Utterance } from '../../server/domain/transcript.js';
import { formatClock } from '../format.js';
import { Icon } from '../ui/icon.js';
import { Found } from './found.js';
import { Quoted } from './quoted.js';
import { SaidBy } from './said-by.js';
import type { Speaker } from './speaker.js';
import { type Span, spanOf } from './timeline.js';

interface UtteranceRowProps {
  utterance: Utterance;
  atMs: number;
  evidence: readonly Evidence[];
  speaker: Speaker & { suggested: boolean };
  /** Of the selected statement, where it is its source. */
  onPlay(span: Span, isSource: boolean): void;
  /** What is searched for, where it is in these words. */
  found?: string | null;
}

const Row = ({ utterance, atMs, evidence, speaker, onPlay, found = null }: UtteranceRowProps) => {
  const { t } = useTranslation();
  const isSource = evidence.length > 0;
  const span = spanOf(utterance);
  return (
    <div className={isSource ? 'utterance utterance-source' : 'utterance'} data-utterance={utterance.id}>
      {span !== null && (
        <button
          type="button"
          className="utterance-time"
          tabIndex={isSource ? 0 : -1}
          aria-label={t('do.play', { time: formatClock(atMs) })}
          onClick={() => onPlay(span, isSource)}
        >
          {formatClock(atMs)}
        </button>
      )}
      {utterance.source !== 'typed' && (
        <p className={`utterance-speaker role-${utterance.role}`}>
          {speaker.mark !== null && (
            <span className="speaker-mark" aria-hidden="true">
              {speaker.mark}
            </span>
          )}
          {speaker.label}
          {speaker.suggested && (
            <span className="suggested-mark">
              <Icon name="question" size={14} />
              <span className="visually-hidden">{t('voices.suggested')}</span>
            </span>
          )}
        </p>
      )}
      {isSource && (
        <p className="utterance-note">
          <Icon name="book" size={16} /> {t('review.source')}
        </p>
      )}
      {isSource && isUnclear(utterance) && (
        <p className="utterance-unclear">
          <Icon name="question" size={16} /> {t('unclear.utterance')}
        </p>
      )}
      <p className="utterance-text" lang={utterance.language} dir="auto">
        {found === null ? (
          <Quoted text={utterance.text} quotes={evidence.map(({ quote }) => quote)} />
        ) : (
          <Found text={utterance.text} words={found} />
        )}
      </p>
      {isSource && utterance.source === 'utterance' && <SaidBy utterance={utterance} />}
    </div>
  );
};

/** Drawn again only when something of its own changes: there may be thousands. */
export const UtteranceRow = memo(Row);
