import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../server/domain/subject.js';
import { useSubjects } from '../api/worklist.js';
import { formatBirthDate } from '../format.js';
import { LEAST_SEARCHED, SubjectFinder } from '../subjects/subject-finder.js';
import { Choice } from '../ui/choice.js';
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
  return (
    <div className="new-who">
      <SubjectFinder
        text={text}
        onText={onText}
        asked={settled}
        search={search}
        hint={text.trim().length < LEAST_SEARCHED ? t('subjects.hint') : null}
      >
        {(found) => {
          const twins = sameName(found);
          return (
            <>
              {twins > 1 && (
                <Notice kind="check" title={t('new.same-name', { count: twins })}>
                  {t(`new.same-name.next.${word}`)}
                </Notice>
              )}
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
            </>
          );
        }}
      </SubjectFinder>
    </div>
  );
};
