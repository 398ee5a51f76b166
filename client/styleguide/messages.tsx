import { ApiError } from '../api/request.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';
import { PageMessage } from '../ui/page-message.js';
import { Part } from './part.js';

export const Messages = () => (
  <>
    <Part name="notice">
      {(['info', 'check', 'bad', 'ok'] as const).map((kind) => (
        <Notice key={kind} kind={kind} title={kind}>
          What it means and what to do next.
        </Notice>
      ))}
      <Notice kind="check" title="With actions" actions={<Button size="small">Do it</Button>}>
        What it means.
      </Notice>
    </Part>
    <Part name="error-notice">
      <ErrorNotice error={new ApiError('offline')} onRetry={() => undefined} />
      <ErrorNotice error={new ApiError('encounter.conflict')} />
    </Part>
    <Part name="page-message">
      <PageMessage>
        <p>A screen that has nothing but one thing to say.</p>
      </PageMessage>
    </Part>
    <Part name="visually unseen">
      <p>
        announcer: the one live region. broken: what is shown instead of a screen that threw. title: the browser’s tab.
      </p>
    </Part>
  </>
);
