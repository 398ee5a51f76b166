import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../server/domain/subject.js';
import { announce } from '../ui/announcer.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import './subject-finder.css';

/** Fewer characters would find half the town. */
export const LEAST_SEARCHED = 2;

interface SubjectFinderProps {
  text: string;
  onText(text: string): void;
  /** What was asked for, which may not be what is in the field; it is asked only when it is long enough. */
  asked: string;
  search: UseQueryResult<Subject[]>;
  /** Beside the field. */
  beside?: ReactNode;
  /** Under the field, before anything is asked. */
  hint: string | null;
  /** Whoever was found, to choose from. */
  children(found: readonly Subject[]): ReactNode;
}

/** A person is looked for by name or birth date; how many were found is said as well. */
export const SubjectFinder = ({ text, onText, asked, search, beside, hint, children }: SubjectFinderProps) => {
  const { t } = useTranslation();
  const found = asked.length >= LEAST_SEARCHED ? (search.data ?? null) : null;
  useEffect(() => {
    if (found !== null)
      announce(found.length === 0 ? t('subjects.nobody') : t('subjects.found', { count: found.length }));
  }, [found, t]);
  return (
    <>
      <div className={beside === undefined ? undefined : 'finder-row'}>
        <Field
          label={t('subjects.search')}
          labelHidden
          icon="search"
          type="search"
          placeholder={t('subjects.search')}
          value={text}
          autoFocus
          onChange={onText}
        />
        {beside}
      </div>
      {hint !== null && <p className="finder-quiet">{hint}</p>}
      {search.isLoading && <p className="finder-quiet">{t('subjects.searching')}</p>}
      {search.isError && <ErrorNotice error={search.error} onRetry={() => void search.refetch()} />}
      {found?.length === 0 && (
        <Notice kind="info" title={t('subjects.nobody')}>
          {t('subjects.nobody.next')}
        </Notice>
      )}
      {found !== null && found.length > 0 && children(found)}
    </>
  );
};
