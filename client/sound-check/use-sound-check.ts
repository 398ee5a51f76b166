import { useEffect, useMemo, useState } from 'react';
import { openMicrophone } from '../recording/microphone.js';
import { createSoundCheck, type SoundCheck, type SoundCheckState } from './check.js';

/** A check of this screen; leaving the screen forgets it. */
export const useSoundCheck = (): [SoundCheck, SoundCheckState] => {
  const [state, setState] = useState<SoundCheckState>({ is: 'idle' });
  const check = useMemo(() => createSoundCheck(openMicrophone, () => performance.now(), setState), []);
  useEffect(() => () => check.forget(), [check]);
  return [check, state];
};
