import { useTranslation } from 'react-i18next';
import type { AccessLogView, ExtractAccessLog } from '../../server/domain/access-log.js';
import { csvOf } from '../../server/domain/csv.js';
import { useExtract } from '../api/access-log.js';
import { useSession } from '../api/session.js';
import { saveText } from '../download.js';
import { formatBirthDate, formatDate } from '../format.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { useTitle } from '../ui/title.js';
import { Wordmark } from '../ui/wordmark.js';
import { extractCells, extractHeader } from './words.js';

type Form = (typeof ExtractAccessLog.shape.form.options)[number];

/** What is handed to the client: all of the time chosen, on paper or as a file. Handing it over is an event of the log as well. */
export const Extract = ({ view, onBack }: { view: AccessLogView; onBack(): void }) => {
  const { t } = useTranslation();
  useTitle(t('log.extract.title'));
  const { person } = useSession();
  const extract = useExtract();
  const { subject, from, to, entries } = view;
  const hand = (form: Form): void =>
    extract.mutate(
      { subject: subject.id, from, to, form },
      {
        onSuccess: () => {
          if (form === 'print') print();
          else {
            const rows = entries.map((entry) => extractCells(entry, t));
            saveText(
              `luonnos-log-${from}-${to}.csv`,
              csvOf(
                extractHeader.map((key) => t(key)),
                rows,
              ),
              'text/csv',
            );
          }
        },
      },
    );
  return (
    <article className="extract">
      <div className="extract-actions">
        <Button kind="quiet" icon="back" onClick={onBack}>
          {t('log.extract.back')}
        </Button>
        <Button icon="download" busy={extract.isPending} onClick={() => hand('csv')}>
          {t('log.extract.csv')}
        </Button>
        <Button kind="primary" icon="document" busy={extract.isPending} onClick={() => hand('print')}>
          {t('log.extract.print')}
        </Button>
      </div>
      {extract.isError && <ErrorNotice error={extract.error} />}
      <div className="extract-paper">
        <Wordmark />
        <h1>{t('log.extract.title')}</h1>
        <p className="extract-person">
          {subject.name}, {t('person.born', { date: formatBirthDate(subject.birthDate) })}
        </p>
        <p>{t('log.extract.about', { from: formatBirthDate(from), to: formatBirthDate(to) })}</p>
        <table>
          <thead>
            <tr>
              {extractHeader.map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                {extractCells(entry, t).map((cell, at) => (
                  <td key={extractHeader[at]} data-label={t(extractHeader[at] ?? 'log.what')}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="log-soft">
          {t('log.extract.made', {
            organisation: person.organisation.name,
            name: person.name,
            date: formatDate(new Date()),
          })}
        </p>
      </div>
    </article>
  );
};
