import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessCategory, type AccessLogView } from '../../server/domain/access-log.js';
import type { Subject } from '../../server/domain/subject.js';
import { useAccessLog } from '../api/access-log.js';
import { formatTime } from '../format.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Select } from '../ui/select.js';
import { useTitle } from '../ui/title.js';
import { TopBar } from '../ui/top-bar.js';
import { DayField } from './day-field.js';
import { isoDay } from './days.js';
import { EntryDetail } from './entry-detail.js';
import { Extract } from './extract.js';
import { LogTable } from './log-table.js';
import { SubjectSearch } from './subject-search.js';
import './access-log.css';
import './extract.css';

const ALL = 'all';
type Kind = AccessCategory | typeof ALL;
const MONTH_DAYS = 30;

const Log = ({ view, kind }: { view: AccessLogView; kind: Kind }) => {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<string | null>(null);
  const entries = view.entries.filter(({ category }) => kind === ALL || category === kind);
  const entry = entries.find(({ id }) => id === selected);
  if (entries.length === 0) {
    return (
      <Notice kind="info" title={t('log.empty')}>
        {t('log.empty.next')}
      </Notice>
    );
  }
  return (
    <div className="log-body">
      <LogTable entries={entries} subject={view.subject} selected={selected} onSelect={setSelected} />
      <aside className="log-beside">
        {entry === undefined ? (
          <p className="log-detail log-soft">{t('log.choose')}</p>
        ) : (
          <EntryDetail entry={entry} subject={view.subject} />
        )}
      </aside>
    </div>
  );
};

/** Who handled one subject's data: for the data protection officer. Each reading is itself an event of the log. */
export default function AccessLogScreen() {
  const { t } = useTranslation();
  useTitle(t('log.title'));
  const [subject, setSubject] = useState<Subject | null>(null);
  const [from, setFrom] = useState(() => isoDay(new Date(), -MONTH_DAYS));
  const [to, setTo] = useState(() => isoDay(new Date()));
  const [kind, setKind] = useState<Kind>(ALL);
  const [extracting, setExtracting] = useState(false);
  const inOrder = from !== '' && to !== '' && from <= to;
  const answer = useAccessLog(subject !== null && inOrder ? { subject: subject.id, from, to } : null);
  const view = answer.data;
  const shown = view?.entries.filter(({ category }) => kind === ALL || category === kind).length ?? 0;

  if (extracting && view !== undefined) {
    return (
      <TopBar>
        <Extract view={view} onBack={() => setExtracting(false)} />
      </TopBar>
    );
  }
  return (
    <TopBar>
      <div className="log" aria-busy={answer.isFetching}>
        <header className="log-head">
          <div>
            <h1>{t('log.title')}</h1>
            <p className="log-promise">
              <Icon name="shield" size={18} /> {t('log.promise')}
            </p>
          </div>
          {view !== undefined && (
            <Button kind="primary" icon="document" onClick={() => setExtracting(true)}>
              {t('log.extract')}
            </Button>
          )}
        </header>
        <div className="log-ask">
          <SubjectSearch chosen={subject} onChoose={setSubject} />
          {subject !== null && (
            <>
              <DayField label={t('log.from')} value={from} onChange={setFrom} />
              <DayField label={t('log.to')} value={to} onChange={setTo} />
              <Select<Kind>
                label={t('log.kind')}
                labelHidden
                value={kind}
                onChange={setKind}
                options={[ALL, ...AccessCategory.options].map((value) => ({
                  value: value as Kind,
                  label: t(`log.kind.${value as Kind}`),
                }))}
              />
              {view !== undefined && (
                <p className="log-soft" role="status">
                  {t('log.count', { count: shown, time: formatTime(new Date(answer.dataUpdatedAt)) })}
                </p>
              )}
            </>
          )}
        </div>
        {subject !== null && !inOrder && <Notice kind="check" title={t('log.days')} />}
        {answer.isError && <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />}
        {view?.more && (
          <Notice kind="info" title={t('log.more')}>
            {t('log.more.next')}
          </Notice>
        )}
        {view !== undefined && <Log key={view.subject.id} view={view} kind={kind} />}
      </div>
    </TopBar>
  );
}
