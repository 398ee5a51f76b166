import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../format.js';
import { announce } from '../ui/announcer.js';
import { heardOf } from './hearing.js';
import type { SessionSnapshot } from './recording-session.js';

/** Says changes of state to those who do not see them, and puts the time into the title of the window. */
export const useAnnouncements = (snapshot: SessionSnapshot, sample: boolean, elapsedMs: number): void => {
  const { t } = useTranslation();
  const { phase, link } = snapshot;
  const before = useRef({ phase, link });
  const heard = heardOf(snapshot, sample);

  useEffect(() => {
    const { current } = before;
    if (current.phase !== phase && phase !== 'ready') announce(t(`recording.said.${phase}`));
    else if (current.link === 'lost' && link === 'good') announce(t('recording.said.online'));
    before.current = { phase, link };
  }, [phase, link, t]);

  useEffect(() => {
    if (heard === 'nothing' || heard === 'quiet' || heard === 'muted') announce(t(`recording.heard.${heard}`));
  }, [heard, t]);

  const active = phase !== 'ready' && phase !== 'finished';
  const silent = heard === 'nothing' || heard === 'muted' || phase === 'lost';
  const mark = silent ? t('recording.title.silent') : t(`recording.title.${phase === 'recording' ? 'on' : 'off'}`);
  const title = active ? `${formatClock(elapsedMs)} ${mark} – Luonnos` : `${t('recording.title')} – Luonnos`;
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = 'Luonnos';
    };
  }, [title]);
};
