export interface MicrophoneDevice {
  readonly id: string;
  readonly name: string;
  /** The hardware it belongs to, where the browser says so; known for one visit of the page only. */
  readonly group: string;
}

/** The browser's word for whatever the system's settings name. */
export const SYSTEM_DEFAULT = 'default';

const REMEMBERED = 'luonnos.microphone';

/** The device chosen on this computer, by id and name. An entry without a name is from before names were kept. */
export const rememberedDevice = (): MicrophoneDevice | null => {
  try {
    const kept = localStorage.getItem(REMEMBERED);
    if (kept === null) return null;
    if (!kept.startsWith('{')) return { id: kept, name: '', group: '' };
    const { id, name } = JSON.parse(kept) as { id: string; name: string };
    return { id, name, group: '' };
  } catch {
    return null;
  }
};

export const rememberDevice = ({ id, name }: MicrophoneDevice): void => {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify({ id, name }));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
};

/** The system's default is another device once its hardware is; a device is also met under its own id and as the default. */
export const sameDevice = (a: MicrophoneDevice, b: MicrophoneDevice): boolean => {
  const sameGroup = a.group !== '' && a.group === b.group;
  if (a.id !== b.id) return sameGroup;
  return a.id !== SYSTEM_DEFAULT || sameGroup || a.group === '' || b.group === '';
};

/** Names are known only after the microphone was allowed once. */
export const listMicrophones = async (): Promise<MicrophoneDevice[]> => {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices
    .filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '' && deviceId !== 'communications')
    .map(({ deviceId, label, groupId }) => ({ id: deviceId, name: label, group: groupId }));
};
