import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isUnchosen } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { useCommand } from '../api/encounter.js';
import { signInAgainPath, useSession } from '../api/session.js';
import { useNoteTypeTitle } from '../encounter/note-type.js';
import { pathOf } from '../encounter/step.js';
import { formatClock, formatInstant, formatLength } from '../format.js';
import { GapList } from '../gaps/gap-list.js';
import { timelineOf } from '../review/timeline.js';
import { announce } from '../ui/announcer.js';
import { BandOfDialog } from '../ui/band.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { Dialog } from '../ui/dialog.js';
import { Notice } from '../ui/notice.js';
import { TickBox } from '../ui/tick-box.js';
import type { BackFromSignIn } from './back-from-sign-in.js';
import { countContent } from './content-counts.js';
import { SignFailure } from './sign-blocks.js';
import { SignPace } from './sign-pace.js';
import { SignScope } from './sign-scope.js';
import { forgetSigning, keepSigning, wasAcknowledged } from './signing-kept.js';
import './sign.css';

const Facts = ({ view }: { view: EncounterView }) => {
  const { t } = useTranslation();
  const { encounter, note, utterances } = view;
  const title = useNoteTypeTitle(encounter.noteType);
  const { record } = useSession();
  if (note === null) return null;
  const counts = countContent(note, utterances);
  const kinds = (['machine', 'edited', 'omission', 'confirmed', 'hand'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`sign.${kind}`, { count: counts[kind] }));
  return (
    <dl className="sign-facts">
      <dt>{t('sign.what')}</dt>
      <dd>
        <strong>
          {title} {formatInstant(encounter.createdAt, t)}
        </strong>
      </dd>
      <dt>{t('sign.where')}</dt>
      <dd>
        <strong>
          {t(record.provider === null ? 'sign.where.by-hand' : `sign.where.${encounter.register}`, {
            organisation: encounter.organisation.name,
          })}
        </strong>
      </dd>
      <SignScope view={view} />
      <dt>{t('sign.content')}</dt>
      <dd>
        <strong>{t('sign.statements', { count: counts.statements })}</strong>
        {` – ${kinds.join(', ')}. `}
        {counts.removed > 0 && t('sign.removed', { count: counts.removed })}
      </dd>
      <dt>{t('sign.review')}</dt>
      <dd>
        {t('sign.looked', { count: counts.looked })}
        {counts.openOmissions > 0 && `. ${t('sign.omissions', { count: counts.openOmissions })}`}
      </dd>
    </dl>
  );
};

const Returned = ({ outcome, encounter }: { outcome: BackFromSignIn; encounter: string }) => {
  const { t } = useTranslation();
  if (outcome === 'again') return <Notice kind="ok" title={t('again.done')} />;
  const again = (
    <ButtonLink kind="plain" to={signInAgainPath(encounter)} external>
      {t('again.button')}
    </ButtonLink>
  );
  return (
    <Notice kind="bad" title={t(`again.${outcome}`)} urgent actions={again}>
      {t('again.failed.next')}
    </Notice>
  );
};

interface SignDialogProps {
  view: EncounterView;
  /** Set when the signer has just tried to authenticate again. */
  back: BackFromSignIn | null;
  onClose(): void;
  /** The subject turned out to be another: to where they are corrected. */
  onCorrect(): void;
}

/** The signature covers what was on the screen when this was opened; if it changes, nothing is signed. */
export const SignDialog = ({ view, back, onClose, onCorrect }: SignDialogProps) => {
  const { t } = useTranslation();
  const { encounter, contentHash } = view;
  const [, navigate] = useLocation();
  const command = useCommand(encounter.id);
  const [hash] = useState(contentHash);
  const [acknowledged, setAcknowledged] = useState(() => wasAcknowledged(encounter.id, contentHash));
  const [alone, setAlone] = useState(false);
  useEffect(forgetSigning, []);
  const { record } = useSession();
  const gaps = view.gaps.filter(isUnchosen);
  const timeline = timelineOf(view.parts);
  const missing = formatLength(
    gaps.reduce((sum, gap) => sum + gap.durationMs, 0),
    t,
  );
  const places = gaps.map((gap) => formatClock(timeline.at(gap.partId, gap.atMs)));
  const changed = hash === null || hash !== contentHash;
  const untranscribed = view.signBlocks.includes('transcription-failed');
  const leftAt = encounter.contextLeftAt ?? null;
  const ready = !changed && ((gaps.length === 0 && !untranscribed) || acknowledged) && (leftAt === null || alone);

  const send = (): void => {
    if (hash === null || command.isPending) return;
    if (!ready) {
      announce(
        t(changed ? 'sign.changed' : leftAt !== null && !alone ? 'block.context-left' : 'block.gap-not-acknowledged'),
      );
      return;
    }
    command.mutate(
      { to: 'sign', body: { hash, gapsAcknowledged: acknowledged, contextAcknowledged: alone } },
      {
        onSuccess: () => navigate(pathOf(encounter.id, 'filed')),
        // Whoever is sent to authenticate again comes back to what they had ticked.
        onError: () => keepSigning(encounter.id, hash, acknowledged),
      },
    );
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      // The key that opened the dialog, still held, signs nothing.
      if (!event.repeat) send();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  });

  return (
    <Dialog
      title={t('sign.title')}
      width="wide"
      onClose={onClose}
      band={<BandOfDialog subject={encounter.subject} />}
      footer={
        <>
          <p className="sign-who">
            {[encounter.professional.name, encounter.professional.title].filter(Boolean).join(', ')}
            <span>
              {t('sign.id', {
                id: (hash ?? '')
                  .slice(0, 8)
                  .toUpperCase()
                  .replace(/(.{4})(.)/, '$1 $2'),
              })}
            </span>
          </p>
          <Button onClick={onClose}>{t('sign.back')}</Button>
          <Button
            kind="primary"
            icon="pen"
            shortcut="Ctrl ⏎"
            unavailable={!ready}
            busy={command.isPending}
            onClick={send}
          >
            {t(record.provider === null ? 'sign.send.by-hand' : 'sign.send')}
          </Button>
        </>
      }
    >
      <Facts view={view} />
      {view.contentText !== null && (
        <details className="sign-text">
          <summary>{t('sign.text')}</summary>
          <p lang={view.note?.language ?? encounter.noteLanguage}>{view.contentText}</p>
        </details>
      )}
      <SignPace view={view} />
      <div className="sign-promise">
        {gaps.length > 0 && <GapList view={view} />}
        {gaps.length > 0 && (
          <TickBox checked={acknowledged} onChange={setAcknowledged}>
            {gaps.length === 1
              ? t('sign.gap', { length: missing, time: places[0] ?? '' })
              : t('sign.gaps', { count: gaps.length, length: missing, times: places.join(', ') })}
            {untranscribed && ` ${t('sign.untranscribed')}`}
          </TickBox>
        )}
        {gaps.length === 0 && untranscribed && (
          <TickBox checked={acknowledged} onChange={setAcknowledged}>
            {t('sign.untranscribed')}
          </TickBox>
        )}
        {leftAt !== null && (
          <TickBox checked={alone} onChange={setAlone}>
            {t('sign.context-left', { time: formatInstant(leftAt, t), name: encounter.subject.name })}
          </TickBox>
        )}
        <p className="sign-attest">{t('sign.attest')}</p>
        {encounter.kind === 'sample' && <p className="sign-sample">{t('sign.sample')}</p>}
      </div>
      {back !== null && !command.isError && <Returned outcome={back} encounter={encounter.id} />}
      {changed && (
        <Notice kind="check" title={t('sign.changed')} urgent>
          {t('sign.changed.next')}
        </Notice>
      )}
      {command.isError && <SignFailure error={command.error} view={view} onCorrect={onCorrect} />}
    </Dialog>
  );
};
