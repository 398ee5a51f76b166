import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import './notice.css';

interface NoticeProps {
  /** `check` wants attention, `bad` says something failed, `info` explains, `ok` says it went well. */
  kind: 'info' | 'check' | 'bad' | 'ok';
  title: ReactNode;
  children?: ReactNode;
  /** Buttons, under the words. */
  actions?: ReactNode;
  icon?: IconName;
  /** Announced at once when it appears. */
  urgent?: boolean;
}

const icons: Record<NoticeProps['kind'], IconName> = { info: 'info', check: 'warning', bad: 'alert', ok: 'confirmed' };

export const Notice = ({ kind, title, children, actions, icon, urgent }: NoticeProps) => (
  <div className={`notice notice-${kind}`} role={urgent ? 'alert' : undefined}>
    <Icon name={icon ?? icons[kind]} />
    <div className="notice-body">
      <p>
        <strong>{title}</strong> {children}
      </p>
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  </div>
);
