import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { signInPath } from '../api/session.js';
import { ButtonLink } from '../ui/button-link.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Marking } from '../ui/marking.js';
import { useTitle } from '../ui/title.js';
import { Wordmark } from '../ui/wordmark.js';
import './sign-in.css';

const Leftovers = lazy(() => import('../recording/leftovers.js'));
const WaitingWords = lazy(() => import('../words/waiting-words.js'));

/** One card; what is asked is asked by the organisation's own sign-in. */
export const SignInScreen = ({ demo }: { demo: boolean }) => {
  const { t } = useTranslation();
  useTitle(t('sign-in.title'));
  return (
    <div className="sign-in">
      <header>
        <LanguageSwitch />
      </header>
      <main className="sign-in-card">
        <div className="sign-in-band">
          <div>
            <Wordmark />
            <Marking demo={demo} sample={false} />
          </div>
          <p>{t('app.tagline')}</p>
        </div>
        <div className="sign-in-body">
          <h1>{t('sign-in.title')}</h1>
          <p>{t('sign-in.text')}</p>
          <ButtonLink kind="primary" size="large" to={signInPath()} external>
            {t('sign-in.button')}
          </ButtonLink>
          <Suspense>
            <Leftovers person={null} />
            <WaitingWords person={null} />
          </Suspense>
          <p className="sign-in-privacy">{t('sign-in.privacy')}</p>
        </div>
      </main>
    </div>
  );
};
