import { useTranslation } from 'react-i18next';
import { isUnchosen } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { timelineOf } from '../review/timeline.js';
import { GapBox } from './gap-box.js';

/** Every gap that has to be acknowledged: where, how long and why. */
export const GapList = ({ view }: { view: Pick<EncounterView, 'parts' | 'gaps'> }) => {
  const { t } = useTranslation();
  const timeline = timelineOf(view.parts);
  return (
    <ul className="gap-list" aria-label={t('gaps.title')}>
      {view.gaps.filter(isUnchosen).map((gap) => (
        <li key={`${gap.partId} ${gap.atMs} ${gap.reason}`}>
          <GapBox gap={gap} atMs={timeline.at(gap.partId, gap.atMs)} />
        </li>
      ))}
    </ul>
  );
};
