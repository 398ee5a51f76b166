import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSignOut } from '../api/session.js';
import { formatLength } from '../format.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { useWaitingSound } from './use-waiting-sound.js';
import { type Unsent, unsentOf } from './waiting-sound.js';

const LOOK_EVERY_MS = 500;

/** Asked of the disk, because another tab may be sending too. Null until it is known. */
const useUnsent = (person: string): Unsent | null => {
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  useEffect(() => {
    let over = false;
    const look = (): void =>
      void unsentOf(person).then(
        (found) => over || setUnsent(found),
        // A browser that keeps nothing has nothing to send.
        () => over || setUnsent({ keptMs: 0, heldMs: 0, recording: false }),
      );
    look();
    const looking = setInterval(look, LOOK_EVERY_MS);
    return () => {
      over = true;
      clearInterval(looking);
    };
  }, [person]);
  return unsent;
};

/** Signs out once everything recorded here is on the server; while it is not, asks. */
export default function SignOut({ onStay }: { onStay(): void }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const signOut = useSignOut();
  const sounds = useWaitingSound(person.id).filter(({ owner }) => owner.id === person.id);
  const unsent = useUnsent(person.id);
  const { mutate, isIdle, isError, error } = signOut;
  const nothing = unsent !== null && unsent.keptMs + unsent.heldMs === 0 && !unsent.recording;
  useEffect(() => {
    if (nothing && isIdle) mutate();
  }, [nothing, isIdle, mutate]);

  if (unsent === null || (nothing && !isError)) return null;
  const length = formatLength(unsent.keptMs + unsent.heldMs, t);
  const moving = sounds.some(({ status }) => status === 'sending');
  const lost = unsent.heldMs > 0;
  const how = unsent.recording
    ? t('device.sign-out.recording')
    : lost
      ? t('device.sign-out.memory', { length: formatLength(unsent.heldMs, t) })
      : t(moving ? 'device.sign-out.sending' : 'device.sign-out.waiting', { length });
  return (
    <Dialog
      title={t(nothing ? 'sign-out' : 'device.sign-out.title')}
      onClose={onStay}
      footer={
        <>
          <Button kind="primary" onClick={onStay}>
            {t('device.sign-out.stay')}
          </Button>
          <Button icon="leave" busy={signOut.isPending} onClick={() => mutate()}>
            {t(nothing ? 'sign-out' : lost ? 'device.sign-out.lose' : 'device.sign-out.leave')}
          </Button>
        </>
      }
    >
      {isError && <ErrorNotice error={error} />}
      {isError && <p>{t('device.sign-out.failed')}</p>}
      {!nothing && <p>{how}</p>}
    </Dialog>
  );
}
