import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { listMicrophones, type MicrophoneDevice } from './microphone-device.js';
import type { RecordingSession, SessionSnapshot } from './recording-session.js';

interface DeviceDialogProps {
  session: RecordingSession;
  snapshot: SessionSnapshot;
  onClose(): void;
}

/** The choice takes effect at once: the new device is opened before the old one is let go, so that nothing is missed. */
export const DeviceDialog = ({ session, snapshot, onClose }: DeviceDialogProps) => {
  const { t } = useTranslation();
  const [devices, setDevices] = useState<readonly MicrophoneDevice[]>([]);

  useEffect(() => {
    const read = (): void => {
      listMicrophones().then(setDevices, () => setDevices([]));
    };
    read();
    navigator.mediaDevices?.addEventListener('devicechange', read);
    return () => navigator.mediaDevices?.removeEventListener('devicechange', read);
  }, []);

  return (
    <Dialog
      title={t('recording.device.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      {devices.length === 0 ? (
        <p>{t('recording.device.none')}</p>
      ) : (
        <Choice
          label={t('recording.device.title')}
          value={snapshot.condition?.recorded.id ?? null}
          onChange={(id) => void session.changeDevice(id)}
          options={devices.map(({ id, name }, index) => ({
            value: id,
            title: name || t('recording.device.unnamed', { number: index + 1 }),
          }))}
        />
      )}
      <p className="recording-quiet">{t('recording.device.remembered')}</p>
    </Dialog>
  );
};
