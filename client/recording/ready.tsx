import { useTranslation } from 'react-i18next';
import type { TextKey } from '../i18n/dict.js';

/** Before the start: what pressing the button does. */
export const Ready = ({ kind }: { kind: 'sample' | 'conversation' | 'dictation' | 'more' }) => {
  const { t } = useTranslation();
  const title: TextKey = `recording.ready.${kind}`;
  const text: TextKey = `recording.ready.${kind}.text`;
  return (
    <div className="ready">
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
    </div>
  );
};
