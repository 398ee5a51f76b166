import { useTranslation } from 'react-i18next';
import type { Length } from './length.js';

/** Quietly: a number, never a colour. */
export const SectionLength = ({ length }: { length: Length | null }) => {
  const { t } = useTranslation();
  if (length === null || length.words === 0) return null;
  return (
    <p className="note-length" title={t('length.title')}>
      {t('length.section', { words: length.words, target: length.target })}
    </p>
  );
};
