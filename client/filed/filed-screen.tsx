import { useTranslation } from 'react-i18next';
import { isUnchosen } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { useListen } from '../api/live.js';
import { EncounterBand } from '../encounter/encounter-band.js';
import { useNoteType } from '../encounter/note-type.js';
import { formatDate, formatTimeWithSeconds } from '../format.js';
import { GapList } from '../gaps/gap-list.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import { useTitle } from '../ui/title.js';
import { Delivery } from './delivery.js';
import { ReadBack } from './read-back.js';
import { SignedText } from './signed-text.js';
import './filed.css';

/** After signing nothing changes any more: a solid edge, and the way into the record system. */
export default function FiledScreen({ view }: { view: EncounterView }) {
  const { t } = useTranslation();
  const { encounter, signed, activities } = view;
  useTitle(t('filed.delivery'));
  useListen(encounter.id);
  const noteType = useNoteType(encounter.noteType);
  const command = useCommand(encounter.id);
  const filing = activities.find(({ kind }) => kind === 'file');
  const mayRetry =
    filing !== undefined && (filing.state === 'failed' || filing.lastError !== null) && view.receipt === null;
  const signer = [encounter.professional.name, encounter.professional.title].filter(Boolean).join(', ');
  return (
    <div className="filed">
      <EncounterBand view={view} />
      <main className="filed-columns">
        <section className="filed-delivery" aria-label={t('filed.delivery')}>
          <div className="column-head">
            <h2>{t('filed.delivery')}</h2>
          </div>
          <Delivery view={view} />
          {command.isError && <ErrorNotice error={command.error} />}
          {mayRetry && (
            <Button
              kind={filing.state === 'failed' ? 'outline' : 'plain'}
              icon="refresh"
              busy={command.isPending}
              onClick={() => command.mutate({ to: 'retry', body: { kind: 'file' } })}
            >
              {t('filed.retry')}
            </Button>
          )}
        </section>
        <section className="filed-note" aria-label={t('filed.note')}>
          <div className="column-head">
            <h2>{t('filed.note')}</h2>
            {signed !== null && (
              <p className="column-about">
                {t('filed.signed-at', {
                  time: t('time.at', { date: formatDate(signed.at), time: formatTimeWithSeconds(signed.at) }),
                })}
              </p>
            )}
          </div>
          <div className="filed-paper">
            {signed === null ? (
              <p className="filed-none">{t('filed.no-text')}</p>
            ) : (
              <>
                <SignedText text={signed.text} noteType={noteType} lang={encounter.noteLanguage} />
                <p className="filed-signer">
                  <Icon name="pen" size={16} /> {signer} · {encounter.organisation.name}
                </p>
              </>
            )}
          </div>
          {view.gaps.some(isUnchosen) && (
            <div className="filed-gaps">
              <h3>{t('gaps.title')}</h3>
              <p>{t('gaps.acknowledged')}</p>
              <GapList view={view} />
            </div>
          )}
          {view.receipt !== null && <ReadBack view={view} />}
        </section>
      </main>
      <footer className="filed-foot">
        <ButtonLink kind="primary" size="large" to="/">
          {t('filed.worklist')}
        </ButtonLink>
      </footer>
    </div>
  );
}
