import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Omission } from '../../server/domain/note.js';
import { formatClock } from '../format.js';
import { screenLanguage } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { focusFirst } from '../ui/kept-focus.js';
import { Select } from '../ui/select.js';
import { useReview } from './review-context.js';
import { speakerOf } from './speaker.js';
import { spanOf } from './timeline.js';
import './omissions.css';

const OmissionRow = ({ omission }: { omission: Omission }) => {
  const { t } = useTranslation();
  const { view, noteType, subjectWord, utterance, timeline, player, run } = useReview();
  const [section, setSection] = useState<string | null>(null);
  const source = utterance(omission.utteranceId);
  const span = source === undefined ? null : spanOf(source);
  const sections = noteType?.sections ?? [];
  const chosen = section ?? omission.section;
  return (
    <li className="omission">
      <p lang={source?.language} dir="auto">
        ”{omission.text}”{' '}
        {source !== undefined && (
          <span className="omission-who" lang={document.documentElement.lang}>
            {speakerOf(source, view, subjectWord, t).label}
          </span>
        )}
      </p>
      <div className="omission-end">
        {span !== null && (
          <button
            type="button"
            className="statement-play"
            aria-label={t('do.play', { time: formatClock(timeline.at(span.part, span.fromMs)) })}
            onClick={() => player.play(span)}
          >
            <Icon name="play" size={12} /> {formatClock(timeline.at(span.part, span.fromMs))}
          </button>
        )}
        {omission.fate !== 'open' && (
          <span className="omission-fate">
            <Icon name="check" size={16} /> {t(omission.fate === 'added' ? 'omissions.added' : 'omissions.left-out')}
          </span>
        )}
        {omission.fate === 'open' && section === null && (
          <>
            <Button kind="outline" size="small" icon="plus" onClick={() => setSection(omission.section)}>
              {t('omissions.add')}
            </Button>
            <Button
              kind="quiet"
              size="small"
              onClick={() => void run({ do: 'leave-out', utterance: omission.utteranceId, text: omission.text })}
            >
              {t('omissions.leave-out')}
            </Button>
          </>
        )}
      </div>
      {omission.fate === 'open' && section !== null && (
        <div className="omission-section" ref={focusFirst}>
          <Select
            label={t('omissions.add-to')}
            value={chosen}
            onChange={setSection}
            options={sections.map(({ code, title }) => ({ value: code, label: title[screenLanguage()] }))}
          />
          <Button
            kind="outline"
            onClick={() =>
              void run({
                do: 'add-omission',
                utterance: omission.utteranceId,
                text: omission.text,
                section: chosen,
              })
            }
          >
            {t('omissions.add')}
          </Button>
          <Button kind="quiet" onClick={() => setSection(null)}>
            {t('action.cancel')}
          </Button>
        </div>
      )}
    </li>
  );
};

/** Said, and not in the note: each entry in its own words. It never says that something was forgotten. */
export const Omissions = () => {
  const { t } = useTranslation();
  const { view } = useReview();
  const [open, setOpen] = useState(false);
  const omissions = view.note?.omissions ?? [];
  if (omissions.length === 0) return null;
  const waiting = omissions.filter((omission) => omission.fate === 'open');
  return (
    <section className={open ? 'omissions omissions-open' : 'omissions'} aria-labelledby="omissions-title">
      <button type="button" className="omissions-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span id="omissions-title" className="omissions-title">
          {t('omissions.title')}
        </span>
        <span className="omissions-count">{waiting.length}</span>
        <span className="omissions-preview">
          {waiting.length === 0
            ? t('omissions.none')
            : waiting.map(({ text }) => `”${text.length > 28 ? `${text.slice(0, 26).trimEnd()}…` : text}”`).join(', ')}
        </span>
        <Icon name={open ? 'down' : 'up'} />
      </button>
      {open && (
        <ul className="omissions-list">
          {omissions.map((omission) => (
            <OmissionRow key={`${omission.utteranceId} ${omission.text}`} omission={omission} />
          ))}
        </ul>
      )}
    </section>
  );
};
