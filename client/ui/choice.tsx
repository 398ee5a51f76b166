import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './choice.css';

interface ChoiceProps<T extends string> {
  label: string;
  value: NoInfer<T> | null;
  onChange(value: NoInfer<T>): void;
  options: readonly { value: T; title: ReactNode; detail?: ReactNode; end?: ReactNode }[];
  /** Side by side on a desk, one under the other on a phone. */
  columns?: boolean;
}

/** One of several, each a card with a radio mark. */
export const Choice = <T extends string>({ label, value, onChange, options, columns }: ChoiceProps<T>) => (
  <RadioGroup
    className={columns ? 'choice choice-columns' : 'choice'}
    aria-label={label}
    value={value}
    onChange={(next) => onChange(next as T)}
  >
    {options.map((option) => (
      <Radio key={option.value} value={option.value} className="choice-card">
        <span className="choice-mark" aria-hidden="true" />
        <span className="choice-words">
          <span className="choice-title">{option.title}</span>
          {option.detail !== undefined && <span className="choice-detail">{option.detail}</span>}
        </span>
        {option.end !== undefined && <span className="choice-end">{option.end}</span>}
      </Radio>
    ))}
  </RadioGroup>
);
