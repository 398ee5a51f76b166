import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession } from '../api/session.js';
import { HelpButton } from '../help/help-button.js';
import { Button } from './button.js';
import { Icon } from './icon.js';
import { LanguageSwitch } from './language-switch.js';
import { Marking } from './marking.js';
import { Wordmark } from './wordmark.js';
import './top-bar.css';

const SignOut = lazy(() => import('../recording/sign-out.js'));

/** What each role's first screen is called. */
const homeOf = {
  professional: 'nav.worklist',
  'pilot-lead': 'impact.title',
  'data-protection-officer': 'log.title',
} as const;

/** The frame of the screens that are about no single person. */
export const TopBar = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  const { person, demo } = useSession();
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="top-bar">
        <Link to="/" className="top-bar-home" aria-label="Luonnos">
          <Wordmark />
        </Link>
        <Marking demo={demo} sample={false} />
        <nav className="top-bar-nav" aria-label={t('nav.main')}>
          <Link to="/" aria-current={location.pathname === '/' ? 'page' : undefined}>
            {t(homeOf[person.role])}
          </Link>
          {person.role === 'professional' && (
            <Link to="/settings" aria-current={location.pathname === '/settings' ? 'page' : undefined}>
              {t('settings.title')}
            </Link>
          )}
        </nav>
        <span className="top-bar-person">
          <strong>{[person.name, person.title].filter(Boolean).join(', ')}</strong>
          <span>{person.organisation.name}</span>
        </span>
        {person.role === 'professional' && (
          <Link to="/settings" className="top-bar-settings" aria-label={t('settings.title')}>
            <Icon name="settings" />
          </Link>
        )}
        <HelpButton />
        <LanguageSwitch />
        <Button
          kind="quiet"
          icon="leave"
          aria-label={t('sign-out')}
          title={t('sign-out')}
          onClick={() => setLeaving(true)}
        />
        {leaving && (
          <Suspense>
            <SignOut onStay={() => setLeaving(false)} />
          </Suspense>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
};
