import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EncounterView } from '../../server/domain/view.js';
import { useFiledDocument } from '../api/encounter.js';
import { formatInstant } from '../format.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';

/** The document as the record system gives it now: read live, never a copy of ours. */
export const ReadBack = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const document = useFiledDocument(view.encounter.id, asked);
  const { data } = document;
  const read = (): void => {
    if (asked) void document.refetch();
    else setAsked(true);
  };
  const same = data?.text === view.signed?.text;
  return (
    <section className="read-back">
      <Button icon="refresh" busy={document.isFetching} onClick={read}>
        {t(data === undefined ? 'filed.read' : 'filed.read.again')}
      </Button>
      {document.isError && <ErrorNotice error={document.error} />}
      <div role="status">
        {data !== undefined && data.text !== null && (
          <Notice kind={same ? 'ok' : 'bad'} title={t(same ? 'filed.read.same' : 'filed.read.other')} />
        )}
      </div>
      {data !== undefined && (
        <div className="read-back-document">
          <h2>{t('filed.read.title')}</h2>
          <dl>
            <dt>{t('filed.read.id')}</dt>
            <dd>{data.id}</dd>
            <dt>{t('filed.read.version')}</dt>
            <dd>{data.versionId}</dd>
            {data.lastUpdated !== null && (
              <>
                <dt>{t('filed.read.time')}</dt>
                <dd>{formatInstant(data.lastUpdated, t)}</dd>
              </>
            )}
          </dl>
          {data.text !== null && <pre lang={view.encounter.noteLanguage}>{data.text}</pre>}
        </div>
      )}
    </section>
  );
};
