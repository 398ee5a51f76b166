import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordDocument } from '../api/encounter.js';
import { formatInstant } from '../format.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';

/** A document of the record system that a decision is about, read live when it is asked for. */
export const RecordDocument = ({
  encounterId,
  documentId,
  lang,
}: {
  encounterId: string;
  documentId: string;
  lang: string;
}) => {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useRecordDocument(encounterId, documentId, asked);
  const show = (): void => {
    if (asked) void refetch();
    else setAsked(true);
  };
  return (
    <>
      <Button size="small" icon="document" busy={isFetching} onClick={show}>
        {t('trouble.show')}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
      {data !== undefined && (
        <div className="trouble-document">
          {data.lastUpdated !== null && <p>{formatInstant(data.lastUpdated, t)}</p>}
          <pre lang={lang}>{data.text}</pre>
        </div>
      )}
    </>
  );
};
