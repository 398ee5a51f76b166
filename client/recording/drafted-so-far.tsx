import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { partOffsets } from '../../server/domain/audio.js';
import { standing } from '../../server/domain/note.js';
import type { NoteType } from '../../server/domain/note-type.js';
import type { EncounterView } from '../../server/domain/view.js';
import { formatClock } from '../format.js';
import { screenLanguage } from '../i18n/language.js';
import './drafted-so-far.css';

interface Point {
  id: string;
  text: string;
  /** Where it was first said, on the encounter's timeline; null for what was typed. */
  time: string | null;
}

interface Group {
  code: string;
  title: string;
  points: Point[];
}

type Known = Pick<EncounterView, 'note' | 'parts' | 'utterances'>;

/** What is captured of a visit that goes on, in the order of the note type. */
export const draftedSoFar = ({ note, parts, utterances }: Known, noteType: NoteType | undefined): Group[] => {
  const statements = note === null ? [] : standing(note);
  const offsets = partOffsets(parts);
  const timeOf = (ids: readonly string[]): string | null => {
    const said = utterances.filter(({ id, partId }) => partId !== null && ids.includes(id));
    const places = said.map(({ partId, startMs }) => (offsets.get(partId ?? 0) ?? 0) + startMs);
    return places.length === 0 ? null : formatClock(Math.min(...places));
  };
  return (noteType?.sections ?? [])
    .map(({ code, title }) => ({
      code,
      title: title[screenLanguage()],
      points: statements
        .filter(({ section }) => section === code)
        .map(({ id, text, evidence }) => ({ id, text, time: timeOf(evidence.map((one) => one.id)) })),
    }))
    .filter(({ points }) => points.length > 0);
};

/** To be read during the visit; what is done with it is done in the review. What has just come is tinted for a moment. */
export const DraftedSoFar = ({ groups, language }: { groups: readonly Group[]; language: string }) => {
  const { t } = useTranslation();
  const ids = groups.flatMap(({ points }) => points.map(({ id }) => id));
  const atFirst = useRef(new Set(ids));
  if (groups.length === 0) return <p className="recording-quiet">{t('points.none')}</p>;
  return (
    <div className="drafted">
      {groups.map(({ code, title, points }) => (
        <section key={code} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {points.map(({ id, text, time }) => (
              <li key={id} className={atFirst.current.has(id) ? undefined : 'point-new'}>
                <span lang={language}>{text}</span>
                {time !== null && <span className="point-time">{time}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
