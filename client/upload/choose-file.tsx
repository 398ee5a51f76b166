import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';

const ACCEPT = '.wav,.wave,.flac,.ogg,.oga,.opus,.webm,.weba,.mp3,.m4a,.mp4,audio/*';

/** A file, chosen or dropped. What it is is decided by its bytes, on the server. */
export const ChooseFile = ({ another, onFile }: { another: boolean; onFile(file: File): void }) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way, beside the button
    <div
      className={over ? 'upload-drop upload-drop-over' : 'upload-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={t('upload.choose')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button icon="document" onClick={() => input.current?.click()}>
        {t(another ? 'upload.another' : 'upload.choose')}
      </Button>
      <span className="upload-quiet upload-drop-hint">{t('upload.drop')}</span>
    </div>
  );
};
