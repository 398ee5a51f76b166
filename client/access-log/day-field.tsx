import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBirthDate } from '../format.js';
import { Field } from '../ui/field.js';
import { readDay } from './days.js';

interface DayFieldProps {
  label: string;
  /** `2026-11-23` */
  value: string;
  onChange(value: string): void;
}

/** A day written the Finnish way. It counts when it is whole and left, or with Enter: half a date asks for nothing. */
export const DayField = ({ label, value, onChange }: DayFieldProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState(formatBirthDate(value));
  const [wrong, setWrong] = useState(false);
  const settle = (): void => {
    const day = readDay(text);
    setWrong(day === null);
    if (day !== null && day !== value) onChange(day);
  };
  return (
    <div className="log-day">
      <Field
        label={label}
        value={text}
        onChange={setText}
        onBlur={settle}
        error={wrong ? t('log.day.form') : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </div>
  );
};
