import { Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessEntry } from '../../server/domain/access-log.js';
import type { Subject } from '../../server/domain/subject.js';
import { Icon } from '../ui/icon.js';
import { EntryDetail } from './entry-detail.js';
import './log-table.css';
import { actorDetail, actorName, basisWords, entryTimes, whatWords } from './words.js';

interface LogTableProps {
  entries: readonly AccessEntry[];
  subject: Subject;
  selected: string | null;
  onSelect(id: string): void;
}

/** Newest first. One row at a time takes part in tabbing; arrow keys go from row to row. */
export const LogTable = ({ entries, subject, selected, onSelect }: LogTableProps) => {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const reachable = entries.find(({ id }) => id === selected)?.id ?? entries[0]?.id;
  const move = (event: React.KeyboardEvent, at: number): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = entries[at + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    body.current?.querySelector<HTMLElement>(`[data-entry="${next.id}"]`)?.focus();
  };
  return (
    <table className="log-table">
      <thead>
        <tr>
          <th scope="col">{t('log.time')}</th>
          <th scope="col">{t('log.actor')}</th>
          <th scope="col">{t('log.what')}</th>
          <th scope="col">{t('log.basis')}</th>
          <th scope="col">{t('log.outcome')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {entries.map((entry, at) => {
          const { date, time } = entryTimes(entry);
          const isSelected = entry.id === selected;
          return (
            <Fragment key={entry.id}>
              <tr className={isSelected ? 'log-selected' : undefined}>
                <td className="log-when">
                  <time dateTime={entry.until}>
                    <span>{date}</span> {time}
                  </time>
                </td>
                <td>
                  <strong>{actorName(entry, t)}</strong>
                  <span className="log-soft">{actorDetail(entry, t)}</span>
                </td>
                <td>
                  <button
                    type="button"
                    className="log-open"
                    data-entry={entry.id}
                    aria-pressed={isSelected}
                    tabIndex={entry.id === reachable ? 0 : -1}
                    onClick={() => onSelect(entry.id)}
                    onKeyDown={(event) => move(event, at)}
                  >
                    {whatWords(entry, t)}
                  </button>
                </td>
                <td className="log-basis">{basisWords(entry, t)}</td>
                <td className={`log-outcome log-${entry.outcome}`}>
                  <Icon name={entry.outcome === 'ok' ? 'check' : 'close'} size={16} /> {t(`log.${entry.outcome}`)}
                </td>
              </tr>
              {isSelected && (
                <tr className="log-beneath">
                  <td colSpan={5}>
                    <EntryDetail entry={entry} subject={subject} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
};
