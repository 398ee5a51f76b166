import { useTranslation } from 'react-i18next';
import { FRAME_MS } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useSession } from '../api/session.js';
import { ContextButton } from '../context/context-button.js';
import { formatClock, formatDay, formatTime } from '../format.js';
import { screenLanguage } from '../i18n/language.js';
import { Band } from '../ui/band.js';
import type { ChipContent } from '../ui/chip.js';
import { useNoteTypeTitle } from './note-type.js';
import { statusOf } from './status.js';

/** The band of an encounter's screens; `chip` replaces the status where a screen knows better. */
export const EncounterBand = ({ view, chip }: { view: EncounterView; chip?: ChipContent }) => {
  const { t } = useTranslation();
  const { demo } = useSession();
  const { encounter } = view;
  const title = useNoteTypeTitle(encounter.noteType);
  const status = statusOf(view);
  const soundMs = view.parts.reduce((sum, part) => sum + part.frames * FRAME_MS, 0);
  const start = t('time.at', {
    date: formatDay(encounter.createdAt, screenLanguage()),
    time: formatTime(encounter.createdAt),
  });
  const when = soundMs === 0 ? start : `${start} · ${t('time.duration', { time: formatClock(soundMs) })}`;
  return (
    <Band
      subject={encounter.subject}
      title={title}
      when={when}
      chip={chip ?? { icon: status.icon, label: t(status.label) }}
      demo={demo}
      sample={encounter.kind === 'sample'}
      action={<ContextButton view={view} />}
      signed={['signed', 'copied', 'filed', 'withdrawn'].includes(encounter.state)}
    />
  );
};
