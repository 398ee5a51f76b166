import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  listMicrophones,
  type MicrophoneDevice,
  rememberDevice,
  rememberedDevice,
} from '../recording/microphone-device.js';
import { Select } from '../ui/select.js';

/** Which microphone is used from now on. Empty until the browser was allowed to name them; `asked` changes when it may have been. */
export const DeviceChoice = ({ asked, onChange }: { asked: string; onChange(): void }) => {
  const { t } = useTranslation();
  const [devices, setDevices] = useState<readonly MicrophoneDevice[]>([]);
  const [chosen, setChosen] = useState(() => rememberedDevice()?.id ?? null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the names come with the permission, which comes with a check
  useEffect(() => {
    const read = (): void => {
      listMicrophones().then(setDevices, () => setDevices([]));
    };
    read();
    navigator.mediaDevices?.addEventListener('devicechange', read);
    return () => navigator.mediaDevices?.removeEventListener('devicechange', read);
  }, [asked]);

  const named = devices.filter(({ name }) => name !== '');
  if (named.length === 0) return null;
  const value = named.find(({ id }) => id === chosen)?.id ?? named[0]?.id ?? '';
  return (
    <Select
      label={t('recording.microphone')}
      labelHidden
      value={value}
      options={named.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => {
        const device = named.find((one) => one.id === id);
        if (device === undefined) return;
        rememberDevice(device);
        setChosen(id);
        onChange();
      }}
    />
  );
};
