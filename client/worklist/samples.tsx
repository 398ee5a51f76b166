import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSession } from '../api/session.js';
import { useCreateEncounter } from '../api/worklist.js';
import { pathOf } from '../encounter/step.js';
import { formatLength } from '../format.js';
import { screenLanguage } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';

/** The demo's playable visits. Nothing is shown where there are none. */
export const Samples = () => {
  const { t } = useTranslation();
  const { samples } = useSession();
  const [, navigate] = useLocation();
  const create = useCreateEncounter();
  if (samples.length === 0) return null;
  const start = (sample: string): void =>
    create.mutate({ sample }, { onSuccess: (view) => navigate(pathOf(view.encounter.id)) });
  return (
    <section className="group samples" aria-labelledby="samples">
      <div className="group-head">
        <h2 id="samples">{t('worklist.samples')}</h2>
        <p>{t('worklist.samples.detail')}</p>
      </div>
      <ul className="group-rows">
        {samples.map((sample) => (
          <li key={sample.slug} className="sample">
            <div>
              <h3>{sample.title[screenLanguage()]}</h3>
              <p>
                {[
                  t(`worklist.sample.${sample.mode}`),
                  t(`language.${sample.spokenLanguage}`),
                  formatLength(sample.durationMs, t),
                ].join(' · ')}
              </p>
            </div>
            <Button
              kind="quiet"
              icon="play"
              busy={create.isPending}
              aria-label={`${t('worklist.sample.start')}: ${sample.title[screenLanguage()]}`}
              onClick={() => start(sample.slug)}
            >
              {t('worklist.sample.start')}
            </Button>
          </li>
        ))}
        {create.isError && (
          <li>
            <ErrorNotice error={create.error} />
          </li>
        )}
      </ul>
    </section>
  );
};
