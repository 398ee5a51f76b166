import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './segmented.css';

export interface Option<T extends string> {
  value: T;
  label: string;
  /** Language of the label, where it is not the screen's. */
  lang?: string;
  disabled?: boolean;
}

interface SegmentedProps<T extends string> {
  label: string;
  labelHidden?: boolean;
  options: readonly Option<T>[];
  value: T;
  onChange(value: T): void;
}

/** One of a few short choices, all in sight. */
export const Segmented = <T extends string>({ label, labelHidden, options, value, onChange }: SegmentedProps<T>) => (
  <RadioGroup
    className="segmented"
    orientation="horizontal"
    value={value}
    onChange={(next) => onChange(next as T)}
    {...(labelHidden ? { 'aria-label': label } : { 'aria-labelledby': undefined, 'aria-label': label })}
  >
    {!labelHidden && <span className="segmented-label">{label}</span>}
    <div className="segmented-row">
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          className="segmented-option"
          isDisabled={option.disabled ?? false}
          {...(option.lang === undefined ? {} : { lang: option.lang })}
        >
          {option.label}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
