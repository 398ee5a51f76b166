import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessEntry } from '../../server/domain/access-log.js';
import type { Subject } from '../../server/domain/subject.js';
import { formatBirthDate, formatInstant } from '../format.js';
import { actorDetail, actorName, basisWords, entryTimes, soundSpan, whatWords } from './words.js';

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** One entry in full. What it holds is all there is: the log has no content. */
export const EntryDetail = ({ entry, subject }: { entry: AccessEntry; subject: Subject }) => {
  const { t } = useTranslation();
  const id = useId();
  const { date, time } = entryTimes(entry);
  const sound = soundSpan(entry);
  return (
    <section className="log-detail" aria-labelledby={id}>
      <h2 id={id}>{whatWords(entry, t)}</h2>
      <p className="log-soft">
        {date} {t('time.clock', { time })}
      </p>
      <dl>
        <Line label={t('log.actor')}>{[actorName(entry, t), actorDetail(entry, t)].filter(Boolean).join(', ')}</Line>
        <Line label={t('log.subject')}>
          {subject.name}, {t('person.born', { date: formatBirthDate(subject.birthDate) })}
        </Line>
        {entry.register !== null && <Line label={t('log.register')}>{t(`log.register.${entry.register}`)}</Line>}
        <Line label={t('log.basis')}>{basisWords(entry, t)}</Line>
        {entry.visit !== null && <Line label={t('log.visit')}>{formatInstant(entry.visit.at, t)}</Line>}
        {entry.details.revision !== undefined && <Line label={t('log.version')}>{entry.details.revision}</Line>}
        {sound !== null && <Line label={t('log.sound')}>{sound}</Line>}
        <Line label={t('log.outcome')}>{t(`log.${entry.outcome}`)}</Line>
      </dl>
      <p className="log-soft">{t('log.no-content')}</p>
    </section>
  );
};
