import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import './tick-box.css';

interface TickBoxProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ReactNode;
  disabled?: boolean;
}

export const TickBox = ({ checked, onChange, children, disabled }: TickBoxProps) => (
  <label className={disabled ? 'tick-box tick-box-disabled' : 'tick-box'}>
    <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
    <span className="tick-box-mark" aria-hidden="true">
      {checked && <Icon name="check" size={16} />}
    </span>
    <span>{children}</span>
  </label>
);
