import { type ReactNode, useId } from 'react';
import { Icon, type IconName } from './icon.js';
import './field.css';

interface FieldProps {
  label: string;
  /** Read to everybody but shown to nobody: only where the place itself says what the field is. */
  labelHidden?: boolean;
  value: string;
  onChange(value: string): void;
  icon?: IconName;
  placeholder?: string;
  hint?: ReactNode;
  error?: string | undefined;
  type?: 'text' | 'search';
  /** A textarea of this many lines. */
  rows?: number;
  autoFocus?: boolean;
  onKeyDown?(event: React.KeyboardEvent): void;
  onBlur?(): void;
}

export const Field = (props: FieldProps) => {
  const id = useId();
  const { label, labelHidden, value, onChange, icon, placeholder, hint, error, rows } = props;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const common = {
    id,
    value,
    placeholder,
    autoFocus: props.autoFocus,
    onKeyDown: props.onKeyDown,
    onBlur: props.onBlur,
    'aria-describedby': described || undefined,
    'aria-invalid': error !== undefined || undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <div className={icon === undefined ? 'field-box' : 'field-box field-with-icon'}>
        {icon !== undefined && <Icon name={icon} />}
        {rows === undefined ? (
          <input {...common} type={props.type ?? 'text'} autoComplete="off" />
        ) : (
          <textarea {...common} rows={rows} />
        )}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="alert" size={16} /> {error}
        </p>
      )}
    </div>
  );
};
