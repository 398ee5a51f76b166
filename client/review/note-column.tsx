import { lazy, memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Statement, statementState } from '../../server/domain/note.js';
import { AmendNotice } from '../amend/amend-notice.js';
import { OtherActions } from '../encounter/other-actions.js';
import { RefusalDialog } from '../encounter/refusal-dialog.js';
import { formatTime } from '../format.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';
import { UnsentNotice } from '../words/unsent-notice.js';
import { EmptySections } from './empty-sections.js';
import { FilterStrip } from './filter-strip.js';
import { noteLength } from './length.js';
import { NoteSection } from './note-section.js';
import { NoteTools } from './note-tools.js';
import { Omissions } from './omissions.js';
import { useReview } from './review-context.js';
import { type Filter, groupBySection } from './sections.js';
import { TypedAdditions } from './typed-additions.js';
import { VoicesHint } from './voices-hint.js';
import { WorkStatus } from './work-status.js';
import './note.css';
import './statement.css';

const ChangesView = lazy(async () => ({ default: (await import('./changes-view.js')).ChangesView }));

const isOtherLanguage = ({ verdicts, handling }: Statement): boolean =>
  handling.state !== 'removed' &&
  verdicts.some(({ check, result }) => check === 'support' && result === 'not-compared');

/** The draft: every statement in its section, and what is around it. */
export const NoteColumn = memo(() => {
  const { t } = useTranslation();
  const { view, noteType, command, phone, forgotten, selected, select } = useReview();
  const [filter, setFilter] = useState<Filter>('all');
  const [refusing, setRefusing] = useState(false);
  const [comparing, setComparing] = useState(false);
  const additions = useRef<HTMLDivElement>(null);
  const { note } = view;
  const statements = (note?.statements ?? []).filter((one) => filter === 'all' || statementState(one) === filter);
  const groups = groupBySection(statements, noteType);
  const all = note?.statements;
  const length = useMemo(() => noteLength(groupBySection(all ?? [], noteType)), [all, noteType]);
  const selectedId = selected?.id;
  // What is gone to is shown, whatever was filtered for.
  useEffect(() => {
    if (selectedId === undefined) return;
    setComparing(false);
    setFilter((now) => (document.getElementById(`statement-${selectedId}`) === null ? 'all' : now));
  }, [selectedId]);
  // Nothing that is out of sight stays selected: gone to again, it is shown again.
  const filterBy = (next: Filter): void => {
    select(null);
    setFilter(next);
  };
  const compare = (next: boolean): void => {
    select(null);
    setComparing(next);
  };
  const making = note?.makings.at(-1);
  const drafter =
    making?.drafter === 'extractive'
      ? t('review.drafter.extractive')
      : [making?.drafter, making?.model].filter(Boolean).join(' ');
  const empty = note === null || note.statements.length === 0;
  const typing = (
    <div ref={additions}>
      <TypedAdditions />
    </div>
  );
  return (
    <>
      <div className="column-head">
        <h2 className={phone ? 'visually-hidden' : undefined}>{t('review.note')}</h2>
        <p className="column-about">
          {making === undefined ? t('review.no-draft') : t('review.made-by', { drafter, time: formatTime(making.at) })}
          {length.words > 0 && ` · ${t('length.section', { words: length.words, target: length.target })}`}
        </p>
        {note !== null && <NoteTools comparing={comparing} onCompare={compare} />}
      </div>
      <div className="note-scroll">
        <AmendNotice view={view} />
        {command.isError && <ErrorNotice error={command.error} />}
        <UnsentNotice view={view} />
        {forgotten !== null && <Notice kind="info" icon="trash" title={forgotten} />}
        {phone && <VoicesHint />}
        <WorkStatus onType={() => additions.current?.querySelector('textarea')?.focus()} />
        {statements.some(isOtherLanguage) && (
          <Notice kind="info" title={t('uncompared.languages')}>
            {t('uncompared.languages.text')}
          </Notice>
        )}
        {empty && typing}
        {note !== null && !empty && comparing && (
          <Suspense>
            <ChangesView onClose={() => setComparing(false)} />
          </Suspense>
        )}
        {note !== null && !empty && !comparing && (
          <div className="note-paper">
            <FilterStrip note={note} value={filter} onChange={filterBy} />
            {groups.map((group) => (
              <NoteSection key={group.code} group={group} first={groups[0]?.statements[0]?.id ?? null} />
            ))}
            {groups.length === 0 && <p className="note-none">{t('review.filtered-empty')}</p>}
            {filter === 'all' && <EmptySections />}
          </div>
        )}
        {empty && (
          <div className="note-paper">
            <EmptySections />
          </div>
        )}
        {!empty && typing}
        <div className="note-others">
          {view.parts.length > 0 && view.encounter.mode === 'conversation' && (
            <Button kind="quiet" size="small" icon="hand" onClick={() => setRefusing(true)}>
              {t('review.withdraw')}
            </Button>
          )}
          <OtherActions view={view} />
        </div>
      </div>
      <Omissions />
      {refusing && (
        <RefusalDialog view={view} onClose={() => setRefusing(false)} onRefused={() => setRefusing(false)} />
      )}
    </>
  );
});
