import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../server/domain/view.js';
import { useSession } from '../api/session.js';
import { useWorklist } from '../api/worklist.js';
import { formatLongDay } from '../format.js';
import { screenLanguage } from '../i18n/language.js';
import { announce } from '../ui/announcer.js';
import { ButtonLink } from '../ui/button-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Field } from '../ui/field.js';
import { useTitle } from '../ui/title.js';
import { TopBar } from '../ui/top-bar.js';
import { groupRows, matches } from './groups.js';
import { Row } from './row.js';
import { Samples } from './samples.js';
import './worklist.css';

const Tour = lazy(() => import('../tour/tour.js'));
const Leftovers = lazy(() => import('../recording/leftovers.js'));
const WaitingWords = lazy(() => import('../words/waiting-words.js'));

/** What was found is said once the typing pauses. */
const PAUSE_MS = 500;

export const WorklistScreen = () => {
  const { t } = useTranslation();
  useTitle(t('nav.worklist'));
  const { person, noteTypes } = useSession();
  const titleOf = ({ encounter }: WorklistRow): string =>
    noteTypes.find(({ code }) => code === encounter.noteType)?.title[screenLanguage()] ?? '';
  const list = useWorklist();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const now = new Date();
  const rows = list.data ?? [];
  const matching = rows.filter((row) => wanted === '' || matches(row, wanted, titleOf(row)));
  const { groups, done } = groupRows(matching, now);
  const { waiting } = groupRows(rows, now);
  const first = groups.find((group) => group.name !== 'wait')?.rows[0];
  const nothing = groups.length === 0 && done.length === 0;
  useEffect(() => {
    if (wanted === '') return;
    const pause = setTimeout(
      () =>
        announce(
          matching.length === 0
            ? t('worklist.no-match', { text: wanted })
            : t('worklist.found', { count: matching.length }),
        ),
      PAUSE_MS,
    );
    return () => clearTimeout(pause);
  }, [wanted, matching.length, t]);
  return (
    <TopBar>
      <div className="worklist">
        <div className="worklist-head">
          <div>
            <h1>{formatLongDay(now, screenLanguage())}</h1>
            <p>{waiting === 0 ? t('worklist.nothing-waiting') : t('worklist.waiting-for-you', { count: waiting })}</p>
          </div>
          <Field
            label={t('worklist.search')}
            labelHidden
            icon="search"
            type="search"
            placeholder={t('worklist.search')}
            value={search}
            onChange={setSearch}
          />
          <ButtonLink icon="plus" to="/new">
            {t('worklist.new')}
          </ButtonLink>
        </div>
        <Suspense>
          <Tour />
        </Suspense>
        <Suspense>
          <Leftovers person={person.id} rows={rows} />
          <WaitingWords person={person.id} rows={rows} />
        </Suspense>
        {list.isError && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
        {groups.map((group) => (
          <section key={group.name} className="group" aria-labelledby={`group-${group.name}`}>
            <div className="group-head">
              <h2 id={`group-${group.name}`}>
                {t(`worklist.group.${group.name}`)} <span className="group-count">{group.rows.length}</span>
              </h2>
              <p>{t(`worklist.group.${group.name}.detail`)}</p>
            </div>
            <ul className="group-rows">
              {group.rows.map((row) => (
                <Row key={row.encounter.id} row={row} now={now} first={row === first} />
              ))}
            </ul>
          </section>
        ))}
        {list.isSuccess && nothing && (
          <div className="worklist-empty">
            <p>
              <strong>{wanted === '' ? t('worklist.empty') : t('worklist.no-match', { text: wanted })}</strong>
            </p>
            {wanted === '' && <p>{t('worklist.empty-detail')}</p>}
          </div>
        )}
        {done.length > 0 && (
          <details className="done">
            <summary>{t('worklist.done', { count: done.length })}</summary>
            <ul className="group-rows">
              {done.map((row) => (
                <Row key={row.encounter.id} row={row} now={now} first={false} />
              ))}
            </ul>
          </details>
        )}
        <Samples />
      </div>
    </TopBar>
  );
};
