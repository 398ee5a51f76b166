import type { TFunction } from 'i18next';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asErrorCode } from '../api/request.js';
import { pathOf } from '../encounter/step.js';
import { formatLength } from '../format.js';
import type { TextKey } from '../i18n/dict.js';
import { errorText } from '../i18n/language.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { Notice } from '../ui/notice.js';
import { UNREADABLE } from './deliver.js';
import { dismiss, retry, type WaitingSound } from './waiting-sound.js';
import { whenOf } from './when.js';

const RemoveDialog = lazy(() => import('./remove-dialog.js'));

const whyNot = (code: string, t: TFunction): string => {
  if (code === UNREADABLE) return t('device.blocked.unreadable');
  if (code === 'encounter.wrong-state') return t('device.blocked.closed');
  return errorText(asErrorCode(code)).what;
};

const titles = {
  waiting: 'device.waiting',
  sending: 'device.waiting',
  offline: 'device.waiting',
  blocked: 'device.blocked',
  delivered: 'device.delivered',
} as const satisfies Record<WaitingSound['status'], TextKey>;

interface WaitingNoticeProps {
  sound: WaitingSound;
  /** Who looks; null when nobody is signed in. */
  person: string | null;
  /** Of the server's worklist: nothing about the subject is kept on this device. */
  subject: string | null;
  /** The encounter may still be recorded, and this is not its own screen. */
  mayContinue: boolean;
}

/** Said once of each turn of a delivery, not with every second of it. */
const useSaid = (words: string | null, status: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words count seconds; only a turn is said.
  useEffect(() => {
    if (words !== null) announce(words);
  }, [status]);
};

/** One recording that is still only on this device, for its owner; anybody else learns only that it waits, and whose it is. */
export const WaitingNotice = ({ sound, person, subject, mayContinue }: WaitingNoticeProps) => {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const { id, owner, status, code } = sound;
  const own = owner.id === person;
  const facts = { length: formatLength(sound.foundMs, t), when: whenOf(sound.startedAt, t) };
  const title = own ? t(titles[status], facts) : t('device.others', { name: owner.name });
  useSaid(own || status !== 'delivered' ? title : null, status);
  if (!own) {
    if (status === 'delivered') return null;
    return (
      <Notice kind="info" icon="lock" title={title}>
        {t(`device.others.${status === 'offline' ? 'sending' : status}`)}
      </Notice>
    );
  }
  if (status === 'delivered') {
    const close = (
      <Button size="small" onClick={() => dismiss(id)}>
        {t('device.dismiss')}
      </Button>
    );
    return <Notice kind="ok" title={title} actions={close} />;
  }
  const actions = (
    <>
      {status !== 'sending' && (
        <Button size="small" icon="refresh" onClick={() => void retry(id, person)}>
          {t(status === 'blocked' ? 'action.retry' : 'device.send-now')}
        </Button>
      )}
      {mayContinue && status !== 'blocked' && (
        <ButtonLink size="small" icon="mic" to={pathOf(sound.encounterId, 'record')}>
          {t('device.continue')}
        </ButtonLink>
      )}
      {status === 'blocked' && (
        <Button size="small" kind="quiet" icon="trash" onClick={() => setRemoving(true)}>
          {t('device.remove')}
        </Button>
      )}
      {removing && (
        <Suspense>
          <RemoveDialog sound={sound} onClose={() => setRemoving(false)} />
        </Suspense>
      )}
    </>
  );
  const how = {
    waiting: t('device.for-owner'),
    sending: t('device.sending', { length: formatLength(sound.waitingMs, t) }),
    offline: t('device.offline'),
    blocked: `${whyNot(code ?? 'internal', t)} ${t('device.blocked.kept')}`,
  }[status];
  return (
    <Notice kind={status === 'blocked' ? 'bad' : 'check'} title={title} actions={actions}>
      {subject !== null && <>{t('device.subject', { name: subject })} </>}
      {how}
    </Notice>
  );
};
