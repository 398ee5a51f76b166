import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Encounter } from '../../server/domain/encounter.js';
import type { ContextItem, ContextPart } from '../../server/domain/subject-context.js';
import { useSubjectContext } from '../api/context.js';
import { ApiError, asErrorCode } from '../api/request.js';
import { formatBirthDate, formatDate, formatTime } from '../format.js';
import { errorText } from '../i18n/language.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';
import './context.css';

/** A day, or less, or a moment, as FHIR has it: 2019, 2019-10, 2019-10-03 or a time. */
const dayOf = (at: string): string => (at.includes('T') ? formatDate(at) : formatBirthDate(at));

/** Read now and kept nowhere. None of it is in the note. */
export default function ContextDialog({ encounter, onClose }: { encounter: Encounter; onClose(): void }) {
  const { t } = useTranslation();
  const { data, error, refetch, isFetching } = useSubjectContext(encounter.id);
  return (
    <Dialog
      title={t('context.title')}
      width="wide"
      onClose={onClose}
      band={<BandOfDialog subject={data?.person.subject ?? encounter.subject} />}
      footer={
        <>
          <Button icon="refresh" busy={isFetching} onClick={() => void refetch()}>
            {t('context.again')}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {t('action.close')}
          </Button>
        </>
      }
    >
      <div className="context">
        <p className="context-quiet">
          {data?.person.age != null && `${t('context.age', { count: data.person.age })} · `}
          {data && `${t('context.read-at', { time: formatTime(data.readAt) })} · `}
          {t('context.not-in-note')}
        </p>
        {error && !data && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {!error && !data && <p role="status">{t('context.reading')}</p>}
        {data?.person.code && <Failed code={data.person.code} what={t('context.person')} />}
        {data?.parts.map((part) => (
          <Part key={part.kind} part={part} />
        ))}
      </div>
    </Dialog>
  );
}

const Failed = ({ code, what }: { code: string; what: string }) => {
  const { t } = useTranslation();
  const known = new ApiError(asErrorCode(code)).code;
  return (
    <Notice kind="bad" title={t('context.failed', { what })}>
      {known === 'offline' ? '' : errorText(known).what}
    </Notice>
  );
};

/** One kind of what it says. That nothing is known is said only where all of it was read. */
export const Part = ({ part }: { part: ContextPart }) => {
  const { t } = useTranslation();
  const id = useId();
  const { kind, state, items, code, unread, more } = part;
  const what = t(`context.${kind}`);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{what}</h3>
      {state === 'failed' && <Failed code={code ?? 'internal'} what={what} />}
      {state === 'not-offered' && <p className="context-quiet">{t('context.not-offered')}</p>}
      {state === 'read' && items.length === 0 && unread === 0 && <p className="context-quiet">{t('context.none')}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <Item key={item.source.resource} item={item} />
          ))}
        </ul>
      )}
      {more && <p className="context-quiet">{t('context.more')}</p>}
      {unread > 0 && <p className="context-quiet">{t('context.unread', { count: unread })}</p>}
    </section>
  );
};

const Item = ({ item }: { item: ContextItem }) => {
  const { t } = useTranslation();
  const { text, detail, standing, body, source } = item;
  const from = [
    source.at === null ? t('context.no-date') : dayOf(source.at),
    source.by ?? t('context.nobody-named'),
    source.resource,
  ].join(' · ');
  return (
    <li>
      <p>
        <strong>{text || t('context.unnamed')}</strong> {detail}
        {standing !== 'current' && <em> {t(`context.standing.${standing}`)}</em>}
      </p>
      <p className="context-quiet">{from}</p>
      {body !== null && (
        <details>
          <summary>{t('context.body')}</summary>
          <p className="context-body">{body}</p>
        </details>
      )}
    </li>
  );
};
