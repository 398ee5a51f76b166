import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import './copy.css';

/** The text to copy, selected, for a browser that lets nobody at its clipboard. */
export const CopyByHand = ({ text, onClose }: { text: string; onClose(): void }) => {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('copy.text')}
      width="wide"
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      <p>{t('copy.by-hand')}</p>
      <textarea
        className="copy-text"
        readOnly
        rows={12}
        aria-label={t('copy.text')}
        value={text}
        ref={(area) => area?.select()}
      />
    </Dialog>
  );
};
