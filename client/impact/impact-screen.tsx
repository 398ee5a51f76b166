import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImpactFigures, ImpactFilter, ImpactView } from '../../server/domain/impact.js';
import { ROWS_PATH, useImpact } from '../api/impact.js';
import { ButtonLink } from '../ui/button-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';
import { Select } from '../ui/select.js';
import { useTitle } from '../ui/title.js';
import { TopBar } from '../ui/top-bar.js';
import { AdoptionCard } from './adoption-card.js';
import { FateChart } from './fate-chart.js';
import { formatNumber, weekNumber } from './figures.js';
import { GroupTable } from './group-table.js';
import { Tiles } from './tiles.js';
import { WeekChart } from './week-chart.js';
import './impact.css';
import './tables.css';

const ALL = '';

interface FiltersProps {
  filter: ImpactFilter;
  choices: ImpactView['choices'];
  onChange(filter: ImpactFilter): void;
}

const Filters = ({ filter, choices, onChange }: FiltersProps) => {
  const { t } = useTranslation();
  /** What is chosen stays in its list, also where the other choices leave too few. */
  const listed = (found: readonly string[], chosen: string | undefined): string[] =>
    chosen === undefined || found.includes(chosen) ? [...found] : [chosen, ...found];
  const change = (field: keyof ImpactFilter) => (value: string) =>
    onChange({ ...filter, [field]: value === ALL ? undefined : value } as ImpactFilter);
  const select = (field: keyof ImpactFilter, found: readonly string[], name: (value: string) => string) => (
    <Select
      label={t(`impact.filter.${field}`)}
      labelHidden
      value={filter[field] ?? ALL}
      onChange={change(field)}
      options={[
        { value: ALL, label: t(`impact.filter.${field}.all`) },
        ...listed(found, filter[field]).map((value) => ({ value, label: name(value) })),
      ]}
    />
  );
  return (
    <>
      {select('unit', choices.units, (unit) => unit)}
      {select('profession', choices.professions, (one) => t(`impact.group.${one as 'doctor'}`))}
      {select('language', choices.languages, (one) => t(`impact.language.${one as 'fi'}`))}
    </>
  );
};

const Summary = ({ view }: { view: ImpactView }) => {
  const { t } = useTranslation();
  const { figures, example } = view;
  if (figures === null) return null;
  const { from, to } = figures.weeks;
  const parts = [
    t('impact.weeks', { from: weekNumber(from), to: `${weekNumber(to)}/${to.slice(0, 4)}` }),
    t('impact.visits-count', { count: figures.visits, number: formatNumber(figures.visits) }),
    t('impact.professionals-count', { count: figures.professionals, number: formatNumber(figures.professionals) }),
    ...(example ? [t('impact.example')] : []),
  ];
  return (
    <p className="impact-soft" role="status">
      {parts.join(' · ')}
    </p>
  );
};

const Foot = ({ figures: { discarded, refused } }: { figures: ImpactFigures }) => {
  const { t } = useTranslation();
  return (
    <p className="impact-foot">
      {t('impact.foot', { discarded: formatNumber(discarded), refused: formatNumber(refused) })}
    </p>
  );
};

const Figures = ({ figures }: { figures: ImpactFigures }) => (
  <>
    <Tiles figures={figures} />
    <div className="impact-charts">
      <WeekChart weekly={figures.weekly} />
      <FateChart statements={figures.statements} />
    </div>
    <GroupTable groups={figures.groups} merged={figures.merged} />
  </>
);

/** What the pilot changes, in figures of groups: no visit, no person, no content. */
export default function ImpactScreen() {
  const { t } = useTranslation();
  useTitle(t('impact.title'));
  const [filter, setFilter] = useState<ImpactFilter>({});
  const answer = useImpact(filter);
  const view = answer.data;
  return (
    <TopBar>
      <div className="impact" aria-busy={answer.isFetching}>
        <header className="impact-head">
          <div>
            <h1>{t('impact.title')}</h1>
            {view !== undefined && <Summary view={view} />}
          </div>
          <div className="impact-choices">
            {view !== undefined && <Filters filter={filter} choices={view.choices} onChange={setFilter} />}
            <ButtonLink to={ROWS_PATH} external icon="download">
              {t('impact.csv')}
            </ButtonLink>
          </div>
        </header>
        {answer.isError && <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />}
        {view?.state === 'none' && (
          <Notice kind="info" title={t('impact.none')}>
            {t('impact.none.next')}
          </Notice>
        )}
        {view?.state === 'few' && (
          <Notice kind="info" title={t('impact.few')}>
            {t('impact.few.next')}
          </Notice>
        )}
        {view?.figures && <Figures figures={view.figures} />}
        {view !== undefined && <AdoptionCard figures={view.figures} filter={filter} />}
        {view?.figures && <Foot figures={view.figures} />}
      </div>
    </TopBar>
  );
}
