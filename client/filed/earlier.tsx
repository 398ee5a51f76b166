import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useSession } from '../api/session.js';
import { formatInstant } from '../format.js';
import './earlier.css';

/** Signed notes that were replaced: as they were signed, each with why it was replaced. */
export const Earlier = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { record } = useSession();
  const { earlier, encounter } = view;
  const placeOf = (id: string | null): string | null => {
    if (id !== null) return t(view.receipt === null ? 'earlier.document' : 'earlier.superseded', { id });
    return record.provider === null ? null : t('earlier.never-filed');
  };
  if (earlier.length === 0) return null;
  return (
    <section className="earlier" aria-labelledby="earlier-title">
      <h3 id="earlier-title">{t('earlier.title', { count: earlier.length })}</h3>
      {earlier.map(({ noteId, at, by, text, documentId, reason }) => (
        <details key={noteId}>
          <summary>{t('earlier.signed', { time: formatInstant(at, t), who: by })}</summary>
          <p className="earlier-about">
            {[reason !== null && t(`amend.reason.${reason}`), placeOf(documentId)].filter(Boolean).join(' · ')}
          </p>
          <p className="earlier-text" lang={encounter.noteLanguage}>
            {text}
          </p>
        </details>
      ))}
    </section>
  );
};
