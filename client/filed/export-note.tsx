import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ExportedNote, ExportForm } from '../../server/domain/export.js';
import { encounterKey } from '../api/encounter.js';
import { request } from '../api/request.js';
import { saveBytes } from '../download.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Notice } from '../ui/notice.js';

const forms = ['pdf', 'text', 'fhir'] as const satisfies ExportForm[];

/** A signed note as a file; that it was taken is in the log before it is here. */
export const ExportNote = ({ encounter }: { encounter: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: (form: ExportForm) =>
      request<ExportedNote>('POST', `/api/encounters/${encounter}/export`, { body: { form } }),
    onSuccess: ({ name, data, contentType }) => {
      saveBytes(
        name,
        Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)),
        contentType,
      );
      announce(t('export.done'));
      return queries.invalidateQueries({ queryKey: encounterKey(encounter) });
    },
  });
  return (
    <section className="filed-export" aria-labelledby="filed-export">
      <h3 id="filed-export">{t('export.title')}</h3>
      <p className="filed-export-forms">
        {forms.map((form) => (
          <Button
            key={form}
            icon="download"
            busy={taking.isPending && taking.variables === form}
            onClick={() => taking.mutate(form)}
          >
            {t(`export.${form}`)}
          </Button>
        ))}
      </p>
      {taking.isError && <ErrorNotice error={taking.error} />}
      {taking.data !== undefined && (
        <Notice kind="ok" title={t('export.done')}>
          <p className="filed-export-sum">{t('export.sum', { sum: taking.data.sha256 })}</p>
        </Notice>
      )}
    </section>
  );
};
