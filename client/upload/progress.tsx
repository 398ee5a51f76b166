import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../i18n/dict.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import type { Sender, SenderSnapshot } from './sender.js';

const titles: Record<SenderSnapshot['phase'], TextKey> = {
  preparing: 'upload.preparing',
  sending: 'upload.sending',
  waiting: 'upload.waiting',
  paused: 'upload.paused',
  completing: 'upload.completing',
  sent: 'upload.completing',
  cancelled: 'upload.cancelled',
  failed: 'upload.paused',
};

/** Said aloud at each quarter: often enough to know that it goes on. */
const QUARTER = 25;

const useSaid = (snapshot: SenderSnapshot, words: string): void => {
  const { t } = useTranslation();
  const said = useRef({ phase: snapshot.phase, quarter: 0 });
  useEffect(() => {
    const { phase, percent } = snapshot;
    const quarter = Math.floor(percent / QUARTER);
    if (phase !== said.current.phase && phase !== 'sent') announce(t(titles[phase]));
    else if (phase === 'sending' && quarter > said.current.quarter && percent < 100) announce(words);
    said.current = { phase, quarter };
  }, [snapshot, words, t]);
};

/** How far the upload is, in a picture and in words, with the ways to stop it. */
export const Progress = ({ sender, snapshot }: { sender: Sender; snapshot: SenderSnapshot }) => {
  const { t } = useTranslation();
  const { phase, percent, leftS } = snapshot;
  const left =
    leftS === null ? null : leftS < 60 ? t('upload.left.soon') : t('upload.left', { count: Math.round(leftS / 60) });
  const words = [t('upload.sent', { percent }), left].filter(Boolean).join(', ');
  useSaid(snapshot, words);
  const moving = phase === 'preparing' || phase === 'sending' || phase === 'waiting';
  return (
    <div className="upload-progress">
      <h3>{t(titles[phase])}</h3>
      {phase === 'waiting' && <p className="upload-quiet">{t('upload.waiting.text')}</p>}
      <progress
        className="upload-bar"
        max={100}
        value={percent}
        aria-label={t('upload.sending')}
        aria-valuenow={percent}
        aria-valuetext={words}
      />
      <p className="upload-quiet">{words}</p>
      {phase !== 'completing' && phase !== 'sent' && (
        <div className="upload-buttons">
          {moving ? (
            <Button size="small" icon="pause" onClick={sender.pause}>
              {t('upload.pause')}
            </Button>
          ) : (
            <Button size="small" icon="play" onClick={sender.resume}>
              {t('upload.resume')}
            </Button>
          )}
          <Button kind="quiet" size="small" icon="close" onClick={() => void sender.cancel()}>
            {t('upload.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
};
