import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SessionContext } from '../api/session.js';
import { Broken } from '../ui/broken.js';
import { Button } from '../ui/button.js';
import { placeOf } from './places.js';
import { asksForShortcuts } from './shortcut-list-key.js';
import './help-button.css';

const HelpDialog = lazy(() => import('./help-dialog.js'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.js'));

/** Help about the screen one is on, and the key that lists its shortcuts. */
export const HelpButton = () => {
  const { t } = useTranslation();
  const session = useContext(SessionContext);
  const [path] = useLocation();
  const [open, setOpen] = useState<'help' | 'shortcuts' | null>(null);
  const place = placeOf(path, session?.person.role ?? null);
  const close = (): void => setOpen(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!asksForShortcuts(event)) return;
      event.preventDefault();
      setOpen('shortcuts');
    };
    // In the capture phase: React Aria's buttons stop key events on their way up.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <>
      <Button
        kind="quiet"
        icon="question"
        className="help-button"
        aria-label={t('help.open')}
        title={t('help.open')}
        onClick={() => setOpen('help')}
      />
      <Broken key={open} instead={null}>
        <Suspense>
          {open === 'help' && <HelpDialog place={place} onClose={close} onShortcuts={() => setOpen('shortcuts')} />}
          {open === 'shortcuts' && <ShortcutsDialog place={place} onClose={close} />}
        </Suspense>
      </Broken>
    </>
  );
};
