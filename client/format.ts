import type { TFunction } from 'i18next';
import { zone } from '../server/domain/visit-day.js';

/** Dates and times are written the Finnish way in every language. */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (instant: string | Date): Record<string, string> =>
  Object.fromEntries(clock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));

const plain = (value: string | undefined): string => String(Number(value));

/** `23.11.2026` */
export const formatDate = (instant: string | Date): string => {
  const p = partsOf(instant);
  return `${plain(p.day)}.${plain(p.month)}.${p.year}`;
};

/** A date without a time, `1952-03-14`, as `14.3.1952`: no time zone is involved. */
export const formatBirthDate = (date: string): string => date.split('-').reverse().map(Number).join('.');

/** `9.40` */
export const formatTime = (instant: string | Date): string => {
  const p = partsOf(instant);
  return `${plain(p.hour)}.${p.minute}`;
};

/** `13.03.32` */
export const formatTimeWithSeconds = (instant: string | Date): string =>
  `${formatTime(instant)}.${partsOf(instant).second}`;

/** `ma 23.11.2026` */
export const formatDay = (instant: string | Date, language: string): string => {
  const weekday = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short' }).format(new Date(instant));
  return `${weekday} ${formatDate(instant)}`;
};

/** `Maanantai 23. marraskuuta`: the heading of a day. */
export const formatLongDay = (instant: string | Date, language: string): string => {
  const tag = language === 'en' ? 'en-GB' : language;
  const text = new Intl.DateTimeFormat(tag, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(instant),
  );
  const day = language === 'fi' ? text.replace(/^(\S+?)(na)? /, '$1 ') : text;
  return day.charAt(0).toUpperCase() + day.slice(1);
};

export const isSameDay = (a: string | Date, b: string | Date): boolean => formatDate(a) === formatDate(b);

/** A place in the sound, `7.54`; an hour or more as `1.02.07`. */
export const formatClock = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}.${two(minutes)}.${two(seconds % 60)}` : `${minutes}.${two(seconds % 60)}`;
};

/** A length in words, `11 min 42 s`. */
export const formatLength = (ms: number, t: TFunction): string => {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const words = [];
  if (minutes > 0) words.push(t('time.minutes', { count: minutes }));
  if (minutes < 10 && seconds % 60 > 0) words.push(t('time.seconds', { count: seconds % 60 }));
  return words.join(' ');
};

/** `23.11.2026 klo 12.30` */
export const formatInstant = (instant: string | Date, t: TFunction): string =>
  t('time.at', { date: formatDate(instant), time: formatTime(instant) });
