import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { SessionContext, useSessionQuery } from './api/session.js';
import { startOfficeTexts } from './i18n/language.js';
import { SignInScreen } from './sign-in/sign-in-screen.js';
import { Announcer } from './ui/announcer.js';
import { Broken } from './ui/broken.js';
import { ButtonLink } from './ui/button-link.js';
import { ErrorNotice } from './ui/error-notice.js';
import { Late, lateCode, Wait } from './ui/late.js';
import { PageMessage } from './ui/page-message.js';
import { WorklistScreen } from './worklist/worklist-screen.js';

const NewEncounterScreen = lazy(() => import('./new-encounter/new-encounter-screen.js'));
const SettingsScreen = lazy(() => import('./settings/settings-screen.js'));
const Styleguide = lazy(() => import('./styleguide/styleguide.js'));
/** A screen of those who see no content, with its texts. */
const withOfficeTexts = async <Screen,>(screen: Promise<Screen>): Promise<Screen> => {
  const [loaded] = await Promise.all([screen, startOfficeTexts()]);
  return loaded;
};
const ImpactScreen = lazy(() => withOfficeTexts(import('./impact/impact-screen.js')));
const AccessLogScreen = lazy(() => withOfficeTexts(import('./access-log/access-log-screen.js')));
const Outage = lazy(() => import('./shell/outage.js'));
const encounterScreen = lateCode(() => import('./encounter/encounter-screen.js'));

const Screens = () => {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Wait />}>
      <Switch>
        <Route path="/" component={WorklistScreen} />
        <Route path="/new" component={NewEncounterScreen} />
        <Route path="/settings" component={SettingsScreen} />
        <Route path="/style">
          <Redirect to="/settings" replace />
        </Route>
        <Route path="/encounters/:id/:step?">
          {({ id, step }) => <Late key={id} code={encounterScreen} props={{ id, step: step ?? null }} />}
        </Route>
        <Route>
          <PageMessage>
            <h1>{t('app.not-found')}</h1>
            <ButtonLink to="/">{t('app.to-worklist')}</ButtonLink>
          </PageMessage>
        </Route>
      </Switch>
    </Suspense>
  );
};

const SignedIn = () => {
  const answer = useSessionQuery();
  const [recordingOn, setRecordingOn] = useState(false);
  const [path] = useLocation();
  if (answer.isPending) return <Wait />;
  if (answer.isError) {
    return (
      <PageMessage>
        <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />
      </PageMessage>
    );
  }
  const { session, demo, reached } = answer.data;
  // A recording that goes on through an outage is not cut off by its end.
  if (!reached || recordingOn) {
    return (
      <Suspense fallback={<Wait />}>
        <Outage onRetry={() => void answer.refetch()} onRecording={setRecordingOn} />
      </Suspense>
    );
  }
  // It shows nobody's data: anyone may see it in the demo, whoever is signed in elsewhere.
  if (path === '/styleguide' && (demo || session !== null)) {
    return (
      <Suspense fallback={<Wait />}>
        <Styleguide />
      </Suspense>
    );
  }
  if (session === null) return <SignInScreen demo={demo} />;
  return (
    <SessionContext value={session}>
      {session.person.role === 'professional' ? (
        <Screens />
      ) : (
        <Suspense fallback={<Wait />}>
          {session.person.role === 'pilot-lead' ? <ImpactScreen /> : <AccessLogScreen />}
        </Suspense>
      )}
    </SessionContext>
  );
};

export const App = () => (
  <Broken>
    <SignedIn />
    <Announcer />
  </Broken>
);
