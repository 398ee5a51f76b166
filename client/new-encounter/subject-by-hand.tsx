import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../server/domain/subject.js';
import { Field } from '../ui/field.js';
import { asBirthDate } from './birth-date.js';
import './subject-picker.css';

/** Where no interface leads to the record system: the professional writes who it is. */
export const SubjectByHand = ({ onChange }: { onChange(subject: Subject | null): void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [born, setBorn] = useState('');
  const change = (nextName: string, nextBorn: string): void => {
    setName(nextName);
    setBorn(nextBorn);
    const birthDate = asBirthDate(nextBorn);
    const isWhole = nextName.trim() !== '' && birthDate !== null;
    onChange(isWhole ? { id: 'by-hand', name: nextName.trim(), birthDate } : null);
  };
  const wrong = born.trim().length >= 8 && asBirthDate(born) === null;
  return (
    <div className="new-who">
      <p className="new-quiet">{t('subject.by-hand')}</p>
      <Field label={t('subject.name')} value={name} autoFocus onChange={(next) => change(next, born)} />
      <Field
        label={t('subject.born')}
        value={born}
        error={wrong ? t('subject.born.wrong') : undefined}
        onChange={(next) => change(name, next)}
      />
    </div>
  );
};
