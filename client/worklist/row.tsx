import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../server/domain/view.js';
import { useNoteTypeTitle } from '../encounter/note-type.js';
import { pathOf } from '../encounter/step.js';
import { formatBirthDate, formatDay, formatTime, isSameDay } from '../format.js';
import { screenLanguage } from '../i18n/language.js';
import { ButtonLink } from '../ui/button-link.js';
import { Icon } from '../ui/icon.js';
import { Marking } from '../ui/marking.js';
import { rowState } from './row-state.js';

interface RowProps {
  row: WorklistRow;
  now: Date;
  /** The one filled button of the list. */
  first: boolean;
}

export const Row = ({ row, now, first }: RowProps) => {
  const { t } = useTranslation();
  const { encounter } = row;
  const state = rowState(row, t);
  const title = useNoteTypeTitle(encounter.noteType);
  const action = row.nextAction === 'review' && row.working !== null ? 'wait' : row.nextAction;
  const words = t(`worklist.action.${action}`);
  const today = isSameDay(encounter.createdAt, now);
  return (
    <li className="row">
      <time className="row-time" dateTime={encounter.createdAt}>
        {today
          ? formatTime(encounter.createdAt)
          : formatDay(encounter.createdAt, screenLanguage()).replace(/\d{4}$/, '')}
      </time>
      <div className="row-person">
        <h3>
          {encounter.subject.name} <Marking demo={false} sample={encounter.kind === 'sample'} />
        </h3>
        <p>
          {t('person.born', { date: formatBirthDate(encounter.subject.birthDate) })} · {title.toLocaleLowerCase()}
        </p>
      </div>
      <div className={`row-state row-${state.tone}`}>
        <p className="row-words">
          {state.icon !== null && <Icon name={state.icon} size={18} />}
          <span>{state.words}</span>
        </p>
        {state.detail !== null && <p className="row-detail">{state.detail}</p>}
      </div>
      <ButtonLink
        kind={first ? 'primary' : 'outline'}
        to={pathOf(encounter.id)}
        label={`${words}: ${encounter.subject.name}`}
      >
        {words}
      </ButtonLink>
    </li>
  );
};
