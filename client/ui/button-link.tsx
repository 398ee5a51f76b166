import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButtonProps } from './button.js';
import { Icon } from './icon.js';
import './button.css';

interface ButtonLinkProps extends Pick<ButtonProps, 'kind' | 'size' | 'icon'> {
  /** A path of the application; `external` for one the server answers. */
  to: string;
  external?: boolean;
  label?: string;
  children: ReactNode;
}

/** Goes somewhere, and so is a link; looks like a button. */
export const ButtonLink = ({
  to,
  external,
  kind = 'plain',
  size = 'normal',
  icon,
  label,
  children,
}: ButtonLinkProps) => {
  const className = `button button-${kind} button-${size}`;
  const content = (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span className="button-words">{children}</span>
    </>
  );
  return external === true ? (
    <a className={className} href={to} aria-label={label}>
      {content}
    </a>
  ) : (
    <Link className={className} to={to} aria-label={label}>
      {content}
    </Link>
  );
};
