import { useTranslation } from 'react-i18next';
import { formatLength } from '../format.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { removeForGood, type WaitingSound } from './waiting-sound.js';
import { whenOf } from './when.js';

/** Sound that the server will not take is destroyed by its owner's word only, who reads first what is lost. */
export default function RemoveDialog({ sound, onClose }: { sound: WaitingSound; onClose(): void }) {
  const { t } = useTranslation();
  const lost = { length: formatLength(sound.waitingMs, t), when: whenOf(sound.startedAt, t) };
  return (
    <Dialog
      title={t('device.remove.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('device.remove.stay')}</Button>
          <Button kind="danger" icon="trash" onClick={() => void removeForGood(sound.id).then(onClose)}>
            {t('device.remove.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('device.remove.lost', lost)}</p>
      <p>{t('device.remove.kept')}</p>
    </Dialog>
  );
}
