import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSignOut } from '../api/session.js';
import { formatLength } from '../format.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { ownWordsHere } from '../words/kept-words.js';
import { useWaitingSound } from './use-waiting-sound.js';
import { type Unsent, unsentOf } from './waiting-sound.js';

const LOOK_EVERY_MS = 500;

/** Asked of the disk, because another tab may be sending too. Null until it is known. */
const useUnsent = (person: string): (Unsent & { readonly words: number }) | null => {
  const [unsent, setUnsent] = useState<(Unsent & { readonly words: number }) | null>(null);
  useEffect(() => {
    let over = false;
    const look = (): void =>
      void Promise.all([unsentOf(person), ownWordsHere(person)]).then(
        ([found, words]) => over || setUnsent({ ...found, words }),
        // A browser that keeps nothing has nothing to send.
        () => over || setUnsent({ keptMs: 0, heldMs: 0, recording: false, words: 0 }),
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
  const noSound = unsent !== null && unsent.keptMs + unsent.heldMs === 0 && !unsent.recording;
  const nothing = noSound && unsent.words === 0;
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
      title={t(nothing ? 'sign-out' : noSound ? 'words.sign-out.title' : 'device.sign-out.title')}
      onClose={onStay}
      footer={
        <>
          <Button kind="primary" onClick={onStay}>
            {t('device.sign-out.stay')}
          </Button>
          <Button icon="leave" busy={signOut.isPending} onClick={() => mutate()}>
            {t(
              nothing
                ? 'sign-out'
                : noSound
                  ? 'words.sign-out.leave'
                  : lost
                    ? 'device.sign-out.lose'
                    : 'device.sign-out.leave',
            )}
          </Button>
        </>
      }
    >
      {isError && <ErrorNotice error={error} />}
      {isError && <p>{t('device.sign-out.failed')}</p>}
      {!noSound && <p>{how}</p>}
      {unsent.words > 0 && <p>{t('words.sign-out.text')}</p>}
    </Dialog>
  );
}
