import { useTranslation } from 'react-i18next';
import { formatDate } from '../format.js';

/** Until when backups still hold what is destroyed here. */
export const CopiesGone = ({ by }: { by: string | null }) => {
  const { t } = useTranslation();
  return by === null ? null : <p className="copies-gone">{t('rest.copies', { date: formatDate(by) })}</p>;
};
