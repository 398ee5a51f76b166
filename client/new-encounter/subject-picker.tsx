import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../server/domain/subject.js';
import { useSubjects } from '../api/worklist.js';
import { formatBirthDate } from '../format.js';
import { announce } from '../ui/announcer.js';
import { Choice } from '../ui/choice.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { sameName } from './same-name.js';
import './subject-picker.css';

const PAUSE_MS = 300;

const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

interface SubjectPickerProps {
  /** What is searched for. */
  text: string;
  onText(text: string): void;
  value: Subject | null;
  onChange(subject: Subject | null): void;
  word: 'patient' | 'client';
}

export const SubjectPicker = ({ text, onText, value, onChange, word }: SubjectPickerProps) => {
  const { t } = useTranslation();
  const settled = useSettled(text.trim());
  const search = useSubjects(settled);
  const found = settled.length >= 2 ? (search.data ?? null) : null;
  const twins = sameName(found ?? []);

  useEffect(() => {
    if (found !== null) announce(found.length === 0 ? t('new.nobody') : t('new.found', { count: found.length }));
  }, [found, t]);

  return (
    <div className="new-who">
      <Field
        label={t('new.search')}
        labelHidden
        icon="search"
        type="search"
        placeholder={t('new.search')}
        value={text}
        autoFocus
        onChange={onText}
      />
      {text.trim().length < 2 && <p className="new-quiet">{t('new.search.hint')}</p>}
      {search.isLoading && <p className="new-quiet">{t('new.searching')}</p>}
      {search.isError && <ErrorNotice error={search.error} onRetry={() => void search.refetch()} />}
      {found?.length === 0 && (
        <Notice kind="info" title={t('new.nobody')}>
          {t('new.nobody.next')}
        </Notice>
      )}
      {twins > 1 && (
        <Notice kind="check" title={t('new.same-name', { count: twins })}>
          {t(`new.same-name.next.${word}`)}
        </Notice>
      )}
      {found !== null && found.length > 0 && (
        <Choice
          label={t('new.who')}
          value={value?.id ?? null}
          onChange={(id) => onChange(found.find((subject) => subject.id === id) ?? null)}
          options={found.map((subject) => ({
            value: subject.id,
            title: subject.name,
            end: t('person.born', { date: formatBirthDate(subject.birthDate) }),
          }))}
        />
      )}
    </div>
  );
};
