import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { PageMessage } from './page-message.js';

/**
 * Catches what a screen threw, most often a file of an older version that is no longer there. With `instead` only what is inside goes,
 * and that is shown in its place: what is around it, a recording above all, goes on.
 */
export class Broken extends Component<{ children: ReactNode; instead?: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = (): { broken: boolean } => ({ broken: true });

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    if (this.props.instead !== undefined) return this.props.instead;
    const { t } = i18next;
    return (
      <PageMessage>
        <Notice
          kind="bad"
          title={t('app.failed')}
          urgent
          actions={
            <Button icon="refresh" onClick={() => location.reload()}>
              {t('app.reload')}
            </Button>
          }
        >
          {t('app.new-version')}
        </Notice>
      </PageMessage>
    );
  }
}
