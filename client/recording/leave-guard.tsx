import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';

interface LeaveGuardProps {
  /** While true, links of the screen and the browser's way back ask first. */
  active: boolean;
  onStop(): void;
  children: ReactNode;
}

/** A second entry of the same screen in the history: going back leaves it, and not the screen. */
const standTwice = (): void => {
  if (history.state?.twice !== true) history.pushState({ ...history.state, twice: true }, '');
};

/** A press on the way back would end the recording unnoticed. */
export const LeaveGuard = ({ active, onStop, children }: LeaveGuardProps) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!active) return;
    standTwice();
    const onBack = (): void => {
      standTwice();
      setAsking(true);
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [active]);
  const onClickCapture = (event: React.MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!active || link === null || link.getAttribute('target') === '_blank') return;
    event.preventDefault();
    event.stopPropagation();
    setAsking(true);
  };
  const stop = (): void => {
    setAsking(false);
    onStop();
  };
  return (
    <div className="recording-guard" onClickCapture={onClickCapture}>
      {children}
      {asking && active && (
        <Dialog
          title={t('recording.leave.title')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('recording.leave.stay')}</Button>
              <Button kind="primary" icon="stop" onClick={stop}>
                {t('recording.stop')}
              </Button>
            </>
          }
        >
          <p>{t('recording.leave.text')}</p>
        </Dialog>
      )}
    </div>
  );
};
