import { useTranslation } from 'react-i18next';
import { type Note, standing } from '../../server/domain/note.js';
import { StateMark } from '../ui/state-mark.js';
import { countStates, type Filter, filterStates } from './sections.js';

interface FilterStripProps {
  note: Note;
  value: Filter;
  onChange(filter: Filter): void;
}

/** Shows one state only; and, being all of them with their shapes, is the legend. */
export const FilterStrip = ({ note, value, onChange }: FilterStripProps) => {
  const { t } = useTranslation();
  const counts = countStates(note.statements);
  return (
    <fieldset className="filter">
      <legend className="visually-hidden">{t('review.filter')}</legend>
      <button type="button" aria-pressed={value === 'all'} onClick={() => onChange('all')}>
        {t('state.all')} <strong>{standing(note).length}</strong>
      </button>
      {filterStates.map((state) => (
        <button
          type="button"
          key={state}
          className={counts[state] === 0 ? 'filter-none' : undefined}
          aria-pressed={value === state}
          onClick={() => onChange(value === state ? 'all' : state)}
        >
          <StateMark state={state} size={16} />
          {t(state === 'added' ? 'state.added.short' : `state.${state}`)} <strong>{counts[state]}</strong>
        </button>
      ))}
    </fieldset>
  );
};
