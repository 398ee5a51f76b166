import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../format.js';
import type { TextKey } from '../i18n/dict.js';
import { announce } from '../ui/announcer.js';
import { isSilent } from './health.js';
import type { SessionSnapshot } from './recording-session.js';

const healedFrom = (before: Pick<SessionSnapshot, 'phase' | 'problem'>): TextKey | null => {
  if (before.phase === 'lost' || isSilent(before.problem)) return 'microphone.healed.silent';
  if (before.problem === 'wrong-device') return 'microphone.healed.wrong-device';
  return before.problem === null ? null : 'microphone.healed.hampered';
};

/** Says changes of state to those who do not see them, and puts the time into the title of the window. */
export const useAnnouncements = (snapshot: SessionSnapshot, elapsedMs: number): void => {
  const { t } = useTranslation();
  const { phase, link, problem } = snapshot;
  const before = useRef({ phase, link, problem });

  useEffect(() => {
    const { current } = before;
    before.current = { phase, link, problem };
    // A microphone's problem is said by its notice, unless a dialog lies over it; here is said that it is over.
    const healed = phase === 'recording' && problem === null ? healedFrom(current) : null;
    const covered = problem !== current.problem && document.querySelector('[role="dialog"]') !== null;
    if (covered && problem !== null) announce(t(`microphone.${problem}`));
    else if (healed !== null) announce(t(healed));
    else if (current.phase !== phase && phase !== 'ready' && phase !== 'lost') announce(t(`recording.said.${phase}`));
    else if (current.link === 'lost' && link === 'good') announce(t('recording.said.online'));
  }, [phase, link, problem, t]);

  const active = phase !== 'ready' && phase !== 'finished';
  const silent = phase !== 'finishing' && (isSilent(problem) || phase === 'lost');
  const mark = silent ? t('recording.title.silent') : t(`recording.title.${phase === 'recording' ? 'on' : 'off'}`);
  const title = active ? `${formatClock(elapsedMs)} ${mark} – Luonnos` : `${t('recording.title')} – Luonnos`;
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = 'Luonnos';
    };
  }, [title]);
};
