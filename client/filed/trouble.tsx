import { useTranslation } from 'react-i18next';
import type { FilingDecision } from '../../server/domain/delivery-trouble.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { RecordDocument } from './record-document.js';
import './trouble.css';

/** What keeps a signed note out of the record, and what its professional can decide about it. */
export const Trouble = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { encounter, trouble, activities } = view;
  const command = useCommand(encounter.id);
  const code = activities.find(({ kind, state }) => kind === 'file' && state === 'failed')?.lastError;
  if (trouble === null || !code) return null;
  const { words, candidates, changed } = trouble;
  const decide = (decision: FilingDecision): void => command.mutate({ to: 'decide-filing', body: { decision } });
  const document = (id: string) => (
    <RecordDocument encounterId={encounter.id} documentId={id} lang={encounter.noteLanguage} />
  );
  return (
    <section className="trouble" aria-label={t('trouble.title')}>
      {words.length > 0 && (
        <>
          <h3>{t('trouble.words')}</h3>
          <ul className="trouble-words">
            {words.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {code === 'record.ambiguous' && (
        <>
          <h3>{t('trouble.title')}</h3>
          {candidates.length === 0 && <p>{t('trouble.many')}</p>}
          {candidates.map((id) => (
            <div key={id} className="trouble-choice">
              <p>{t('trouble.candidate', { id })}</p>
              {document(id)}
              <Button
                size="small"
                icon="check"
                busy={command.isPending}
                onClick={() => decide({ do: 'there', documentId: id })}
              >
                {t('trouble.is-it')}
              </Button>
            </div>
          ))}
          <Button busy={command.isPending} onClick={() => decide({ do: 'send' })}>
            {t(candidates.length > 1 ? 'trouble.none' : 'trouble.send')}
          </Button>
        </>
      )}
      {code === 'record.differs' &&
        candidates.map((id) => (
          <div key={id} className="trouble-choice">
            <p>{t('trouble.altered', { id })}</p>
            {document(id)}
          </div>
        ))}
      {changed !== null && (
        <div className="trouble-choice">
          <h3>{t('trouble.title')}</h3>
          {changed.versionId === '' ? (
            <p>{t('trouble.gone', { id: changed.documentId })}</p>
          ) : (
            <>
              <p>{t('trouble.changed', { id: changed.documentId, version: changed.versionId })}</p>
              {document(changed.documentId)}
            </>
          )}
          <Button size="small" busy={command.isPending} onClick={() => decide({ do: 'go-on', ...changed })}>
            {t(changed.versionId === '' ? 'trouble.go-on-gone' : 'trouble.go-on')}
          </Button>
        </div>
      )}
      {command.isError && <ErrorNotice error={command.error} />}
    </section>
  );
};
