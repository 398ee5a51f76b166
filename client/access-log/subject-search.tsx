import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../server/domain/subject.js';
import { useLogSubjects } from '../api/access-log.js';
import { formatBirthDate } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';

interface SubjectSearchProps {
  chosen: Subject | null;
  onChoose(subject: Subject | null): void;
}

const Born = ({ subject }: { subject: Subject }) => {
  const { t } = useTranslation();
  return <>{t('person.born', { date: formatBirthDate(subject.birthDate) })}</>;
};

/** Finds one person by name or birth date. It asks when told to: each search is written into the audit. */
export const SubjectSearch = ({ chosen, onChoose }: SubjectSearchProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const search = useLogSubjects(asked);
  const found = asked.length >= 2 ? (search.data ?? null) : null;

  useEffect(() => {
    if (found !== null) announce(found.length === 0 ? t('log.nobody') : t('log.found', { count: found.length }));
  }, [found, t]);

  if (chosen !== null) {
    return (
      <div className="log-chosen">
        <Icon name="person" />
        <span>
          <strong>{chosen.name}</strong>, <Born subject={chosen} />
        </span>
        <Button
          kind="quiet"
          size="small"
          icon="close"
          aria-label={t('log.other-person')}
          title={t('log.other-person')}
          onClick={() => onChoose(null)}
        />
      </div>
    );
  }
  return (
    <form
      className="log-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim().length >= 2) setAsked(text.trim());
      }}
    >
      <div className="log-search-row">
        <Field
          label={t('log.search')}
          labelHidden
          icon="search"
          type="search"
          placeholder={t('log.search')}
          value={text}
          autoFocus
          onChange={setText}
        />
        <Button kind="primary" type="submit" unavailable={text.trim().length < 2} busy={search.isFetching}>
          {t('log.search.do')}
        </Button>
      </div>
      {asked === '' && <p className="log-start">{t('log.start')}</p>}
      {search.isLoading && <p className="log-soft">{t('log.searching')}</p>}
      {search.isError && <ErrorNotice error={search.error} onRetry={() => void search.refetch()} />}
      {found?.length === 0 && (
        <Notice kind="info" title={t('log.nobody')}>
          {t('log.nobody.next')}
        </Notice>
      )}
      {found !== null && found.length > 0 && (
        <ul className="log-found" aria-label={t('log.who')}>
          {found.map((subject) => (
            <li key={subject.id}>
              <button type="button" onClick={() => onChoose(subject)}>
                <strong>{subject.name}</strong>
                <span>
                  <Born subject={subject} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
};
