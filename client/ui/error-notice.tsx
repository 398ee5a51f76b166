import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/request.js';
import { signInPath } from '../api/session.js';
import { errorText } from '../i18n/language.js';
import { Button } from './button.js';
import { ButtonLink } from './button-link.js';
import { Notice } from './notice.js';

/** What happened, what is safe and what to do next, for anything that was thrown. */
export const ErrorNotice = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const { t } = useTranslation();
  const failure = error instanceof ApiError ? error : new ApiError('internal');
  const offline = failure.code === 'offline';
  const text =
    failure.code === 'offline' ? { what: t('error.offline'), next: t('error.offline-next') } : errorText(failure.code);
  const signedOut = failure.code === 'request.unauthenticated';
  const actions = signedOut ? (
    <ButtonLink kind="plain" size="small" to={signInPath()} external>
      {t('error.sign-in')}
    </ButtonLink>
  ) : (
    onRetry && (
      <Button size="small" icon="refresh" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    )
  );
  return (
    <Notice
      kind="bad"
      title={text.what}
      icon={offline ? 'cloud-off' : 'alert'}
      urgent
      {...(actions ? { actions } : {})}
    >
      {text.next}
      {failure.code === 'internal' && failure.requestId !== null && (
        <>
          {' '}
          <small>{t('error.id', { id: failure.requestId })}</small>
        </>
      )}
    </Notice>
  );
};
