import { useTranslation } from 'react-i18next';
import type { useLaunch } from '../api/launch.js';
import { formatBirthDate } from '../format.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Icon } from '../ui/icon.js';
import './launched-subject.css';

/** Who the record system said the visit is about: shown, and not to be changed. */
export const LaunchedSubject = ({ launch }: { launch: ReturnType<typeof useLaunch> }) => {
  const { t } = useTranslation();
  if (launch.isError) return <ErrorNotice error={launch.error} />;
  if (launch.data === undefined) return <p role="status">{t('new.launched.reading')}</p>;
  const { subject, visit } = launch.data;
  return (
    <div className="launched">
      <Icon name="lock" />
      <div>
        <p>
          <strong>{subject.name}</strong> {t('person.born', { date: formatBirthDate(subject.birthDate) })}
        </p>
        <p className="new-quiet">{t(visit ? 'new.launched.visit' : 'new.launched')}</p>
      </div>
    </div>
  );
};
