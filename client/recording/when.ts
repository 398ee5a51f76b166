import type { TFunction } from 'i18next';
import { formatDate, formatTime } from '../format.js';
import { screenLanguage } from '../i18n/language.js';

const WEEK_MS = 6 * 86_400_000;

/** `keskiviikko 12.40`; the date where that was more than a week ago. */
export const whenOf = (startedAt: number, t: TFunction): string => {
  const at = new Date(startedAt);
  const weekday = new Intl.DateTimeFormat(screenLanguage(), { timeZone: 'Europe/Helsinki', weekday: 'long' }).format(
    at,
  );
  const day = Date.now() - startedAt < WEEK_MS ? weekday : formatDate(at);
  return `${day} ${t('time.clock', { time: formatTime(at) })}`;
};
