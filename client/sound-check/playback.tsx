import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toWav } from '../../server/domain/wav.js';
import { Button } from '../ui/button.js';

/** Lets the check be heard, from memory. */
export const Playback = ({ pcm }: { pcm: Uint8Array<ArrayBuffer> }) => {
  const { t } = useTranslation();
  const sound = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [address, setAddress] = useState<string | null>(null);

  useEffect(() => {
    const made = URL.createObjectURL(new Blob([toWav(pcm)], { type: 'audio/wav' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [pcm]);

  const toggle = (): void => {
    const { current } = sound;
    if (current === null) return;
    if (playing) current.pause();
    else {
      current.currentTime = 0;
      void current.play().catch(() => setPlaying(false));
    }
  };
  return (
    <>
      {address !== null && (
        // biome-ignore lint/a11y/useMediaCaption: what was said stands beside it
        <audio
          ref={sound}
          src={address}
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onEnded={() => setPlaying(false)}
        />
      )}
      <Button size="small" icon={playing ? 'stop' : 'play'} onClick={toggle}>
        {t(playing ? 'sound-check.play.stop' : 'sound-check.play')}
      </Button>
    </>
  );
};
