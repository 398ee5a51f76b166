import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../server/domain/subject.js';
import { useLogSubjects } from '../api/access-log.js';
import { formatBirthDate } from '../format.js';
import { LEAST_SEARCHED, SubjectFinder } from '../subjects/subject-finder.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';

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
        if (text.trim().length >= LEAST_SEARCHED) setAsked(text.trim());
      }}
    >
      <SubjectFinder
        text={text}
        onText={setText}
        asked={asked}
        search={search}
        hint={asked === '' ? t('log.start') : null}
        beside={
          <Button
            kind="primary"
            type="submit"
            unavailable={text.trim().length < LEAST_SEARCHED}
            busy={search.isFetching}
          >
            {t('log.search.do')}
          </Button>
        }
      >
        {(found) => (
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
      </SubjectFinder>
    </form>
  );
};
