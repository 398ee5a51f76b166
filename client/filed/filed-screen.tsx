import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnchosen } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { useListen } from '../api/live.js';
import { useCopying } from '../copy/use-copying.js';
import { EncounterBand } from '../encounter/encounter-band.js';
import { useNoteType } from '../encounter/note-type.js';
import { formatDate, formatTimeWithSeconds } from '../format.js';
import { GapList } from '../gaps/gap-list.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { useTitle } from '../ui/title.js';
import { Delivery } from './delivery.js';
import { Earlier } from './earlier.js';
import { ExportNote } from './export-note.js';
import { ReadBack } from './read-back.js';
import { SignedText } from './signed-text.js';
import { Trouble } from './trouble.js';
import './filed.css';

const Amend = lazy(async () => ({ default: (await import('../amend/amend-dialog.js')).AmendDialog }));
const Withdraw = lazy(async () => ({ default: (await import('../amend/withdraw-dialog.js')).WithdrawDialog }));
const CopyByHand = lazy(async () => ({ default: (await import('../copy/copy-by-hand.js')).CopyByHand }));

/** After signing nothing changes any more: a solid edge, and the way into the record system. */
export default function FiledScreen({ view }: { view: EncounterView }) {
  const { t } = useTranslation();
  const { encounter, signed, activities } = view;
  useTitle(t('filed.delivery'));
  useListen(encounter.id);
  const noteType = useNoteType(encounter.noteType);
  const command = useCommand(encounter.id);
  const copying = useCopying(encounter.id);
  const [amending, setAmending] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const mayWithdraw = ['copied', 'filed'].includes(encounter.state);
  const mayAmend = signed !== null && ['signed', 'copied', 'filed'].includes(encounter.state);
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
          <Trouble view={view} />
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
            {signed !== null && (
              <Button
                kind="quiet"
                icon={copying.done?.section === null ? 'check' : 'copy'}
                className="filed-copy"
                busy={copying.busy}
                onClick={() => copying.copy(null)}
              >
                {t('copy.all')}
              </Button>
            )}
          </div>
          {copying.error !== null && <ErrorNotice error={copying.error} />}
          {copying.done !== null && <Notice kind="ok" title={t('copy.done')} />}
          <div className="filed-paper">
            {signed === null ? (
              <p className="filed-none">{t('filed.no-text')}</p>
            ) : (
              <>
                <SignedText
                  text={signed.text}
                  noteType={noteType}
                  lang={encounter.noteLanguage}
                  sections={signed.sections}
                  copying={copying}
                />
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
          {signed !== null && ['signed', 'copied', 'filed'].includes(encounter.state) && (
            <ExportNote encounter={encounter.id} />
          )}
          <Earlier view={view} />
          {view.receipt !== null && <ReadBack view={view} />}
        </section>
      </main>
      <footer className="filed-foot">
        {mayWithdraw && (
          <Button kind="plain" size="large" icon="close" onClick={() => setWithdrawing(true)}>
            {t('withdraw.open')}
          </Button>
        )}
        {mayAmend && (
          <Button kind="plain" size="large" icon="pen" onClick={() => setAmending(true)}>
            {t('amend.open')}
          </Button>
        )}
        <ButtonLink kind="primary" size="large" to="/">
          {t('filed.worklist')}
        </ButtonLink>
      </footer>
      <Suspense>
        {amending && <Amend view={view} onClose={() => setAmending(false)} />}
        {withdrawing && <Withdraw view={view} onClose={() => setWithdrawing(false)} />}
        {copying.byHand !== null && <CopyByHand text={copying.byHand} onClose={copying.closeByHand} />}
      </Suspense>
    </div>
  );
}
