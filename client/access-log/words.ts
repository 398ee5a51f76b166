import type { TFunction } from 'i18next';
import type { AccessEntry } from '../../server/domain/access-log.js';
import { formatClock, formatDate, formatTimeWithSeconds } from '../format.js';
import type { Dict } from '../i18n/dict.js';

export const actorName = ({ actor }: AccessEntry, t: TFunction): string =>
  actor.worker ? t('log.worker') : actor.name;

/** Beside the name: the title, or for whom the machine worked. */
export const actorDetail = ({ actor }: AccessEntry, t: TFunction): string => {
  const named = [actor.name, actor.title].filter(Boolean).join(', ');
  return actor.worker ? t('log.on-behalf', { name: named }) : actor.title;
};

/** On what ground the data was handled: health care and social welfare have words of their own. */
export const basisWords = ({ basis, register }: AccessEntry, t: TFunction): string =>
  t(basis === 'care' ? `log.basis.care.${register ?? 'health'}` : `log.basis.${basis}`);

export const whatWords = ({ what, times }: AccessEntry, t: TFunction): string =>
  [t(`log.what.${what}`), ...(times > 1 ? [t('log.times', { count: times })] : [])].join(' · ');

/** `23.11.2026`, and `13.03.11` or from when to when. */
export const entryTimes = ({ at, until }: AccessEntry): { date: string; time: string } => {
  const [from, to] = [formatTimeWithSeconds(at), formatTimeWithSeconds(until)];
  return { date: formatDate(at), time: from === to ? from : `${from}–${to}` };
};

export const soundSpan = ({ details }: AccessEntry): string | null =>
  details.fromMs === undefined || details.toMs === undefined
    ? null
    : `${formatClock(details.fromMs)}–${formatClock(details.toMs)}`;

/** The columns of an extract, as they are printed and saved. */
export const extractHeader: readonly (keyof Dict)[] = [
  'log.time',
  'log.actor',
  'log.what',
  'log.basis',
  'log.register',
];

export const extractCells = (entry: AccessEntry, t: TFunction): string[] => {
  const { date, time } = entryTimes(entry);
  return [
    `${date} ${time}`,
    [actorName(entry, t), actorDetail(entry, t)].filter(Boolean).join(', '),
    whatWords(entry, t),
    basisWords(entry, t),
    entry.register === null ? '' : t(`log.register.${entry.register}`),
  ];
};
