import { Icon } from './icon.js';
import './select.css';

interface SelectProps<T extends string> {
  label: string;
  labelHidden?: boolean;
  value: T;
  onChange(value: T): void;
  options: readonly { value: T; label: string }[];
}

/** The browser's own list: familiar, and good on a phone. */
export const Select = <T extends string>({ label, labelHidden, value, onChange, options }: SelectProps<T>) => (
  <label className="select">
    <span className={labelHidden ? 'visually-hidden' : 'select-label'}>{label}</span>
    <span className="select-box">
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={16} />
    </span>
  </label>
);
