import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import './button.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One filled (`primary`) button a screen. `outline` is its blue sibling, `plain` a grey frame, `quiet` has no frame. */
  kind?: 'primary' | 'outline' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'normal' | 'large';
  icon?: IconName;
  /** A shortcut shown at the end, for instance `Alt ↓`. */
  shortcut?: string;
  /** Looks and reads as unavailable but stays focusable, and `onClick` still runs, to say why. */
  unavailable?: boolean;
  /** Something is on its way: presses do nothing. */
  busy?: boolean;
  children?: ReactNode;
}

export const Button = (props: ButtonProps) => {
  const { kind = 'plain', size = 'normal', icon, shortcut, unavailable, busy, children, className, ...rest } = props;
  const classes = ['button', `button-${kind}`, `button-${size}`];
  if (children === undefined) classes.push('button-icon');
  if (className !== undefined) classes.push(className);
  return (
    <button
      type="button"
      {...rest}
      className={classes.join(' ')}
      aria-disabled={unavailable || busy || rest['aria-disabled'] || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : rest.onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children !== undefined && <span className="button-words">{children}</span>}
      {shortcut !== undefined && (
        <span className="button-shortcut" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
};
