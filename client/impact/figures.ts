import type { TFunction } from 'i18next';
import { screenLanguage } from '../i18n/language.js';

const tag = (): string => ({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' })[screenLanguage()];

export const formatNumber = (value: number, digits = 0): string =>
  new Intl.NumberFormat(tag(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

/** `19 %`; small shares with one decimal. */
export const formatShare = (share: number): string => {
  const digits = share > 0 && share < 0.095 ? 1 : 0;
  const format = new Intl.NumberFormat(tag(), {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(share);
};

/** A length as one figure and its unit: seconds under a minute and a half, else minutes with one decimal. */
export const lengthParts = (ms: number, t: TFunction): { figure: string; unit: string } =>
  ms < 90_000
    ? { figure: formatNumber(ms / 1000), unit: t('impact.seconds') }
    : { figure: formatNumber(ms / 60_000, 1), unit: t('impact.minutes') };

export const formatSpan = (ms: number, t: TFunction): string => {
  const { figure, unit } = lengthParts(ms, t);
  return `${figure} ${unit}`;
};

/** `6,5–11,5 min` */
export const formatRange = (low: number, high: number, t: TFunction): string => {
  const [from, to] = [lengthParts(low, t), lengthParts(high, t)];
  return from.unit === to.unit
    ? `${from.figure}–${to.figure} ${to.unit}`
    : `${formatSpan(low, t)} – ${formatSpan(high, t)}`;
};

/** `47` of `2026-W47`. */
export const weekNumber = (week: string): string => String(Number(week.slice(-2)));
